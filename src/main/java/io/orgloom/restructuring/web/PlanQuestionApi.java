package io.orgloom.restructuring.web;

import io.orgloom.job.Job;
import io.orgloom.job.JobId;
import io.orgloom.policy.FindingTexts;
import io.orgloom.restructuring.PlanAddress;
import io.orgloom.restructuring.PlanPlacing;
import io.orgloom.restructuring.PlanQuestions;
import io.orgloom.restructuring.PlanQuestions.Reasons;
import io.orgloom.restructuring.Said;
import io.orgloom.restructuring.Ways.Named;
import io.orgloom.restructuring.Ways.Stand;
import io.orgloom.restructuring.Ways.Way;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.territory.UnitCode;
import io.orgloom.web.Figures;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about a plan: of the planner under the job that found it, of the studio under its scenario. */
@RestController
@RequestMapping("/api/merger-plans")
class PlanQuestionApi {

	private static final String FOUND = "/{job}/plans/{number}";
	private static final String DRAWN = "/drafts/{scenario}";
	private static final int USUAL_PLANS = 10_000;

	private final PlanQuestions questions;
	private final PlanPlacing placing;
	private final FindingTexts findings;
	private final MessageSource texts;
	private final Figures figures;

	PlanQuestionApi(PlanQuestions questions, PlanPlacing placing, FindingTexts findings, MessageSource texts, Figures figures) {
		this.questions = questions;
		this.placing = placing;
		this.findings = findings;
		this.texts = texts;
		this.figures = figures;
	}

	/** A scenario as a plan: its case, what it comes to, its units. */
	@GetMapping(DRAWN)
	DraftResource draft(@PathVariable ScenarioId scenario, Locale locale) {
		return DraftResource.of(questions.drafted(scenario), findings, locale);
	}

	/** What the rules say of one unit of a plan. */
	@GetMapping(FOUND + "/units/{region}")
	UnitResource unit(@PathVariable JobId job, @PathVariable int number, @PathVariable int region, Locale locale) {
		return UnitResource.of(questions.unit(new PlanAddress.OfJob(job, number), region), findings, locale);
	}

	@GetMapping(DRAWN + "/units/{region}")
	UnitResource unit(@PathVariable ScenarioId scenario, @PathVariable int region, Locale locale) {
		return UnitResource.of(questions.unit(new PlanAddress.OfScenario(scenario), region), findings, locale);
	}

	/** What could be done for one unit of a plan, the best first. */
	@GetMapping(FOUND + "/units/{region}/remedies")
	Remedies remedies(@PathVariable JobId job, @PathVariable int number, @PathVariable int region, Locale locale) {
		return remedies(new PlanAddress.OfJob(job, number), region, locale);
	}

	@GetMapping(DRAWN + "/units/{region}/remedies")
	Remedies remedies(@PathVariable ScenarioId scenario, @PathVariable int region, Locale locale) {
		return remedies(new PlanAddress.OfScenario(scenario), region, locale);
	}

	private Remedies remedies(PlanAddress address, int region, Locale locale) {
		return new Remedies(questions.ways(address, region).stream().map(way -> remedy(way, locale)).toList());
	}

	private RemedyResource remedy(Way way, Locale locale) {
		return new RemedyResource(way.unit(), way.from(), way.into(), way.obstacles().isEmpty(), way.obstacles().stream().map(said -> said(said, locale)).toList(),
				way.left(), way.grown(), way.unmet(), way.worse());
	}

	/** Why two units do not lie together in a plan. */
	@GetMapping(FOUND + "/why-not")
	Answered whyNot(@PathVariable JobId job, @PathVariable int number, @RequestParam UnitCode one, @RequestParam UnitCode other, Locale locale) {
		return answered(questions.whyNot(new PlanAddress.OfJob(job, number), one, other), locale);
	}

	@GetMapping(DRAWN + "/why-not")
	Answered whyNot(@PathVariable ScenarioId scenario, @RequestParam UnitCode one, @RequestParam UnitCode other, Locale locale) {
		return answered(questions.whyNot(new PlanAddress.OfScenario(scenario), one, other), locale);
	}

	private Answered answered(Reasons reasons, Locale locale) {
		return new Answered(texts.getMessage("mergerplan.why.title", new Object[] {reasons.one(), reasons.other()}, locale),
				reasons.parts().stream().map(part -> said(part, locale)).toList());
	}

	private String said(Said part, Locale locale) {
		Object[] values = part.values().stream().map(value -> value instanceof Number number ? figures.decimal(number, 1) : value).toArray();
		return texts.getMessage("mergerplan.why." + part.key(), values, locale);
	}

	/** Begins to place a plan among plans drawn at random. */
	@PostMapping(FOUND + "/place")
	ResponseEntity<Begun> place(@PathVariable JobId job, @PathVariable int number, @RequestBody(required = false) @Nullable PlacingForm form) {
		return begun(new PlanAddress.OfJob(job, number), form);
	}

	@PostMapping(DRAWN + "/place")
	ResponseEntity<Begun> place(@PathVariable ScenarioId scenario, @RequestBody(required = false) @Nullable PlacingForm form) {
		return begun(new PlanAddress.OfScenario(scenario), form);
	}

	private ResponseEntity<Begun> begun(PlanAddress address, @Nullable PlacingForm form) {
		Job job = placing.begin(address, form == null || form.plans() == null ? USUAL_PLANS : form.plans(), form == null || form.seed() == null ? 1 : form.seed());
		return ResponseEntity.accepted().location(URI.create("/api/jobs/" + job.id())).body(new Begun(job.id().value()));
	}

	/** @param plans how many to draw */
	record PlacingForm(@Nullable Integer plans, @Nullable Long seed) {
	}

	record Begun(String job) {
	}

	record Answered(String title, List<String> reasons) {
	}

	record Remedies(List<RemedyResource> items) {
	}

	/** @param unit the one that goes over; null where the whole joins another */
	record RemedyResource(@Nullable Named unit, Named from, Named into, boolean allowed, List<String> obstacles, @Nullable Stand left, Stand grown, int unmet, double worse) {
	}

	/** @param population people, null where unknown */
	record UnitResource(String name, String type, @Nullable Long population, @Nullable Double areaKm2, @Nullable Boolean contiguous, List<FindingResource> findings) {

		static UnitResource of(Evaluation.Unit unit, FindingTexts texts, Locale locale) {
			return new UnitResource(unit.name(), unit.type().name(), unit.population(), unit.areaKm2(), unit.contiguous(),
					unit.findings().stream().filter(finding -> finding.isStandard()).map(finding -> new FindingResource(finding.rule(),
							finding.verdict().name().toLowerCase(Locale.ROOT), texts.explain(finding, locale), texts.citation(finding, locale))).toList());
		}
	}

	record FindingResource(String rule, String verdict, String explanation, String source) {
	}
}

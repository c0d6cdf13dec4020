package io.orgloom.restructuring.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.job.Job;
import io.orgloom.job.JobId;
import io.orgloom.policy.FindingTexts;
import io.orgloom.restructuring.MergerPlanning;
import io.orgloom.restructuring.MergerPlanning.Reasons;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.Step;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitCode;
import io.orgloom.web.Figures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
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

/** Merger plans for programs and for the page. */
@RestController
@RequestMapping("/api")
class MergerPlanApi {

	private final MergerPlanning planning;
	private final Times times;
	private final FindingTexts findings;
	private final MessageSource texts;
	private final Figures figures;

	MergerPlanApi(MergerPlanning planning, Times times, FindingTexts findings, MessageSource texts, Figures figures) {
		this.planning = planning;
		this.times = times;
		this.findings = findings;
		this.texts = texts;
		this.figures = figures;
	}

	/** What a plan would be made from: units, figures, and the standards of a day with their sources. */
	@GetMapping("/merger-plans/case")
	CaseResource look(@RequestParam @Nullable String within, @RequestParam @Nullable LocalDate effectiveOn, @RequestParam @Nullable PopulationKind populationKind, AsOf asOf,
			Locale locale) {
		MergerPlanForm asked = new MergerPlanForm(within, asOf.on(), effectiveOn, false, null, populationKind, null, null, null, null, null, null);
		return CaseResource.of(planning.look(asked.request(asOf)), findings, locale);
	}

	/** Begins to look for a plan. */
	@PostMapping("/merger-plans")
	ResponseEntity<Begun> begin(@Valid @RequestBody MergerPlanForm form) {
		Job job = planning.begin(form.request(times.on(Times.day("on", form.on().toString()))));
		return ResponseEntity.accepted().location(URI.create("/api/jobs/" + job.id())).body(new Begun(job.id().value()));
	}

	/** Makes a scenario of what a job found: of its best plan, unless another is named. */
	@PostMapping("/jobs/{id}/scenario")
	ResponseEntity<Taken> take(@PathVariable JobId id, @Valid @RequestBody(required = false) @Nullable Taking taking) {
		Scenario scenario = planning.take(id, taking == null || taking.plan() == null ? 1 : taking.plan(), taking == null ? null : taking.name());
		return ResponseEntity.created(URI.create("/api/scenarios/" + scenario.id())).eTag("\"" + scenario.revision() + "\"")
			.body(new Taken(scenario.id(), scenario.revision()));
	}

	/** What the rules say of one unit of a plan. */
	@GetMapping("/merger-plans/{id}/plans/{number}/units/{region}")
	UnitResource unit(@PathVariable JobId id, @PathVariable int number, @PathVariable int region, Locale locale) {
		return UnitResource.of(planning.unit(id, number, region), findings, locale);
	}

	/** Why two units do not lie together in a plan. */
	@GetMapping("/merger-plans/{id}/plans/{number}/why-not")
	Answered whyNot(@PathVariable JobId id, @PathVariable int number, @RequestParam UnitCode one, @RequestParam UnitCode other, Locale locale) {
		Reasons reasons = planning.whyNot(id, number, one, other);
		return new Answered(texts.getMessage("mergerplan.why.title", new Object[] {reasons.one(), reasons.other()}, locale),
				reasons.parts().stream().map(part -> said(part, locale)).toList());
	}

	private String said(Reasons.Part part, Locale locale) {
		Object[] values = part.values().stream().map(value -> value instanceof Number number ? figures.decimal(number, 1) : value).toArray();
		return texts.getMessage("mergerplan.why." + part.key(), values, locale);
	}

	record Begun(String job) {
	}

	/** @param plan its number, 1 for the best */
	record Taking(@Min(1) @Nullable Integer plan, @Size(max = 200) @Pattern(regexp = "|" + Step.NAME, message = Step.NO_NAME) @Nullable String name) {
	}

	record Taken(String id, long version) {
	}

	record Answered(String title, List<String> reasons) {
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

package io.orgloom.restructuring.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.job.Job;
import io.orgloom.job.JobId;
import io.orgloom.policy.FindingTexts;
import io.orgloom.restructuring.DraftNamedTwice;
import io.orgloom.restructuring.MergerPlanRequest;
import io.orgloom.restructuring.MergerPlanning;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.Step;
import io.orgloom.territory.PopulationKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

	MergerPlanApi(MergerPlanning planning, Times times, FindingTexts findings) {
		this.planning = planning;
		this.times = times;
		this.findings = findings;
	}

	/** What a plan would be made from: units, figures, and the standards of a day with their sources. */
	@GetMapping("/merger-plans/case")
	CaseResource look(@RequestParam @Nullable String within, @RequestParam @Nullable LocalDate effectiveOn, @RequestParam @Nullable PopulationKind populationKind, AsOf asOf,
			Locale locale) {
		MergerPlanForm asked = MergerPlanForm.of(within, asOf.on(), effectiveOn, populationKind);
		return CaseResource.of(planning.look(asked.request(asOf)), findings, locale);
	}

	/** Begins to look for a plan, to finish the one a scenario has begun, or to surpass it. */
	@PostMapping("/merger-plans")
	ResponseEntity<Begun> begin(@Valid @RequestBody MergerPlanForm form) {
		MergerPlanRequest request = form.request(times.on(Times.day("on", form.on().toString())));
		Job job = begun(form, request);
		return ResponseEntity.accepted().location(URI.create("/api/jobs/" + job.id())).body(new Begun(job.id().value()));
	}

	private Job begun(MergerPlanForm form, MergerPlanRequest request) {
		String finished = form.scenario();
		String surpassed = form.noWorseThan();
		if (finished != null && surpassed != null) {
			throw new DraftNamedTwice(finished, surpassed);
		}
		return finished != null ? planning.finish(new ScenarioId(finished), request)
				: surpassed != null ? planning.surpass(new ScenarioId(surpassed), request) : planning.begin(request);
	}

	/** Makes a scenario of what a job found: of its best plan, unless another is named. */
	@PostMapping("/jobs/{id}/scenario")
	ResponseEntity<Taken> take(@PathVariable JobId id, @Valid @RequestBody(required = false) @Nullable Taking taking) {
		Scenario scenario = planning.take(id, taking == null || taking.plan() == null ? 1 : taking.plan(), taking == null ? null : taking.name());
		return ResponseEntity.created(URI.create("/api/scenarios/" + scenario.id())).eTag("\"" + scenario.revision() + "\"")
			.body(new Taken(scenario.id(), scenario.revision()));
	}

	record Begun(String job) {
	}

	/** @param plan its number, 1 for the best */
	record Taking(@Min(1) @Nullable Integer plan, @Size(max = 200) @Pattern(regexp = "|" + Step.NAME, message = Step.NO_NAME) @Nullable String name) {
	}

	record Taken(String id, long version) {
	}
}

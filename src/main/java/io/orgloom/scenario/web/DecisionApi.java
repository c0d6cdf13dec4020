package io.orgloom.scenario.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.orgloom.graph.IfMatch;
import io.orgloom.scenario.Clash;
import io.orgloom.scenario.Clash.Resolution;
import io.orgloom.scenario.Conflict;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioDecisions;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioMerging;
import io.orgloom.scenario.ScenarioRebasing;
import io.orgloom.scenario.Step;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way of a scenario to a decision, for programs. */
@RestController
@RequestMapping("/api/scenarios/{id}")
class DecisionApi {

	private static final int MOST_ANSWERS = 10_000;

	private final ScenarioDecisions decisions;
	private final ScenarioRebasing rebasing;
	private final ScenarioMerging merging;

	DecisionApi(ScenarioDecisions decisions, ScenarioRebasing rebasing, ScenarioMerging merging) {
		this.merging = merging;
		this.decisions = decisions;
		this.rebasing = rebasing;
	}

	@PostMapping("/submission")
	ResponseEntity<ScenarioResource> submit(@PathVariable ScenarioId id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return ScenarioResource.ok(decisions.submit(id, IfMatch.optional(ifMatch)));
	}

	@PostMapping("/approval")
	ResponseEntity<ScenarioResource> approve(@PathVariable ScenarioId id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody(required = false) @Nullable Documented form) {
		return ScenarioResource.ok(decisions.approve(id, IfMatch.optional(ifMatch), form == null ? null : form.document()));
	}

	@PostMapping("/return")
	ResponseEntity<ScenarioResource> giveBack(@PathVariable ScenarioId id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody Reasoned form) {
		return ScenarioResource.ok(decisions.giveBack(id, IfMatch.optional(ifMatch), String.valueOf(form.reason())));
	}

	@PostMapping("/application")
	ResponseEntity<ScenarioResource> apply(@PathVariable ScenarioId id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody(required = false) @Nullable Documented form) {
		return ScenarioResource.ok(decisions.apply(id, IfMatch.optional(ifMatch), form == null ? null : form.document()));
	}

	@PostMapping("/reversion")
	ResponseEntity<ScenarioResource> revert(@PathVariable ScenarioId id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody(required = false) @Nullable MaybeReasoned form) {
		return ScenarioResource.ok(decisions.revert(id, IfMatch.optional(ifMatch), form == null ? null : form.reason()));
	}

	@PostMapping("/branches")
	ResponseEntity<Branched> branch(@PathVariable ScenarioId id, @Valid @RequestBody(required = false) @Nullable Named form) {
		Scenario branch = decisions.branch(id, form == null ? null : form.name());
		return ResponseEntity.created(URI.create("/api/scenarios/" + branch.id())).eTag("\"" + branch.revision() + "\"")
			.body(new Branched(branch.id(), branch.revision()));
	}

	@GetMapping("/conflicts")
	Standing conflicts(@PathVariable ScenarioId id) {
		List<Conflict> found = decisions.conflicts(id);
		return new Standing(found.stream().map(Conflict::values).toList(), decisions.settledOn(id, found).orElse(null));
	}

	/** @param settledOn the base day on which nothing would stand against the plan any more, null where there is none */
	record Standing(List<Map<String, @Nullable Object>> items, @Nullable LocalDate settledOn) {
	}

	/** What has to be decided before the plan stands on what is believed now of a day. */
	@GetMapping("/rebase")
	Items<Map<String, @Nullable Object>> clashes(@PathVariable ScenarioId id, @RequestParam @Nullable LocalDate baseOn) {
		return new Items<>(rebasing.clashes(id, baseOn).stream().map(Clash::values).toList());
	}

	@PostMapping("/rebase")
	ResponseEntity<ScenarioResource> rebase(@PathVariable ScenarioId id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody(required = false) @Nullable Based form) {
		return ScenarioResource.ok(rebasing.rebase(id, IfMatch.optional(ifMatch), form == null ? null : form.baseOn(), form == null ? List.of() : form.answers()));
	}

	/** What has to be decided before the branch is merged into the scenario it was branched from. */
	@GetMapping("/merge")
	Items<Map<String, @Nullable Object>> mergeClashes(@PathVariable ScenarioId id) {
		return new Items<>(merging.clashes(id).stream().map(Clash::values).toList());
	}

	/** Answers the scenario the branch was merged into. */
	@PostMapping("/merge")
	ResponseEntity<ScenarioResource> merge(@PathVariable ScenarioId id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody(required = false) @Nullable Answered form) {
		return ScenarioResource.ok(merging.merge(id, IfMatch.optional(ifMatch), form == null ? List.of() : Answer.resolutions(form.resolutions())));
	}

	@PatchMapping
	ResponseEntity<ScenarioResource> revise(@PathVariable ScenarioId id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody Revised form) {
		return ScenarioResource.ok(decisions.revise(id, IfMatch.version(id.value(), ifMatch), form.name(), form.effectiveOn()));
	}

	@GetMapping("/history")
	Items<HistoryResource> history(@PathVariable ScenarioId id) {
		return new Items<>(decisions.history(id).stream().map(HistoryResource::of).toList());
	}

	record Branched(String id, long version) {
	}

	/** @param document number of the resolution that decides */
	record Documented(@Size(max = 500) @Nullable String document) {
	}

	record Reasoned(@NotBlank @Size(max = 2_000) @Nullable String reason) {
	}

	record MaybeReasoned(@Size(max = 2_000) @Nullable String reason) {
	}

	record Named(@Size(max = 200) @Pattern(regexp = Step.NAME, message = Step.NO_NAME) @Nullable String name) {
	}

	/** @param baseOn the day, the present one where it is not sent */
	record Based(@JsonAlias("on") @Nullable LocalDate baseOn, @Size(max = MOST_ANSWERS) @Nullable List<@Valid @NotNull Answer> resolutions) {

		List<Resolution> answers() {
			return Answer.resolutions(resolutions);
		}
	}

	record Answered(@Size(max = MOST_ANSWERS) @Nullable List<@Valid @NotNull Answer> resolutions) {
	}

	/** @param conflict its id */
	record Answer(@NotBlank @Size(max = 500) @Nullable String conflict, @NotNull Clash.@Nullable Choice choice) {

		static List<Resolution> resolutions(@Nullable List<Answer> answers) {
			return answers == null ? List.of() : answers.stream().map(each -> new Resolution(String.valueOf(each.conflict()), Objects.requireNonNull(each.choice()))).toList();
		}
	}

	/** What is not sent stays as it is. */
	record Revised(@Size(max = 200) @Pattern(regexp = Step.NAME, message = Step.NO_NAME) @Nullable String name, @Nullable LocalDate effectiveOn) {
	}
}

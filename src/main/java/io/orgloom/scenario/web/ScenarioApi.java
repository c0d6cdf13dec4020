package io.orgloom.scenario.web;

import io.orgloom.graph.IfMatch;
import io.orgloom.graph.InvalidPage;
import io.orgloom.graph.Page;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlace;
import io.orgloom.scenario.ScenarioPlanning.StepEntry;
import io.orgloom.scenario.ScenarioPlanning.Stepped;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioState;
import io.orgloom.scenario.Step;
import io.orgloom.territory.PopulationKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios for programs and for the studio. */
@RestController
@RequestMapping("/api/scenarios")
class ScenarioApi {

	/** Steps one request may bring: enough for a country. */
	private static final int MOST_STEPS = 20_000;

	private final ScenarioPlanning planning;
	private final EvaluationAnswers answers;

	ScenarioApi(ScenarioPlanning planning, EvaluationAnswers answers) {
		this.planning = planning;
		this.answers = answers;
	}

	@GetMapping
	Page<ScenarioResource> scenarios(@RequestParam(defaultValue = "" + Page.USUAL) int limit, @RequestParam @Nullable String after,
			@RequestParam @Nullable Set<ScenarioState> state) {
		int size = Page.limit(limit);
		ScenarioPlace place = ScenarioPlace.read(Page.key(after)).orElseThrow(() -> new InvalidPage("after", String.valueOf(after)));
		List<Scenario> oneMore = planning.scenarios(place, state == null || state.isEmpty() ? EnumSet.allOf(ScenarioState.class) : state, size + 1);
		return Page.of(oneMore, size, scenario -> ScenarioPlace.of(scenario).toString()).map(ScenarioResource::of);
	}

	@PostMapping
	ResponseEntity<Created> create(@Valid @RequestBody ScenarioForm form) {
		Scenario scenario = planning.create(form.scenario());
		return ResponseEntity.created(URI.create("/api/scenarios/" + scenario.id())).eTag(tag(scenario.revision()))
			.body(new Created(scenario.id(), scenario.revision()));
	}

	@GetMapping("/{id}")
	ResponseEntity<ScenarioResource> scenario(@PathVariable ScenarioId id) {
		return ScenarioResource.ok(planning.scenario(id));
	}

	@GetMapping("/{id}/steps")
	Steps steps(@PathVariable ScenarioId id) {
		List<StepEntry> entries = planning.steps(id);
		return new Steps(entries.stream().map(StepEntry::step).toList(), entries, planning.undoneSteps(id));
	}

	@PostMapping("/{id}/steps")
	ResponseEntity<Appended> append(@PathVariable ScenarioId id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody Step step) {
		Stepped stepped = planning.append(id, IfMatch.version(id.value(), ifMatch), step);
		return ResponseEntity.created(URI.create("/api/scenarios/" + id + "/steps")).eTag(tag(stepped.version()))
			.body(new Appended(stepped.version(), stepped.key(), stepped.keys().getFirst()));
	}

	@PostMapping("/{id}/steps:batch")
	ResponseEntity<AppendedAll> appendAll(@PathVariable ScenarioId id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody @NotEmpty @Size(max = MOST_STEPS) List<@Valid @NotNull Step> steps) {
		Stepped stepped = planning.append(id, IfMatch.version(id.value(), ifMatch), steps);
		return ResponseEntity.created(URI.create("/api/scenarios/" + id + "/steps")).eTag(tag(stepped.version()))
			.body(new AppendedAll(stepped.version(), stepped.keys()));
	}

	@DeleteMapping("/{id}/steps/last")
	ResponseEntity<Moved> undo(@PathVariable ScenarioId id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return moved(planning.undo(id, IfMatch.version(id.value(), ifMatch)));
	}

	@PostMapping("/{id}/steps/redo")
	ResponseEntity<Moved> redo(@PathVariable ScenarioId id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return moved(planning.redo(id, IfMatch.version(id.value(), ifMatch)));
	}

	@GetMapping(path = "/{id}/evaluation", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> evaluation(@PathVariable ScenarioId id, @RequestParam @Nullable PopulationKind populationKind, @RequestParam @Nullable Long since,
			Locale locale) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answers.answer(id, planning.evaluated(id, populationKind), locale, since));
	}

	private static ResponseEntity<Moved> moved(Stepped stepped) {
		return ResponseEntity.ok().eTag(tag(stepped.version())).body(new Moved(stepped.version()));
	}

	private static String tag(long version) {
		return "\"" + version + "\"";
	}

	record Created(String id, long version) {
	}

	/**
	 * @param key of the unit formed first, null if none
	 * @param keys of all units formed
	 */
	record Appended(long version, @Nullable String key, List<String> keys) {
	}

	/** @param keys of the units formed, step by step */
	record AppendedAll(long version, List<List<String>> keys) {
	}

	record Moved(long version) {
	}

	/**
	 * @param entries the same steps with who added them and when
	 * @param undone steps that can be done again, the next one first
	 */
	record Steps(List<Step> items, List<StepEntry> entries, List<StepEntry> undone) {
	}
}

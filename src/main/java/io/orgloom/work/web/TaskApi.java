package io.orgloom.work.web;

import io.orgloom.access.Access;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IfMatch;
import io.orgloom.graph.Page;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.Delay;
import io.orgloom.work.Period;
import io.orgloom.work.ProgrammeCode;
import io.orgloom.work.TaskCode;
import io.orgloom.work.TaskDetail;
import io.orgloom.work.TaskFilter;
import io.orgloom.work.TaskHistory;
import io.orgloom.work.TaskPlanning;
import io.orgloom.work.TaskPlanning.Given;
import io.orgloom.work.TaskPlanning.Moved;
import io.orgloom.work.Tasks;
import io.orgloom.work.TasksTogether;
import io.orgloom.work.TasksTogether.Done;
import io.orgloom.work.WorkRecords;
import io.orgloom.work.web.WorkForms.DecisionForm;
import io.orgloom.work.web.WorkForms.DelayForm;
import io.orgloom.work.web.WorkForms.ExtensionForm;
import io.orgloom.work.web.WorkForms.ProgressForm;
import io.orgloom.work.web.WorkForms.StatusForm;
import io.orgloom.work.web.WorkForms.TaskForm;
import io.orgloom.work.web.WorkForms.TextForm;
import io.orgloom.work.web.WorkForms.TogetherForm;
import io.orgloom.work.web.WorkResources.TaskDetailResource;
import io.orgloom.work.web.WorkResources.TaskResource;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks for programs. What two people could overwrite of each other needs If-Match; what is added to a task takes it where it is sent. */
@RestController
@RequestMapping("/api/tasks")
class TaskApi {

	private final Tasks tasks;
	private final TaskPlanning planning;
	private final TasksTogether together;
	private final WorkRecords records;
	private final Access access;
	private final Times times;

	TaskApi(Tasks tasks, TaskPlanning planning, TasksTogether together, WorkRecords records, Access access, Times times) {
		this.tasks = tasks;
		this.planning = planning;
		this.together = together;
		this.records = records;
		this.access = access;
		this.times = times;
	}

	record Items<T>(List<T> items) {
	}

	@GetMapping
	Page<TaskResource> tasks(@RequestParam @Nullable String status, @RequestParam @Nullable OrgUnitCode lead, @RequestParam @Nullable OrgUnitCode unit,
			@RequestParam @Nullable LocalDate overdueOn, @RequestParam @Nullable ProgrammeCode programme, @RequestParam @Nullable String field,
			@RequestParam @Nullable LocalDate from, @RequestParam @Nullable LocalDate to, @RequestParam @Nullable String q, @RequestParam(defaultValue = "" + Page.USUAL) int limit,
			@RequestParam @Nullable String after, AsOf asOf) {
		Period period = from == null && to == null ? null : new Period(from == null ? LocalDate.of(1, 1, 1) : from, to == null ? asOf.on().plusDays(1) : to);
		TaskFilter filter = new TaskFilter(Set.of(), Set.of(), lead, unit, overdueOn, programme, field, period, q == null || q.isBlank() ? null : q.strip()).withStatus(status);
		return tasks.tasks(filter, Page.key(after), Page.limit(limit), asOf).map(TaskResource::of);
	}

	@PostMapping
	ResponseEntity<Map<String, Object>> give(@Valid @RequestBody TaskForm form) {
		Given given = planning.give(form.of(number -> records.document(number, times.now())), note(form.reason(), "Task given: " + form.title(), form.decision()));
		return ResponseEntity.created(URI.create("/api/tasks/" + given.code())).eTag("\"" + given.change().number() + "\"")
			.body(Map.of("id", given.code().value(), "version", given.change().number(), "change", given.change().number()));
	}

	@GetMapping("/{id}")
	ResponseEntity<TaskDetailResource> task(@PathVariable TaskCode id, AsOf asOf) {
		TaskDetail detail = tasks.task(id, asOf);
		return ResponseEntity.ok().eTag("\"" + detail.task().version() + "\"").body(TaskDetailResource.of(detail));
	}

	/** Everything ever said of it, with who said so, when and why. */
	@GetMapping("/{id}/history")
	Items<TaskHistory> history(@PathVariable TaskCode id, AsOf asOf) {
		tasks.standing(id, asOf);
		return new Items<>(tasks.history(id, asOf));
	}

	@PutMapping("/{id}")
	Map<String, Object> revise(@PathVariable TaskCode id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, @Valid @RequestBody TaskForm form) {
		return written(id, planning.revise(id, IfMatch.version(id.value(), ifMatch), form.revision(number -> records.document(number, times.now())),
				note(form.reason(), "Task revised: " + id, form.decision())));
	}

	@PostMapping("/{id}/status")
	Map<String, Object> move(@PathVariable TaskCode id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, @Valid @RequestBody StatusForm form) {
		var to = WorkForms.there(form.status());
		Moved moved = planning.move(id, IfMatch.optional(ifMatch), to, day(form.on()), WorkForms.words(form.text()), WorkForms.words(form.document()),
				note(null, "Task %s: %s".formatted(id, to), null));
		Map<String, Object> answer = written(id, moved.change());
		answer.put("next", moved.next() == null ? null : moved.next().value());
		return answer;
	}

	/** The same to many tasks: to all in one Change, or to none. */
	@PostMapping("/together")
	Map<String, Object> together(@Valid @RequestBody TogetherForm form) {
		Done done = together.act(form.chosen(), form.act(times.today()), note(null, "%d tasks: %s".formatted(form.chosen().size(), form.act()), null));
		return Map.of("change", done.change().number(), "tasks", done.tasks().stream().map(TaskCode::value).toList(), "next", done.next().stream().map(TaskCode::value).toList());
	}

	@PostMapping("/{id}/progress")
	ResponseEntity<Map<String, Object>> report(@PathVariable TaskCode id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody ProgressForm form) {
		return added(id, planning.report(id, IfMatch.optional(ifMatch), day(form.on()), String.valueOf(WorkForms.words(form.text())), form.percent(),
				note(null, "Progress of task " + id, null)));
	}

	@PostMapping("/{id}/delay")
	ResponseEntity<Map<String, Object>> explain(@PathVariable TaskCode id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody DelayForm form) {
		return added(id, planning.explain(id, IfMatch.optional(ifMatch), new Delay(WorkForms.there(form.cause()), WorkForms.words(form.note()), WorkForms.words(form.remedy())),
				note(null, "Delay of task " + id, null)));
	}

	@PostMapping("/{id}/urgings")
	ResponseEntity<Map<String, Object>> urge(@PathVariable TaskCode id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody TextForm form) {
		return added(id, planning.urge(id, IfMatch.optional(ifMatch), String.valueOf(WorkForms.words(form.text())), note(null, "Urged: task " + id, null)));
	}

	@PostMapping("/{id}/urgings/{number}/answer")
	ResponseEntity<Map<String, Object>> answer(@PathVariable TaskCode id, @PathVariable int number, @Valid @RequestBody TextForm form) {
		return added(id, planning.answer(id, number, String.valueOf(WorkForms.words(form.text())), note(null, "Urging answered: task " + id, null)));
	}

	@PostMapping("/{id}/extension")
	ResponseEntity<Map<String, Object>> askExtension(@PathVariable TaskCode id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody ExtensionForm form) {
		return added(id, planning.askExtension(id, IfMatch.version(id.value(), ifMatch), WorkForms.there(form.dueOn()), String.valueOf(WorkForms.words(form.reason())),
				note(null, "Extension asked for: task " + id, null)));
	}

	@PostMapping("/{id}/extension/decision")
	Map<String, Object> decideExtension(@PathVariable TaskCode id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody DecisionForm form) {
		return written(id, planning.decideExtension(id, IfMatch.version(id.value(), ifMatch), WorkForms.there(form.approved()), String.valueOf(WorkForms.words(form.reason())),
				note(form.reason(), "", null)));
	}

	private static ResponseEntity<Map<String, Object>> added(TaskCode id, Change change) {
		return ResponseEntity.created(URI.create("/api/tasks/" + id)).body(written(id, change));
	}

	private static Map<String, Object> written(TaskCode id, Change change) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("id", id.value());
		answer.put("change", change.number());
		return answer;
	}

	private LocalDate day(@Nullable LocalDate named) {
		return named == null ? times.today() : named;
	}

	private ChangeNote note(@Nullable String reason, String usual, @Nullable String document) {
		return new ChangeNote(access.actor(), reason == null || reason.isBlank() ? usual : reason, document);
	}
}

package io.orgloom.work.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IfMatch;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.web.Filled;
import io.orgloom.work.DeadlineKind;
import io.orgloom.work.Task;
import io.orgloom.work.TaskCode;
import io.orgloom.work.TaskPlanning;
import io.orgloom.work.Tasks;
import io.orgloom.work.WorkRecords;
import io.orgloom.work.web.WorkForms.TaskForm;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a task, or says anew what it is; both by one form. */
@Controller
class TaskEditPages {

	private final Tasks tasks;
	private final TaskPlanning planning;
	private final WorkRecords records;
	private final Access access;
	private final Times times;
	private final Validator validator;
	private final MessageSource texts;

	TaskEditPages(Tasks tasks, TaskPlanning planning, WorkRecords records, Access access, Times times, Validator validator, MessageSource texts) {
		this.tasks = tasks;
		this.planning = planning;
		this.records = records;
		this.access = access;
		this.times = times;
		this.validator = validator;
		this.texts = texts;
	}

	/**
	 * @param lead whom the form names from the start
	 * @param title what is to be done, where another page leads here
	 */
	@GetMapping("/work/tasks/new")
	String fresh(@RequestParam @Nullable String lead, @RequestParam @Nullable String title, @RequestParam @Nullable String programme, Model model) {
		access.requireAny(Role.PLANNER);
		Map<String, String> values = new HashMap<>();
		values.put("lead", lead == null ? "" : lead);
		values.put("title", title == null ? "" : title);
		values.put("programmes", programme == null ? "" : programme);
		return show(null, Filled.of(values), model);
	}

	@PostMapping("/work/tasks/new")
	String give(@RequestParam Map<String, String> values, Model model, RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		return save(null, Filled.of(values), model, redirect, response, locale);
	}

	@GetMapping("/work/tasks/{code}/edit")
	String edit(@PathVariable TaskCode code, Model model) {
		access.requireAny(Role.PLANNER);
		return show(code, Filled.of(values(tasks.standing(code, times.now()).task())), model);
	}

	@PostMapping("/work/tasks/{code}/edit")
	String revise(@PathVariable TaskCode code, @RequestParam Map<String, String> values, Model model, RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		return save(code, Filled.of(values), model, redirect, response, locale);
	}

	private String save(@Nullable TaskCode code, Filled form, Model model, RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		try {
			TaskForm wanted = form.valid(read(form), validator);
			TaskCode saved = code == null ? planning.give(wanted.of(number -> records.document(number, times.now())), note("Task given: " + wanted.title(), wanted.decision())).code()
					: revised(code, wanted, form);
			redirect.addFlashAttribute("done", texts.getMessage(code == null ? "task.done.GIVEN" : "task.done.REVISED", null, locale));
			return "redirect:/work/tasks/" + saved;
		} catch (ConstraintViolationException broken) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(code, form.broken(broken), model);
		} catch (OrgloomProblem refusal) {
			response.setStatus(Filled.status(refusal));
			return show(code, form.refused(refusal), model);
		}
	}

	private TaskCode revised(TaskCode code, TaskForm wanted, Filled form) {
		planning.revise(code, IfMatch.version(code.value(), form.value("version")), wanted.revision(number -> records.document(number, times.now())),
				note("Task revised: " + code, wanted.decision()));
		return code;
	}

	private static TaskForm read(Filled form) {
		return new TaskForm(null, form.text("title"), form.text("lead"), codes(form, "coordinators"), codes(form, "consulted"), form.day("startOn"), form.day("dueOn"),
				form.choice("deadline", DeadlineKind.class), form.text("event"), form.text("derivesFrom"), form.text("product"), form.text("field"), form.text("receives"),
				codes(form, "programmes"), codes(form, "needs"), null, form.number("everyMonths"), null, form.text("synthetic") != null, null, form.text("decision"));
	}

	/** Several codes stand in one field, with blanks or commas between them. */
	private static List<String> codes(Filled form, String field) {
		return Stream.of(form.value(field).split("[,;\\s]+")).filter(code -> !code.isEmpty()).toList();
	}

	private static Map<String, String> values(Task task) {
		Map<String, String> values = new HashMap<>();
		put(values, "title", task.subject().title());
		put(values, "product", task.subject().product());
		put(values, "field", task.subject().field());
		put(values, "receives", task.subject().receives());
		put(values, "synthetic", task.subject().synthetic() ? "true" : null);
		put(values, "lead", task.lead());
		put(values, "coordinators", task.coordinators().stream().map(OrgUnitCode::value).collect(Collectors.joining(" ")));
		put(values, "consulted", task.consulted().stream().map(OrgUnitCode::value).collect(Collectors.joining(" ")));
		put(values, "startOn", task.schedule().startOn());
		put(values, "dueOn", task.dueOn());
		put(values, "deadline", task.schedule().deadline().name());
		put(values, "event", task.schedule().event());
		put(values, "derivesFrom", task.documents().isEmpty() ? null : task.documents().getFirst());
		put(values, "programmes", task.programmes().stream().map(Object::toString).collect(Collectors.joining(" ")));
		put(values, "needs", task.needs().stream().map(TaskCode::value).collect(Collectors.joining(" ")));
		put(values, "version", task.version());
		return values;
	}

	private static void put(Map<String, String> values, String field, @Nullable Object value) {
		if (value != null) {
			values.put(field, value.toString());
		}
	}

	private ChangeNote note(String reason, @Nullable String document) {
		return new ChangeNote(access.actor(), reason, document);
	}

	private String show(@Nullable TaskCode code, Filled form, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("form", form);
		model.addAttribute("deadlines", DeadlineKind.values());
		model.addAttribute("documents", records.documents(times.now()));
		model.addAttribute("fields", tasks.fields(times.now()));
		model.addAttribute("picked", picked(form));
		return "work/edit-task";
	}

	/** The names of what the form names by codes, as far as there is such. */
	private Map<String, String> picked(Filled form) {
		Map<String, String> names = new HashMap<>();
		List<OrgUnitCode> units = Stream.of("coordinators", "consulted").flatMap(field -> codes(form, field).stream()).filter(WorkForms::isCode).map(OrgUnitCode::new).toList();
		tasks.names(units, times.now()).forEach((unit, name) -> names.put(unit.value(), name));
		codes(form, "needs").stream().filter(WorkForms::isCode).forEach(code -> tasks.title(new TaskCode(code), times.now()).ifPresent(title -> names.put(code, title)));
		return names;
	}
}

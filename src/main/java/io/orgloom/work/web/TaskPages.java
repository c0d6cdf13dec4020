package io.orgloom.work.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IfMatch;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.web.Filled;
import io.orgloom.work.Delay;
import io.orgloom.work.Task;
import io.orgloom.work.TaskCode;
import io.orgloom.work.TaskDetail;
import io.orgloom.work.TaskPlanning;
import io.orgloom.work.TaskStatus;
import io.orgloom.work.Tasks;
import io.orgloom.work.WorkRecords;
import io.orgloom.work.WorkScope;
import io.orgloom.work.web.WorkForms.DecisionForm;
import io.orgloom.work.web.WorkForms.DelayForm;
import io.orgloom.work.web.WorkForms.ExtensionForm;
import io.orgloom.work.web.WorkForms.ProgressForm;
import io.orgloom.work.web.WorkForms.StatusForm;
import io.orgloom.work.web.WorkForms.TextForm;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task with everything that happened to it, and the acts on it. */
@Controller
class TaskPages {

	private final Tasks tasks;
	private final TaskPlanning planning;
	private final WorkRecords records;
	private final WorkScope scope;
	private final Access access;
	private final Times times;
	private final Validator validator;
	private final MessageSource texts;

	TaskPages(Tasks tasks, TaskPlanning planning, WorkRecords records, WorkScope scope, Access access, Times times, Validator validator, MessageSource texts) {
		this.tasks = tasks;
		this.planning = planning;
		this.records = records;
		this.scope = scope;
		this.access = access;
		this.times = times;
		this.validator = validator;
		this.texts = texts;
	}

	/** The acts of the page. */
	enum TaskAct { START, FINISH, CANCEL, REOPEN, PROGRESS, DELAY, URGE, ANSWER, ASK_EXTENSION, APPROVE, REFUSE }

	@GetMapping("/work/tasks/{code}")
	String task(@PathVariable TaskCode code, AsOf asOf, Model model) {
		return show(code, Filled.empty(), asOf, model);
	}

	/** @param back where the act came from, such as the board */
	@PostMapping("/work/tasks/{code}")
	String act(@PathVariable TaskCode code, @RequestParam TaskAct act, @RequestParam Map<String, String> values, @RequestParam(defaultValue = "") String back, Model model,
			RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
		Filled form = Filled.of(values);
		try {
			Change change = perform(act, code, form);
			redirect.addFlashAttribute("done", texts.getMessage("task.done." + act, new Object[] {String.valueOf(change.number())}, locale));
			return "redirect:" + (back.equals("board") ? "/work/tasks?view=board" : "/work/tasks/" + code);
		} catch (ConstraintViolationException broken) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(code, form.broken(broken), times.now(), model);
		} catch (OrgloomProblem refusal) {
			response.setStatus(Filled.status(refusal));
			return show(code, form.refused(refusal), times.now(), model);
		}
	}

	private Change perform(TaskAct act, TaskCode code, Filled form) {
		return switch (act) {
			case START, REOPEN -> move(code, TaskStatus.STARTED, form);
			case FINISH -> move(code, TaskStatus.FINISHED, form);
			case CANCEL -> move(code, TaskStatus.CANCELLED, form);
			case PROGRESS -> {
				ProgressForm wanted = form.valid(new ProgressForm(form.text("text"), form.number("percent"), form.day("on")), validator);
				yield planning.report(code, null, day(wanted.on()), WorkForms.there(WorkForms.words(wanted.text())), wanted.percent(), note("Progress of task " + code));
			}
			case DELAY -> {
				DelayForm wanted = form.valid(new DelayForm(form.text("cause"), form.text("note"), form.text("remedy")), validator);
				yield planning.explain(code, null, new Delay(WorkForms.there(wanted.cause()), WorkForms.words(wanted.note()), WorkForms.words(wanted.remedy())),
						note("Delay of task " + code));
			}
			case URGE -> planning.urge(code, null, text(form), note("Urged: task " + code));
			case ANSWER -> planning.answer(code, Objects.requireNonNullElse(form.number("number"), 0), text(form), note("Urging answered: task " + code));
			case ASK_EXTENSION -> {
				ExtensionForm wanted = form.valid(new ExtensionForm(form.day("dueOn"), form.text("reason")), validator);
				yield planning.askExtension(code, version(code, form), WorkForms.there(wanted.dueOn()), WorkForms.there(WorkForms.words(wanted.reason())),
						note("Extension asked for: task " + code));
			}
			case APPROVE, REFUSE -> {
				DecisionForm wanted = form.valid(new DecisionForm(act == TaskAct.APPROVE, form.text("reason")), validator);
				yield planning.decideExtension(code, version(code, form), act == TaskAct.APPROVE, WorkForms.there(WorkForms.words(wanted.reason())),
						note(WorkForms.there(wanted.reason())));
			}
		};
	}

	private Change move(TaskCode code, TaskStatus to, Filled form) {
		StatusForm wanted = form.valid(new StatusForm(to, form.day("on"), form.text("text"), form.text("document")), validator);
		return planning.move(code, IfMatch.optional(form.value("version")), to, day(wanted.on()), WorkForms.words(wanted.text()), WorkForms.words(wanted.document()),
				note("Task %s: %s".formatted(code, to))).change();
	}

	private String text(Filled form) {
		return WorkForms.there(WorkForms.words(form.valid(new TextForm(form.text("text")), validator).text()));
	}

	private static long version(TaskCode code, Filled form) {
		return IfMatch.version(code.value(), form.value("version"));
	}

	private LocalDate day(@Nullable LocalDate named) {
		return named == null ? times.today() : named;
	}

	private ChangeNote note(String reason) {
		return new ChangeNote(access.actor(), reason, null);
	}

	private String show(TaskCode code, Filled form, AsOf asOf, Model model) {
		TaskDetail detail = tasks.task(code, asOf);
		Task task = detail.task();
		List<OrgUnitCode> units = Stream.concat(Stream.ofNullable(task.lead()), Stream.concat(task.coordinators().stream(), task.consulted().stream())).toList();
		Map<String, String> names = new TreeMap<>();
		tasks.names(units, asOf).forEach((unit, name) -> names.put(unit.value(), name));
		List<OrgUnitCode> lead = Stream.ofNullable(task.lead()).toList();
		boolean plans = scope.may(Role.PLANNER, lead, times.now());
		model.addAttribute("detail", detail);
		model.addAttribute("task", task);
		model.addAttribute("names", names);
		model.addAttribute("form", form);
		model.addAttribute("documents", records.documents(asOf).stream().filter(each -> task.documents().contains(each.code())).toList());
		model.addAttribute("meeting", task.meeting() == null ? null : records.meeting(task.meeting(), asOf));
		model.addAttribute("cause", task.delay() == null ? null : tasks.delayCause(task.delay().cause(), language()));
		model.addAttribute("causes", tasks.delayCauses());
		model.addAttribute("language", language());
		model.addAttribute("steps", new ArrayList<>(task.status().next()));
		model.addAttribute("mayPlan", plans);
		model.addAttribute("mayReport", plans || scope.may(Role.PLANNER, units, times.now()));
		model.addAttribute("mayDecide", scope.may(Role.APPROVER, lead, times.now()));
		model.addAttribute("actor", access.actor());
		model.addAttribute("history", tasks.history(code, asOf));
		model.addAttribute("today", times.today());
		return "work/task";
	}

	private static String language() {
		return LocaleContextHolder.getLocale().getLanguage();
	}
}

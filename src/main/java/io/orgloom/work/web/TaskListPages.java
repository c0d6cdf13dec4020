package io.orgloom.work.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.web.Filled;
import io.orgloom.work.Period;
import io.orgloom.work.ProgrammeCode;
import io.orgloom.work.Quarter;
import io.orgloom.work.StandingTask;
import io.orgloom.work.TaskFilter;
import io.orgloom.work.TaskStanding;
import io.orgloom.work.TaskStatus;
import io.orgloom.work.Tasks;
import io.orgloom.work.TasksRefused;
import io.orgloom.work.TasksTogether;
import io.orgloom.work.TasksTogether.Done;
import io.orgloom.work.web.WorkForms.ActTogether;
import io.orgloom.work.web.WorkForms.ChosenForm;
import io.orgloom.work.web.WorkForms.TogetherForm;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Tasks as a list, as a board by status, and as a calendar of their deadlines. */
@Controller
class TaskListPages {

	private static final int SHOWN = 100;
	private static final int WEEK = 7;
	private static final int A_DAY = 8;

	private final Tasks tasks;
	private final TasksTogether together;
	private final Access access;
	private final Times times;
	private final Validator validator;
	private final MessageSource texts;

	TaskListPages(Tasks tasks, TasksTogether together, Access access, Times times, Validator validator, MessageSource texts) {
		this.tasks = tasks;
		this.together = together;
		this.access = access;
		this.times = times;
		this.validator = validator;
		this.texts = texts;
	}

	/** How tasks are laid out. */
	enum Look { LIST, BOARD, CALENDAR }

	/**
	 * What somebody wants to see.
	 *
	 * @param view list, board or calendar
	 * @param status names of statuses and standings
	 * @param month of the calendar
	 */
	record View(@Nullable String view, @Nullable String status, @Nullable String lead, @Nullable String unit, @Nullable String programme, @Nullable String quarter,
			@Nullable String field, @Nullable String q, @Nullable String month) {

		public Look look() {
			return Stream.of(Look.values()).filter(look -> look.name().equalsIgnoreCase(view)).findFirst().orElse(Look.LIST);
		}

		public @Nullable String lookWord() {
			return look() == Look.LIST ? null : look().name().toLowerCase(Locale.ROOT);
		}

		/** The page that shows the same. */
		String address(@Nullable String after) {
			UriComponentsBuilder page = UriComponentsBuilder.fromPath("/work/tasks");
			Map<String, @Nullable String> parts = new TreeMap<>();
			parts.put("status", status);
			parts.put("lead", lead);
			parts.put("unit", unit);
			parts.put("programme", programme);
			parts.put("quarter", quarter);
			parts.put("field", field);
			parts.put("q", q);
			parts.put("after", after);
			parts.forEach((name, value) -> page.queryParamIfPresent(name, Optional.ofNullable(value).filter(each -> !each.isBlank())));
			return page.encode().build().toUriString();
		}

		boolean filtered() {
			return Stream.of(status, lead, unit, programme, quarter, field, q).anyMatch(each -> each != null && !each.isBlank());
		}

		TaskFilter filter() {
			return new TaskFilter(Set.of(), Set.of(), unit(lead), unit(unit), null, blank(programme) ? null : new ProgrammeCode(Objects.requireNonNull(programme)),
					blank(field) ? null : field, period(), blank(q) ? null : Objects.requireNonNull(q).strip()).withStatus(status);
		}

		private @Nullable Period period() {
			return blank(quarter) ? null : Quarter.of(Objects.requireNonNull(quarter)).period();
		}

		YearMonth monthShown(LocalDate today) {
			try {
				return blank(month) ? YearMonth.from(today) : YearMonth.parse(Objects.requireNonNull(month));
			} catch (DateTimeParseException e) {
				return YearMonth.from(today);
			}
		}

		private static @Nullable OrgUnitCode unit(@Nullable String code) {
			return blank(code) ? null : new OrgUnitCode(Objects.requireNonNull(code).strip());
		}

		private static boolean blank(@Nullable String text) {
			return text == null || text.isBlank();
		}
	}

	/** A day of the calendar with what is due on it, the most urgent first. */
	record Day(LocalDate day, boolean inMonth, List<StandingTask> all) {

		public List<StandingTask> due() {
			return all.subList(0, Math.min(A_DAY, all.size()));
		}

		/** How many more there are than are shown. */
		public int more() {
			return all.size() - due().size();
		}
	}

	/** @param after code of the task the list goes on behind */
	@GetMapping("/work/tasks")
	String tasks(@ModelAttribute("view") View view, @RequestParam @Nullable String after, @RequestParam(name = "on", required = false) @Nullable LocalDate asked, AsOf asOf,
			Model model, HttpServletResponse response) {
		List<StandingTask> found = List.of();
		try {
			found = tasks.urgentFirst(view.filter(), asOf);
		} catch (OrgloomProblem refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("refusal", refusal);
		}
		int begin = view.look() == Look.LIST ? behind(after, found) : 0;
		List<StandingTask> shown = found.stream().skip(begin).limit(SHOWN).toList();
		model.addAttribute("begin", begin);
		model.addAttribute("next", begin + shown.size() < found.size() ? shown.getLast().task().code() : null);
		model.addAttribute("asked", asked);
		model.addAttribute("on", asOf.on());
		model.addAttribute("count", found.size());
		model.addAttribute("rows", shown);
		model.addAttribute("columns", columns(shown));
		model.addAttribute("names", names(shown, asOf));
		model.addAttribute("statuses", List.of(TaskStatus.values()));
		model.addAttribute("standings", List.of(TaskStanding.LATE, TaskStanding.NEAR, TaskStanding.FINISHED_LATE, TaskStanding.NO_DEADLINE));
		model.addAttribute("fields", tasks.fields(asOf));
		model.addAttribute("filtered", view.filtered());
		model.addAttribute("planner", access.mayAny(Role.PLANNER));
		model.addAttribute("acts", acts(asked));
		model.addAttribute("today", times.today());
		model.addAttribute("after", begin > 0 ? after : null);
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", Filled.empty());
		}
		model.addAttribute("synthetic", shown.stream().anyMatch(each -> each.task().subject().synthetic()));
		if (view.look() == Look.CALENDAR) {
			calendar(view.monthShown(asOf.on()), found, model);
		}
		return "work/tasks";
	}

	/**
	 * Does the same to the tasks that are chosen in the list; where something stands against one, the list comes back with what it is.
	 *
	 * @param task codes of tasks with the versions somebody saw, as {@code t-1:17}
	 */
	@PostMapping("/work/tasks/together")
	String together(@ModelAttribute("view") View view, @RequestParam(name = "task", required = false) @Nullable List<String> task, @RequestParam Map<String, String> values,
			AsOf asOf, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		List<String> chosen = task == null ? List.of() : task;
		model.addAttribute("chosen", chosen);
		try {
			Done done = act(chosen, Filled.of(values));
			redirect.addFlashAttribute("done", texts.getMessage("task.done.together", new Object[] {done.tasks().size(), String.valueOf(done.change().number())},
					LocaleContextHolder.getLocale()));
			return "redirect:" + view.address(values.get("back"));
		} catch (ConstraintViolationException broken) {
			model.addAttribute("form", Filled.of(values).broken(broken));
		} catch (OrgloomProblem refusal) {
			model.addAttribute("form", Filled.of(values).refused(refusal));
			model.addAttribute("refused", refusal instanceof TasksRefused several ? several.refused() : List.of());
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return tasks(view, values.get("back"), null, asOf, model, response);
	}

	private Done act(List<String> chosen, Filled form) {
		List<ChosenForm> tasks = chosen.stream().map(each -> each.split(":", 2)).map(each -> new ChosenForm(each[0], version(each))).toList();
		TogetherForm wanted = form.valid(new TogetherForm(tasks, form.choice("act", ActTogether.class), form.day("doneOn"), form.text("text"), form.text("document"),
				form.day("dueOn")), validator);
		return together.act(wanted.chosen(), wanted.act(times.today()), new ChangeNote(access.actor(), "%d tasks: %s".formatted(chosen.size(), wanted.act()), null));
	}

	private static @Nullable Long version(String... named) {
		try {
			return named.length < 2 ? null : Long.valueOf(named[1]);
		} catch (NumberFormatException e) {
			return null;
		}
	}

	/** Where the list goes on behind a task; from the start where it is no longer in it. */
	private static int behind(@Nullable String after, List<StandingTask> found) {
		for (int i = 0; after != null && i < found.size(); i++) {
			if (found.get(i).task().code().value().equals(after)) {
				return i + 1;
			}
		}
		return 0;
	}

	/** What the actor can do to several tasks as they are today. */
	private List<ActTogether> acts(@Nullable LocalDate asked) {
		return asked != null ? List.of() : access.mayAny(Role.PLANNER) ? List.of(ActTogether.values()) : access.mayAny(Role.APPROVER) ? List.of(ActTogether.URGE) : List.of();
	}

	private Map<String, String> names(List<StandingTask> shown, AsOf asOf) {
		Map<String, String> names = new TreeMap<>();
		tasks.names(shown.stream().map(each -> each.task().lead()).filter(Objects::nonNull).distinct().toList(), asOf).forEach((unit, name) -> names.put(unit.value(), name));
		return names;
	}

	private static Map<TaskStatus, List<StandingTask>> columns(List<StandingTask> shown) {
		Map<TaskStatus, List<StandingTask>> columns = new EnumMap<>(TaskStatus.class);
		for (TaskStatus status : TaskStatus.values()) {
			columns.put(status, shown.stream().filter(each -> each.task().status() == status).toList());
		}
		return columns;
	}

	private static void calendar(YearMonth month, List<StandingTask> found, Model model) {
		Map<LocalDate, List<StandingTask>> due = new TreeMap<>();
		found.stream().filter(each -> each.task().dueOn() != null).forEach(each -> due.computeIfAbsent(each.task().dueOn(), day -> new ArrayList<>()).add(each));
		LocalDate day = month.atDay(1).with(DayOfWeek.MONDAY);
		if (day.isAfter(month.atDay(1))) {
			day = day.minusDays(WEEK);
		}
		List<List<Day>> weeks = new ArrayList<>();
		while (!day.isAfter(month.atEndOfMonth())) {
			List<Day> week = new ArrayList<>();
			for (int i = 0; i < WEEK; i++, day = day.plusDays(1)) {
				week.add(new Day(day, YearMonth.from(day).equals(month), due.getOrDefault(day, List.of())));
			}
			weeks.add(week);
		}
		model.addAttribute("month", month);
		model.addAttribute("weeks", weeks);
		model.addAttribute("weekdays", List.of(DayOfWeek.values()));
	}
}

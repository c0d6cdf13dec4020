package io.orgloom.work.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.Period;
import io.orgloom.work.ProgrammeCode;
import io.orgloom.work.Quarter;
import io.orgloom.work.StandingTask;
import io.orgloom.work.TaskFilter;
import io.orgloom.work.TaskStanding;
import io.orgloom.work.TaskStatus;
import io.orgloom.work.Tasks;
import jakarta.servlet.http.HttpServletResponse;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Tasks as a list, as a board by status, and as a calendar of their deadlines. */
@Controller
class TaskListPages {

	private static final int SHOWN = 100;
	private static final int WEEK = 7;
	private static final int A_DAY = 8;

	private final Tasks tasks;
	private final Access access;

	TaskListPages(Tasks tasks, Access access) {
		this.tasks = tasks;
		this.access = access;
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
		model.addAttribute("synthetic", shown.stream().anyMatch(each -> each.task().subject().synthetic()));
		if (view.look() == Look.CALENDAR) {
			calendar(view.monthShown(asOf.on()), found, model);
		}
		return "work/tasks";
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

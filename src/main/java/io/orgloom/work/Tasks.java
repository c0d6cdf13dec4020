package io.orgloom.work;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tasks on any day, as known at any time; everybody who is signed in may read them. */
@Service
public class Tasks {

	private final WorkPictures pictures;
	private final WorkQueries queries;
	private final WorkProperties properties;

	Tasks(WorkPictures pictures, WorkQueries queries, WorkProperties properties) {
		this.pictures = pictures;
		this.queries = queries;
		this.properties = properties;
	}

	/** Tasks that fit, in the order of their codes. */
	public Page<StandingTask> tasks(TaskFilter filter, String after, int limit, AsOf asOf) {
		return Page.of(found(filter, asOf).filter(each -> each.task().code().value().compareTo(after) > 0).limit(limit + 1L).toList(), limit,
				each -> each.task().code().value());
	}

	/** All that fit, the most urgent first: open ones by their deadline, then the rest. */
	public List<StandingTask> urgentFirst(TaskFilter filter, AsOf asOf) {
		Comparator<StandingTask> open = Comparator.comparing(each -> !each.task().status().isOpen());
		Comparator<StandingTask> due = Comparator.comparing(each -> each.task().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()));
		return found(filter, asOf).sorted(open.thenComparing(due).thenComparing(each -> each.task().code())).toList();
	}

	private Stream<StandingTask> found(TaskFilter filter, AsOf asOf) {
		LocalDate on = asOf.on();
		return pictures.known(asOf).entries().stream().filter(entry -> mayBeOf(filter, entry)).filter(entry -> filter.overdueOn() == null || isOverdue(entry, filter.overdueOn()))
			.map(entry -> filter.period() == null ? entry.on(on) : entry.within(filter.period(), on)).flatMap(Optional::stream)
			.map(task -> StandingTask.of(task, on, properties.alerts())).filter(filter::fits);
	}

	/** Whoever asks for one agency does not wait until the tasks of all others are put together. */
	private static boolean mayBeOf(TaskFilter filter, TaskEntry entry) {
		return (filter.lead() == null || entry.leads().stream().anyMatch(lead -> lead.value().equals(filter.lead())))
				&& (filter.unit() == null || entry.leads().stream().anyMatch(lead -> lead.value().equals(filter.unit()))
						|| entry.parts().stream().anyMatch(part -> part.value().unit().equals(filter.unit())));
	}

	private boolean isOverdue(TaskEntry entry, LocalDate day) {
		return entry.on(day).filter(task -> TaskStanding.of(task, day, properties.alerts()) == TaskStanding.LATE).isPresent();
	}

	/** One task; {@link UnknownTask} where it was not given by that day. */
	public StandingTask standing(TaskCode code, AsOf asOf) {
		return pictures.known(asOf).entry(code).flatMap(entry -> entry.on(asOf.on())).map(task -> StandingTask.of(task, asOf.on(), properties.alerts()))
			.orElseThrow(() -> new UnknownTask(code.value()));
	}

	/** What a task is called; empty where it was not given by that day. */
	public Optional<String> title(TaskCode code, AsOf asOf) {
		return pictures.known(asOf).entry(code).flatMap(entry -> entry.subject(asOf.on())).map(TaskSubject::title);
	}

	/** One task with everything that happened to it. */
	public TaskDetail task(TaskCode code, AsOf asOf) {
		return detail(standing(code, asOf), queries.courses(List.of(code), asOf.on(), asOf.known()).get(code));
	}

	/** The same read from the graph itself, what a transaction under way wrote included. */
	TaskDetail fresh(TaskCode code, AsOf asOf) {
		return Optional.ofNullable(fresh(List.of(code), asOf).get(code)).orElseThrow(() -> new UnknownTask(code.value()));
	}

	/** The same of many, in three statements; those nothing is known of are left out. */
	Map<TaskCode, TaskDetail> fresh(Collection<TaskCode> codes, AsOf asOf) {
		Map<TaskCode, WorkQueries.Course> courses = queries.courses(codes, asOf.on(), asOf.known());
		Map<TaskCode, TaskDetail> fresh = new TreeMap<>();
		queries.entries(codes, asOf.known()).stream().flatMap(entry -> entry.on(asOf.on()).stream())
			.forEach(task -> fresh.put(task.code(), detail(StandingTask.of(task, asOf.on(), properties.alerts()), courses.get(task.code()))));
		return fresh;
	}

	private static TaskDetail detail(StandingTask standing, WorkQueries.@Nullable Course known) {
		WorkQueries.Course course = known == null ? WorkQueries.Course.none() : known;
		course.steps().sort(Comparator.comparing(TaskCourse.Step::on));
		course.progress().sort(Comparator.comparing(TaskCourse.Entry::on));
		return new TaskDetail(standing, List.copyOf(course.steps()), List.copyOf(course.progress()), List.copyOf(course.urgings()), List.copyOf(course.extensions()),
				course.everyMonths().isEmpty() ? null : course.everyMonths().getFirst());
	}

	/** Everything the ledger ever said of a task, the latest Change first. */
	public List<TaskHistory> history(TaskCode code, AsOf asOf) {
		return queries.history(code, asOf.known());
	}

	/** Names of agencies, of those that have ended too. */
	public Map<OrgUnitCode, String> names(Collection<OrgUnitCode> units, AsOf asOf) {
		return units.isEmpty() ? Map.of() : queries.names(units, asOf);
	}

	/** The last quarter in which work was given, up to a day; that of the day where there was none. */
	public Quarter lastQuarter(AsOf asOf) {
		return pictures.known(asOf).entries().stream().filter(entry -> entry.subject(asOf.on()).isPresent()).map(entry -> entry.startOn(asOf.on()))
			.filter(day -> !day.isAfter(asOf.on())).max(LocalDate::compareTo).map(Quarter::of).orElseGet(() -> Quarter.of(asOf.on()));
	}

	/** Tasks that derive from a document, the first deadline first. */
	public List<StandingTask> derivedFrom(DocumentCode document, AsOf asOf) {
		Comparator<StandingTask> due = Comparator.comparing(each -> each.task().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()));
		return found(TaskFilter.ALL, asOf).filter(each -> each.task().documents().contains(document)).sorted(due.thenComparing(each -> each.task().code())).toList();
	}

	/** What shows that some tasks are finished, of those that are. */
	public Map<TaskCode, TaskCourse.Step> evidence(Collection<TaskCode> codes, AsOf asOf) {
		Map<TaskCode, TaskCourse.Step> evidence = new HashMap<>();
		if (!codes.isEmpty()) {
			queries.courses(codes, asOf.on(), asOf.known()).forEach((code, course) -> course.steps().stream().max(Comparator.comparing(TaskCourse.Step::on))
				.filter(last -> last.status() == TaskStatus.FINISHED).ifPresent(last -> evidence.put(code, last)));
		}
		return evidence;
	}

	/** What fields tasks have, in alphabetical order. */
	public List<String> fields(AsOf asOf) {
		return pictures.known(asOf).entries().stream().flatMap(entry -> entry.subject(asOf.on()).stream()).map(TaskSubject::field).filter(Objects::nonNull).distinct().sorted()
			.toList();
	}

	/** When colours warn. */
	public AlertDays alerts() {
		return properties.alerts();
	}

	/** Why tasks are late, as the installation lists it. */
	public List<DelayCause> delayCauses() {
		return properties.delayCauses();
	}

	/** The name of a cause in a language; the code itself where it is not on the list any more. */
	public @Nullable String delayCause(@Nullable String code, String language) {
		return properties.delayCauses().stream().filter(cause -> cause.code().equals(code)).findFirst().map(cause -> cause.name(language)).orElse(code);
	}
}

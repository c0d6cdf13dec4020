package io.orgloom.work;

import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What of all work waits for who is signed in today: late and near tasks of agencies they plan or decide for, urgings they have to answer, more time they have to
 * decide on. It is asked on every page, so what waits for anybody is worked out once a Change and a day and kept; who sees what of it is asked each time.
 */
@Service
public class WorkDuties {

	private static final Set<TaskStanding> PRESSING = EnumSet.of(TaskStanding.LATE, TaskStanding.NEAR);
	private static final Comparator<Duty> URGENCY = Comparator.comparing(Duty::kind).thenComparing(Duty::since, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(duty -> duty.task().task().code());

	private final WorkPictures pictures;
	private final WorkScope scope;
	private final WorkProperties properties;
	private final Times times;
	private volatile @Nullable Kept kept;

	WorkDuties(WorkPictures pictures, WorkScope scope, WorkProperties properties, Times times) {
		this.pictures = pictures;
		this.scope = scope;
		this.properties = properties;
		this.times = times;
	}

	/** What waits for anybody, true for one picture and day; with where the agencies belong that lead these tasks. */
	private record Kept(WorkPicture picture, LocalDate day, List<Duty> duties, WorkScope.Places places) {
	}

	/** What waits for who is signed in, as of now. */
	public Duties mine() {
		if (!scope.maySomewhere(Role.PLANNER) && !scope.maySomewhere(Role.APPROVER)) {
			return Duties.NONE;
		}
		AsOf now = times.now();
		Kept all = all(now);
		Set<OrgUnitCode> planned = scope.reach(Role.PLANNER, all.places(), now);
		Set<OrgUnitCode> decided = scope.reach(Role.APPROVER, all.places(), now);
		String actor = scope.actor();
		return new Duties(all.duties().stream().filter(duty -> waitsFor(actor, duty, planned, decided)).toList());
	}

	private static boolean waitsFor(String actor, Duty duty, Set<OrgUnitCode> planned, Set<OrgUnitCode> decided) {
		OrgUnitCode lead = Objects.requireNonNull(duty.task().task().lead());
		return switch (duty.kind()) {
			case EXTENSION -> decided.contains(lead) && !actor.equals(duty.by());
			case URGING -> planned.contains(lead);
			case LATE, NEAR -> planned.contains(lead) || decided.contains(lead);
		};
	}

	/** Those of some tasks that an agency in the scope of who is signed in leads, or takes part in; in their order. */
	public List<StandingTask> inScope(List<StandingTask> some, AsOf asOf) {
		Set<OrgUnitCode> units = some.stream().flatMap(each -> units(each.task())).collect(Collectors.toCollection(TreeSet::new));
		Set<OrgUnitCode> reached = scope.reach(Role.VIEWER, scope.places(units, asOf), asOf);
		return some.stream().filter(each -> units(each.task()).anyMatch(reached::contains)).toList();
	}

	private static Stream<OrgUnitCode> units(Task task) {
		return Stream.of(Stream.ofNullable(task.lead()), task.coordinators().stream(), task.consulted().stream()).flatMap(units -> units);
	}

	private Kept all(AsOf now) {
		WorkPicture picture = pictures.known(now);
		Kept present = kept;
		if (present != null && present.picture() == picture && present.day().equals(now.on())) {
			return present;
		}
		List<Duty> duties = new ArrayList<>();
		picture.entries().forEach(entry -> entry.on(now.on()).filter(task -> task.status().isOpen() && task.lead() != null)
			.ifPresent(task -> add(duties, entry, StandingTask.of(task, now.on(), properties.alerts()))));
		duties.sort(URGENCY);
		Set<OrgUnitCode> leads = new TreeSet<>();
		duties.forEach(duty -> leads.add(Objects.requireNonNull(duty.task().task().lead())));
		Kept fresh = new Kept(picture, now.on(), List.copyOf(duties), scope.places(leads, now));
		kept = fresh;
		return fresh;
	}

	private static void add(List<Duty> duties, TaskEntry entry, StandingTask task) {
		for (Pending pending : entry.waiting()) {
			duties.add(new Duty(pending.what() == Pending.What.EXTENSION ? Duty.Kind.EXTENSION : Duty.Kind.URGING, task, pending.on(), pending.by()));
		}
		if (PRESSING.contains(task.standing())) {
			duties.add(new Duty(task.standing() == TaskStanding.LATE ? Duty.Kind.LATE : Duty.Kind.NEAR, task, task.task().dueOn(), null));
		}
	}
}

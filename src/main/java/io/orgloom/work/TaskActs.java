package io.orgloom.work;

import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Slot;
import io.orgloom.graph.Writing;
import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who may do an act, whether it can be done, and what it writes; one task and many go by the same rules. */
@Component
class TaskActs {

	private final Tasks tasks;
	private final WorkScope scope;

	TaskActs(Tasks tasks, WorkScope scope) {
		this.tasks = tasks;
		this.scope = scope;
	}

	/**
	 * What an act puts into a Change.
	 *
	 * @param next the task that is given because this one comes again
	 */
	record Written(Consumer<Writing> into, @Nullable TaskCode next) {
	}

	/** The roles of which one is needed where the lead belongs. */
	static List<Role> roles(TaskAct act) {
		return act instanceof TaskAct.Urge ? List.of(Role.APPROVER, Role.PLANNER) : List.of(Role.PLANNER);
	}

	/** Refuses unless the actor may do it to a task of that lead; to one nobody leads, who may do it everywhere. */
	void requireMay(TaskAct act, @Nullable OrgUnitCode lead, AsOf now) {
		List<OrgUnitCode> units = Stream.ofNullable(lead).toList();
		List<Role> roles = roles(act);
		if (roles.size() == 1 || !scope.may(roles.getFirst(), units, now)) {
			scope.requireAll(roles.getLast(), units, now);
		}
	}

	/** What it writes, once nothing is against it; who acts is not asked here. */
	Written written(TaskDetail detail, TaskAct act, AsOf now) {
		return switch (act) {
			case TaskAct.Move move -> moved(detail, move, now);
			case TaskAct.Urge urge -> urged(detail, urge, now.on());
			case TaskAct.AskExtension asked -> asked(detail, asked, now.on());
		};
	}

	private Written moved(TaskDetail detail, TaskAct.Move move, AsOf now) {
		Task task = detail.task();
		if (!task.status().next().contains(move.to())) {
			throw new TaskStepIllegal(task.code(), task.status(), move.to());
		}
		requireDay(task.code(), move.on(), task.since() == null ? task.given() : task.since(), now.on());
		if (move.to() == TaskStatus.FINISHED) {
			requireFinishable(task, move, now);
		}
		TaskCode next = move.to() == TaskStatus.FINISHED && detail.everyMonths() != null && task.led() ? TaskCode.drawn() : null;
		return new Written(writing -> {
			writing.change(WorkFacts.status(task.code(), move.to(), move.text(), move.document()), move.on());
			if (next != null) {
				repeat(detail, next, now.on(), writing);
			}
		}, next);
	}

	private void requireFinishable(Task task, TaskAct.Move move, AsOf now) {
		if ((move.text() == null || move.text().isBlank()) && move.document() == null) {
			throw new TaskEvidenceMissing(task.code());
		}
		task.needs().stream().filter(other -> tasks.fresh(other, now).task().status().isOpen()).findFirst().ifPresent(other -> {
			throw new TaskWaits(task.code(), other);
		});
	}

	/** Regular work is given again when it is done, and the new task carries on the repetition. */
	private static void repeat(TaskDetail detail, TaskCode next, LocalDate today, Writing writing) {
		Task task = detail.task();
		int months = Objects.requireNonNull(detail.everyMonths());
		Schedule was = task.schedule();
		Schedule schedule = new Schedule(was.startOn() == null ? null : was.startOn().plusMonths(months), was.dueOn() == null ? null : was.dueOn().plusMonths(months),
				was.deadline(), was.event());
		List<Participation> parts = new ArrayList<>();
		task.coordinators().forEach(unit -> parts.add(new Participation(unit, CoordinationRole.COORDINATES)));
		task.consulted().forEach(unit -> parts.add(new Participation(unit, CoordinationRole.CONSULTED)));
		writing.end(Slot.state(WorkFacts.TASK_STATE, task.code().value(), WorkFacts.RECURRENCE, ""), today);
		new TaskWriting(writing).task(next, new NewTask(next, task.subject(), Objects.requireNonNull(task.lead()), parts, schedule, task.documents(), List.of(), List.of(), null,
				months, today), today);
	}

	private Written urged(TaskDetail detail, TaskAct.Urge urge, LocalDate today) {
		requireOpen(detail.task());
		TaskCourse.Urge entry = new TaskCourse.Urge(today, urge.text(), scope.actor(), null, null, null);
		return added(writing -> writing.record(WorkFacts.urging(detail.task().code(), TaskWriting.number(detail.urgings().size() + 1), entry), Interval.from(today)));
	}

	private Written asked(TaskDetail detail, TaskAct.AskExtension act, LocalDate today) {
		Task task = detail.task();
		requireOpen(task);
		LocalDate present = task.dueOn();
		if (present == null) {
			throw new DeadlineMissing(task.code());
		}
		if (!act.dueOn().isAfter(present)) {
			throw new ExtensionNotLater(task.code(), act.dueOn(), present);
		}
		detail.pending().ifPresent(asked -> {
			throw new ExtensionPending(task.code(), asked.dueOn());
		});
		TaskCourse.Asked entry = new TaskCourse.Asked(today, act.dueOn(), act.reason(), scope.actor(), null, null, null, null);
		return added(writing -> writing.record(WorkFacts.extension(task.code(), TaskWriting.number(detail.extensions().size() + 1), entry), Interval.from(today)));
	}

	private static Written added(Consumer<Writing> into) {
		return new Written(into, null);
	}

	static void requireOpen(Task task) {
		if (!task.status().isOpen()) {
			throw new TaskOver(task.code(), task.status(), Objects.requireNonNull(task.since()));
		}
	}

	static void requireDay(TaskCode code, LocalDate day, LocalDate from, LocalDate until) {
		if (day.isBefore(from) || day.isAfter(until)) {
			throw new TaskDayInvalid(code, day, from, until);
		}
	}

	static void requireVersion(TaskDetail detail, @Nullable Long version) {
		if (version != null && version != detail.task().version()) {
			throw new TaskStale(detail.task().code(), version, detail.task().version());
		}
	}
}

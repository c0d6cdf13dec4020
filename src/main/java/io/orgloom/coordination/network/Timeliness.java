package io.orgloom.coordination.network;

import io.orgloom.work.TaskRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many tasks were done by their due day.
 *
 * @param judged those of which it can be said: finished, or due before the day from which one looks
 */
public record Timeliness(int onTime, int judged) {

	static final Timeliness NONE = new Timeliness(0, 0);

	/** Of tasks as they stand at the end of a day. */
	public static Timeliness of(Collection<TaskRecord> tasks, LocalDate day) {
		List<Boolean> known = tasks.stream().map(task -> onTime(task, day)).filter(each -> each != null).toList();
		return new Timeliness((int) known.stream().filter(each -> each).count(), known.size());
	}

	/** Of those tasks that fit. */
	static Timeliness of(Collection<TaskRecord> tasks, LocalDate day, Predicate<TaskRecord> fit) {
		return of(tasks.stream().filter(fit).toList(), day);
	}

	/** Whether a task was done in time; null where that cannot be said yet, or it has no due day. */
	public static @Nullable Boolean onTime(TaskRecord task, LocalDate day) {
		if (task.dueOn() == null) {
			return null;
		}
		if (task.finishedOn() != null && !task.finishedOn().isAfter(day)) {
			return !task.finishedOn().isAfter(task.dueOn());
		}
		return task.dueOn().isBefore(day) ? Boolean.FALSE : null;
	}

	/** The share that was done in time; null where nothing can be judged. */
	public @Nullable Double share() {
		return judged == 0 ? null : onTime / (double) judged;
	}

	public int late() {
		return judged - onTime;
	}
}

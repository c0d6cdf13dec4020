package io.orgloom.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a monitoring board: how its tasks stand.
 *
 * @param key code of what the row is about; empty where its tasks have none, or for all of them
 * @param medianDays how long half of the finished tasks took at most, from start to end; null where none is finished
 * @param ninetiethDays how long nine of ten took at most, by the nearest rank
 */
public record BoardRow(String key, Map<TaskStanding, Integer> standings, Map<TaskAlert, Integer> alerts, @Nullable Double medianDays, @Nullable Double ninetiethDays) {

	static BoardRow of(String key, List<StandingTask> tasks) {
		Map<TaskStanding, Integer> standings = new EnumMap<>(TaskStanding.class);
		Map<TaskAlert, Integer> alerts = new EnumMap<>(TaskAlert.class);
		List<Long> days = new ArrayList<>();
		for (StandingTask task : tasks) {
			standings.merge(task.standing(), 1, Integer::sum);
			alerts.merge(task.alert(), 1, Integer::sum);
			if (task.handlingDays() >= 0) {
				days.add(task.handlingDays());
			}
		}
		Collections.sort(days);
		return new BoardRow(key, standings, alerts, median(days), ninetieth(days));
	}

	static @Nullable Double median(List<Long> sorted) {
		if (sorted.isEmpty()) {
			return null;
		}
		int middle = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? (double) sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
	}

	/** The smallest figure that at least nine of ten do not exceed (nearest rank). */
	static @Nullable Double ninetieth(List<Long> sorted) {
		return sorted.isEmpty() ? null : (double) sorted.get((int) Math.ceil(0.9 * sorted.size()) - 1);
	}

	public int count(TaskStanding standing) {
		return standings.getOrDefault(standing, 0);
	}

	/** Finished in time, or open with time left. */
	public int onTime() {
		return count(TaskStanding.FINISHED_ON_TIME) + count(TaskStanding.RUNNING);
	}

	public int near() {
		return count(TaskStanding.NEAR);
	}

	public int late() {
		return count(TaskStanding.LATE);
	}

	public int finishedLate() {
		return count(TaskStanding.FINISHED_LATE);
	}

	/** Without a day they could miss: none set, waiting for one, finished without one. */
	public int noDeadline() {
		return count(TaskStanding.NO_DEADLINE) + count(TaskStanding.WAITING) + count(TaskStanding.FINISHED_WITHOUT);
	}

	public int routine() {
		return count(TaskStanding.ROUTINE);
	}

	/** All but cancelled ones. */
	public int total() {
		return onTime() + near() + late() + finishedLate() + noDeadline() + routine();
	}

	public int specialRed() {
		return alerts.getOrDefault(TaskAlert.SPECIAL_RED, 0);
	}

	/** Of the finished tasks that had a deadline, the share that met it; null where there is none. */
	public @Nullable Double onTimeShare() {
		int met = count(TaskStanding.FINISHED_ON_TIME);
		return met + finishedLate() == 0 ? null : (double) met / (met + finishedLate());
	}
}

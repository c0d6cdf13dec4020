package io.orgloom.restructuring;

import io.orgloom.scenario.Scenario;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.work.StandingTask;
import io.orgloom.work.TaskStanding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a plan in force: what it promised beside what is there, and how its phases stand.
 *
 * @param on the day on which it is looked at
 * @param document number of the deciding document its phases derive from
 * @param levels how many units each level was to have
 * @param kinds what it was said to touch
 */
public record FollowUp(Scenario scenario, LocalDate on, String document, List<Level> levels, List<Kind> kinds, List<Phase> phases) {

	/** @param present how many there are, null where the territory of the plan is not there on that day */
	public record Level(UnitLevel level, int before, int promised, @Nullable Integer present) {

		public boolean isMet() {
			return present != null && present == promised;
		}
	}

	/**
	 * One kind of what it was said to touch.
	 *
	 * @param ending how many of them lose what they hang on, or end themselves; null where that is not followed
	 * @param gone how many of these are not there any more on the day, null likewise
	 * @param orphans how many it would leave with nothing to hang on
	 * @param still the first of those that are still there
	 */
	public record Kind(String kind, int touched, @Nullable Integer ending, @Nullable Integer gone, int orphans, List<Still> still) {

		/** How many are still there. */
		public @Nullable Integer open() {
			return ending == null || gone == null ? null : ending - gone;
		}
	}

	/** @param orphan whether it was said that nothing would follow it */
	public record Still(String code, @Nullable String name, boolean orphan) {
	}

	/**
	 * A phase: a task that derives from the deciding document.
	 *
	 * @param owner the agency that answers for it, null where none does
	 * @param evidence what shows that it is finished, null where it is not
	 */
	public record Phase(StandingTask task, @Nullable OrgUnitCode owner, @Nullable String ownerName, @Nullable String evidence, @Nullable String evidenceDocument) {

		/** Whether its deadline passed before it was finished. */
		public boolean isLate() {
			return task.standing() == TaskStanding.LATE || task.standing() == TaskStanding.FINISHED_LATE;
		}
	}

	/** How many phases are late, or were. */
	public long late() {
		return phases.stream().filter(Phase::isLate).count();
	}

	/** How many phases are finished. */
	public long finished() {
		return phases.stream().filter(phase -> phase.task().task().finishedOn() != null).count();
	}
}

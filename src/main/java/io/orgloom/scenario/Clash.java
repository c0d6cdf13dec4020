package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.apparatus.CadreNotInPlan;
import io.orgloom.scenario.apparatus.GovernedUnitNotInPlan;
import io.orgloom.scenario.apparatus.OrgUnitNotInPlan;
import io.orgloom.scenario.apparatus.OrgUnitOutsidePlan;
import io.orgloom.scenario.apparatus.PositionNotInPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conflict somebody has to decide before the steps of a plan stand on another footing: on what is believed now, behind another plan, or in the plan they
 * were branched from.
 *
 * @param id what an answer names it by; the same as long as the steps are
 * @param position of the step among those of its plan, from 1; 0 for none
 * @param type the type of the step
 * @param code the unit it is about, by its code or its key in the plan; null for the plan as a whole
 * @param what the attribute, {@code GONE}, {@code MOVED}, a rule, or the name of a refusal
 * @param before what both began from, null if nothing
 * @param planned what the plan says
 * @param present what is there; null where nothing is
 * @param together what both come to, null where that is the plan's own side
 * @param refusal why the step cannot be done, null where it can
 * @param choices what can be chosen
 * @param chosen what was chosen, null while nobody answered
 */
public record Clash(String id, Cause cause, int position, String type, @Nullable String code, @Nullable String name, String what, @Nullable String before,
		@Nullable String planned, @Nullable String present, @Nullable String together, @Nullable OrgloomProblem refusal, List<Choice> choices,
		@Nullable Choice chosen) {

	/** Why two sides do not go together. */
	public enum Cause {
		/** Both give the same attribute of a unit another value. */
		ATTRIBUTE,
		/** A unit or place the plan names is gone, or lies elsewhere. */
		STRUCTURAL,
		/** A rule neither side breaks alone. */
		RULE
	}

	/** Which side counts. */
	public enum Choice {
		/** The step stands, and says so. */
		MINE,
		/** What is there stands; the step, or what of it names the unit, is dropped. */
		THEIRS
	}

	/** An answer to a conflict. */
	public record Resolution(String conflict, Choice choice) {
	}

	/** A conflict and what was chosen, as it is kept with the step and in the history. */
	public record Resolved(String conflict, Cause cause, int step, String type, @Nullable String code, @Nullable String name, String what,
			@Nullable String planned, @Nullable String present, Choice choice) {
	}

	/** Whether a refusal says that something a step names is not there. */
	static boolean saysGone(OrgloomProblem refusal) {
		return refusal instanceof UnitNotInPlan || refusal instanceof OrgUnitNotInPlan || refusal instanceof PositionNotInPlan || refusal instanceof CadreNotInPlan
				|| refusal instanceof GovernedUnitNotInPlan || refusal instanceof GovernedUnitGone || refusal instanceof OrgUnitOutsidePlan;
	}

	static String id(int position, Cause cause, String what, @Nullable String code) {
		return position + "-" + cause + "-" + what + (code == null ? "" : "-" + code);
	}

	/** The same with an answer. */
	Clash answered(@Nullable Choice choice) {
		return new Clash(id, cause, position, type, code, name, what, before, planned, present, together, refusal, choices, choice);
	}

	/** An answer, if it can be chosen. */
	@Nullable Choice offered(@Nullable Choice answer) {
		return answer != null && choices.contains(answer) ? answer : null;
	}

	boolean isSame(Clash other) {
		return id.equals(other.id);
	}

	Resolved resolved(Choice side) {
		return new Resolved(id, cause, position, type, code, name, what, planned, refusal == null ? present : refusal.getMessage(), side);
	}

	/** As programs read it. */
	public Map<String, @Nullable Object> values() {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("id", id);
		values.put("cause", cause.name());
		values.put("step", position == 0 ? null : position);
		values.put("type", type);
		values.put("code", code);
		values.put("name", name);
		values.put("what", what);
		values.put("before", before);
		values.put("planned", planned);
		values.put("present", refusal == null ? present : refusal);
		values.put("together", together);
		values.put("choices", choices.stream().map(Choice::name).toList());
		values.put("chosen", chosen == null ? null : chosen.name());
		return values;
	}
}

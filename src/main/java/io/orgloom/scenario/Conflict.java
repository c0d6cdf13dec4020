package io.orgloom.scenario;

import io.orgloom.graph.Change;
import io.orgloom.graph.Content;
import io.orgloom.graph.Fact;
import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something believed now that stands against a plan.
 *
 * @param code the unit it is about, null where a step names none
 * @param what the aspect or the relationship, or the type of the step
 * @param planned what the plan rests on, null if nothing
 * @param present what is believed now, null if nothing
 * @param change the Change that brought it, null where a step fails
 * @param refusal why a step cannot be done, null otherwise
 * @param on the day from which it stands against the plan
 */
public record Conflict(Kind kind, @Nullable String code, @Nullable String name, String what, @Nullable Side planned, @Nullable Side present,
		@Nullable OrgloomProblem refusal, @Nullable Change change, @Nullable LocalDate on) {

	/** What is named where the territory of the plan itself is not there. */
	static final String SCOPE = "SCOPE";

	/** How it stands against the plan. */
	public enum Kind {
		/** The base's own day is known otherwise since. */
		RECORDED_SINCE,
		/** It begins, or what the plan rests on ends, after the base's day. */
		BEGINS_LATER,
		/** The step cannot be done on what is known now. */
		STEP_FAILS
	}

	/**
	 * One side: the days and what is said of them, by name.
	 *
	 * @param target code of the unit it leads to, null for none
	 * @param targetName what that unit is called, null where nobody knows
	 */
	public record Side(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable String target, @Nullable String targetName, Map<String, Object> values) {

		private static final int LONGEST = 120;

		static @Nullable Side of(@Nullable Fact fact, UnaryOperator<@Nullable String> names) {
			String target = fact == null || fact.content().type().isState() ? null : fact.content().target();
			return fact == null ? null : of(fact, target, names.apply(target));
		}

		static Side of(Fact fact, @Nullable String target, @Nullable String targetName) {
			Content content = fact.content();
			boolean state = content.type().isState();
			Map<String, Object> values = new LinkedHashMap<>();
			(state ? content.state() : content.properties()).forEach((name, value) -> values.put(name, shortened(value)));
			values.remove("hierarchy");
			return new Side(fact.interval().from(), fact.interval().until(), target, targetName, values);
		}

		/** What a plan names that cannot be. */
		static Side said(Map<String, Object> values) {
			return new Side(null, null, null, null, values);
		}

		/** A boundary is long. */
		private static Object shortened(Object value) {
			return value instanceof String text && text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : value;
		}

		/** In one line, for programs. */
		public String text() {
			if (from == null) {
				return values.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
			}
			String said = values.entrySet().stream().map(value -> value.getKey() + " " + value.getValue()).collect(Collectors.joining(", "));
			return (target == null ? "" : (targetName == null ? "" : targetName + " ") + target + (said.isEmpty() ? "" : ", ")) + said + " [" + from + ", " + (until == null ? "…" : until) + ")";
		}
	}

	/** Why it stands against the plan: what a unit is called or counts, where it stands or whether it is there, or a rule that refuses a step. */
	public Clash.Cause cause() {
		if (refusal != null) {
			return Clash.saysGone(refusal) ? Clash.Cause.STRUCTURAL : Clash.Cause.RULE;
		}
		return present == null || target(planned) || target(present) ? Clash.Cause.STRUCTURAL : Clash.Cause.ATTRIBUTE;
	}

	private static boolean target(@Nullable Side side) {
		return side != null && side.target() != null;
	}

	/** As programs read it. */
	public Map<String, @Nullable Object> values() {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("kind", kind.name());
		values.put("cause", cause().name());
		values.put("code", code);
		values.put("name", name);
		values.put("what", what);
		values.put("planned", planned == null ? null : planned.text());
		values.put("present", present == null ? refusal : present.text());
		values.put("change", change == null ? null : change.number());
		values.put("reason", change == null ? null : change.reason());
		values.put("on", on);
		return values;
	}
}

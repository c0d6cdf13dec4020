package io.orgloom.scenario;

import io.orgloom.graph.Divergence;
import io.orgloom.graph.Fact;
import io.orgloom.scenario.Conflict.Kind;
import io.orgloom.scenario.Conflict.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A border of a unit of a plan that is no longer what the plan rests on, or will no longer be.
 *
 * @param unit the unit of the plan
 * @param others the units it borders, or bordered: one, or all those whose borders another follows on the same day
 * @param planned the border the plan rests on, null where it knows none
 * @param present the border believed now, null where there is none
 * @param change number of the Change that brought it
 * @param on the day from which it is so
 */
record BorderChange(Kind kind, String unit, Set<String> others, @Nullable Fact planned, @Nullable Fact present, long change, LocalDate on) {

	/** What differs of one pair of units. */
	static List<BorderChange> of(Divergence differing, TouchedUnits touched, LocalDate baseOn) {
		Fact any = Objects.requireNonNull(differing.then() != null ? differing.then() : differing.now() != null ? differing.now() : differing.later().getFirst());
		String target = String.valueOf(any.content().target());
		boolean bySource = touched.changed().contains(differing.source()) || !touched.changed().contains(target);
		String unit = bySource ? differing.source() : target;
		Set<String> other = Set.of(bySource ? target : differing.source());
		List<BorderChange> changes = new ArrayList<>();
		Fact now = differing.now();
		if (differing.replacedBy() != null) {
			LocalDate on = now == null || now.interval().from().isBefore(baseOn) ? baseOn : now.interval().from();
			changes.add(new BorderChange(Kind.RECORDED_SINCE, unit, other, differing.then(), now, differing.replacedBy(), on));
		}
		if (differing.endsLinkOnly() && now != null) {
			changes.add(new BorderChange(Kind.BEGINS_LATER, unit, other, now, null, now.recorded(), Objects.requireNonNull(now.interval().until())));
		}
		differing.later().forEach(fact -> changes.add(new BorderChange(Kind.BEGINS_LATER, unit, other, null, fact, fact.recorded(), fact.interval().from())));
		return changes;
	}

	/** A border that begins where others of the same unit end is told with both sides, and those are not told again. */
	static List<BorderChange> paired(List<BorderChange> all) {
		List<BorderChange> told = new ArrayList<>();
		Set<BorderChange> followed = all.stream().filter(BorderChange::isEnd).filter(end -> all.stream().anyMatch(begin -> begin.follows(end))).collect(Collectors.toSet());
		for (BorderChange each : all) {
			List<BorderChange> before = each.isBeginning() ? followed.stream().filter(each::follows).toList() : List.of();
			if (!before.isEmpty()) {
				Set<String> others = new TreeSet<>(each.others());
				before.forEach(end -> others.addAll(end.others()));
				told.add(new BorderChange(each.kind(), each.unit(), others, before.getFirst().planned(), each.present(), each.change(), each.on()));
			} else if (!followed.contains(each)) {
				told.add(each);
			}
		}
		return told;
	}

	/** Whether it ends because one of the units does, which is told: code and day together. */
	boolean goesWith(Set<String> ends) {
		return isEnd() && (ends.contains(unit + on) || others.stream().anyMatch(other -> ends.contains(other + on)));
	}

	private boolean isEnd() {
		return planned != null && present == null;
	}

	private boolean isBeginning() {
		return planned == null && present != null;
	}

	private boolean follows(BorderChange end) {
		return isBeginning() && end.isEnd() && end.kind() == kind && end.unit().equals(unit) && end.on().equals(on);
	}

	/** What is said of it: with whom it was and with whom it is. */
	Side side(Fact border, boolean past, UnaryOperator<@Nullable String> names) {
		Set<String> with = new TreeSet<>();
		String other = border.content().source().equals(unit) ? String.valueOf(border.content().target()) : border.content().source();
		if (past && present != null) {
			with.addAll(others);
			with.remove(present.content().source().equals(unit) ? String.valueOf(present.content().target()) : present.content().source());
		}
		if (with.isEmpty()) {
			with.add(other);
		}
		return Side.of(border, String.join(", ", with), with.stream().map(code -> String.valueOf(names.apply(code))).collect(Collectors.joining(", ")));
	}

	/** Whether all that happened is that units the plan does not touch became others. */
	boolean isOfOthersOnly(TouchedUnits touched, Map<String, String> base, Map<String, String> then) {
		return others.stream().noneMatch(code -> touched.changed().contains(code) || touched.used().contains(code))
				&& others.stream().allMatch(code -> base.containsKey(code) != then.containsKey(code));
	}
}

package io.orgloom.policy;

import org.jspecify.annotations.Nullable;

/** Gathers what a rule says over everything that is possible, and whether all of it agrees. */
final class Tally<T> {
	private boolean mayApply;
	private boolean alwaysApplies = true;
	private boolean differs;
	private @Nullable T answer;
	private @Nullable Range range;

	/** Notes whether the rule applies in one combination, and answers whether it may. */
	boolean applies(Range condition) {
		alwaysApplies &= condition.isTrue();
		mayApply |= !condition.isFalse();
		return !condition.isFalse();
	}

	void add(T said) {
		differs |= answer != null && !answer.equals(said);
		answer = said;
	}

	void add(Range figure) {
		range = range == null ? figure : range.hull(figure);
	}

	boolean mayApply() {
		return mayApply;
	}

	/** The one answer in all combinations; null if they differ or if the rule may not apply. */
	@Nullable T agreed() {
		return alwaysApplies && !differs ? answer : null;
	}

	/** From the lowest to the highest figure met. */
	Range range() {
		return range == null ? Range.ANY : range;
	}
}

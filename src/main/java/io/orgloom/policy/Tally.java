package io.orgloom.policy;

import org.jspecify.annotations.Nullable;

/** Gathers what a rule says over everything that is possible, and whether all of it agrees. */
final class Tally<T> {
	private boolean mayApply;
	private boolean alwaysApplies = true;
	private boolean differs;
	private @Nullable T answer;
	private @Nullable Range range;

	/** What a rule says where everything it asks is settled: whether it applies, a figure, and the answers at both ends of that figure. */
	record Said<T>(Range applies, Range figure, T low, T high) {
	}

	void add(Said<T> said) {
		alwaysApplies &= said.applies.isTrue();
		if (said.applies.isFalse()) {
			return;
		}
		mayApply = true;
		range = range == null ? said.figure : range.hull(said.figure);
		add(said.low);
		add(said.high);
	}

	private void add(T said) {
		differs |= answer != null && !answer.equals(said);
		answer = said;
	}

	boolean mayApply() {
		return mayApply;
	}

	/** The one answer in all cases; null if they differ or if the rule may not apply. */
	@Nullable T agreed() {
		return alwaysApplies && !differs ? answer : null;
	}

	/** From the lowest to the highest figure met. */
	Range range() {
		return range == null ? Range.ANY : range;
	}
}

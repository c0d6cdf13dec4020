package io.orgloom.cadre.criteria;

/** Whether a cadre fulfils something, in the three-valued logic of Kleene: what is not recorded is neither fulfilled nor missed. */
public enum Verdict {
	MISSED, UNKNOWN, FULFILLED;

	static Verdict of(boolean fulfilled) {
		return fulfilled ? FULFILLED : MISSED;
	}

	Verdict and(Verdict other) {
		return ordinal() < other.ordinal() ? this : other;
	}

	Verdict or(Verdict other) {
		return ordinal() > other.ordinal() ? this : other;
	}

	Verdict not() {
		return values()[FULFILLED.ordinal() - ordinal()];
	}
}

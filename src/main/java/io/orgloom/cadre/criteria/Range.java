package io.orgloom.cadre.criteria;

/** An amount, a day or a level as exactly as it is known: somebody born in 1986 is of one of two ages for most of a year. */
record Range(long least, long most) {

	static Range of(long exactly) {
		return new Range(exactly, exactly);
	}

	/** How it compares with a value. */
	Verdict compared(Operator by, long value) {
		return switch (by) {
			case LESS -> most < value ? Verdict.FULFILLED : least >= value ? Verdict.MISSED : Verdict.UNKNOWN;
			case AT_MOST -> compared(Operator.LESS, value + 1);
			case MORE -> compared(Operator.AT_MOST, value).not();
			case AT_LEAST -> compared(Operator.LESS, value).not();
			case IS, AMONG -> least == value && most == value ? Verdict.FULFILLED : Verdict.of(least <= value && value <= most).and(Verdict.UNKNOWN);
			case IS_NOT, NOT_AMONG -> compared(Operator.IS, value).not();
		};
	}
}

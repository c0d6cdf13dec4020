package io.orgloom.policy;

import java.util.Arrays;
import java.util.Optional;

/** How a measured figure is compared with what is required. */
public enum Operator {
	AT_LEAST(">="), MORE_THAN(">"), AT_MOST("<="), LESS_THAN("<"), EQUAL("=="), BETWEEN("between");

	private final String sign;

	Operator(String sign) {
		this.sign = sign;
	}

	/** The sign used in packs. */
	public String sign() {
		return sign;
	}

	static Optional<Operator> of(String sign) {
		return Arrays.stream(values()).filter(operator -> operator.sign.equals(sign)).findFirst();
	}

	/** Whether a higher requirement is the stricter one. */
	boolean higherIsStricter() {
		return this == AT_LEAST || this == MORE_THAN || this == BETWEEN;
	}

	Verdict judge(double measured, double required, double upper, double nearFrom) {
		if (holds(measured, required, upper)) {
			return Verdict.PASS;
		}
		return isNear(measured, required, upper, nearFrom) ? Verdict.NEAR : Verdict.FAIL;
	}

	private boolean holds(double measured, double required, double upper) {
		return switch (this) {
			case AT_LEAST -> measured >= required;
			case MORE_THAN -> measured > required;
			case AT_MOST -> measured <= required;
			case LESS_THAN -> measured < required;
			case EQUAL -> measured == required;
			case BETWEEN -> measured >= required && measured <= upper;
		};
	}

	private boolean isNear(double measured, double required, double upper, double nearFrom) {
		return switch (this) {
			case AT_LEAST, MORE_THAN -> measured >= nearFrom * required;
			case AT_MOST, LESS_THAN -> nearFrom * measured <= required;
			case EQUAL -> false;
			case BETWEEN -> measured >= nearFrom * required && nearFrom * measured <= upper;
		};
	}
}

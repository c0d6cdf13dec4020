package io.orgloom.mergerplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** What a plan is to be made from holds a value that cannot be. */
public final class InvalidInstance extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	private InvalidInstance(String message, Map<String, ?> facts) {
		super(Kind.MALFORMED, message, facts);
	}

	static InvalidInstance value(String what, Object value, String expected) {
		return new InvalidInstance("%s is %s. Give %s.".formatted(what, value, expected), Map.of("what", what, "value", String.valueOf(value)));
	}

	static InvalidInstance figure(String quantity, String unit, double value) {
		return new InvalidInstance("%s of unit %s is %s. Give a number from 0.".formatted(quantity, unit, value), Map.of("what", quantity, "unit", unit, "value", String.valueOf(value)));
	}

	static InvalidInstance unit(String what, String unit, String wayOut) {
		return new InvalidInstance("%s: unit %s. %s".formatted(what, unit, wayOut), Map.of("what", what, "unit", unit));
	}
}

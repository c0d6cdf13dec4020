package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.time.YearMonth;
import java.util.Map;

/** The month of birth lies in the future, or before anybody a rule could still be asked for. */
public final class BirthMonthOutOfRange extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	BirthMonthOutOfRange(String birth, YearMonth first, YearMonth last) {
		super(Kind.RULE_BROKEN, "The month of birth %s does not lie between %s and %s. Maybe a digit is wrong.".formatted(birth, first, last),
				Map.of("parameter", "birth", "value", birth, "first", first.toString(), "last", last.toString()));
	}
}

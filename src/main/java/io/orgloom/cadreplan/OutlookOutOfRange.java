package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** So many months are not looked ahead. */
public final class OutlookOutOfRange extends OrgloomProblem {

	OutlookOutOfRange(int months, int most) {
		super(Kind.MALFORMED, "Looking %d months ahead is not possible. Ask for 1 to %d.".formatted(months, most), Map.of("months", months, "most", most));
	}
}

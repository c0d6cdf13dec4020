package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Arrays;
import java.util.Map;

/** There is no aim of that name, or it has a weight nothing can have. */
public final class UnknownAim extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public UnknownAim(String aim) {
		super(Kind.MALFORMED, "The objective (%s) is not known. There are %s, each with a weight above 0 up to 1000, such as COMPACTNESS=0.5."
			.formatted(aim, Arrays.toString(AimKind.values())), Map.of("field", "objectives", "objective", aim));
	}
}

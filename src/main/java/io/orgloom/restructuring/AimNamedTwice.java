package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** One aim is named more than once, with weights that may differ. */
public final class AimNamedTwice extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public AimNamedTwice(AimKind aim) {
		super(Kind.MALFORMED, "The objective %s is named more than once. Name it once, with the weight it is to have.".formatted(aim), Map.of("field", "objectives", "objective", aim));
	}
}

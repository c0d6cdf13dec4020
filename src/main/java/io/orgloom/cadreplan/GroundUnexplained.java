package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A ground that says nothing by itself came without a reason. */
public final class GroundUnexplained extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	GroundUnexplained(String ground) {
		super(Kind.RULE_BROKEN, "The ground %s says nothing by itself. Give a reason beside it.".formatted(ground),
				Map.of("ground", ground));
	}
}

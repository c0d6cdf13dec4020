package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A scenario is to be finished as if it were about something else. */
public final class DraftOfAnother extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	DraftOfAnother(String scenario, String field, Object asked, Object its) {
		super(Kind.RULE_BROKEN, "%s is %s, but the scenario %s is about %s. Ask for that, or leave the scenario out."
			.formatted(field, asked, scenario, its), Map.of("scenario", scenario, "field", field, "value", String.valueOf(asked)));
	}
}

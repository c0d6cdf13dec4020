package io.orgloom.scenario.apparatus;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A step names the same thing twice. */
public final class NamedTwice extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NamedTwice(String code) {
		super(Kind.RULE_BROKEN, "The step names %s twice. Name each once.".formatted(code),
				Map.of("code", code));
	}
}

package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.Step.Basis;
import java.util.Map;

/** A part is to be measured by a figure that not every unit concerned has. */
public final class FigureOfPartUnknown extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	FigureOfPartUnknown(String code, Basis basis) {
		super(Kind.RULE_BROKEN, "The part of unit %s cannot be measured by %s: not every unit in it has that figure. Choose the other basis, or none: then what is known counts."
			.formatted(code, basis), Map.of("code", code, "basis", basis.name()));
	}
}

package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The job found no plan of that number. */
public final class UnknownPlan extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownPlan(int number, int plans) {
		super(Kind.NOT_FOUND, "There is no plan %d; %d were found, numbered from 1. Choose one of them.".formatted(number, plans), Map.of("number", number, "plans", plans));
	}
}

package io.orgloom.scenario.apparatus;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A post would report to itself over other posts. */
public final class PositionReportsToItself extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	PositionReportsToItself(String position, String superior) {
		super(Kind.RULE_BROKEN, "The post %s would report to itself: %s is the same post, or reports to it already. Choose another superior, or change that line first.".formatted(position, superior),
				Map.of("position", position, "superior", superior));
	}
}

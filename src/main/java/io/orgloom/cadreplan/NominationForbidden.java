package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Binding rules forbid a nomination; each is named with its figures and its source. */
public final class NominationForbidden extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NominationForbidden(List<PlanFinding> findings) {
		super(Kind.RULE_BROKEN, "Binding rules forbid it: %s. Choose another candidate or post, or take a nomination out first."
			.formatted(findings.stream().map(finding -> finding.rule().rule()).distinct().collect(Collectors.joining(", "))),
				Map.of("findings", findings.stream().map(PlanFinding::facts).toList(),
						"rules", findings.stream().map(finding -> finding.rule().rule()).distinct().collect(Collectors.joining(", "))));
	}
}

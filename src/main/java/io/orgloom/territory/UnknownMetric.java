package io.orgloom.territory;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Something was asked for through time that no figures are kept of. */
public final class UnknownMetric extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public UnknownMetric(String metric) {
		super(Kind.MALFORMED, "The metric %s is not followed through time. Choose population or area.".formatted(metric), Map.of("metric", metric));
	}
}

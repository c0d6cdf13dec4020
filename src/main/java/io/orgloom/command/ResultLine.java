package io.orgloom.command;

import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.PlanFigures;
import io.orgloom.mergerplan.PlanResult;
import java.util.Locale;
import java.util.stream.Collectors;

/** One line of JSON about a plan, for programs. Numbers and words of ours only, so nothing needs escaping. */
final class ResultLine {

	private ResultLine() {
	}

	static String of(Instance instance, PlanResult result, boolean isFeasible) {
		PlanFigures figures = result.best().figures();
		String exceptions = result.best().exceptions().stream().map(unmet -> "{\"region\":%d,\"reason\":\"%s\"}".formatted(unmet.region(), unmet.reason()))
			.collect(Collectors.joining(",", "[", "]"));
		return "{\"units\":%d,\"regions\":%d,\"feasible\":%s,\"exceptions\":%s,\"bound\":%s,\"withinPercent\":%s,\"heterogeneity\":%s,\"compactness\":%s,\"balance\":%s,\"seconds\":%s,\"seed\":%d}"
			.formatted(instance.size(), figures.regions(), isFeasible, exceptions, result.bound(),
					number(result.withinPercent()), number(figures.heterogeneity()), number(figures.compactness()), number(figures.balance()), number(result.seconds()), result.seed());
	}

	private static String number(double value) {
		if (!Double.isFinite(value)) {
			return "null";
		}
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.4f", value);
	}
}

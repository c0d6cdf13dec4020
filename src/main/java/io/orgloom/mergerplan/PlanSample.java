package io.orgloom.mergerplan;

import io.orgloom.mergerplan.Objective.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Plans drawn at random from all that keep the same demands, to place a plan among. Of figures that are not known nothing is said.
 *
 * @param sampler its name, for people to look up
 * @param drawn how many plans
 * @param figures by objective, what each drawn plan comes to, in the order they were drawn
 */
public record PlanSample(String sampler, int drawn, long steps, double seconds, Map<Kind, double[]> figures) {

	/** The share of drawn plans that have more of it than that, those with as much counting half; 0 is worst, 1 best. Not a number where nothing is known. */
	public double shareBeaten(Kind kind, double value) {
		double[] drawn = figures.get(kind);
		if (drawn == null || drawn.length == 0 || Double.isNaN(value)) {
			return Double.NaN;
		}
		double beaten = 0;
		for (double each : drawn) {
			double rounding = 1e-9 * Math.abs(value);
			beaten += each > value + rounding ? 1 : each >= value - rounding ? 0.5 : 0;
		}
		return beaten / drawn.length;
	}

	/**
	 * How many plans drawn independently the draws are worth for one figure: n / (1 + 2 Σ ρ), autocorrelations summed in pairs as long as they are positive (Geyer 1992). At most as many as
	 * were drawn.
	 */
	public double worth(Kind kind) {
		double[] drawn = figures.getOrDefault(kind, new double[0]);
		double mean = Arrays.stream(drawn).average().orElse(0);
		double variance = covariance(drawn, mean, 0);
		if (variance == 0) {
			return drawn.length;
		}
		double sum = -1;
		for (int lag = 0; lag + 1 < drawn.length; lag += 2) {
			double pair = (covariance(drawn, mean, lag) + covariance(drawn, mean, lag + 1)) / variance;
			if (pair <= 0) {
				break;
			}
			sum += 2 * pair;
		}
		return Math.min(drawn.length, drawn.length / Math.max(1, sum));
	}

	private static double covariance(double[] values, double mean, int lag) {
		double sum = 0;
		for (int at = 0; at + lag < values.length; at++) {
			sum += (values[at] - mean) * (values[at + lag] - mean);
		}
		return values.length == 0 ? 0 : sum / values.length;
	}

	static PlanSample of(String sampler, long steps, double seconds, Map<Kind, double[]> figures, int drawn) {
		Map<Kind, double[]> kept = new EnumMap<>(Kind.class);
		figures.forEach((kind, values) -> {
			double[] filled = Arrays.copyOf(values, drawn);
			if (Arrays.stream(filled).noneMatch(Double::isNaN)) {
				kept.put(kind, filled);
			}
		});
		return new PlanSample(sampler, drawn, steps, seconds, kept);
	}
}

package io.orgloom.mergerplan;

import io.orgloom.mergerplan.Objective.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws plans at random around a plan, with as many new units, that keep every demand and miss no more standards than it does (docs/planner.md). */
public final class PlanSampler {

	/** What the chain is called where people write about it. */
	public static final String NAME = "ReCom";

	/** Steps before the first draw and between two, for each new unit: each was recombined twice on average, then. */
	private static final int FORGETTING = 20;
	private static final int BETWEEN = 1;

	private PlanSampler() {
	}

	/**
	 * Draws as many plans as asked for, or as many as the budget lets. Iterations are steps of the chain.
	 *
	 * @param plan where the chain begins; number of the new unit by unit, from 0, without gaps
	 * @throws InvalidPlan if it is none: units nowhere, new units in pieces, demands not kept
	 */
	public static PlanSample draw(PlanRequest request, int[] plan, int wanted, PlanListener listener) {
		Instance instance = request.instance();
		int unmet = InvalidPlan.require(instance, plan).unmet().size();
		Meter meter = new Meter(request.budget(), listener);
		Recombinations chain = new Recombinations(whole(instance, plan), plan, unmet, new SplittableRandom(request.seed()));
		int regions = Arrays.stream(plan).max().orElse(-1) + 1;
		walk(chain, FORGETTING * regions, meter);
		Map<Kind, double[]> figures = new EnumMap<>(Kind.class);
		List<Kind> kinds = List.of(Kind.COMPACTNESS, Kind.BORDER, Kind.BALANCE, Kind.HETEROGENEITY, Kind.DISTANCE, Kind.FENCES);
		kinds.forEach(kind -> figures.put(kind, new double[wanted]));
		int drawn = 0;
		while (drawn < wanted && !meter.spent()) {
			walk(chain, BETWEEN * regions, meter);
			note(PlanReview.of(request, chain.plan(), Integer.MAX_VALUE).figures(), figures, drawn++);
			if (meter.isTimeToTell()) {
				listener.drew(drawn);
			}
		}
		return PlanSample.of(NAME, meter.iterations(), meter.seconds(), figures, drawn);
	}

	/** Units that come together without touching are planned with the same way between them as everywhere else here. */
	private static Part whole(Instance instance, int[] plan) {
		Part part = Part.of(instance);
		for (int node = 0; node < part.nodes; node++) {
			int first = part.units[part.unitStart[node]];
			for (int at = part.unitStart[node]; at < part.unitStart[node + 1]; at++) {
				if (plan[part.units[at]] != plan[first]) {
					throw new InvalidPlan(List.of("the way between units that are to come together leads over %s, which does not lie in one new unit with %s"
						.formatted(instance.id(part.units[at]), instance.id(first))));
				}
			}
		}
		return part;
	}

	private static void walk(Recombinations chain, int steps, Meter meter) {
		for (int step = 0; step < steps; step++) {
			chain.step();
		}
		meter.spend(steps);
	}

	private static void note(PlanFigures drawn, Map<Kind, double[]> figures, int at) {
		figures.get(Kind.COMPACTNESS)[at] = drawn.compactness();
		figures.get(Kind.BORDER)[at] = drawn.border();
		figures.get(Kind.BALANCE)[at] = drawn.balance();
		figures.get(Kind.HETEROGENEITY)[at] = drawn.heterogeneity();
		figures.get(Kind.DISTANCE)[at] = drawn.distance();
		figures.get(Kind.FENCES)[at] = drawn.fences();
	}
}

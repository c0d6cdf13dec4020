package io.orgloom.comparison;

import io.orgloom.comparison.ComparedFigure.Better;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Plans in the order of what somebody says counts. In each figure the best plan has the value 1; another has the best figure divided by its own, or its own
 * divided by the best where more is better. A plan's score is the mean of its values, weighted. Figures that are not known of every plan are left out.
 *
 * @param scores the best first
 * @param leftOut figures that were to count and are not known of every plan
 * @param turns where the first place would go to another
 */
public record Ranking(List<Score> scores, List<ComparedFigure> leftOut, List<Turn> turns) {

	private static final double NOTHING = 1e-12;

	/**
	 * @param plan its place among the plans compared, from 0
	 * @param score from 0 to 1
	 * @param parts what it is the sum of, one a figure that counts
	 */
	public record Score(int plan, double score, List<Part> parts) {

		/** What the sum is divided by. */
		public double weight() {
			return parts.stream().mapToDouble(Part::weight).sum();
		}
	}

	/** A value from 0 to 1, times its weight. */
	public record Part(ComparedFigure figure, double value, double weight) {

		public double product() {
			return value * weight;
		}
	}

	/**
	 * How far one weight may move, the others staying as they are, until another plan comes first.
	 *
	 * @param below under this weight another comes first; null where none does
	 * @param first then, as a place among the plans compared
	 * @param above over this weight another comes first; null where none does
	 */
	public record Turn(ComparedFigure figure, double weight, @Nullable Double below, @Nullable Integer firstBelow, @Nullable Double above,
			@Nullable Integer firstAbove) {
	}

	/** @param weights by figure, none below 0; a figure that is not there does not count */
	static Ranking of(List<Map<ComparedFigure, Double>> plans, Map<ComparedFigure, Double> weights) {
		List<ComparedFigure> counted = weights.entrySet().stream().filter(weight -> weight.getKey().isWeighed() && weight.getValue() > 0).map(Map.Entry::getKey).sorted()
			.toList();
		List<ComparedFigure> leftOut = counted.stream().filter(figure -> !isKnown(plans, figure)).toList();
		List<ComparedFigure> used = counted.stream().filter(figure -> isKnown(plans, figure)).toList();
		double sum = used.stream().mapToDouble(weights::get).sum();
		if (sum <= 0) {
			return new Ranking(List.of(), leftOut, List.of());
		}
		Map<ComparedFigure, double[]> values = values(plans);
		List<Score> scores = IntStream.range(0, plans.size()).mapToObj(plan -> score(plan, used, values, weights, sum))
			.sorted(Comparator.comparingDouble(Score::score).reversed().thenComparingInt(Score::plan)).toList();
		return new Ranking(scores, leftOut, turns(scores, values, weights));
	}

	private static boolean isKnown(List<Map<ComparedFigure, Double>> plans, ComparedFigure figure) {
		return plans.stream().allMatch(plan -> plan.containsKey(figure));
	}

	private static Map<ComparedFigure, double[]> values(List<Map<ComparedFigure, Double>> plans) {
		Map<ComparedFigure, double[]> values = new EnumMap<>(ComparedFigure.class);
		for (ComparedFigure figure : ComparedFigure.values()) {
			if (figure.isWeighed() && isKnown(plans, figure)) {
				double[] figures = plans.stream().mapToDouble(plan -> plan.get(figure)).toArray();
				values.put(figure, valued(figures, figure.better() == Better.MORE));
			}
		}
		return values;
	}

	private static double[] valued(double[] figures, boolean isMoreBetter) {
		double best = isMoreBetter ? IntStream.range(0, figures.length).mapToDouble(plan -> figures[plan]).max().orElseThrow()
				: IntStream.range(0, figures.length).mapToDouble(plan -> figures[plan]).min().orElseThrow();
		return IntStream.range(0, figures.length).mapToDouble(plan -> figures[plan] == best ? 1 : isMoreBetter ? figures[plan] / best : best / figures[plan]).toArray();
	}

	private static Score score(int plan, List<ComparedFigure> used, Map<ComparedFigure, double[]> values, Map<ComparedFigure, Double> weights, double sum) {
		List<Part> parts = used.stream().map(figure -> new Part(figure, values.get(figure)[plan], weights.get(figure))).toList();
		return new Score(plan, parts.stream().mapToDouble(Part::product).sum() / sum, parts);
	}

	/** The lead over another plan is linear in each weight, so where it ends is worked out exactly. */
	private static List<Turn> turns(List<Score> scores, Map<ComparedFigure, double[]> values, Map<ComparedFigure, Double> weights) {
		List<Turn> turns = new ArrayList<>();
		int first = scores.getFirst().plan();
		values.forEach((figure, value) -> {
			double weight = weights.getOrDefault(figure, 0.0);
			Double below = null;
			Double above = null;
			Integer firstBelow = null;
			Integer firstAbove = null;
			for (Score other : scores.subList(1, scores.size())) {
				double slope = value[first] - value[other.plan()];
				double rest = lead(first, other.plan(), values, weights) - slope * weight;
				double at = -rest / slope;
				if (slope > NOTHING && at > NOTHING && (below == null || at > below)) {
					below = at;
					firstBelow = other.plan();
				} else if (slope < -NOTHING && (above == null || at < above)) {
					above = at;
					firstAbove = other.plan();
				}
			}
			if (below != null || above != null) {
				turns.add(new Turn(figure, weight, below, firstBelow, above, firstAbove));
			}
		});
		return turns;
	}

	private static double lead(int one, int other, Map<ComparedFigure, double[]> values, Map<ComparedFigure, Double> weights) {
		return values.entrySet().stream().mapToDouble(of -> weights.getOrDefault(of.getKey(), 0.0) * (of.getValue()[one] - of.getValue()[other])).sum();
	}
}

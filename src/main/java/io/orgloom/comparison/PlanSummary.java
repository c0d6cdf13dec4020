package io.orgloom.comparison;

import io.orgloom.policy.Verdict;
import io.orgloom.restructuring.PlanFigures;
import io.orgloom.scenario.Evaluation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One figure a thing plans are compared by, out of what a plan comes to. What is not known is not there. */
final class PlanSummary {

	private static final double NOTHING = 1e-9;
	private static final double WHOLE = 1 - NOTHING;

	private final List<Evaluation.Unit> units;
	private final Map<ComparedFigure, Double> figures = new EnumMap<>(ComparedFigure.class);

	private PlanSummary(Evaluation evaluation) {
		this.units = evaluation.units().stream().filter(unit -> !unit.empty()).toList();
	}

	/** @param measured null where the plan cannot be measured as plans of whole units are */
	static Map<ComparedFigure, Double> of(Evaluation evaluation, @Nullable PlanFigures measured) {
		PlanSummary summary = new PlanSummary(evaluation);
		summary.count();
		summary.people(evaluation);
		if (measured != null) {
			summary.put(ComparedFigure.COMPACTNESS, measured.compactness());
			summary.put(ComparedFigure.BORDERS, measured.bordersKm());
			summary.put(ComparedFigure.CROSSED, (double) measured.crossed());
			summary.put(ComparedFigure.DISTANCE, measured.distanceKm());
		}
		return summary.figures;
	}

	private void put(ComparedFigure figure, @Nullable Double value) {
		if (value != null) {
			// what sums of squares leave of nothing is nothing
			figures.put(figure, Math.abs(value) < NOTHING ? 0 : value);
		}
	}

	private void count() {
		put(ComparedFigure.UNITS, (double) units.size());
		double judged = number(unit -> unit.verdict().isPresent());
		put(ComparedFigure.MET, judged == 0 ? null : number(unit -> unit.verdict().equals(Optional.of(Verdict.PASS))) / judged);
		put(ComparedFigure.MISSED, number(unit -> has(unit, Verdict.NEAR) || has(unit, Verdict.FAIL)));
		put(ComparedFigure.UNKNOWN, number(unit -> has(unit, Verdict.UNKNOWN)));
		put(ComparedFigure.NO_RULE, units.size() - judged);
		put(ComparedFigure.IN_PIECES, number(unit -> Boolean.FALSE.equals(unit.contiguous())));
	}

	private double number(Predicate<Evaluation.Unit> such) {
		return units.stream().filter(such).count();
	}

	private static boolean has(Evaluation.Unit unit, Verdict verdict) {
		return unit.standards().anyMatch(finding -> finding.verdict() == verdict);
	}

	private void people(Evaluation evaluation) {
		if (evaluation.unassigned().stream().allMatch(left -> left.population() != null)) {
			put(ComparedFigure.LEFT_OVER, evaluation.unassigned().stream().mapToDouble(left -> Objects.requireNonNull(left.population())).sum());
		}
		if (!units.isEmpty() && units.stream().allMatch(unit -> unit.population() != null)) {
			put(ComparedFigure.AFFECTED, units.stream().filter(Predicate.not(PlanSummary::isAsItWas)).mapToDouble(PlanSummary::population).sum());
			put(ComparedFigure.BALANCE, balance());
		}
	}

	private static double population(Evaluation.Unit unit) {
		return Objects.requireNonNull(unit.population());
	}

	private static boolean isAsItWas(Evaluation.Unit unit) {
		return !unit.formed() && unit.from().size() == 1 && unit.from().getFirst().share() >= WHOLE && unit.from().getFirst().code().equals(unit.code());
	}

	private double balance() {
		double mean = units.stream().mapToDouble(PlanSummary::population).average().orElse(0);
		double variance = units.stream().mapToDouble(unit -> (population(unit) - mean) * (population(unit) - mean)).average().orElse(0);
		return mean == 0 ? 0 : Math.sqrt(variance) / mean;
	}
}

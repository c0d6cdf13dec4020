package io.orgloom.scenario;

import io.orgloom.policy.PolicyReview;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.PopulationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario at one of its versions, worked out: the projection its steps come to, how to take them back, and the evaluations asked for so far. Nothing
 * of it changes; the plan after a step shares with this one all the step leaves alone.
 */
final class Plan {

	private final Snapshot base;
	private final LocalDate effectiveOn;
	private final Projection projection;
	private final @Nullable Trail trail;
	private final Map<@Nullable PopulationKind, Evaluation> evaluations = new HashMap<>();
	private Verdicts said;

	private Plan(Snapshot base, LocalDate effectiveOn, Projection projection, @Nullable Trail trail, Verdicts said) {
		this.base = base;
		this.effectiveOn = effectiveOn;
		this.projection = projection;
		this.trail = trail;
		this.said = said;
	}

	private record Trail(Applied last, @Nullable Trail before) {
	}

	/** A plan after a step, and the keys of the units each step formed. */
	record Next(Plan plan, List<List<String>> keys) {
	}

	/** The scope as it is, before any step. */
	static Plan of(Snapshot base, int scope, LocalDate effectiveOn) {
		return new Plan(base, effectiveOn, Projection.of(base, scope), null, Verdicts.NONE);
	}

	/** The plan with more steps, or the refusal of the first that does not apply: {@link StepNotApplicable} says which, where there are several. */
	Next with(List<Step> steps) {
		Projection next = projection.copy();
		Trail last = trail;
		List<List<String>> keys = new ArrayList<>();
		for (Step step : steps) {
			Applied applied = steps.size() == 1 ? next.apply(step) : apply(step, keys.size() + 1, next);
			last = new Trail(applied, last);
			keys.add(applied.keys());
		}
		return new Next(new Plan(base, effectiveOn, next, last, said()), keys);
	}

	private static Applied apply(Step step, int position, Projection next) {
		try {
			return next.apply(step);
		} catch (OrgloomProblem refusal) {
			throw new StepNotApplicable(position, ScenarioPlanning.typeOf(step), refusal);
		}
	}

	/** The plan without its last step. */
	Plan withoutLast() {
		if (trail == null) {
			throw new IllegalStateException("A plan of no steps has none to take back.");
		}
		Projection next = projection.copy();
		next.takeBack(trail.last());
		return new Plan(base, effectiveOn, next, trail.before(), said());
	}

	/** Never changed by whoever reads it. */
	Projection projection() {
		return projection;
	}

	Snapshot base() {
		return base;
	}

	/**
	 * What it comes to.
	 *
	 * @param kind the kind of population figure to sum; the best kind the whole scope has where null
	 */
	synchronized Evaluation evaluation(PolicyReview review, @Nullable PopulationKind kind) {
		Evaluation known = evaluations.get(kind);
		if (known != null) {
			return known;
		}
		Evaluator evaluator = new Evaluator(base, projection, review, effectiveOn, kind, said);
		Evaluation evaluation = evaluator.evaluate();
		said = evaluator.said();
		evaluations.put(kind, evaluation);
		return evaluation;
	}

	private synchronized Verdicts said() {
		return said;
	}
}

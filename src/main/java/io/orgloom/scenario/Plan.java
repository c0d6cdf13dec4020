package io.orgloom.scenario;

import io.orgloom.policy.PolicyReview;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.apparatus.ApparatusBase;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.ApparatusProjection.Done;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.PopulationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scenario at one of its versions, worked out: what its steps make of the territory and of the apparatus, how to take them back, and the evaluations asked for so far. Nothing
 * of it changes; the plan after a step shares with this one all the step leaves alone.
 */
final class Plan {

	private final Snapshot base;
	private final LocalDate effectiveOn;
	private final Projection projection;
	private final ApparatusProjection apparatus;
	private final @Nullable Trail trail;
	private final Map<@Nullable PopulationKind, Evaluation> evaluations = new HashMap<>();
	private Verdicts said;

	private Plan(Snapshot base, LocalDate effectiveOn, Projection projection, ApparatusProjection apparatus, @Nullable Trail trail, Verdicts said) {
		this.base = base;
		this.effectiveOn = effectiveOn;
		this.projection = projection;
		this.apparatus = apparatus;
		this.trail = trail;
		this.said = said;
	}

	/** The steps done, the last first: each with its inverse, of one of two kinds. */
	private record Trail(@Nullable Applied territory, @Nullable Done apparatus, @Nullable Trail before) {
	}

	/** A plan after a step, and the keys of what each step formed. */
	record Next(Plan plan, List<List<String>> keys) {
	}

	/** The scope as it is, before any step. */
	static Plan of(Snapshot base, ApparatusBase apparatus, int scope, LocalDate effectiveOn) {
		return new Plan(base, effectiveOn, Projection.of(base, scope), ApparatusProjection.of(apparatus), null, Verdicts.NONE);
	}

	/** A plan of the territory alone. */
	static Plan of(Snapshot base, int scope, LocalDate effectiveOn) {
		return of(base, ApparatusBase.none(base.asOf()), scope, effectiveOn);
	}

	/** The plan with more steps, or the refusal of the first that does not apply: {@link StepNotApplicable} says which, where there are several. */
	Next with(List<Step> steps) {
		Projection next = projection.copy();
		List<ApparatusStep> onApparatus = steps.stream().filter(ApparatusStep.class::isInstance).map(ApparatusStep.class::cast).toList();
		ApparatusProjection staffed = onApparatus.isEmpty() ? apparatus : apparatus.copy();
		staffed.prepare(onApparatus);
		Trail last = trail;
		List<List<String>> keys = new ArrayList<>();
		for (Step step : steps) {
			try {
				last = done(step, next, staffed, last);
			} catch (OrgloomProblem refusal) {
				throw steps.size() == 1 ? refusal : new StepNotApplicable(keys.size() + 1, StepTypes.of(step), refusal);
			}
			keys.add(last.territory() != null ? last.territory().keys() : Objects.requireNonNull(last.apparatus()).keys());
		}
		return new Next(new Plan(base, effectiveOn, next, staffed, last, said()), keys);
	}

	private static Trail done(Step step, Projection next, ApparatusProjection staffed, @Nullable Trail last) {
		return switch (step) {
			case Step.OfTerritory territory -> new Trail(next.apply(territory), null, last);
			case ApparatusStep onApparatus -> new Trail(null, staffed.apply(onApparatus, next), last);
		};
	}

	/** The plan without its last step. */
	Plan withoutLast() {
		if (trail == null) {
			throw new IllegalStateException("A plan of no steps has none to take back.");
		}
		if (trail.apparatus() != null) {
			ApparatusProjection staffed = apparatus.copy();
			staffed.takeBack(trail.apparatus());
			return new Plan(base, effectiveOn, projection, staffed, trail.before(), said());
		}
		Projection next = projection.copy();
		next.takeBack(Objects.requireNonNull(trail.territory()));
		return new Plan(base, effectiveOn, next, apparatus, trail.before(), said());
	}

	/** Never changed by whoever reads it. */
	Projection projection() {
		return projection;
	}

	/** What steps make of committees, agencies, posts and people; never changed by whoever reads it. */
	ApparatusProjection apparatus() {
		return apparatus;
	}

	LocalDate effectiveOn() {
		return effectiveOn;
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

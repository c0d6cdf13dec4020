package io.orgloom.scenario;

import io.orgloom.policy.Finding;
import io.orgloom.policy.PolicyCase;
import io.orgloom.policy.PolicyReview;
import io.orgloom.policy.RuleKind;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A what-if that nobody keeps, for those who look for a plan: the units of a scope, what rules ask of them, and what steps would come to. */
public final class WhatIf {

	private final PolicyReview review;
	private final LocalDate effectiveOn;
	private final Plan start;
	private final Map<PopulationKind, UnitFigures> figures = new EnumMap<>(PopulationKind.class);

	/** @param scope number of the unit whose territory it is about; everything where below 0 */
	public WhatIf(Snapshot base, int scope, LocalDate effectiveOn, PolicyReview review) {
		this.review = review;
		this.effectiveOn = effectiveOn;
		this.start = Plan.of(base, scope, effectiveOn);
	}

	public Snapshot base() {
		return start.base();
	}

	/** The level whose units carry the territory. */
	public UnitLevel lowest() {
		return start.projection().lowest();
	}

	/** Numbers of its units in the base, in the order of their codes. */
	public List<Integer> units() {
		return start.projection().units().stream().map(PlannedUnit::number).toList();
	}

	/** The standards a unit would have to meet, were it a new unit of a type by itself, with what it has. */
	public List<Finding> standards(int unit, UnitType as, PopulationKind kind) {
		PlannedUnit alone = start.projection().unit(base().unit(unit).code().value()).of(as);
		Map<String, Object> attributes = figures.computeIfAbsent(kind, each -> new UnitFigures(base(), start.projection(), each)).of(alone).attributes();
		return review.review(new PolicyCase(alone.key(), effectiveOn, attributes)).stream().filter(finding -> finding.kind() == RuleKind.STANDARD).toList();
	}

	/** What the scope would come to, or the refusal of the first step that does not apply. */
	public Evaluation after(List<Step> steps, @Nullable PopulationKind kind) {
		return start.with(steps).plan().evaluation(review, kind);
	}
}

package io.orgloom.scenario;

import io.orgloom.access.Access;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.scenario.Clash.Resolution;
import io.orgloom.scenario.Reconciliation.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts plans on what is believed now. Where a step and what is there do not go together, somebody decides which counts; nothing is written before all is decided. */
@Service
@Transactional(readOnly = true)
public class ScenarioRebasing {

	private final ScenarioPlanning planning;
	private final ScenarioDecisions decisions;
	private final DecisionChanges changes;
	private final Conflicts conflicts;
	private final Footing footing;
	private final Access access;
	private final Times times;
	private final Clock clock;

	ScenarioRebasing(ScenarioPlanning planning, ScenarioDecisions decisions, DecisionChanges changes, Conflicts conflicts, Footing footing, Access access, Times times,
			Clock clock) {
		this.planning = planning;
		this.decisions = decisions;
		this.changes = changes;
		this.conflicts = conflicts;
		this.footing = footing;
		this.access = access;
		this.times = times;
		this.clock = clock;
	}

	/**
	 * What has to be decided before a plan stands on what is believed now of a day; empty where nothing has.
	 *
	 * @param day the base day, the present one where null
	 */
	public List<Clash> clashes(ScenarioId id, @Nullable LocalDate day) {
		Scenario scenario = planning.scenario(id);
		AsOf base = base(scenario, day);
		refuseWithoutScope(scenario, base);
		return footing.onBase(scenario, base, List.of()).clashes();
	}

	/**
	 * Puts a plan on what is believed now of a day; {@link ConflictsUnanswered} names what is not decided yet. Undone steps are dropped.
	 *
	 * @param day the base day, the present one where null
	 */
	@Transactional
	public Scenario rebase(ScenarioId id, @Nullable Long version, @Nullable LocalDate day, List<Resolution> resolutions) {
		Scenario scenario = decisions.lockedForChange(id, version);
		AsOf base = base(scenario, day);
		refuseWithoutScope(scenario, base);
		Outcome outcome = footing.onBase(scenario, base, resolutions);
		if (!outcome.unanswered().isEmpty()) {
			throw new ConflictsUnanswered(id, outcome.clashes());
		}
		ScenarioDecisions.moved(scenario, changes.moveBase(scenario, base.on(), base.known(), access.actor()));
		if (!outcome.clashes().isEmpty()) {
			changes.placeSteps(scenario.id(), outcome.steps());
		}
		changes.add(id.value(), HistoryEntry.of(clock.instant(), access.actor(), HistoryEvent.REBASED)
			.because("%s, %d → %s, %d".formatted(scenario.baseOn(), scenario.baseKnown(), base.on(), base.known()))
			.choosing(outcome.clashes().stream().map(clash -> clash.resolved(Objects.requireNonNull(clash.chosen()))).toList()));
		return planning.scenario(id);
	}

	private AsOf base(Scenario scenario, @Nullable LocalDate day) {
		AsOf base = times.on(day == null ? scenario.baseOn() : Times.day("baseOn", day.toString()));
		if (scenario.effectiveOn().isBefore(base.on())) {
			throw new EffectiveBeforeBase(scenario.effectiveOn(), base.on());
		}
		return base;
	}

	/** Where the territory that is planned is not there, nothing can be decided. */
	private void refuseWithoutScope(Scenario scenario, AsOf base) {
		List<Conflict> failing = conflicts.failing(scenario, base).stream().filter(conflict -> Conflict.SCOPE.equals(conflict.what())).toList();
		if (!failing.isEmpty()) {
			throw new BaseMovedOn(new ScenarioId(scenario.id()), failing);
		}
	}
}

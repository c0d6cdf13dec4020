package io.orgloom.scenario;

import io.orgloom.policy.PolicyReview;
import io.orgloom.scenario.ScenarioPlanning.NewScenario;
import io.orgloom.territory.PopulationKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What carrying scenarios out of the system and into it needs beside planning them. */
@Service
@Transactional(readOnly = true)
public class ScenarioTransfer {

	private final ScenarioPlanning planning;
	private final Scenarios scenarios;
	private final KeptPlans plans;
	private final Replay replay;
	private final PolicyReview review;

	ScenarioTransfer(ScenarioPlanning planning, Scenarios scenarios, KeptPlans plans, Replay replay, PolicyReview review) {
		this.planning = planning;
		this.scenarios = scenarios;
		this.plans = plans;
		this.replay = replay;
		this.review = review;
	}

	/** The scope of a scenario as it is before any step, on the rules of the day the plan would take effect. */
	public Evaluation before(ScenarioId id, @Nullable PopulationKind kind) {
		return plans.start(planning.scenario(id)).evaluation(review, kind);
	}

	/**
	 * Begins a scenario that has steps already; {@link StepNotApplicable} names the first that cannot be done, and nothing is written.
	 *
	 * @param authors those who made the steps: as with a branch, none of them may decide on it
	 * @param origin the scenario they were made in; where it is one of this installation, its authors count whatever the file says
	 */
	@Transactional
	public Scenario begin(NewScenario asked, List<Step> steps, Collection<String> authors, @Nullable String origin) {
		Set<String> all = new TreeSet<>(authors);
		Optional.ofNullable(origin).flatMap(scenarios::findById).map(Scenario::authors).ifPresent(all::addAll);
		Scenario begun = planning.create(asked, all);
		if (steps.isEmpty()) {
			return begun;
		}
		replay.failure(begun, begun.base(), steps).ifPresent(failure -> {
			throw failure.step() == null ? failure.refusal()
					: new StepNotApplicable(failure.position(), StepTypes.of(failure.step()), failure.refusal());
		});
		ScenarioId id = new ScenarioId(begun.id());
		planning.append(id, begun.revision(), steps);
		return planning.scenario(id);
	}
}

package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import io.orgloom.policy.PolicyReview;
import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of a scenario that count, done again on another base than the one they were planned on. */
@Component
class Replay {

	private final KeptPlans plans;
	private final PolicyReview review;

	Replay(KeptPlans plans, PolicyReview review) {
		this.plans = plans;
		this.review = review;
	}

	/**
	 * The first step that cannot be done; what comes after it rests on it.
	 *
	 * @param position its place among the steps, from 1; 0 where the territory of the scenario is not there
	 */
	record Failure(int position, @Nullable Step step, OrgloomProblem refusal) {
	}

	/** The units the steps touch, of those there are on the scenario's own base. */
	TouchedUnits touched(Scenario scenario) {
		return TouchedUnits.of(plans.of(scenario));
	}

	/** Where the steps cannot be done on a base, empty where they can. */
	Optional<Failure> failure(Scenario scenario, AsOf base) {
		return failure(scenario, base, plans.steps(scenario));
	}

	/** Where some steps cannot be done in the territory of a scenario on a base, empty where they can. */
	Optional<Failure> failure(Scenario scenario, AsOf base, List<Step> steps) {
		Plan start;
		try {
			start = plans.start(scenario.on(base));
		} catch (OrgloomProblem refusal) {
			return Optional.of(new Failure(0, null, refusal));
		}
		try {
			start.with(steps);
			return Optional.empty();
		} catch (StepNotApplicable failure) {
			return Optional.of(new Failure(failure.position(), steps.get(failure.position() - 1), failure.refusal()));
		} catch (OrgloomProblem refusal) {
			return Optional.of(new Failure(1, steps.getFirst(), refusal));
		}
	}

	/** What the plan comes to on a base; a refusal where a step cannot be done there. */
	Evaluation evaluate(Scenario scenario, AsOf base) {
		return plans.start(scenario.on(base)).with(plans.steps(scenario)).plan().evaluation(review, null);
	}

	/** A step as it is kept. */
	String write(Step step) {
		return plans.write(step);
	}
}

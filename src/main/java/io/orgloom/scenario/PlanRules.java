package io.orgloom.scenario;

import io.orgloom.policy.Finding;
import io.orgloom.policy.PolicyReview;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedNorms;
import io.orgloom.structure.findings.Norms;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything the policy pack says of a plan: of its territory and of the bodies its steps change. */
@Component
class PlanRules {

	private final PolicyReview review;
	private final Norms norms;

	PlanRules(PolicyReview review, Norms norms) {
		this.review = review;
		this.norms = norms;
	}

	/** @param code of a unit or body, empty for the plan as a whole */
	record Said(String code, @Nullable String name, Finding finding) {
	}

	/** What is binding, asked for, striven for or only shown. */
	Stream<Said> standards(Plan plan) {
		return Stream.concat(ofTerritory(plan.evaluation(review, null)), ofBodies(plan)).filter(said -> said.finding().isStandard());
	}

	private static Stream<Said> ofTerritory(Evaluation evaluation) {
		return Stream.concat(evaluation.findings().stream().map(finding -> new Said("", null, finding)), Stream.concat(evaluation.above().stream(), evaluation.units().stream())
			.flatMap(unit -> unit.findings().stream().map(finding -> new Said(unit.code(), unit.name(), finding))));
	}

	private Stream<Said> ofBodies(Plan plan) {
		ApparatusProjection apparatus = plan.apparatus();
		if (apparatus.isUntouched()) {
			return Stream.empty();
		}
		PlannedNorms planned = new PlannedNorms(norms, apparatus, plan.projection(), plan.effectiveOn());
		return planned.concerned(apparatus).stream().flatMap((PlannedBody body) -> planned.of(body).stream().map(finding -> new Said(body.key(), body.name(), finding)));
	}
}

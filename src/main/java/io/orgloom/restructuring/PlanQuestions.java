package io.orgloom.restructuring;

import io.orgloom.policy.PolicyPack;
import io.orgloom.restructuring.MergerPlans.MergerPlan;
import io.orgloom.restructuring.MergerPlans.Origin;
import io.orgloom.restructuring.Ways.Way;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.territory.UnitCode;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one may ask of a plan, whoever made it: what the rules say of a unit, what could be done for it, why two units do not lie together. */
@Service
@Transactional(readOnly = true)
public class PlanQuestions {

	private final PlansSeen plans;
	private final ScenarioPlanning scenarios;
	private final PolicyPack pack;

	PlanQuestions(PlansSeen plans, ScenarioPlanning scenarios, PolicyPack pack) {
		this.plans = plans;
		this.scenarios = scenarios;
		this.pack = pack;
	}

	/** A scenario held against its case as plans are. */
	public DraftedPlan drafted(ScenarioId id) {
		Scenario scenario = scenarios.scenario(id);
		Seen seen = plans.at(new PlanAddress.OfScenario(id));
		PlanFigures today = PlanFigures.of(seen.made(), IntStream.range(0, seen.made().size()).toArray());
		MergerPlan plan = new MergerPlan(1, Origin.DRAFT, null, PlanFigures.of(seen.made(), seen.regionOf()), 0, List.of(), seen.regionOf());
		return new DraftedPlan(scenario.id(), scenario.revision(), scenario.name(), seen.made().request(), PlannedCase.of(seen.made(), pack.nearFrom()), today, plan,
				seen.names() == null ? List.of() : seen.names());
	}

	/** What the rules say of one unit of a plan, exactly as they do in the studio. */
	public Evaluation.Unit unit(PlanAddress address, int region) {
		Seen seen = plans.at(address);
		int[] members = members(seen, region);
		String code = seen.made().unit(members[0]).code().value();
		Evaluation evaluation = address instanceof PlanAddress.OfScenario drawn ? scenarios.evaluate(drawn.scenario(), null)
				: seen.made().whatIf().after(MergerSteps.forming(seen.made(), members), seen.made().kind());
		return evaluation.units().stream().filter(unit -> unit.from().stream().anyMatch(source -> source.code().equals(code))).findFirst().orElseThrow();
	}

	/** Everything one change could do for a unit of a plan, the best first. */
	public List<Way> ways(PlanAddress address, int region) {
		Seen seen = plans.at(address);
		members(seen, region);
		return Ways.of(seen, region);
	}

	private static int[] members(Seen seen, int region) {
		int[] members = seen.members(region);
		if (members.length == 0) {
			throw new UnknownPlanUnit(region);
		}
		return members;
	}

	/** Why two units do not lie together in a plan, in parts that are said one after the other. */
	public Reasons whyNot(PlanAddress address, UnitCode one, UnitCode other) {
		Seen seen = plans.at(address);
		int first = place(seen.made(), one);
		int second = place(seen.made(), other);
		return new Reasons(seen.made().unit(first).name(), seen.made().unit(second).name(), WhyNot.of(seen, first, second));
	}

	private static int place(PlanningCase made, UnitCode code) {
		return made.place(code).orElseThrow(() -> new UnitNotPlanned(code, "The question", made.size(), made.request().within(), made.request().on()));
	}

	/** Why two units, called by name, do not lie together. */
	public record Reasons(String one, String other, List<Said> parts) {
	}
}

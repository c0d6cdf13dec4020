package io.orgloom.impact.apparatus;

import io.orgloom.policy.PolicyPack;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.StaffedPlan;
import io.orgloom.structure.findings.Norms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what the territory of a plan entails for bodies, posts and people. */
@Service
@Transactional(readOnly = true)
public class Consequences {

	private final ScenarioPlanning planning;
	private final Norms norms;
	private final PolicyPack pack;
	private final MessageSource texts;

	Consequences(ScenarioPlanning planning, Norms norms, PolicyPack pack, MessageSource texts) {
		this.planning = planning;
		this.norms = norms;
		this.pack = pack;
		this.texts = texts;
	}

	/**
	 * What is left to do on the plan as it stands; nothing where all of it is done. Bodies a norm asks for and no member had are named in the language of the norms.
	 */
	public Proposal of(ScenarioId id) {
		StaffedPlan plan = planning.staffed(id);
		ConsequenceWork work = new ConsequenceWork(plan, new RequiredBodies(norms, plan.scenario().effectiveOn(), texts, pack.language()));
		return work.propose();
	}
}

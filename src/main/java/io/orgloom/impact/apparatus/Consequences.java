package io.orgloom.impact.apparatus;

import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.StaffedPlan;
import io.orgloom.structure.findings.Norms;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what the territory of a plan entails for bodies, posts and people. */
@Service
@Transactional(readOnly = true)
public class Consequences {

	private final ScenarioPlanning planning;
	private final Norms norms;
	private final MessageSource texts;

	Consequences(ScenarioPlanning planning, Norms norms, MessageSource texts) {
		this.planning = planning;
		this.norms = norms;
		this.texts = texts;
	}

	/**
	 * What is left to do on the plan as it stands; nothing where all of it is done.
	 *
	 * @param language of the names of bodies a norm asks for and no member had
	 */
	public Proposal of(ScenarioId id, Locale language) {
		StaffedPlan plan = planning.staffed(id);
		ConsequenceWork work = new ConsequenceWork(plan, new RequiredBodies(norms, plan.scenario().effectiveOn(), texts, language));
		return work.propose();
	}
}

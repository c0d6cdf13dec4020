package io.orgloom.scenario;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.scenario.Consultation.NewConsultation;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said about a scenario, and who was asked. */
@Service
@Transactional(readOnly = true)
public class Deliberation {

	private final ScenarioPlanning planning;
	private final DecisionChanges changes;
	private final DecisionQueries queries;
	private final Territory territory;
	private final Access access;
	private final Times times;
	private final Clock clock;

	Deliberation(ScenarioPlanning planning, DecisionChanges changes, DecisionQueries queries, Territory territory, Access access, Times times, Clock clock) {
		this.planning = planning;
		this.changes = changes;
		this.queries = queries;
		this.territory = territory;
		this.access = access;
		this.times = times;
		this.clock = clock;
	}

	/** What was said about a scenario, in the order it was said. */
	public List<ScenarioComment> comments(ScenarioId id) {
		planning.scenario(id);
		return queries.comments(id);
	}

	/** Says something about a scenario one may read. */
	@Transactional
	public ScenarioComment comment(ScenarioId id, String text) {
		planning.scenario(id);
		String said = PlannedUnit.composed(new ChangeNote(access.actor(), text, null).reason());
		Instant now = clock.instant();
		return new ScenarioComment(changes.comment(id, access.actor(), now, said), access.actor(), now, said);
	}

	/** Who was asked about a scenario. */
	public List<Consultation> consultations(ScenarioId id) {
		planning.scenario(id);
		return queries.consultations(id);
	}

	/** Records a consultation while the scenario is worked on or waits for its approval. */
	@Transactional
	public Consultation consult(ScenarioId id, NewConsultation asked) {
		Scenario scenario = forConsultation(id, "CONSULTATION");
		refuseImpossible(asked);
		if (asked.unit() != null) {
			territory.requireUnit(new UnitCode(asked.unit()), scenario.base());
		}
		Instant now = clock.instant();
		String actor = access.actor();
		long number = changes.consult(id, asked, actor, now);
		Consultation recorded = new Consultation(number, asked.kind(), asked.unit(), asked.heldOn(), asked.invited(), asked.tookPart(), asked.agree(),
				asked.disagree(), asked.document(), asked.note(), actor, now);
		changes.add(id.value(), HistoryEntry.of(now, actor, HistoryEvent.CONSULTED).because(told(recorded)).on(asked.document()).about(recorded));
		return recorded;
	}

	/** Removes a consultation; the history keeps that it was there. */
	@Transactional
	public void remove(ScenarioId id, long number) {
		forConsultation(id, "CONSULTATION_REMOVAL");
		Consultation consultation = queries.consultations(id).stream().filter(each -> each.number() == number).findFirst()
			.orElseThrow(() -> new UnknownConsultation(id, number));
		Instant now = clock.instant();
		if (!changes.removeConsultation(id, number, access.actor(), now)) {
			throw new UnknownConsultation(id, number);
		}
		changes.add(id.value(), HistoryEntry.of(now, access.actor(), HistoryEvent.CONSULTATION_REMOVED).because(told(consultation))
			.on(consultation.document()).about(consultation));
	}

	private Scenario forConsultation(ScenarioId id, String asked) {
		planning.scenario(id);
		changes.lock(id);
		Scenario scenario = planning.scenario(id);
		access.require(Role.PLANNER, scenario.within(), scenario.base());
		if (!takesConsultations(scenario)) {
			throw new ScenarioNotInState(id, scenario.state(), asked, List.of(ScenarioState.DRAFT, ScenarioState.SUBMITTED, ScenarioState.RETURNED));
		}
		return scenario;
	}

	/** Whether consultations can still be recorded and removed. */
	public static boolean takesConsultations(Scenario scenario) {
		return scenario.state().isEditable() || scenario.state() == ScenarioState.SUBMITTED;
	}

	private void refuseImpossible(NewConsultation asked) {
		Times.day("heldOn", asked.heldOn().toString());
		if (asked.heldOn().isAfter(times.today())) {
			throw new HeldInFuture(asked.heldOn(), times.today());
		}
		refuseUnreadable(asked);
		refuseMore("tookPart", asked.tookPart(), "invited", asked.invited());
		Long said = sum(asked.agree(), asked.disagree());
		String parts = asked.agree() == null ? "disagree" : asked.disagree() == null ? "agree" : "agree + disagree";
		refuseMore(parts, said, asked.tookPart() == null ? "invited" : "tookPart", asked.tookPart() == null ? asked.invited() : asked.tookPart());
	}

	/** What a Change could not hold, a consultation does not hold either. */
	private void refuseUnreadable(NewConsultation asked) {
		new ChangeNote(access.actor(), asked.note() == null ? asked.kind().name() : asked.note(), asked.document());
	}

	private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
		return one == null ? other : other == null ? one : Long.valueOf(one + other);
	}

	private static void refuseMore(String more, @Nullable Long moreCount, String fewer, @Nullable Long fewerCount) {
		if (moreCount != null && fewerCount != null && moreCount > fewerCount) {
			throw new CountsDisagree(more, moreCount, fewer, fewerCount);
		}
	}

	/** For programs; pages say it in their language. */
	private static String told(Consultation asked) {
		return "%d: %s%s, %s".formatted(asked.number(), asked.kind(), asked.unit() == null ? "" : " " + asked.unit(), asked.heldOn());
	}
}

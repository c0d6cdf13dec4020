package io.orgloom.scenario;

import io.orgloom.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What can be done with a scenario as a whole: by whom, from which states, and where it leads. */
public enum Decision {
	/** A planner hands it over for approval. */
	SUBMISSION(Role.PLANNER, ScenarioState.SUBMITTED, HistoryEvent.SUBMITTED, ScenarioState.DRAFT, ScenarioState.RETURNED),
	/** An approver agrees. */
	APPROVAL(Role.APPROVER, ScenarioState.APPROVED, HistoryEvent.APPROVED, ScenarioState.SUBMITTED),
	/** An approver sends it back with a reason. */
	RETURN(Role.APPROVER, ScenarioState.RETURNED, HistoryEvent.RETURNED, ScenarioState.SUBMITTED, ScenarioState.APPROVED),
	/** An approver puts it into force: one Change. */
	APPLICATION(Role.APPROVER, ScenarioState.APPLIED, HistoryEvent.APPLIED, ScenarioState.APPROVED),
	/** An approver takes the application back: one counter-Change. */
	REVERSION(Role.APPROVER, ScenarioState.REVERTED, HistoryEvent.REVERTED, ScenarioState.APPLIED);

	private final Role role;
	private final ScenarioState leadsTo;
	private final HistoryEvent event;
	private final Set<ScenarioState> from;

	Decision(Role role, ScenarioState leadsTo, HistoryEvent event, ScenarioState... from) {
		this.role = role;
		this.leadsTo = leadsTo;
		this.event = event;
		this.from = Set.of(from);
	}

	/** What can be done in a state. */
	static List<Decision> possibleIn(ScenarioState state) {
		return Arrays.stream(values()).filter(decision -> decision.isPossibleIn(state)).toList();
	}

	boolean isPossibleIn(ScenarioState state) {
		return from.contains(state);
	}

	/** The states it is possible in, in the order of their way. */
	List<ScenarioState> from() {
		return from.stream().sorted().toList();
	}

	/** The role it takes. */
	public Role role() {
		return role;
	}

	ScenarioState leadsTo() {
		return leadsTo;
	}

	HistoryEvent event() {
		return event;
	}

	/** Whether nobody may do it with work of their own. */
	boolean needsAnother() {
		return role == Role.APPROVER;
	}
}

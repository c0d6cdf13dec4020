package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** What is believed now stands against the plan. */
public final class BaseMovedOn extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	private final transient List<Conflict> conflicts;

	BaseMovedOn(ScenarioId id, List<Conflict> conflicts) {
		super(Kind.CONFLICT, "What is believed now stands against scenario %s in %d places, first of all %s. Take over the present base, on a later day if need be, or change the steps."
			.formatted(id, conflicts.size(), told(conflicts.getFirst())),
				Map.of("scenario", id.value(), "conflicts", conflicts.stream().map(Conflict::values).toList()));
		this.conflicts = List.copyOf(conflicts);
	}

	/** What stands against it. */
	public List<Conflict> conflicts() {
		return conflicts;
	}

	private static String told(Conflict conflict) {
		String present = conflict.refusal() != null ? String.valueOf(conflict.refusal().getMessage()) : conflict.present() == null ? "nothing" : conflict.present().text();
		return "%s: %s %s: %s".formatted(conflict.kind(), conflict.code() == null ? "" : conflict.code(), conflict.what(), present);
	}
}

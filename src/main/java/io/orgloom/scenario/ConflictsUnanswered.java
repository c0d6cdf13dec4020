package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** Steps cannot be put on another footing before somebody has decided each conflict. */
public final class ConflictsUnanswered extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	private final transient List<Clash> clashes;

	/** @param clashes all there are, answered ones among them */
	ConflictsUnanswered(ScenarioId id, List<Clash> clashes) {
		this(id, clashes, clashes.stream().filter(clash -> clash.chosen() == null).toList());
	}

	private ConflictsUnanswered(ScenarioId id, List<Clash> clashes, List<Clash> open) {
		super(Kind.CONFLICT, "%d of %d conflicts of scenario %s have no answer, first of all %s. Nothing was written. Name each in \"resolutions\" with one of its choices."
			.formatted(open.size(), clashes.size(), id, open.getFirst().id()), Map.of("scenario", id.value(), "unanswered", open.stream().map(Clash::id).toList(), "conflicts",
				clashes.stream().map(Clash::values).toList()));
		this.clashes = List.copyOf(clashes);
	}

	/** All conflicts, with the answers there were. */
	public List<Clash> clashes() {
		return clashes;
	}
}

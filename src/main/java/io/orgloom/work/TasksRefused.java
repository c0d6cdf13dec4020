package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** Something cannot be done to some of the tasks it was asked for, so it was done to none. */
public final class TasksRefused extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	private final transient List<Why> refused;

	/** A task and what stands against it. */
	public record Why(String task, OrgloomProblem detail) {
	}

	TasksRefused(List<Why> refused, int asked) {
		super(Kind.RULE_BROKEN, "It cannot be done to %d of the %d tasks chosen, first of all %s: %s Nothing was changed. Leave these out, or mend what stands against them."
			.formatted(refused.size(), asked, refused.getFirst().task(), refused.getFirst().detail().getMessage()), Map.of("refused", List.copyOf(refused), "asked", asked));
		this.refused = List.copyOf(refused);
	}

	public List<Why> refused() {
		return refused;
	}
}

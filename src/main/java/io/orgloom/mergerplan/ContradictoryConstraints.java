package io.orgloom.mergerplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** Two units cannot be dealt with as is demanded. */
public final class ContradictoryConstraints extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	private final transient List<String> pair;

	private ContradictoryConstraints(String message, String one, String other) {
		super(Kind.RULE_BROKEN, message.formatted(one, other), Map.of("pair", List.of(one, other)));
		this.pair = List.of(one, other);
	}

	/** The two units. */
	public List<String> pair() {
		return pair;
	}

	static ContradictoryConstraints both(String one, String other) {
		return new ContradictoryConstraints("%s and %s are to lie in one new unit and in two. Drop one of the two demands.", one, other);
	}

	static ContradictoryConstraints locked(String locked, String other) {
		return new ContradictoryConstraints("%s is to stay as it is and to be merged with %s. Drop one of the two demands.", locked, other);
	}

	static ContradictoryConstraints unreachable(String one, String other) {
		return new ContradictoryConstraints("%s and %s are to lie in one new unit, but no way over borders that may be crossed leads from one to the other. Drop the demand.", one, other);
	}

	static ContradictoryConstraints tooLarge(String one, String other) {
		return new ContradictoryConstraints("%s and %s are to lie in one new unit, which would have more than a new unit may. Drop the demand, or raise the limit.", one, other);
	}
}

package io.orgloom.mergerplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** Two units cannot be dealt with as is demanded. */
public final class ContradictoryConstraints extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	/** How two demands stand against each other. */
	public enum Contradiction {
		/** In one new unit and in two. */
		BOTH("%s and %s are to lie in one new unit and in two. Drop one of the two demands."),
		/** The first is to stay as it is and to be merged with the second. */
		LOCKED("%s is to stay as it is and to be merged with %s. Drop one of the two demands."),
		/** In one new unit, and no way leads from one to the other. */
		UNREACHABLE("%s and %s are to lie in one new unit, but no way over borders that may be crossed leads from one to the other. Drop the demand."),
		/** In one new unit, which would have more than it may. */
		TOO_LARGE("%s and %s are to lie in one new unit, which would have more than a new unit may. Drop the demand, or raise the limit.");

		private final String words;

		Contradiction(String words) {
			this.words = words;
		}
	}

	private final Contradiction contradiction;
	private final transient List<String> pair;

	ContradictoryConstraints(Contradiction contradiction, String one, String other) {
		super(Kind.RULE_BROKEN, contradiction.words.formatted(one, other), Map.of("pair", List.of(one, other)));
		this.contradiction = contradiction;
		this.pair = List.of(one, other);
	}

	public Contradiction contradiction() {
		return contradiction;
	}

	/** The two units. */
	public List<String> pair() {
		return pair;
	}
}

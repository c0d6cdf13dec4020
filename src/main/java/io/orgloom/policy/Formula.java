package io.orgloom.policy;

import java.util.HashSet;
import java.util.Set;

/** An expression of a pack, read once: its term, and the metrics whose standard it refers to. */
record Formula(Term term, boolean isTruth, Set<String> standards) {
	static final Formula ALWAYS = new Formula(new Term.Constant(Range.TRUE), true, Set.of());

	Formula {
		standards = Set.copyOf(standards);
	}

	static Formula number(double value) {
		return new Formula(new Term.Constant(Range.of(value)), false, Set.of());
	}

	Range in(Situation situation) {
		return term.in(situation);
	}

	Formula and(Formula other) {
		return joined(new Term.And(term, other.term), other);
	}

	/** This condition decides between two formulas. */
	Formula choose(Formula then, Formula otherwise) {
		return then.joined(new Term.Choose(term, then.term, otherwise.term), otherwise).joined(this);
	}

	private Formula joined(Formula other) {
		return joined(term, other);
	}

	private Formula joined(Term joined, Formula other) {
		Set<String> allStandards = new HashSet<>(standards);
		allStandards.addAll(other.standards);
		return new Formula(joined, isTruth, allStandards);
	}
}

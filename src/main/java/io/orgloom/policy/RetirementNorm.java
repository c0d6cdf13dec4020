package io.orgloom.policy;

import java.util.List;

/** A rule on retirement: what it says, and what may lead a single person away from it. */
public record RetirementNorm(Rule rule, RetirementTerms terms, List<RetirementException> exceptions) {

	public RetirementNorm {
		exceptions = List.copyOf(exceptions);
	}
}

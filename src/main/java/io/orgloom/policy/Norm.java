package io.orgloom.policy;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A rule ready to be evaluated: when it applies, and what it then does. */
record Norm(Rule rule, Formula condition, Body body) {

	/** What a rule does; one form per kind of rule. */
	sealed interface Body {
	}

	record Checks(List<Check> checks) implements Body {
	}

	/** Multiplies the standard of a metric. */
	record Factor(String metric, Formula factor) implements Body {
	}

	/** Decides; without `otherwise` it speaks only when it decides with certainty. `figures` are the percentages of the standard it rests on. */
	record Decision(String metric, Formula decide, String outcome, @Nullable String otherwise, List<Figure> figures) implements Body {
	}

	record Bands(Input metric, List<Band> bands) implements Body {
	}

	record Points(List<Point> points) implements Body {
	}

	record Retirement(String metric, RetirementTerms terms) implements Body {
	}

	/** What a decision on a single person may do to the rule `to`. */
	record Exemption(String to, RetirementException.Direction direction, Map<String, String> who, @Nullable Integer atMostMonths) implements Body {
	}

	/**
	 * One figure that is required. `standardOf` names the metric whose standard the threshold is a percentage of; `near` says whether a figure that just misses it is
	 * shown as near, which says nothing where things are counted one by one.
	 */
	record Check(String metric, Input measured, Operator operator, Formula threshold, @Nullable Double upper, @Nullable String standardOf, boolean near) {
	}

	record Figure(String name, Term.PercentOfStandard percentage) {
	}

	/** Bands are listed from the highest down. */
	record Band(double from, String outcome) {
	}

	record Point(String metric, Formula formula, double atMost) {
	}
}

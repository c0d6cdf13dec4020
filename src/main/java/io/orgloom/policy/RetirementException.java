package io.orgloom.policy;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A rule under which a decision may set another day of retirement for one person; it never applies by itself.
 *
 * @param who whom it is about, by language
 * @param atMostMonths how far it may lead, null where no confirmed source says
 */
public record RetirementException(Rule rule, Direction direction, Map<String, String> who, @Nullable Integer atMostMonths) {

	/** Which way it leads. */
	public enum Direction {
		EARLIER, LATER
	}
}

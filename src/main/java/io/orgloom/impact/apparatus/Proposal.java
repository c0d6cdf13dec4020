package io.orgloom.impact.apparatus;

import io.orgloom.policy.Source;
import io.orgloom.scenario.ApparatusStep;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Steps a plan's territory entails for bodies, posts and people: a draft to be looked at and changed, nothing of it is done.
 *
 * @param version of the scenario they were worked out on, and can be appended to
 * @param steps in the order in which they build on each other
 * @param open what is left to people, since neither the territory nor a norm says what becomes of it
 * @param names of the bodies, posts and units the steps name, by code or key
 */
public record Proposal(long version, List<Proposed> steps, List<Open> open, Map<String, String> names) {

	/**
	 * @param forms key of the org unit or post it forms, null where it forms none
	 * @param unit code or key of the administrative unit it is for
	 * @param reason why: BODIES_JOIN, UNIT_ENDS, ONE_HEAD, ALIKE, NORM, ONLY_HOLDER
	 * @param rule the norm that asks for it, null where none does
	 * @param source where that is written
	 */
	public record Proposed(ApparatusStep step, @Nullable String forms, String unit, Reason reason, @Nullable String rule, @Nullable Source source) {
	}

	/** Why a step is proposed. */
	public enum Reason {
		/** The units that several bodies of a kind work for become one. */
		BODIES_JOIN,
		/** The unit a body works for ends, and nothing follows it. */
		UNIT_ENDS,
		/** A body has one head. */
		ONE_HEAD,
		/** Of posts with one title there are as many as the body with most of them had. */
		ALIKE,
		/** A norm in force on the day asks for it. */
		NORM,
		/** Of the posts that become one a single one is held. */
		ONLY_HOLDER
	}

	/**
	 * @param code of the org unit that is left as it is
	 * @param rule the norm that is not met, null where it is the place of what lies below it that nobody can tell
	 */
	public record Open(String unit, String code, String name, @Nullable String rule, @Nullable Source source) {
	}
}

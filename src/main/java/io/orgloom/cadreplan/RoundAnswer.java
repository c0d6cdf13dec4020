package io.orgloom.cadreplan;

import io.orgloom.graph.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a review round answers to a nomination.
 *
 * @param nomination one that stands, or the code that the one to be added will have
 * @param ground why it is taken out, by the code of the process; null for the others
 * @param reason in words
 * @param addition what is to be added; null for the others
 * @param version number of the Change that said it
 */
public record RoundAnswer(NominationCode nomination, Proposal proposal, @Nullable String ground, @Nullable String reason, @Nullable NewNomination addition, long version) {

	@Override
	public String toString() {
		return "RoundAnswer[" + Content.MASK + "]";
	}
}

package io.orgloom.cadreplan;

import io.orgloom.graph.IdentityRef;
import java.util.regex.Pattern;

/** The code of a review round, given once and never again. */
public record ReviewRoundCode(String value) implements Comparable<ReviewRoundCode> {

	private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");

	public ReviewRoundCode {
		if (!FORM.matcher(value).matches()) {
			throw new UnknownReviewRound(value);
		}
	}

	IdentityRef identity() {
		return new IdentityRef(ReviewRoundFacts.REVIEW_ROUND, value);
	}

	@Override
	public int compareTo(ReviewRoundCode other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}

package io.orgloom.impact.apparatus;

import io.orgloom.structure.CrossLine;
import org.jspecify.annotations.Nullable;

/**
 * A line beside the hierarchy, and what a plan makes of it.
 *
 * @param role what a coordination is about
 * @param together how many lines this one stands for, as {@link CrossLine} does
 * @param before where it leads by now; null where a step of the plan draws it
 * @param after where it would lead; null where it would end
 */
public record PlanLine(CrossLine.Kind kind, @Nullable String role, int together, @Nullable Way before, @Nullable Way after) {

	/** From where it leads to where. */
	public record Way(End from, End to) {
	}

	/** @param title of the post, where it is a line between posts */
	public record End(String body, String name, @Nullable String post, @Nullable String title) {
	}

	/** What the plan does to it. */
	public enum Mark {
		/** It leads where it led. */
		STAYS,
		/** It leads elsewhere: an end went into another, or to another body. */
		FOLLOWS,
		/** An end is gone and nothing follows it, both ends come to be one, or a step ends it. */
		ENDS,
		/** A step draws it. */
		FORMED
	}

	/** What the plan does to it. */
	public Mark mark() {
		return before == null ? Mark.FORMED : after == null ? Mark.ENDS : isSame(before.from(), after.from()) && isSame(before.to(), after.to()) ? Mark.STAYS : Mark.FOLLOWS;
	}

	/** Another name is no other end. */
	private static boolean isSame(End one, End other) {
		return one.body().equals(other.body()) && (one.post() == null || one.post().equals(other.post()));
	}
}

package io.orgloom.impact.apparatus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not after a plan what it was before.
 *
 * @param code its code, or the key of what a step formed; of a line or seat the codes of its ends
 * @param before what it was: its name, its place, whom it reported to; null where there was nothing
 * @param after what it is; null where there is nothing
 * @param from of what was formed, the codes of what went into it
 */
public record PlanDifference(Subject subject, Type type, String code, @Nullable String name, @Nullable String before, @Nullable String after, List<String> from) {

	/** What it is about. */
	public enum Subject {
		ADMINISTRATIVE_UNIT,
		ORG_UNIT,
		POSITION,
		LINE,
		SEAT,
		CADRE
	}

	/** What happens to it. */
	public enum Type {
		FORMED,
		ENDED,
		MOVED,
		RENAMED,
		TYPE_CHANGED,
		GROUND_CHANGED,
		REPORTS_TO,
		SEATED,
		UNSEATED,
		PLACED,
		BENCHED,
		RELEASED
	}
}

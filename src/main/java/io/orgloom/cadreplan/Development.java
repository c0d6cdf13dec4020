package io.orgloom.cadreplan;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate still needs for the post: a course, an assignment, a qualification, and by when.
 *
 * @param key its own among those of the nomination
 * @param doneOn the day on which it was done; null while it is open
 */
public record Development(NominationCode nomination, String key, String need, LocalDate by, @Nullable LocalDate doneOn) {

	/** What is open before what is done, each by its day. */
	public static final Comparator<Development> ORDER = Comparator.comparing((Development each) -> each.doneOn() != null).thenComparing(Development::by)
		.thenComparing(Development::nomination).thenComparing(Development::key);

	/** Whether the day is past and it is not done. */
	public boolean isOverdue(LocalDate on) {
		return doneOn == null && by.isBefore(on);
	}
}

package io.orgloom.coordination.network;

import io.orgloom.coordination.network.Network.Pair;
import io.orgloom.structure.DeclaredLink;
import io.orgloom.work.TaskRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference between what is laid down between two agencies and what they do.
 *
 * @param forward how many tasks the one asked the other for
 * @param back how many the other asked the one for
 * @param tasks those it rests on
 * @param declarations what is laid down between them
 * @param chance how probable a fall as this one is by chance; null for gaps of other kinds
 */
public record Gap(Kind kind, Pair pair, int forward, int back, Timeliness timeliness, Timeliness earlier, Timeliness later, List<TaskRecord> tasks,
		List<DeclaredLink> declarations, @Nullable Double chance) {

	/** What is amiss. */
	public enum Kind {
		/** They must coordinate and have nothing together. */
		REQUIRED_SILENT,
		/** They do much together and nothing is laid down. */
		ACTIVE_UNREGULATED,
		/** They must coordinate, and only one of them ever asks. */
		ONE_SIDED,
		/** What they do together is hardly ever done in time. */
		ALWAYS_LATE,
		/** What they do together was in time in the first half of the period and is less and less so. */
		WORSENING
	}
}

package io.orgloom.scenario;

import io.orgloom.scenario.Clash.Resolved;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step with all that is kept of it.
 *
 * @param position its place among the steps of its plan, from 1
 * @param revision the version of the scenario it came with; 0 where the branch was begun with it
 * @param stands conflicts in which somebody chose it
 */
record KeptStep(int position, Step step, @Nullable String author, @Nullable Instant at, long revision, List<Resolved> stands) {

	/** The same step in other words, which stands against more. */
	KeptStep as(Step other, List<Resolved> more) {
		return new KeptStep(position, other, author, at, revision, Stream.concat(stands.stream(), more.stream()).distinct().toList());
	}

	KeptStep of(long other) {
		return new KeptStep(position, step, author, at, other, stands);
	}

	/** Whether a branch was begun with it. */
	boolean isCopied() {
		return revision == 0;
	}

	/** Whether it is one and the same act. */
	boolean isSame(KeptStep other) {
		return step.equals(other.step) && Objects.equals(author, other.author) && Objects.equals(at, other.at);
	}
}

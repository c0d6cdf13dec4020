package io.orgloom.scenario.apparatus;

import io.orgloom.scenario.ApparatusStep.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cadre whose posts a plan touches.
 *
 * @param holds what they hold after it
 * @param lost main posts that ended under them, in the order in which they did
 * @param released as what they leave all posts; null where they do not
 */
public record PlannedPerson(String cadre, List<Hold> holds, List<String> lost, @Nullable Released released) {

	/**
	 * A post somebody holds.
	 *
	 * @param planned whether a step gave it
	 */
	public record Hold(String post, boolean acting, boolean concurrent, boolean planned) {

		/** Whether it is the one main post. */
		public boolean isMain() {
			return !acting && !concurrent;
		}
	}

	/** As what somebody leaves all posts, and why. */
	public record Released(Release as, @Nullable String reason) {
	}

	/** Whether a post ended under them that they lived by: a main one, or the last they had. */
	public boolean isBenched() {
		return !lost.isEmpty();
	}

	/** The post that is the answer to their being on the bench: their main one, else any. */
	public Optional<Hold> placed() {
		return holds.stream().filter(Hold::isMain).findFirst().or(() -> holds.stream().findFirst());
	}

	/** Whether they were on the bench and nobody has said what becomes of them. */
	public boolean isUnanswered() {
		return isBenched() && released == null && holds.isEmpty();
	}

	/** A post ended under them. */
	PlannedPerson losing(String post) {
		Hold held = held(post);
		List<Hold> left = without(post);
		List<String> lostNow = new ArrayList<>(lost);
		if (held.isMain() || left.isEmpty()) {
			lostNow.add(post);
		}
		return new PlannedPerson(cadre, left, List.copyOf(lostNow), released);
	}

	private Hold held(String post) {
		return Objects.requireNonNull(holds.stream().filter(hold -> hold.post().equals(post)).findFirst().orElse(null));
	}

	PlannedPerson leaving(String post) {
		return new PlannedPerson(cadre, without(post), lost, released);
	}

	PlannedPerson holding(Hold hold) {
		List<Hold> all = new ArrayList<>(holds);
		all.add(hold);
		return new PlannedPerson(cadre, List.copyOf(all), lost, null);
	}

	PlannedPerson released(Released as) {
		return new PlannedPerson(cadre, List.of(), lost, as);
	}

	private List<Hold> without(String post) {
		return holds.stream().filter(hold -> !hold.post().equals(post)).toList();
	}
}

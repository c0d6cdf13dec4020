package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who holds posts, told by the feature that knows people; the apparatus itself knows none. */
public interface PostHolders {

	/**
	 * Who holds some posts on a day, by post; a post of which no holder was ever recorded is left out.
	 *
	 * @param door by which they are read, for the log of readings
	 */
	Map<PositionCode, Filled> of(Collection<PositionCode> posts, String door, AsOf asOf);

	/**
	 * A post with its holders.
	 *
	 * @param lastHeldUntil first day on which nobody held it any more; null where somebody holds it, or nobody did before
	 */
	record Filled(List<Person> holders, @Nullable LocalDate lastHeldUntil) {

		/** Whether nobody holds it, though somebody may act in it. */
		public boolean vacant() {
			return holders.stream().allMatch(Person::acting);
		}
	}

	/**
	 * Somebody who holds a post, or acts in it.
	 *
	 * @param name null where it may not be shown
	 * @param synthetic whether no such person exists
	 */
	record Person(String code, @Nullable String name, boolean synthetic, boolean acting, boolean concurrent, LocalDate from) {
	}
}

package io.orgloom.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether two plans can both be put into force.
 *
 * @param on the day on whose present beliefs both were done, the later base day of the two
 * @param answer in which order
 * @param plans the two, in the order they were asked for
 * @param orders one plan first, then the other first
 * @param together rules neither breaks alone; empty where they cannot both be put into force
 */
public record Compatibility(LocalDate on, Answer answer, List<Side> plans, List<Order> orders, List<Clash> together) {

	/** In which order two plans can be put into force. */
	public enum Answer {
		/** Whichever comes first. */
		EITHER,
		/** Only if the plan named first is. */
		FIRST_FIRST,
		/** Only if the plan named second is first. */
		SECOND_FIRST,
		/** In no order as they are. */
		NONE;

		static Answer of(boolean firstThenSecond, boolean secondThenFirst) {
			return firstThenSecond ? secondThenFirst ? EITHER : FIRST_FIRST : secondThenFirst ? SECOND_FIRST : NONE;
		}
	}

	/**
	 * One of the plans.
	 *
	 * @param alone what has to be decided before it stands on present beliefs at all; what follows is told of what is left of it then
	 */
	public record Side(Scenario scenario, List<Clash> alone) {
	}

	/**
	 * One plan behind the other.
	 *
	 * @param conflicts what keeps the second from being put into force behind the first; none if it can
	 */
	public record Order(Scenario first, Scenario second, List<Clash> conflicts, List<Clash> together) {

		public boolean isPossible() {
			return conflicts.isEmpty();
		}
	}
}

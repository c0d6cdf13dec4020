package io.orgloom.impact;

import io.orgloom.territory.UnitLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan means for bodies, posts and ways.
 *
 * @param version of the scenario
 * @param staff of all units the plan forms or ends, together
 * @param offices people for each unit of the lowest level
 * @param units those the plan forms, those with most posts at stake first
 * @param ended units that end without a new one, whose bodies lose what they work for
 */
public record StaffAndWays(long version, Staff staff, Offices offices, List<Unit> units, List<Ended> ended) {

	/**
	 * Bodies that work for some units, with all that lies below them.
	 *
	 * @param bodies how many there are, each with a head of its own
	 * @param bodiesKept how many there would be with one of each kind
	 * @param posts established in them
	 * @param postsKept established in the largest of each kind
	 * @param vacant posts nobody holds today
	 * @param unrecorded posts of which nobody recorded whether they are filled
	 */
	public record Staff(int bodies, int bodiesKept, int posts, int postsKept, int vacant, int unrecorded) {

		static final Staff NONE = new Staff(0, 0, 0, 0, 0, 0);

		/** Posts that are left over where each new unit keeps the largest body of each kind and nobody is taken on. */
		public int freed() {
			return posts - postsKept;
		}

		Staff plus(Staff other) {
			return new Staff(bodies + other.bodies, bodiesKept + other.bodiesKept, posts + other.posts, postsKept + other.postsKept, vacant + other.vacant,
					unrecorded + other.unrecorded);
		}
	}

	/**
	 * Units of the lowest level and the people they serve.
	 *
	 * @param people in all of them, null where a figure is missing
	 * @param most people of the unit with most of them afterwards, null where a figure is missing
	 */
	public record Offices(int before, int after, @Nullable Long people, @Nullable Long most, @Nullable String mostIn) {

		public @Nullable Double peopleBefore() {
			return each(before);
		}

		public @Nullable Double peopleAfter() {
			return each(after);
		}

		private @Nullable Double each(int units) {
			return people == null || units == 0 ? null : people / (double) units;
		}
	}

	/**
	 * A unit the plan forms.
	 *
	 * @param members how many units it is formed of
	 * @param seat name of the unit its offices stand in, or of its largest member where none was chosen
	 * @param seatChosen whether somebody chose it
	 * @param farthest name of the member farthest from it
	 * @param km how far that is in a straight line, null where a place is not known
	 */
	public record Unit(String code, String name, UnitLevel level, int members, @Nullable Long people, Staff staff, @Nullable String seat, boolean seatChosen,
			@Nullable String farthest, @Nullable Double km) {
	}

	/** A unit that ends, of which nothing is part of a new one. */
	public record Ended(String code, String name, UnitLevel level, Staff staff) {
	}
}

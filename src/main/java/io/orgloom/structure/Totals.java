package io.orgloom.structure;

/**
 * What lies in an org unit with all below it in one hierarchy.
 *
 * @param units itself too
 * @param held posts somebody holds, or recorded as held
 * @param vacant posts nobody holds any more, or recorded as vacant, or merely acted in; of the rest it is not known
 */
public record Totals(int units, int posts, int held, int vacant) {

	/** Of a unit by itself, without what lies below it. */
	public static Totals of(OrgUnit unit) {
		return new Totals(1, unit.posts(), unit.posts() - unit.vacant() - unit.unrecorded(), unit.vacant());
	}

	public Totals plus(Totals other) {
		return new Totals(units + other.units, posts + other.posts, held + other.held, vacant + other.vacant);
	}

	/** Vacant posts among all, 0 to 1; 0 where there are none. */
	public double vacantShare() {
		return posts == 0 ? 0 : vacant / (double) posts;
	}

	/** Posts of which nobody recorded whether they are filled. */
	public int unrecorded() {
		return posts - held - vacant;
	}
}

package io.orgloom.structure;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an org unit differs between two days.
 *
 * @param before null where it was not there
 * @param after null where it is no more
 */
public record OrgUnitDifference(OrgUnitCode code, @Nullable Look before, @Nullable Look after) {

	/** How a unit differs by being there, its name, its kind, the unit above or the number of its own posts; empty where it does not. */
	static Optional<OrgUnitDifference> of(OrgUnitCode code, Staffing earlier, Staffing later) {
		Look before = earlier.unit(code).map(unit -> Look.of(unit, earlier)).orElse(null);
		Look after = later.unit(code).map(unit -> Look.of(unit, later)).orElse(null);
		return isAlike(before, after) ? Optional.empty() : Optional.of(new OrgUnitDifference(code, before, after));
	}

	/** The name of the unit above is its own matter. */
	private static boolean isAlike(@Nullable Look before, @Nullable Look after) {
		return before != null && after != null && before.name().equals(after.name()) && before.kind() == after.kind() && before.posts() == after.posts()
				&& Objects.equals(before.parent(), after.parent());
	}

	/**
	 * What a unit is on one of the days.
	 *
	 * @param parent the unit above in its own hierarchy
	 * @param posts established in it itself
	 */
	public record Look(String name, OrgUnitKind kind, Hierarchy hierarchy, @Nullable OrgUnitCode parent, @Nullable String parentName, int posts) {

		private static Look of(OrgUnit unit, Staffing day) {
			OrgUnitCode parent = unit.parents().get(unit.hierarchy());
			return new Look(unit.name(), unit.kind(), unit.hierarchy(), parent, day.unit(parent).map(OrgUnit::name).orElse(null), unit.posts());
		}
	}

	/** What became of it. */
	public enum Way { BEGAN, ENDED, CHANGED }

	public Way way() {
		return before == null ? Way.BEGAN : after == null ? Way.ENDED : Way.CHANGED;
	}

	/** The one it belongs to on the later day, or did last. */
	public Hierarchy hierarchy() {
		return after == null ? Objects.requireNonNull(before).hierarchy() : after.hierarchy();
	}

	/** Its name on the later day, or the last it had. */
	public String name() {
		return after == null ? Objects.requireNonNull(before).name() : after.name();
	}

	public boolean isRenamed() {
		return before != null && after != null && !before.name().equals(after.name());
	}

	public boolean isOfAnotherKind() {
		return before != null && after != null && before.kind() != after.kind();
	}

	public boolean isMoved() {
		return before != null && after != null && !Objects.equals(before.parent(), after.parent());
	}
}

package io.orgloom.structure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an org unit differs between two days.
 *
 * @param before null where it was not there
 * @param after null where it is no more
 */
public record OrgUnitDifference(OrgUnitCode code, @Nullable Look before, @Nullable Look after) {

	/**
	 * What a unit is on one of the days.
	 *
	 * @param parent the unit above in its own hierarchy
	 * @param posts established in it itself
	 */
	public record Look(String name, OrgUnitKind kind, @Nullable OrgUnitCode parent, @Nullable String parentName, int posts) {
	}

	/** What became of it. */
	public enum Way { BEGAN, ENDED, CHANGED }

	public Way way() {
		return before == null ? Way.BEGAN : after == null ? Way.ENDED : Way.CHANGED;
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

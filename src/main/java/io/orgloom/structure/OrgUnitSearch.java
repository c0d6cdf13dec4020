package io.orgloom.structure;

import org.jspecify.annotations.Nullable;

/**
 * Which org units are asked for; null asks for all.
 *
 * @param within the unit itself and all below it on that day
 * @param text words of the name, marks and case folded
 * @param after code after which the page begins
 */
public record OrgUnitSearch(@Nullable OrgUnitCode within, @Nullable Hierarchy hierarchy, @Nullable OrgUnitKind kind, @Nullable String text, int limit,
		String after) {

	/** Deeper than any hierarchy there is. */
	static final int ALL_DEPTHS = 12;

	/** The same, from another code on. */
	public OrgUnitSearch after(String code) {
		return stretch(limit, code);
	}

	/** So many of the same after a code. */
	public OrgUnitSearch stretch(int length, String code) {
		return new OrgUnitSearch(within, hierarchy, kind, text, length, code);
	}

	/** The same without an end. */
	OrgUnitSearch unlimited() {
		return new OrgUnitSearch(within, hierarchy, kind, text, Integer.MAX_VALUE - 1, after);
	}

	/** Every unit there is. */
	static OrgUnitSearch everything() {
		return new OrgUnitSearch(null, null, null, null, Integer.MAX_VALUE - 1, "");
	}

	/** Everything at or below a unit. */
	public static OrgUnitSearch all(OrgUnitCode within) {
		return new OrgUnitSearch(within, null, null, null, Integer.MAX_VALUE - 1, "");
	}
}

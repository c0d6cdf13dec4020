package io.orgloom.structure.web;

import io.orgloom.structure.OrgUnitDifference;
import org.jspecify.annotations.Nullable;

/**
 * How an org unit differs between two days.
 *
 * @param way BEGAN, ENDED or CHANGED
 */
record OrgUnitDifferenceResource(String code, String way, @Nullable Look before, @Nullable Look after) {

	/** @param posts established in it itself */
	record Look(String name, String kind, @Nullable String parent, @Nullable String parentName, int posts) {

		private static @Nullable Look of(OrgUnitDifference.@Nullable Look look) {
			return look == null ? null : new Look(look.name(), look.kind().name(), look.parent() == null ? null : look.parent().value(), look.parentName(), look.posts());
		}
	}

	static OrgUnitDifferenceResource of(OrgUnitDifference difference) {
		return new OrgUnitDifferenceResource(difference.code().value(), difference.way().name(), Look.of(difference.before()), Look.of(difference.after()));
	}
}

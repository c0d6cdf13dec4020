package io.orgloom.structure.web;

import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.territory.UnitCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An org unit in a list.
 *
 * @param parent the unit above it in its own hierarchy
 * @param posts established in it itself, units below apart; vacant of these are those vacant or merely acted in, unrecorded those of which
 *        nobody recorded whether they are filled
 * @param children how many units lie directly below it
 * @param source where its being there is known from
 */
record OrgUnitResource(String code, String name, String kind, @Nullable String parent, String hierarchy, @Nullable String field, List<String> governs,
		int posts, int vacant, int unrecorded, int children, @Nullable String source) {

	static OrgUnitResource of(OrgUnit unit) {
		return new OrgUnitResource(unit.code().value(), unit.name(), unit.kind().name(), unit.parent().map(OrgUnitCode::value).orElse(null),
				unit.hierarchy().name(), unit.field() == null ? null : unit.field().name(), unit.governs().stream().map(UnitCode::value).toList(), unit.posts(),
				unit.vacant(), unit.unrecorded(), unit.children(), unit.source());
	}
}

package io.orgloom.structure.web;

import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post for programs.
 *
 * @param occupancy HELD, ACTING or VACANT; null where nobody recorded it
 * @param vacant whether it still has to be filled; null where that is not known
 */
record PositionResource(String code, String title, String role, @Nullable String rank, @Nullable String group, @Nullable String requirements,
		@Nullable String unit, @Nullable String unitName, @Nullable String source, @Nullable String occupancy, @Nullable String occupancySource,
		@Nullable Boolean vacant, List<SuperiorResource> reportsTo, List<String> seats) {

	record SuperiorResource(String position, String line) {
	}

	static PositionResource of(Position position) {
		Position.Filling filling = position.filling();
		return new PositionResource(position.code().value(), position.title(), position.role().name(), position.rank(), position.group(),
				position.requirements(), position.unit() == null ? null : position.unit().value(), position.unitName(), position.source(),
				filling == null ? null : filling.occupancy().name(), filling == null ? null : filling.source(), position.vacant().orElse(null),
				position.superiors().stream().map(superior -> new SuperiorResource(superior.position().value(), superior.line().name())).toList(),
				position.seats().stream().map(OrgUnitCode::value).toList());
	}
}

package io.orgloom.structure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post as it is on a day: it exists, held or vacant.
 *
 * @param rank the rank it asks for, such as a principal specialist
 * @param group the group of the post catalogue it stands in
 * @param source where its being there is known from
 * @param filling null where nobody recorded whether it is filled
 * @param superiors the posts it reports to
 * @param seats the committees it seats its holder on
 */
public record Position(PositionCode code, String title, PositionRole role, @Nullable String rank, @Nullable String group, @Nullable String requirements,
		@Nullable OrgUnitCode unit, @Nullable String unitName, @Nullable String source, @Nullable Filling filling, List<Reporting> superiors,
		List<OrgUnitCode> seats) {

	/** Whether it is filled, and where that is known from. */
	public record Filling(Occupancy occupancy, @Nullable String source) {
	}

	/** The post at the other end of a reporting line. */
	public record Reporting(PositionCode position, Line line) {
	}

	/** Whether it still has to be filled, which an acting holder does not do; empty where that is not known. */
	public Optional<Boolean> vacant() {
		return Optional.ofNullable(filling).map(known -> known.occupancy() != Occupancy.HELD);
	}
}

package io.orgloom.territory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is so of a territory from a day on, row by row as it came in; rows name units by the official codes of that day, lineage its sources by those of
 * the day before. What is null was not given.
 *
 * @param from the day
 */
public record TerritoryBundle(LocalDate from, List<UnitRow> units, List<PopulationRow> populations, List<AdjacencyRow> adjacency,
		List<LineageRow> lineage, List<BoundaryRow> boundaries) {

	/** Where a row stands in its file: the header is row 1 of a table; features of a map count from 1. */
	public record Place(String file, int row) {
	}

	public record UnitRow(Place place, String officialCode, String name, UnitType type, @Nullable UnitLevel level, @Nullable String parent,
			@Nullable Terrain terrain, @Nullable Double areaKm2, @Nullable Double longitude, @Nullable Double latitude, SpecialFactors factors,
			@Nullable String source) {

		/** The level given, or the one the type stands for. */
		public UnitLevel standsOn() {
			return level == null ? type.level(parent != null) : level;
		}
	}

	public record PopulationRow(Place place, String officialCode, Population population, @Nullable String source) {
	}

	public record AdjacencyRow(Place place, String one, String other, @Nullable Double sharedBorderKm) {
	}

	/**
	 * What became of a unit of the day before.
	 *
	 * @param result official code of the unit it went into, null where it was abolished
	 * @param share of the unit that went there, above 0 up to 1
	 * @param basis what the share was measured by, such as area
	 * @param clause legal clause or note
	 */
	public record LineageRow(Place place, String source, @Nullable String result, double share, @Nullable String basis, @Nullable String clause) {

		boolean isWhole() {
			return share >= 1;
		}
	}

	/** @param wkt polygon or several, WGS 84 */
	public record BoundaryRow(Place place, String officialCode, String wkt, @Nullable String source) {
	}
}

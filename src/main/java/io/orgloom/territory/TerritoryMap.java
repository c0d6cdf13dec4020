package io.orgloom.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units drawn on a plane: projected, y pointing down, in a frame that is the same on every day, so that moving through time moves nothing but the units.
 *
 * @param width of the frame
 * @param height of the frame
 */
public record TerritoryMap(int width, int height, List<Shape> units) {

	/**
	 * A unit on the plane.
	 *
	 * @param parentName name of the unit it lies in
	 * @param path outline as SVG path data of {@code M}, {@code L} and {@code Z}, null where there is no boundary on that day
	 * @param point where it lies, null where that is unknown
	 * @param label a point inside the outline
	 */
	public record Shape(String code, String name, UnitType type, UnitLevel level, @Nullable String parent, @Nullable String parentName,
			@Nullable Terrain terrain, @Nullable Long population, @Nullable PopulationKind populationKind, @Nullable Double areaKm2,
			@Nullable String path, double @Nullable [] point, double @Nullable [] label) {
	}
}

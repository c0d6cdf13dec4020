package io.orgloom.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units drawn on a plane: whole numbers, y downwards, fitted into a width and a height.
 */
public record TerritoryMap(int width, int height, List<Shape> shapes) {

	/**
	 * One unit on the plane.
	 *
	 * @param path its boundary as an SVG path, null where no boundary is known
	 * @param point where it lies, null where neither boundary nor location is known
	 * @param label where its name fits, inside the boundary
	 */
	public record Shape(AdministrativeUnit unit, @Nullable String path, @Nullable Point point, @Nullable Point label) {
	}

	public record Point(int x, int y) {
	}
}

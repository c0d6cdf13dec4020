package io.orgloom.territory;

import io.orgloom.territory.Rearrangement.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Boundaries as well-known text, WGS 84. */
final class Boundaries {

	/** Neighbours were simplified apart from each other; what lies between them, up to some 0.05 km², is nobody's land. */
	private static final double SLIVER = 4e-6;
	private static final double FIVE_DECIMALS = 1e5;
	private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(FIVE_DECIMALS));

	private Boundaries() {
	}

	static Geometry read(String wkt) {
		try {
			return new WKTReader(FACTORY).read(wkt);
		} catch (ParseException e) {
			throw new IllegalStateException("The boundary (" + wkt.substring(0, Math.min(40, wkt.length())) + "…) must be well-known text.", e);
		}
	}

	static String write(Geometry boundary) {
		return new WKTWriter().write(boundary);
	}

	/**
	 * The boundaries of some parts joined; null where a part is not whole or has none: where a part lies nobody has drawn.
	 *
	 * @param found the boundary of a unit, null where it has none
	 */
	static @Nullable Geometry joined(List<Part> parts, Function<UnitCode, @Nullable Geometry> found) {
		if (parts.isEmpty() || !parts.stream().allMatch(Part::isWhole)) {
			return null;
		}
		List<Geometry> geometries = new ArrayList<>();
		for (Part part : parts) {
			Geometry boundary = found.apply(part.source());
			if (boundary == null) {
				return null;
			}
			geometries.add(boundary);
		}
		return joined(geometries);
	}

	/** Several territories as one, without the slivers between them. */
	static Geometry joined(List<Geometry> parts) {
		Geometry union = OverlayNGRobust.union(parts);
		List<Polygon> polygons = new ArrayList<>();
		for (int i = 0; i < union.getNumGeometries(); i++) {
			if (union.getGeometryN(i) instanceof Polygon polygon) {
				polygons.add(withoutSlivers(polygon));
			}
		}
		return polygons.size() == 1 ? polygons.getFirst() : new MultiPolygon(polygons.toArray(Polygon[]::new), FACTORY);
	}

	private static Polygon withoutSlivers(Polygon polygon) {
		List<LinearRing> holes = new ArrayList<>();
		for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
			LinearRing hole = polygon.getInteriorRingN(i);
			if (FACTORY.createPolygon(hole).getArea() > SLIVER) {
				holes.add(hole);
			}
		}
		return FACTORY.createPolygon(polygon.getExteriorRing(), holes.toArray(LinearRing[]::new));
	}
}

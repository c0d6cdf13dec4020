package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import io.orgloom.territory.TerritoryMap.Point;
import io.orgloom.territory.TerritoryMap.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws territories on a plane, once on the server, so that pages need no geometry library. */
@Service
public class TerritoryMaps {

	private static final int WIDTH = 4_000;
	private static final double MARGIN = 0.02;

	private final Territory territory;

	TerritoryMaps(Territory territory) {
		this.territory = territory;
	}

	/** The units of a scope and level on a day. */
	@Transactional(readOnly = true)
	public TerritoryMap map(@Nullable UnitCode within, @Nullable UnitLevel level, AsOf asOf) {
		List<AdministrativeUnit> units = territory.units(UnitSearch.all(within, level), asOf);
		Map<UnitCode, Geometry> boundaries = new HashMap<>();
		territory.boundaries(units.stream().map(AdministrativeUnit::code).toList(), asOf).forEach((code, wkt) -> boundaries.put(code, Boundaries.read(wkt)));
		Plane plane = Plane.around(units, boundaries);
		List<Shape> shapes = units.stream().map(unit -> plane.shape(unit, boundaries.get(unit.code()))).toList();
		return new TerritoryMap(WIDTH, plane.height(), shapes);
	}

	/** Longitude and latitude laid flat, true to scale at the middle latitude: enough for a province or a country in one picture. */
	private record Plane(double west, double north, double scale, double stretch, int height) {

		static Plane around(List<AdministrativeUnit> units, Map<UnitCode, Geometry> boundaries) {
			Envelope all = new Envelope();
			boundaries.values().forEach(boundary -> all.expandToInclude(boundary.getEnvelopeInternal()));
			for (AdministrativeUnit unit : units) {
				if (unit.longitude() != null && unit.latitude() != null) {
					all.expandToInclude(unit.longitude(), unit.latitude());
				}
			}
			if (all.isNull()) {
				return new Plane(0, 0, 1, 1, WIDTH);
			}
			all.expandBy(Math.max(all.getWidth() * MARGIN, 0.01), Math.max(all.getHeight() * MARGIN, 0.01));
			double shrink = Math.cos(Math.toRadians(all.centre().y));
			double scale = WIDTH / (all.getWidth() * shrink);
			return new Plane(all.getMinX(), all.getMaxY(), scale * shrink, scale, (int) Math.ceil(all.getHeight() * scale));
		}

		Shape shape(AdministrativeUnit unit, @Nullable Geometry boundary) {
			Point point = unit.longitude() == null || unit.latitude() == null ? null : point(unit.longitude(), unit.latitude());
			if (boundary == null) {
				return new Shape(unit, null, point, point);
			}
			Coordinate inside = boundary.getInteriorPoint().getCoordinate();
			Point label = point(inside.x, inside.y);
			return new Shape(unit, path(boundary), point == null ? label : point, label);
		}

		private Point point(double longitude, double latitude) {
			return new Point((int) Math.round((longitude - west) * scale), (int) Math.round((north - latitude) * stretch));
		}

		private String path(Geometry boundary) {
			StringBuilder path = new StringBuilder();
			for (int i = 0; i < boundary.getNumGeometries(); i++) {
				if (boundary.getGeometryN(i) instanceof Polygon polygon) {
					ring(polygon.getExteriorRing().getCoordinates(), path);
					for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
						ring(polygon.getInteriorRingN(hole).getCoordinates(), path);
					}
				}
			}
			return path.toString();
		}

		/** Relative steps, without those too short to be seen. */
		private void ring(Coordinate[] ring, StringBuilder path) {
			List<Point> points = new ArrayList<>();
			for (Coordinate coordinate : ring) {
				Point point = point(coordinate.x, coordinate.y);
				if (points.isEmpty() || !points.getLast().equals(point)) {
					points.add(point);
				}
			}
			Point last = points.getFirst();
			path.append('M').append(last.x()).append(' ').append(last.y());
			for (Point point : points.subList(1, points.size())) {
				path.append('l').append(point.x() - last.x()).append(' ').append(point.y() - last.y());
				last = point;
			}
			path.append('Z');
		}
	}
}

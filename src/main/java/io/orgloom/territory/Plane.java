package io.orgloom.territory;

import java.util.Collection;
import java.util.Locale;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * An equidistant cylindrical projection about the middle latitude of what is drawn: good to half a per cent over a province, and its inverse is never
 * needed. The longer side of the frame is {@value #LONGER_SIDE} units.
 */
final class Plane {

	private static final int LONGER_SIDE = 1000;

	private final Envelope extent;
	private final double shrink;
	private final double scale;

	/** @param extent in degrees */
	Plane(Envelope extent) {
		this.extent = extent.isNull() ? new Envelope(0, 1, 0, 1) : padded(extent);
		this.shrink = Math.cos(Math.toRadians(this.extent.centre().y));
		this.scale = LONGER_SIDE / Math.max(this.extent.getWidth() * shrink, this.extent.getHeight());
	}

	private static Envelope padded(Envelope extent) {
		Envelope padded = new Envelope(extent);
		padded.expandBy(Math.max(0.01, extent.getWidth() * 0.005), Math.max(0.01, extent.getHeight() * 0.005));
		return padded;
	}

	static Envelope around(Collection<Geometry> shapes, Collection<AdministrativeUnit> units) {
		Envelope extent = new Envelope();
		shapes.forEach(shape -> extent.expandToInclude(shape.getEnvelopeInternal()));
		units.stream().filter(unit -> unit.longitude() != null && unit.latitude() != null)
			.forEach(unit -> extent.expandToInclude(unit.longitude(), unit.latitude()));
		return extent;
	}

	int width() {
		return (int) Math.ceil(extent.getWidth() * shrink * scale);
	}

	int height() {
		return (int) Math.ceil(extent.getHeight() * scale);
	}

	double[] point(double longitude, double latitude) {
		return new double[] {rounded((longitude - extent.getMinX()) * shrink * scale), rounded((extent.getMaxY() - latitude) * scale)};
	}

	/** A point well inside: the centre of the biggest circle that fits the biggest part. */
	double[] label(Geometry shape) {
		Geometry biggest = shape;
		for (int i = 0; i < shape.getNumGeometries(); i++) {
			Geometry part = shape.getGeometryN(i);
			biggest = i == 0 || part.getArea() > biggest.getArea() ? part : biggest;
		}
		double tolerance = Math.sqrt(biggest.getArea()) / 20;
		Point centre = tolerance > 0 ? MaximumInscribedCircle.getCenter(biggest, tolerance) : biggest.getInteriorPoint();
		return point(centre.getX(), centre.getY());
	}

	String path(Geometry shape) {
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < shape.getNumGeometries(); i++) {
			if (shape.getGeometryN(i) instanceof Polygon polygon) {
				ring(polygon.getExteriorRing(), path);
				for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
					ring(polygon.getInteriorRingN(hole), path);
				}
			}
		}
		return path.toString();
	}

	private void ring(LinearRing ring, StringBuilder path) {
		Coordinate[] corners = ring.getCoordinates();
		for (int i = 0; i < corners.length - 1; i++) {
			double[] at = point(corners[i].x, corners[i].y);
			path.append(i == 0 ? 'M' : 'L').append(text(at[0])).append(',').append(text(at[1]));
		}
		path.append('Z');
	}

	private static double rounded(double value) {
		return Math.round(value * 10) / 10.0;
	}

	private static String text(double value) {
		return value == Math.rint(value) ? String.format(Locale.ROOT, "%d", (long) value) : String.valueOf(value);
	}
}

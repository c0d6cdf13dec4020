package io.orgloom.restructuring;

import io.orgloom.territory.AdministrativeUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where units lie on a plane, in km, true to scale at their middle latitude: enough for a province.
 *
 * @param x to the east
 * @param y to the north
 */
record Plane(double[] x, double[] y) {

	private static final double KM_A_DEGREE_EAST = 111.32;
	private static final double KM_A_DEGREE_NORTH = 110.57;

	/** Null where the location of a unit is missing. */
	static @Nullable Plane of(List<AdministrativeUnit> units) {
		double[] x = new double[units.size()];
		double[] y = new double[units.size()];
		double middle = 0;
		for (int place = 0; place < x.length; place++) {
			Double longitude = units.get(place).longitude();
			Double latitude = units.get(place).latitude();
			if (longitude == null || latitude == null) {
				return null;
			}
			x[place] = longitude * KM_A_DEGREE_EAST;
			y[place] = latitude * KM_A_DEGREE_NORTH;
			middle += latitude / x.length;
		}
		double shrink = Math.cos(Math.toRadians(middle));
		for (int place = 0; place < x.length; place++) {
			x[place] *= shrink;
		}
		return new Plane(x, y);
	}
}

package io.orgloom.mergerplan;

/**
 * Something that adds up when units become one: people, area.
 *
 * @param values how much each unit has
 * @param least how much a new unit like this one must have, by unit; of several members the strictest counts, so that a unit of mixed kinds meets it for certain
 * @param most how much a merger may come to, infinite where nothing limits it; a unit that has more already may stay as it is
 */
public record Quantity(String name, double[] values, double[] least, double most) {

	/** A quantity nobody asks a least or a most of. */
	public static Quantity of(String name, double[] values) {
		return new Quantity(name, values, new double[values.length], Double.POSITIVE_INFINITY);
	}
}

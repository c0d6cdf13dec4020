package io.orgloom.mergerplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Collects what a plan is to be made from, and refuses what cannot be with the value named. Arrays are copied. */
public final class InstanceBuilder {

	final String[] ids;
	final Map<String, Integer> places;
	final List<Quantity> quantities = new ArrayList<>();
	final Map<String, double[]> attributes = new LinkedHashMap<>();
	double @Nullable [] x;
	double @Nullable [] y;
	int[] edges = new int[64];
	double[] lengths = new double[32];
	int edgeCount;
	int @Nullable [] fence;
	double crossing = Double.POSITIVE_INFINITY;
	final List<int[]> together = new ArrayList<>();
	final List<int[]> apart = new ArrayList<>();
	final List<int[]> locked = new ArrayList<>();
	int mostMembers = Integer.MAX_VALUE;
	int leastCount;
	int mostCount = Integer.MAX_VALUE;
	final boolean[] seat;

	InstanceBuilder(List<String> ids) {
		if (ids.isEmpty()) {
			throw InvalidInstance.value("The number of units", 0, "at least one unit");
		}
		if (ids.size() > Instance.MOST_UNITS) {
			throw new TooManyUnits(ids.size(), Instance.MOST_UNITS);
		}
		this.ids = ids.toArray(String[]::new);
		this.places = HashMap.newHashMap(ids.size());
		this.seat = new boolean[ids.size()];
		for (int place = 0; place < this.ids.length; place++) {
			if (places.put(this.ids[place], place) != null) {
				throw InvalidInstance.unit("Named twice", this.ids[place], "Name each unit once.");
			}
		}
	}

	InstanceBuilder(Instance instance) {
		this(List.of(instance.ids));
		quantities.addAll(instance.quantities());
		instance.attributes().forEach(name -> attributes.put(name, instance.attribute(name)));
		x = instance.x;
		y = instance.y;
		fence = instance.fence;
		crossing = instance.crossing;
		apart.addAll(List.of(instance.apart));
		mostMembers = instance.mostMembers;
		leastCount = instance.leastCount;
		mostCount = instance.mostCount;
		System.arraycopy(instance.seat, 0, seat, 0, seat.length);
		for (int unit = 0; unit < ids.length; unit++) {
			for (int arc = instance.start[unit]; arc < instance.start[unit + 1]; arc++) {
				if (instance.neighbour[arc] > unit) {
					border(unit, instance.neighbour[arc], instance.border[arc]);
				}
			}
		}
		grouped(instance.groupOf).values().forEach(together::add);
		grouped(instance.lockOf).forEach((lock, units) -> {
			if (lock >= 0) {
				locked.add(units);
			}
		});
	}

	private static Map<Integer, int[]> grouped(int[] groupOf) {
		return IntStream.range(0, groupOf.length).boxed().collect(Collectors.groupingBy(unit -> groupOf[unit], TreeMap::new,
				Collectors.collectingAndThen(Collectors.toList(), units -> units.stream().mapToInt(Integer::intValue).toArray())));
	}

	/** A quantity with what is asked of it, for each unit. */
	public InstanceBuilder quantity(Quantity quantity) {
		requireLength(quantity.name(), quantity.values().length);
		requireLength("least " + quantity.name(), quantity.least().length);
		for (int place = 0; place < ids.length; place++) {
			requireFigure(quantity.name(), place, quantity.values()[place]);
			requireFigure("Least " + quantity.name(), place, quantity.least()[place]);
		}
		if (!(quantity.most() > 0)) {
			throw InvalidInstance.value("Most " + quantity.name(), quantity.most(), "a number above 0");
		}
		if (quantities.stream().anyMatch(other -> other.name().equals(quantity.name()))) {
			throw InvalidInstance.value("A quantity named twice", quantity.name(), "each a name of its own");
		}
		quantities.add(new Quantity(quantity.name(), quantity.values().clone(), quantity.least().clone(), quantity.most()));
		return this;
	}

	/** A quantity of which every new unit needs as much. */
	public InstanceBuilder quantity(String name, double[] values, double least) {
		double[] each = new double[values.length];
		Arrays.fill(each, least);
		return quantity(new Quantity(name, values, each, Double.POSITIVE_INFINITY));
	}

	/** Something new units are to be alike in. */
	public InstanceBuilder attribute(String name, double[] values) {
		requireLength(name, values.length);
		requireFinite(name, values);
		attributes.put(name, values.clone());
		return this;
	}

	/** Where units lie, on a plane in one unit of length. */
	public InstanceBuilder places(double[] x, double[] y) {
		requireLength("x", x.length);
		requireLength("y", y.length);
		requireFinite("x", x);
		requireFinite("y", y);
		this.x = x.clone();
		this.y = y.clone();
		return this;
	}

	/** A border of that length; named again the other way round it is the same border. */
	public InstanceBuilder border(int one, int other, double length) {
		if (one == other) {
			throw InvalidInstance.unit("A border with itself", ids[one], "Leave it out.");
		}
		if (!(length >= 0) || length == Double.POSITIVE_INFINITY) {
			throw InvalidInstance.figure("Length of the border with %s".formatted(ids[other]), ids[one], length);
		}
		if (edgeCount == lengths.length) {
			edges = Arrays.copyOf(edges, edges.length * 2);
			lengths = Arrays.copyOf(lengths, lengths.length * 2);
		}
		edges[2 * edgeCount] = Math.min(one, other);
		edges[2 * edgeCount + 1] = Math.max(one, other);
		lengths[edgeCount++] = length;
		return this;
	}

	/** Groups mergers stay within, districts say, by unit. */
	public InstanceBuilder fences(int[] groupOf) {
		requireLength("fences", groupOf.length);
		fence = groupOf.clone();
		crossing = Double.POSITIVE_INFINITY;
		return this;
	}

	/** Groups that mergers may leave: each fence crossed counts as that many units of the weighed objectives. */
	public InstanceBuilder fencesAtPrice(int[] groupOf, double price) {
		fences(groupOf);
		if (!(price >= 0) || price == Double.POSITIVE_INFINITY) {
			throw InvalidInstance.value("The price of crossing a fence", price, "a number from 0");
		}
		crossing = price;
		return this;
	}

	/** Units that come to lie in one new unit. */
	public InstanceBuilder together(int... units) {
		together.add(units.clone());
		return this;
	}

	/** Units of which no two come to lie in one new unit. */
	public InstanceBuilder apart(int... units) {
		apart.add(units.clone());
		return this;
	}

	/** Units that make up one new unit, with nobody else; a single one stays as it is. */
	public InstanceBuilder lock(int... units) {
		locked.add(units.clone());
		return this;
	}

	/** How many members a merger may have. */
	public InstanceBuilder mostMembers(int members) {
		if (members < 1) {
			throw InvalidInstance.value("Most members", members, "a whole number from 1");
		}
		mostMembers = members;
		return this;
	}

	/** How many new units there are to be. */
	public InstanceBuilder count(int count) {
		return count(count, count);
	}

	/** Between how many new units there are to be, both included. */
	public InstanceBuilder count(int least, int most) {
		if (least < 1 || most < least) {
			throw InvalidInstance.value("The number of new units", least + " to " + most, "whole numbers from 1, the smaller first");
		}
		leastCount = least;
		mostCount = most;
		return this;
	}

	/** A unit that is the seat of the new unit it comes to lie in, before units that have more. */
	public InstanceBuilder seat(int unit) {
		seat[unit] = true;
		return this;
	}

	/** Holds demands against each other and against the borders. */
	public Instance build() {
		if (quantities.isEmpty()) {
			throw InvalidInstance.value("The number of quantities", 0, "at least one quantity, population say");
		}
		return new Instance(this, new InstanceDemands(this));
	}

	private void requireLength(String what, int length) {
		if (length != ids.length) {
			throw InvalidInstance.value("The number of values of " + what, length, "one for each of the %d units".formatted(ids.length));
		}
	}

	private void requireFigure(String what, int place, double value) {
		if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
			throw InvalidInstance.figure(what, ids[place], value);
		}
	}

	private void requireFinite(String what, double[] values) {
		for (int place = 0; place < values.length; place++) {
			if (!Double.isFinite(values[place])) {
				throw InvalidInstance.figure(what, ids[place], values[place]);
			}
		}
	}
}

package io.orgloom.mergerplan;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a plan is made from: units by place, what is known of them, their borders, and what is demanded. Does not change, and holds nothing contradictory. Borders are kept as
 * compressed sparse rows: the neighbours of unit u stand from start[u] to start[u + 1].
 */
public final class Instance {

	/** How many units are planned at once at most. */
	public static final int MOST_UNITS = 200_000;

	final String[] ids;
	final Quantity[] quantities;
	final double @Nullable [] x;
	final double @Nullable [] y;
	final int[] start;
	final int[] neighbour;
	final double[] border;
	final int @Nullable [] fence;
	final double crossing;
	/** Number of the group that comes to lie in one new unit, by unit; each unit alone where nothing is demanded. */
	final int[] groupOf;
	final int groups;
	/** Number of the group that stays as it is, by unit; -1 where a unit may be merged. */
	final int[] lockOf;
	final int[][] apart;
	final int mostMembers;
	final int leastCount;
	final int mostCount;
	final boolean[] seat;
	private final Map<String, Integer> places;
	private final Map<String, double[]> attributes;
	private final int components;

	Instance(InstanceBuilder from, InstanceDemands demands) {
		ids = from.ids;
		places = from.places;
		quantities = from.quantities.toArray(Quantity[]::new);
		x = from.x;
		y = from.y;
		attributes = from.attributes;
		start = demands.start;
		neighbour = demands.neighbour;
		border = demands.border;
		fence = from.fence;
		crossing = from.crossing;
		groupOf = demands.groupOf;
		groups = demands.groups;
		components = demands.components;
		lockOf = demands.lockOf;
		apart = from.apart.toArray(int[][]::new);
		mostMembers = from.mostMembers;
		leastCount = from.leastCount;
		mostCount = from.mostCount;
		seat = from.seat;
	}

	/** Begins an instance with the units named. */
	public static InstanceBuilder of(List<String> ids) {
		return new InstanceBuilder(ids);
	}

	/** A builder with everything this holds, to demand more of it. */
	InstanceBuilder copy() {
		return new InstanceBuilder(this);
	}

	public int size() {
		return ids.length;
	}

	/** How many borders there are. */
	public int borders() {
		return neighbour.length / 2;
	}

	public String id(int unit) {
		return ids[unit];
	}

	/** The place of a unit. */
	public OptionalInt place(String id) {
		Integer place = places.get(id);
		return place == null ? OptionalInt.empty() : OptionalInt.of(place);
	}

	public List<Quantity> quantities() {
		return List.of(quantities);
	}

	public Set<String> attributes() {
		return attributes.keySet();
	}

	/** By unit; not to be changed. Null where no attribute has that name. */
	double @Nullable [] attribute(String name) {
		return attributes.get(name);
	}

	/** The quantity of that name, null where there is none. */
	@Nullable Quantity quantity(String name) {
		for (Quantity quantity : quantities) {
			if (quantity.name().equals(name)) {
				return quantity;
			}
		}
		return null;
	}

	/** Into how many parts borders that may be crossed connect the units; no plan has fewer new units. */
	public int components() {
		return components;
	}

	/** Whether a merger may join the two sides of a border: neither is to stay as it is, and no fence lies between that nobody may cross. */
	boolean mayJoin(int one, int other) {
		return lockOf[one] == lockOf[other] && (lockOf[one] >= 0 || fence == null || fence[one] == fence[other] || crossing < Double.POSITIVE_INFINITY);
	}
}

package io.orgloom.command;

import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.InstanceBuilder;
import io.orgloom.mergerplan.Quantity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an instance from the files of the command line. What is wrong is refused with file, line and value. */
final class InstanceFiles {

	private static final double KM_A_DEGREE_EAST = 111.32;
	private static final double KM_A_DEGREE_NORTH = 110.57;

	private final Path units;
	private final String idColumn;
	private final List<String> columns;
	private final List<String> ids = new ArrayList<>();
	private final Map<String, Integer> places = new HashMap<>();
	private final Map<String, double[]> figures = new LinkedHashMap<>();
	private final Map<String, String[]> texts = new LinkedHashMap<>();
	private final Map<String, double[]> least = new LinkedHashMap<>();
	private final Map<String, Double> most = new LinkedHashMap<>();
	private final Set<String> quantities = new LinkedHashSet<>();
	private final Set<String> attributes = new LinkedHashSet<>();

	InstanceFiles(Path units, String idColumn) {
		this.units = units;
		this.idColumn = idColumn;
		this.columns = Rows.columns(units);
	}

	/** A quantity every new unit needs as much of; names a column. */
	void least(String quantity, double value) {
		quantity(quantity);
		least.put(quantity, new double[] {value});
	}

	/** A quantity no merger may have more of. */
	void most(String quantity, double value) {
		quantity(quantity);
		most.put(quantity, value);
	}

	void quantity(String quantity) {
		quantities.add(quantity);
	}

	void attribute(String attribute) {
		attributes.add(attribute);
	}

	/** A column whose values are looked at as they stand. */
	void text(String column) {
		texts.putIfAbsent(column, new String[0]);
	}

	boolean hasColumn(String column) {
		return columns.contains(column);
	}

	/** Reads the units, with all columns asked for so far. */
	InstanceBuilder read() {
		Set<String> numbers = new LinkedHashSet<>(attributes);
		List<String> needed = new ArrayList<>(List.of(idColumn));
		needed.addAll(quantities);
		needed.addAll(attributes);
		needed.addAll(texts.keySet());
		numbers.addAll(placeColumns());
		Map<String, List<String>> read = new HashMap<>();
		texts.keySet().forEach(column -> read.put(column, new ArrayList<>()));
		Map<String, Growing> values = new HashMap<>();
		quantities.forEach(column -> values.put(column, new Growing()));
		numbers.forEach(column -> values.putIfAbsent(column, new Growing()));
		Rows.each(units, needed, row -> {
			String id = row.required(idColumn);
			if (places.putIfAbsent(id, ids.size()) != null) {
				throw row.refuse("unit %s is named twice. Name each unit once.".formatted(id));
			}
			if (ids.size() == Instance.MOST_UNITS) {
				throw row.refuse("more units than are planned at once, at most %d. Plan part by part.".formatted(Instance.MOST_UNITS));
			}
			ids.add(id);
			String of = " of unit " + id;
			values.forEach((column, into) -> into.add(quantities.contains(column) ? row.figure(column, of) : row.number(column, of)));
			read.forEach((column, into) -> into.add(row.text(column)));
		});
		if (ids.isEmpty()) {
			throw InputRefused.file(units.toString(), "holds no units. Give at least one.");
		}
		values.forEach((column, growing) -> figures.put(column, growing.values()));
		read.forEach((column, list) -> texts.put(column, list.toArray(String[]::new)));
		return Instance.of(ids);
	}

	/** Numbers one after the other. */
	private static final class Growing {
		private double[] values = new double[1024];
		private int count;

		void add(double value) {
			if (count == values.length) {
				values = Arrays.copyOf(values, 2 * count);
			}
			values[count++] = value;
		}

		double[] values() {
			return Arrays.copyOf(values, count);
		}
	}

	private List<String> placeColumns() {
		return columns.containsAll(List.of("x", "y")) ? List.of("x", "y") : columns.containsAll(List.of("lon", "lat")) ? List.of("lon", "lat") : List.of();
	}

	/** Columns x and y as they are; lon and lat in km, true to scale at their middle latitude. */
	void addPlaces(InstanceBuilder builder) {
		List<String> names = placeColumns();
		if (names.isEmpty()) {
			return;
		}
		double[] x = values(names.getFirst()).clone();
		double[] y = values(names.getLast()).clone();
		if (names.contains("lon")) {
			double shrink = Math.cos(Math.toRadians(Arrays.stream(y).average().orElse(0)));
			for (int place = 0; place < x.length; place++) {
				x[place] *= KM_A_DEGREE_EAST * shrink;
				y[place] *= KM_A_DEGREE_NORTH;
			}
		}
		builder.places(x, y);
	}

	private double[] values(String column) {
		return figures.getOrDefault(column, new double[0]);
	}

	/** Quantities with what is asked of them; a row of the standards replaces what is asked of all, of several rows the strictest counts. */
	void addQuantities(InstanceBuilder builder, @Nullable Path standards) {
		Map<String, double[]> asked = new LinkedHashMap<>();
		quantities.forEach(name -> {
			double[] each = new double[ids.size()];
			Arrays.fill(each, least.getOrDefault(name, new double[1])[0]);
			asked.put(name, each);
		});
		if (standards != null) {
			readStandards(standards, asked);
		}
		if (asked.isEmpty()) {
			double[] ones = new double[ids.size()];
			Arrays.fill(ones, 1);
			builder.quantity("units", ones, 0);
		}
		asked.forEach((name, each) -> builder.quantity(new Quantity(name, values(name), each, most.getOrDefault(name, Double.POSITIVE_INFINITY))));
		attributes.forEach(name -> builder.attribute(name, values(name)));
	}

	private void readStandards(Path standards, Map<String, double[]> asked) {
		Map<String, double[]> found = new HashMap<>();
		Rows.each(standards, List.of("column", "value", "quantity", "min"), row -> {
			String quantity = row.required("quantity");
			double min = row.figure("min", " of " + quantity);
			String[] values = texts.getOrDefault(row.required("column"), new String[0]);
			double[] into = found.computeIfAbsent(quantity, _ -> filled(-1));
			boolean isUsed = false;
			for (int place = 0; place < values.length; place++) {
				if (values[place].equals(row.text("value"))) {
					into[place] = Math.max(into[place], min);
					isUsed = true;
				}
			}
			if (!isUsed) {
				throw row.refuse("no unit has '%s' in column %s. Correct the value, or leave the row out.".formatted(row.text("value"), row.text("column")));
			}
		});
		found.forEach((quantity, into) -> {
			double[] each = asked.get(quantity);
			for (int place = 0; each != null && place < into.length; place++) {
				each[place] = into[place] >= 0 ? into[place] : each[place];
			}
		});
	}

	private double[] filled(double value) {
		double[] filled = new double[ids.size()];
		Arrays.fill(filled, value);
		return filled;
	}

	/** What standards ask for has to be read with the units. */
	void expectStandards(Path standards) {
		Rows.each(standards, List.of("column", "value", "quantity", "min"), row -> {
			String column = row.required("column");
			String quantity = row.required("quantity");
			if (!columns.contains(column) || !columns.contains(quantity)) {
				throw row.refuse("%s has no column '%s', only %s.".formatted(units, columns.contains(column) ? quantity : column, String.join(", ", columns)));
			}
			text(column);
			quantity(quantity);
		});
	}

	/** Columns a and b name two neighbours; a third column, if there is one, gives the length of their border. */
	void addBorders(InstanceBuilder builder, Path adjacency) {
		List<String> names = Rows.columns(adjacency);
		String length = names.stream().filter(name -> !name.equals("a") && !name.equals("b")).findFirst().orElse("");
		Map<Long, Double> known = new HashMap<>();
		Rows.each(adjacency, List.of("a", "b"), row -> {
			int one = place(row, "a");
			int other = place(row, "b");
			if (one == other) {
				throw row.refuse("unit %s is a neighbour of itself. Leave the row out.".formatted(row.text("a")));
			}
			double value = length.isEmpty() ? 1 : row.figure(length, " of the border of %s and %s".formatted(row.text("a"), row.text("b")));
			Double before = known.putIfAbsent((long) Math.min(one, other) * ids.size() + Math.max(one, other), value);
			if (before != null && before != value) {
				throw row.refuse("the border of %s and %s is %s long here and %s above. Name it once.".formatted(row.text("a"), row.text("b"), value, before));
			}
			builder.border(one, other, value);
		});
	}

	private int place(Rows.Row row, String column) {
		Integer place = places.get(row.required(column));
		if (place == null) {
			throw row.refuse("unit %s is not in %s. Correct it, or leave the row out.".formatted(row.text(column), units));
		}
		return place;
	}

	/** Each row names the units of one group. */
	void eachGroup(Path file, Group use) {
		List<String> names = Rows.columns(file);
		Rows.each(file, names.stream().limit(1).toList(), row -> use.of(row,
				names.stream().filter(name -> !row.text(name).isEmpty()).mapToInt(name -> place(row, name)).distinct().toArray()));
	}

	/** A plan of all units, new units numbered from 0. */
	int[] plan(Path file) {
		int[] regionOf = new int[ids.size()];
		Arrays.fill(regionOf, -1);
		Map<String, Integer> numbers = new HashMap<>();
		Rows.each(file, List.of("id", "region"), row -> {
			int unit = place(row, "id");
			if (regionOf[unit] >= 0) {
				throw row.refuse("unit %s is named twice. Name each unit once.".formatted(row.text("id")));
			}
			regionOf[unit] = numbers.computeIfAbsent(row.required("region"), _ -> numbers.size());
		});
		for (int unit = 0; unit < regionOf.length; unit++) {
			if (regionOf[unit] < 0) {
				throw InputRefused.file(file.toString(), "unit %s of %s is missing. Name every unit.".formatted(ids.get(unit), units));
			}
		}
		return regionOf;
	}

	/** Does something with a group of units. */
	interface Group {
		void of(Rows.Row row, int[] units);
	}

	/** Numbers equal values of a column. */
	int[] groups(String column) {
		Map<String, Integer> numbers = new HashMap<>();
		return Arrays.stream(texts.getOrDefault(column, new String[0])).mapToInt(value -> numbers.computeIfAbsent(value, _ -> numbers.size())).toArray();
	}

	List<String> ids() {
		return ids;
	}
}

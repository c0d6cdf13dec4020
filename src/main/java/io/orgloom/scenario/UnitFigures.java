package io.orgloom.scenario;

import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the units of a plan. A unit of the lowest level has those of its pieces; a unit above those of the units that lie in it, or of its own
 * pieces where the base knows nothing below it.
 */
final class UnitFigures {

	private static final double TO_SQUARE_METRES_OF_A_THOUSAND = 1_000;

	private final Snapshot base;
	private final Projection projection;
	private final @Nullable PopulationKind kind;
	private final Conservation people;
	private final boolean bordersKnown;
	private final BitSet hasUnitsBelow = new BitSet();
	private final Map<Integer, List<PlannedUnit>> lowestWithin = new HashMap<>();
	private final Map<Integer, List<PlannedUnit>> directlyBelow = new HashMap<>();

	UnitFigures(Snapshot base, Projection projection, @Nullable PopulationKind kind) {
		this.base = base;
		this.projection = projection;
		this.kind = kind;
		this.people = Conservation.of(projection.all(), number -> Math.max(0, people(number)));
		this.bordersKnown = base.knowsBorders();
		projection.before().stream().filter(unit -> unit.parent() >= 0).forEach(unit -> hasUnitsBelow.set(unit.parent()));
		projection.all().forEach(this::place);
	}

	private void place(PlannedUnit unit) {
		if (unit.parent() >= 0 && !unit.isEmpty()) {
			directlyBelow.computeIfAbsent(unit.parent(), number -> new ArrayList<>()).add(unit);
		}
		PlannedUnit above = unit.level() == projection.lowest() ? projection.get(unit.parent()) : null;
		while (above != null) {
			lowestWithin.computeIfAbsent(above.number(), number -> new ArrayList<>()).add(unit);
			above = projection.get(above.parent());
		}
	}

	/**
	 * @param attributes what a policy case says of it
	 */
	record Of(@Nullable Long population, @Nullable Double areaKm2, @Nullable Boolean contiguous, Map<String, Object> attributes) {
	}

	/** Whether nothing lies in it. */
	boolean isEmpty(PlannedUnit unit) {
		return isMadeOfUnitsBelow(unit) ? lowestWithin(unit).stream().allMatch(PlannedUnit::isEmpty) : unit.isEmpty();
	}

	/** The other units its figures rest on: those of the lowest level in it, then those right below. */
	List<PlannedUnit> madeOf(PlannedUnit unit) {
		List<PlannedUnit> lowest = lowestWithin(unit);
		List<PlannedUnit> below = directlyBelow.getOrDefault(unit.number(), List.of());
		if (lowest.isEmpty() && below.isEmpty()) {
			return List.of();
		}
		List<PlannedUnit> all = new ArrayList<>(lowest.size() + below.size());
		all.addAll(lowest);
		all.addAll(below);
		return all;
	}

	/** Whether no figure depends on how units that were cut are shared out. */
	static boolean areWhole(PlannedUnit unit, List<PlannedUnit> madeOf) {
		return unit.isOfWholeUnits() && madeOf.stream().allMatch(PlannedUnit::isOfWholeUnits);
	}

	private List<PlannedUnit> lowestWithin(PlannedUnit unit) {
		return lowestWithin.getOrDefault(unit.number(), List.of());
	}

	/** A unit above is made up of those below it, unless the base knows none there. */
	private boolean isMadeOfUnitsBelow(PlannedUnit unit) {
		return unit.level() != projection.lowest() && (unit.isEmpty() || unit.from().stream().anyMatch(piece -> hasUnitsBelow.get(piece.unit())));
	}

	Of of(PlannedUnit unit) {
		Map<PlannedUnit, List<Piece>> territory = territory(unit);
		Long population = population(territory);
		Double area = area(territory);
		Integer pieces = pieces(unit, territory);
		return new Of(population, area, pieces == null ? null : pieces == 1, territory.isEmpty() ? Map.of() : attributes(unit, territory, population, area, pieces));
	}

	/** The pieces it consists of, by the unit that holds them. */
	private Map<PlannedUnit, List<Piece>> territory(PlannedUnit unit) {
		if (!isMadeOfUnitsBelow(unit)) {
			return unit.isEmpty() ? Map.of() : Map.of(unit, unit.from());
		}
		Map<PlannedUnit, List<Piece>> territory = new TreeMap<>((one, other) -> Integer.compare(one.number(), other.number()));
		lowestWithin(unit).stream().filter(each -> !each.isEmpty()).forEach(each -> territory.put(each, each.from()));
		return territory;
	}

	private long people(int number) {
		return kind == null ? -1 : base.unit(number).population(kind).map(Population::people).orElse(-1L);
	}

	private @Nullable Long population(Map<PlannedUnit, List<Piece>> territory) {
		long sum = 0;
		for (var part : territory.entrySet()) {
			for (Piece piece : part.getValue()) {
				if (people(piece.unit()) < 0) {
					return null;
				}
				sum += piece.isWhole() ? people(piece.unit()) : people.of(part.getKey(), piece);
			}
		}
		return sum;
	}

	/** What lies in no unit of a unit of the base; null where its figure is not known. */
	@Nullable Long unassignedPeople(int number, double share) {
		if (people(number) < 0) {
			return null;
		}
		return share > 1 - PlannedUnit.NOTHING ? people(number) : people.unassigned(number);
	}

	private @Nullable Double area(Map<PlannedUnit, List<Piece>> territory) {
		double sum = 0;
		for (List<Piece> pieces : territory.values()) {
			for (Piece piece : pieces) {
				Double area = base.unit(piece.unit()).areaKm2();
				if (area == null) {
					return null;
				}
				sum += area * piece.share();
			}
		}
		return rounded(sum);
	}

	static double rounded(double km2) {
		return Math.round(km2 * TO_SQUARE_METRES_OF_A_THOUSAND) / TO_SQUARE_METRES_OF_A_THOUSAND;
	}

	/** Whole units fall into pieces or do not; where a part of a unit lies nobody has drawn. */
	private @Nullable Integer pieces(PlannedUnit unit, Map<PlannedUnit, List<Piece>> territory) {
		if (territory.size() == 1 && unit.from().size() == 1 && unit.from().getFirst().isWhole() && territory.containsKey(unit)) {
			return 1;
		}
		Map<Integer, Double> shares = new HashMap<>();
		territory.values().forEach(pieces -> pieces.forEach(piece -> shares.merge(piece.unit(), piece.share(), Double::sum)));
		if (!bordersKnown || shares.isEmpty() || shares.values().stream().anyMatch(share -> share < 1 - PlannedUnit.NOTHING)) {
			return null;
		}
		BitSet members = new BitSet();
		shares.keySet().forEach(members::set);
		return base.pieces(members);
	}

	private Map<String, Object> attributes(PlannedUnit unit, Map<PlannedUnit, List<Piece>> territory, @Nullable Long population, @Nullable Double area,
			@Nullable Integer pieces) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put("level", unit.level().name().toLowerCase(Locale.ROOT));
		attributes.put("unit_type", PolicyTerms.of(unit.type(), unit.level()));
		attributes.put("merged_units", Math.max(1, unit.from().size()));
		attributes.put("formed_by_plan", unit.formed());
		put(attributes, "pieces", pieces);
		put(attributes, "population", population);
		put(attributes, "area_km2", area);
		List<Piece> all = territory.values().stream().flatMap(List::stream).toList();
		List<AdministrativeUnit> parts = all.stream().map(piece -> base.unit(piece.unit())).toList();
		put(attributes, "terrain", PolicyTerms.terrain(parts));
		put(attributes, "central_city", base.topOf(all.getFirst().unit()).map(PolicyTerms::isCentralCity).orElse(null));
		put(attributes, "minority_pct", minorityPct(all));
		put(attributes, "has_land_border", PolicyTerms.any(parts, part -> part.factors().landBorder()));
		put(attributes, "island", PolicyTerms.any(parts, part -> part.factors().island()));
		List<PlannedUnit> below = directlyBelow.getOrDefault(unit.number(), List.of());
		if (!below.isEmpty()) {
			attributes.put("sub_units", below.size());
			attributes.put("urban_sub_units", (int) below.stream().filter(each -> isUrban(each.type())).count());
		}
		return attributes;
	}

	private static boolean isUrban(UnitType type) {
		return type == UnitType.CITY || type == UnitType.TOWN || type == UnitType.TOWNSHIP;
	}

	private @Nullable Double minorityPct(List<Piece> pieces) {
		double minority = 0;
		double all = 0;
		for (Piece piece : pieces) {
			Double share = base.unit(piece.unit()).factors().minorityPct();
			if (share == null || people(piece.unit()) < 0) {
				return null;
			}
			minority += share * people(piece.unit()) * piece.share();
			all += people(piece.unit()) * piece.share();
		}
		return all == 0 ? null : minority / all;
	}

	private static void put(Map<String, Object> attributes, String name, @Nullable Object value) {
		if (value != null) {
			attributes.put(name, value);
		}
	}
}

package io.orgloom.territory;

import io.orgloom.territory.Rearrangement.Part;
import io.orgloom.territory.Rearrangement.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** What follows for units from what they consist of: people and area in sum, terrain and factors where all parts agree, boundaries joined. */
final class FormedFigures {

	private static final int DECIMALS = 4;

	private final Rearrangement plan;
	private final DayBefore before;
	/** For each source that lies in pieces and each kind of figure: what each piece gets. */
	private final Map<UnitCode, Map<PopulationKind, Map<String, Long>>> people = new HashMap<>();
	private final Map<UnitCode, Map<String, Double>> claims = new HashMap<>();

	FormedFigures(Rearrangement plan, DayBefore before) {
		this.plan = plan;
		this.before = before;
		plan.units().forEach(unit -> unit.from().stream().filter(part -> !part.isWhole())
			.forEach(part -> claims.computeIfAbsent(part.source(), source -> new TreeMap<>()).merge(unit.key(), part.share(), Double::sum)));
	}

	/** The sum of its parts, for a kind of figure all of them have. */
	@Nullable Population population(Unit unit, PopulationKind kind) {
		long sum = 0;
		int year = Integer.MAX_VALUE;
		for (Part part : unit.from()) {
			Population source = before.population(part.source(), kind);
			if (source == null) {
				return null;
			}
			sum += part.isWhole() ? source.people() : shared(part.source(), kind, source.people()).getOrDefault(unit.key(), 0L);
			year = Math.min(year, source.year());
		}
		return unit.from().isEmpty() ? null : new Population(sum, kind, year);
	}

	private Map<String, Long> shared(UnitCode source, PopulationKind kind, long total) {
		return people.computeIfAbsent(source, code -> new EnumMap<>(PopulationKind.class)).computeIfAbsent(kind,
				of -> Apportionment.of(total, claims.getOrDefault(source, Map.of())));
	}

	@Nullable Double areaKm2(Unit unit) {
		double sum = 0;
		for (Part part : unit.from()) {
			Double area = before.areaKm2(part.source());
			if (area == null) {
				return null;
			}
			sum += area * part.share();
		}
		return unit.from().isEmpty() ? null : BigDecimal.valueOf(sum).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
	}

	/** How the figures came about, as a sum of codes and shares. */
	String basis(Unit unit) {
		return unit.from().stream().map(part -> part.isWhole() ? part.source().value() : "%s × %s".formatted(plain(part.share()), part.source()))
			.collect(Collectors.joining(" + ", "= ", ""));
	}

	private static String plain(double share) {
		return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	/** The terrain all parts share. */
	@Nullable Terrain terrain(Unit unit) {
		List<@Nullable Object> terrains = unit.from().stream().map(part -> before.value(part.source(), TerritoryFacts.TERRAIN, "terrain")).distinct().toList();
		return terrains.size() == 1 && terrains.getFirst() != null ? Terrain.valueOf(String.valueOf(terrains.getFirst())) : null;
	}

	/** What is true of a part is true of the whole; what is not known of a part stays unknown unless another settles it. */
	SpecialFactors factors(Unit unit) {
		return new SpecialFactors(minorityPct(unit), any(unit, "landBorder"), any(unit, "island"));
	}

	private @Nullable Boolean any(Unit unit, String factor) {
		List<@Nullable Object> values = unit.from().stream().map(part -> before.value(part.source(), TerritoryFacts.FACTORS, factor)).toList();
		if (values.contains(Boolean.TRUE)) {
			return true;
		}
		return values.isEmpty() || values.contains(null) ? null : false;
	}

	private @Nullable Double minorityPct(Unit unit) {
		for (PopulationKind kind : PopulationKind.values()) {
			Double share = minorityPct(unit, part -> before.population(part.source(), kind));
			if (share != null) {
				return share;
			}
		}
		return null;
	}

	private @Nullable Double minorityPct(Unit unit, Function<Part, @Nullable Population> people) {
		double minority = 0;
		double all = 0;
		for (Part part : unit.from()) {
			Object share = before.value(part.source(), TerritoryFacts.FACTORS, "minorityPct");
			Population population = people.apply(part);
			if (share == null || population == null) {
				return null;
			}
			minority += (Double) share * population.people() * part.share();
			all += population.people() * part.share();
		}
		return all == 0 ? null : minority / all;
	}

	/** Where its seat stands; without one, where its largest part does. */
	double @Nullable [] location(Unit unit) {
		UnitCode at = unit.seat() != null ? unit.seat() : unit.from().stream()
			.max((one, other) -> Double.compare(size(one), size(other))).map(Part::source).orElse(null);
		Map<String, Object> state = at == null ? null : before.state(at, TerritoryFacts.LOCATION, "");
		return state == null ? null : new double[] {(Double) Objects.requireNonNull(state.get("longitude")), (Double) Objects.requireNonNull(state.get("latitude"))};
	}

	private double size(Part part) {
		Double area = before.areaKm2(part.source());
		return part.share() * (area == null ? 1 : area);
	}

	/** The boundaries of its parts joined; null where a part is not whole or has none. */
	@Nullable String boundary(Unit unit) {
		Geometry joined = Boundaries.joined(unit.from(), source -> {
			Object wkt = before.value(source, TerritoryFacts.BOUNDARY, "wkt");
			return wkt == null ? null : Boundaries.read(String.valueOf(wkt));
		});
		return joined == null ? null : Boundaries.write(joined);
	}
}

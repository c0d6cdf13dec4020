package io.orgloom.scenario;

import io.orgloom.policy.Finding;
import io.orgloom.policy.PolicyCase;
import io.orgloom.policy.PolicyReview;
import io.orgloom.scenario.Evaluation.Source;
import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns a projection into figures and findings; plain arithmetic on the snapshot. */
final class Evaluator {

	private final Snapshot base;
	private final Projection projection;
	private final PolicyReview review;
	private final LocalDate effectiveOn;
	private final @Nullable PopulationKind kind;
	private final Conservation people;
	private final boolean bordersKnown;

	Evaluator(Snapshot base, Projection projection, PolicyReview review, LocalDate effectiveOn, @Nullable PopulationKind wanted) {
		this.base = base;
		this.projection = projection;
		this.review = review;
		this.effectiveOn = effectiveOn;
		this.kind = wanted == null ? kindOfAll() : wanted;
		this.people = Conservation.of(projection.units(), number -> Math.max(0, people(number)));
		this.bordersKnown = base.knowsBorders();
	}

	Evaluation evaluate(int unitsBefore) {
		List<Evaluation.Unit> units = new ArrayList<>();
		for (PlannedUnit unit : projection.units()) {
			units.add(unit(unit));
		}
		double reduction = unitsBefore == 0 ? 0 : 100.0 * (unitsBefore - units.size()) / unitsBefore;
		return new Evaluation(unitsBefore, units.size(), reduction, kind, units, wholePlan(unitsBefore, units.size(), reduction));
	}

	/** The best kind of figure that every unit of the scope has; sums of mixed kinds would mean nothing. */
	private @Nullable PopulationKind kindOfAll() {
		for (PopulationKind candidate : PopulationKind.values()) {
			boolean everywhere = projection.units().stream().flatMap(unit -> unit.from().stream())
				.allMatch(piece -> base.unit(piece.unit()).population(candidate).isPresent());
			if (everywhere) {
				return candidate;
			}
		}
		return projection.units().stream().flatMap(unit -> unit.from().stream()).map(piece -> base.unit(piece.unit()).population())
			.filter(Objects::nonNull).map(Population::kind).findFirst().orElse(null);
	}

	private long people(int number) {
		return kind == null ? -1 : base.unit(number).population(kind).map(Population::people).orElse(-1L);
	}

	private Evaluation.Unit unit(PlannedUnit unit) {
		Long population = population(unit);
		Double area = area(unit);
		Integer pieces = pieces(unit);
		List<Finding> findings = review.review(new PolicyCase(unit.key(), effectiveOn, attributes(unit, population, area, pieces)));
		List<Source> from = unit.from().stream().map(piece -> new Source(base.unit(piece.unit()).code().value(), base.unit(piece.unit()).name(), piece.share()))
			.toList();
		return new Evaluation.Unit(unit.key(), unit.name(), unit.type(), from, population, area, pieces == null ? null : pieces == 1,
				unit.formed(), unit.seat(), findings);
	}

	private @Nullable Long population(PlannedUnit unit) {
		long sum = 0;
		for (Piece piece : unit.from()) {
			if (people(piece.unit()) < 0) {
				return null;
			}
			sum += piece.isWhole() ? people(piece.unit()) : people.of(unit, piece);
		}
		return sum;
	}

	private @Nullable Double area(PlannedUnit unit) {
		double sum = 0;
		for (Piece piece : unit.from()) {
			Double area = base.unit(piece.unit()).areaKm2();
			if (area == null) {
				return null;
			}
			sum += area * piece.share();
		}
		return Math.round(sum * 1_000) / 1_000.0;
	}

	/** Whole units fall into pieces or do not; where a part of a unit lies nobody has drawn. */
	private @Nullable Integer pieces(PlannedUnit unit) {
		if (unit.from().size() == 1 && unit.from().getFirst().isWhole()) {
			return 1;
		}
		if (!bordersKnown || !unit.from().stream().allMatch(Piece::isWhole)) {
			return null;
		}
		BitSet members = new BitSet();
		unit.from().forEach(piece -> members.set(piece.unit()));
		return base.pieces(members);
	}

	private Map<String, Object> attributes(PlannedUnit unit, @Nullable Long population, @Nullable Double area, @Nullable Integer pieces) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put("level", "commune");
		attributes.put("unit_type", PolicyTerms.of(unit.type()));
		attributes.put("merged_units", unit.mergedUnits());
		attributes.put("formed_by_plan", unit.formed());
		put(attributes, "pieces", pieces);
		put(attributes, "population", population);
		put(attributes, "area_km2", area);
		List<AdministrativeUnit> parts = unit.from().stream().map(piece -> base.unit(piece.unit())).toList();
		put(attributes, "terrain", PolicyTerms.terrain(parts));
		put(attributes, "central_city", base.topOf(unit.from().getFirst().unit()).map(PolicyTerms::isCentralCity).orElse(null));
		put(attributes, "minority_pct", minorityPct(unit));
		put(attributes, "has_land_border", PolicyTerms.any(parts, part -> part.factors().landBorder()));
		put(attributes, "island", PolicyTerms.any(parts, part -> part.factors().island()));
		return attributes;
	}

	private @Nullable Double minorityPct(PlannedUnit unit) {
		double minority = 0;
		double all = 0;
		for (Piece piece : unit.from()) {
			Double share = base.unit(piece.unit()).factors().minorityPct();
			if (share == null || people(piece.unit()) < 0) {
				return null;
			}
			minority += share * people(piece.unit()) * piece.share();
			all += people(piece.unit()) * piece.share();
		}
		return all == 0 ? null : minority / all;
	}

	private List<Finding> wholePlan(int before, int after, double reduction) {
		return review.review(new PolicyCase("plan", effectiveOn,
				Map.of("scope", "province", "commune_reduction_pct", reduction, "units_before", before, "units_after", after)));
	}

	private static void put(Map<String, Object> attributes, String name, @Nullable Object value) {
		if (value != null) {
			attributes.put(name, value);
		}
	}
}

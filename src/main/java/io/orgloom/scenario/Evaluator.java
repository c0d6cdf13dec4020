package io.orgloom.scenario;

import io.orgloom.policy.Finding;
import io.orgloom.policy.PolicyCase;
import io.orgloom.policy.PolicyReview;
import io.orgloom.scenario.Evaluation.LevelCount;
import io.orgloom.scenario.Evaluation.Source;
import io.orgloom.scenario.Evaluation.Unassigned;
import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a projection into figures and findings; plain arithmetic on the snapshot. What an earlier evaluation of the same plan said of units no step has
 * touched since is said again without working it out.
 */
final class Evaluator {

	private final Snapshot base;
	private final Projection projection;
	private final PolicyReview review;
	private final LocalDate effectiveOn;
	private final @Nullable PopulationKind kind;
	private final UnitFigures figures;
	private final Verdicts said;

	Evaluator(Snapshot base, Projection projection, PolicyReview review, LocalDate effectiveOn, @Nullable PopulationKind wanted) {
		this(base, projection, review, effectiveOn, wanted, Verdicts.NONE);
	}

	/** @param earlier what was said of units before; of another kind of figure or base it is not looked at */
	Evaluator(Snapshot base, Projection projection, PolicyReview review, LocalDate effectiveOn, @Nullable PopulationKind wanted, Verdicts earlier) {
		this.base = base;
		this.projection = projection;
		this.review = review;
		this.effectiveOn = effectiveOn;
		this.kind = wanted == null ? projection.kind() : wanted;
		this.figures = new UnitFigures(base, projection, kind);
		this.said = earlier.next(kind);
	}

	/** What was said of each unit, for the evaluation after the next step. */
	Verdicts said() {
		return said;
	}

	Evaluation evaluate() {
		List<Evaluation.Unit> units = projection.units().stream().map(this::unit).toList();
		List<Evaluation.Unit> above = projection.above().stream().map(this::unit).toList();
		List<LevelCount> levels = levels();
		LevelCount lowest = levels.getLast();
		double reduction = lowest.before() == 0 ? 0 : 100.0 * (lowest.before() - lowest.after()) / lowest.before();
		return new Evaluation(lowest.before(), lowest.after(), reduction, kind, units, wholePlan(lowest, reduction), above, levels, unassigned());
	}

	private Evaluation.Unit unit(PlannedUnit unit) {
		String parentName = nameOf(unit.parent());
		List<PlannedUnit> madeOf = figures.madeOf(unit);
		Evaluation.Unit earlier = said.earlier(unit, parentName, madeOf);
		if (earlier != null && UnitFigures.areWhole(unit, madeOf)) {
			return said.again(unit, earlier);
		}
		return evaluate(unit, parentName, madeOf);
	}

	private Evaluation.Unit evaluate(PlannedUnit unit, @Nullable String parentName, List<PlannedUnit> madeOf) {
		UnitFigures.Of of = figures.of(unit);
		boolean empty = figures.isEmpty(unit);
		Map<String, Object> attributes = empty ? Map.of() : of.attributes();
		List<Finding> findings = said.findings(unit, attributes);
		if (findings == null) {
			findings = empty ? List.of() : review.review(new PolicyCase(unit.key(), effectiveOn, attributes));
		}
		Evaluation.Unit result = new Evaluation.Unit(unit.key(), unit.name(), unit.type(), unit.level(), unit.parent() < 0 ? null : projection.key(unit.parent()),
				parentName, unit.officialCode(), sources(unit), of.population(), of.areaKm2(), of.contiguous(), unit.formed(), empty, unit.seat(), findings);
		return said.now(unit, result, attributes, madeOf);
	}

	private @Nullable String nameOf(int place) {
		PlannedUnit unit = place < 0 ? null : projection.get(place);
		return unit != null ? unit.name() : place < 0 ? null : base.unit(place).name();
	}

	private List<Source> sources(PlannedUnit unit) {
		return unit.from().stream().map(piece -> source(base.unit(piece.unit()), piece)).toList();
	}

	private static Source source(AdministrativeUnit unit, Piece piece) {
		return new Source(unit.code().value(), unit.name(), piece.share(), piece.basis(), piece.clause());
	}

	private List<LevelCount> levels() {
		List<LevelCount> levels = new ArrayList<>();
		for (UnitLevel level : UnitLevel.values()) {
			int before = (int) projection.before().stream().filter(unit -> unit.level() == level).count();
			int after = (int) projection.all().stream().filter(unit -> unit.level() == level && !figures.isEmpty(unit)).count();
			if (before > 0 || after > 0 || level == projection.lowest()) {
				levels.add(new LevelCount(level, before, after));
			}
		}
		return levels;
	}

	private List<Finding> wholePlan(LevelCount lowest, double reduction) {
		if (projection.lowest() != UnitLevel.COMMUNE) {
			return List.of();
		}
		return review.review(new PolicyCase("plan", effectiveOn, Map.of("scope", projection.isWholeCountry() ? "nation" : "province", "commune_reduction_pct",
				reduction, "units_before", lowest.before(), "units_after", lowest.after())));
	}

	private List<Unassigned> unassigned() {
		double[] held = new double[base.units().size()];
		projection.units().forEach(unit -> unit.from().forEach(piece -> held[piece.unit()] += piece.share()));
		List<Unassigned> unassigned = new ArrayList<>();
		for (PlannedUnit old : projection.before()) {
			double share = 1 - held[old.number()];
			if (old.level() == projection.lowest() && share > PlannedUnit.NOTHING) {
				AdministrativeUnit unit = base.unit(old.number());
				Double area = unit.areaKm2();
				unassigned.add(new Unassigned(unit.code().value(), unit.name(), share, figures.unassignedPeople(old.number(), share),
						area == null ? null : UnitFigures.rounded(area * share)));
			}
		}
		return unassigned;
	}
}

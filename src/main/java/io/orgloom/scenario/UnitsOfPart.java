package io.orgloom.scenario;

import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.scenario.Step.Basis;
import io.orgloom.scenario.Step.Part;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.Population;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a unit that is made of some of the units right below it. How much of the unit that is follows from their ground: of each unit of the base it
 * consists of, what of that one's people or area lies in the units that go. What was moved in from elsewhere is no share of it.
 */
final class UnitsOfPart {

	/** Documents round shares to whole per cents. */
	private static final double ROUNDED = 0.01;

	private final Projection plan;
	private final List<PlannedUnit> below;
	private final List<PlannedUnit> going;
	private final Part said;
	private final Map<Integer, List<PlannedUnit>> byPlace = new HashMap<>();
	private final IntFunction<@Nullable Double> measure;

	private UnitsOfPart(Projection plan, List<PlannedUnit> below, List<PlannedUnit> going, Part part) {
		this.plan = plan;
		this.below = below;
		this.going = going;
		plan.all().forEach(unit -> byPlace.computeIfAbsent(unit.parent(), place -> new ArrayList<>()).add(unit));
		Basis basis = basis(part);
		this.measure = basis == null ? number -> 1.0 : measure(basis);
		this.said = new Part(part.code(), null, basis, part.clause(), null);
	}

	/** Those a part names, all of which lie right in its unit. */
	static UnitsOfPart of(Projection plan, PlannedUnit unit, Part part) {
		List<PlannedUnit> going = new ArrayList<>();
		for (PlannedUnit each : named(plan, part)) {
			if (each.parent() != unit.number()) {
				throw notBelow(plan, each, part);
			}
			going.add(each);
		}
		UnitsOfPart units = of(plan, plan.below(unit.number()), going, part);
		if (part.share() != null) {
			units.refuseOtherShare(unit, part.share());
		}
		return units;
	}

	/** Some of the units that lie in one. */
	static UnitsOfPart of(Projection plan, List<PlannedUnit> below, List<PlannedUnit> going, Part part) {
		return new UnitsOfPart(plan, below, going, part);
	}

	/** The units a part names, each once. */
	static List<PlannedUnit> named(Projection plan, Part part) {
		Set<String> once = new HashSet<>();
		return Objects.requireNonNull(part.units()).stream().map(code -> {
			if (!once.add(code)) {
				throw new UnitMergedWithItself(code);
			}
			return plan.unit(code);
		}).toList();
	}

	static UnitNotBelow notBelow(Projection plan, PlannedUnit unit, Part part) {
		return new UnitNotBelow(unit.key(), part.code(), unit.parent() < 0 ? "" : plan.key(unit.parent()));
	}

	List<PlannedUnit> going() {
		return going;
	}

	boolean isAll() {
		return going.size() == below.size();
	}

	/** The part as a step says it, with what its share is measured by. */
	Part said() {
		return said;
	}

	/** How much goes of what the unit holds of a unit of the base. */
	double fraction(int base) {
		double all = ground(below, base);
		if (all > PlannedUnit.NOTHING) {
			double fraction = ground(going, base) / all;
			return fraction > 1 - PlannedUnit.NOTHING ? 1 : fraction;
		}
		return isAll() ? 1 : 0;
	}

	/** What of a unit right below lay in a unit of the base, as it is measured. */
	double ground(PlannedUnit unit, int base) {
		return ground(List.of(unit), base);
	}

	/** Whether a share said and one that follows may be the same. */
	static boolean agree(double said, double named) {
		return Math.abs(named - said) <= ROUNDED;
	}

	private double ground(List<PlannedUnit> units, int within) {
		double sum = 0;
		for (PlannedUnit unit : units) {
			for (PlannedUnit lowest : lowest(unit)) {
				for (Piece piece : lowest.from()) {
					if (plan.base().isWithin(piece.unit(), within)) {
						Double size = measure.apply(piece.unit());
						sum += piece.share() * (size == null ? 0 : size);
					}
				}
			}
		}
		return sum;
	}

	/** What carries its ground: the lowest units in it, or itself where none lies in it. */
	private List<PlannedUnit> lowest(PlannedUnit unit) {
		List<PlannedUnit> within = unit.level() == plan.lowest() ? List.of() : byPlace.getOrDefault(unit.number(), List.of());
		return within.isEmpty() ? List.of(unit) : within.stream().flatMap(each -> lowest(each).stream()).toList();
	}

	/** What the step says; else area, else people, whichever is known of all; nothing where neither is: then each unit counts as one. */
	private @Nullable Basis basis(Part part) {
		if (part.basis() != null) {
			if (!isKnown(part.basis())) {
				throw new FigureOfPartUnknown(part.code(), part.basis());
			}
			return part.basis();
		}
		return isKnown(Basis.AREA) ? Basis.AREA : isKnown(Basis.POPULATION) ? Basis.POPULATION : null;
	}

	private boolean isKnown(Basis basis) {
		IntFunction<@Nullable Double> figure = measure(basis);
		return below.stream().flatMap(unit -> lowest(unit).stream()).flatMap(unit -> unit.from().stream()).allMatch(piece -> figure.apply(piece.unit()) != null);
	}

	private IntFunction<@Nullable Double> measure(Basis basis) {
		Snapshot base = plan.base();
		return switch (basis) {
			case AREA -> number -> base.unit(number).areaKm2();
			case POPULATION -> number -> plan.kind() == null ? null
					: base.unit(number).population(plan.kind()).map(Population::people).map(Long::doubleValue).orElse(null);
		};
	}

	private void refuseOtherShare(PlannedUnit unit, double share) {
		List<Piece> pieces = unit.from();
		double held = pieces.stream().mapToDouble(Piece::share).sum();
		double named = held == 0 ? 0 : unit.left() * pieces.stream().mapToDouble(piece -> piece.share() * fraction(piece.unit())).sum() / held;
		if (!agree(share, named)) {
			throw new SharesDisagree(unit.key(), share, named);
		}
	}
}

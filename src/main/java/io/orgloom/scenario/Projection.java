package io.orgloom.scenario;

import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.Part;
import io.orgloom.scenario.Step.RenameUnit;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The commune-level units of a scope, and what steps make of them; one step costs what it touches. */
final class Projection {

	/** Shares are typed in by people: less than this is nothing. */
	private static final double NOTHING = 1e-9;

	private final Snapshot base;
	private final Map<String, PlannedUnit> units = new LinkedHashMap<>();
	private int formed;

	private Projection(Snapshot base) {
		this.base = base;
	}

	/** The scope as it is, before any step. */
	static Projection of(Snapshot base, int scope) {
		Projection projection = new Projection(base);
		for (int i = 0; i < base.units().size(); i++) {
			AdministrativeUnit unit = base.unit(i);
			if (unit.level() == UnitLevel.COMMUNE && (scope < 0 || base.isWithin(i, scope))) {
				projection.units.put(unit.code().value(), new PlannedUnit(unit.code().value(), unit.name(), unit.type(), null, List.of(new Piece(i, 1)), 1,
						false, 1));
			}
		}
		return projection;
	}

	Collection<PlannedUnit> units() {
		return units.values();
	}

	/**
	 * Applies a step, or refuses it and leaves everything as it was.
	 *
	 * @return the key of the unit it formed, null if it forms none
	 */
	@Nullable String apply(Step step) {
		return switch (step) {
			case MergeUnits merger -> merge(merger);
			case RenameUnit rename -> {
				units.put(rename.code(), unit(rename.code()).named(rename.name()));
				yield null;
			}
		};
	}

	private String merge(MergeUnits step) {
		refuseWrongType(step.into().type());
		refuseRepetition(step.from());
		if (step.into().seat() != null) {
			unit(step.into().seat());
		}
		Map<String, PlannedUnit> rests = new LinkedHashMap<>();
		List<Piece> pieces = new ArrayList<>();
		for (Part part : step.from()) {
			give(part, pieces, rests);
		}
		rests.forEach((code, rest) -> {
			if (rest.left() <= NOTHING) {
				units.remove(code);
			} else {
				units.put(code, rest);
			}
		});
		String key = "new:" + ++formed;
		units.put(key, new PlannedUnit(key, PlannedUnit.composed(step.into().name()), step.into().type(), step.into().seat(), joined(pieces), step.from().size(), true, 1));
		return key;
	}

	private void give(Part part, List<Piece> pieces, Map<String, PlannedUnit> rests) {
		PlannedUnit unit = unit(part.code());
		double share = part.share() == null ? unit.left() : part.share();
		if (!(share > NOTHING) || share > unit.left() + NOTHING) {
			throw new SharesExceedUnit(part.code(), share, unit.left());
		}
		boolean all = share >= unit.left() - NOTHING;
		pieces.addAll(all ? unit.from() : unit.pieces(share / unit.left()));
		rests.put(part.code(), unit.without(all ? unit.left() : share));
	}

	/** Pieces of one unit that come together again count as one. */
	private static List<Piece> joined(List<Piece> pieces) {
		Map<Integer, Double> shares = new TreeMap<>();
		pieces.forEach(piece -> shares.merge(piece.unit(), piece.share(), Double::sum));
		return shares.entrySet().stream().map(piece -> new Piece(piece.getKey(), piece.getValue() > 1 - NOTHING ? 1 : piece.getValue())).toList();
	}

	private static void refuseWrongType(UnitType type) {
		if (type.level(true) != UnitLevel.COMMUNE) {
			throw new LevelsDiffer("new", type.level(true));
		}
	}

	private static void refuseRepetition(List<Part> parts) {
		if (parts.size() < 2) {
			throw new TooFewUnits(parts.size());
		}
		Set<String> codes = new HashSet<>();
		for (Part part : parts) {
			if (!codes.add(part.code())) {
				throw new UnitMergedWithItself(part.code());
			}
		}
	}

	private PlannedUnit unit(String code) {
		PlannedUnit unit = units.get(code);
		if (unit != null) {
			return unit;
		}
		for (AdministrativeUnit other : base.units()) {
			if (other.code().value().equals(code) && other.level() != UnitLevel.COMMUNE) {
				throw new LevelsDiffer(code, other.level());
			}
		}
		throw new UnitNotInPlan(code);
	}
}

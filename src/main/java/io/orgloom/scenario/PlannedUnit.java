package io.orgloom.scenario;

import io.orgloom.scenario.Step.Basis;
import io.orgloom.scenario.Step.Part;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the steps leave it.
 *
 * @param number of its own: a unit of the base keeps the base's, formed units follow in their order
 * @param key its code, or the key of the step that formed it
 * @param parent number of the unit it lies in, -1 for none
 * @param from the territory it consists of, in units of the base
 * @param created whether a step made it
 * @param left how much of it as it was earlier steps have not given away, 1 for all
 */
record PlannedUnit(int number, String key, String name, UnitType type, UnitLevel level, int parent, @Nullable String seat, @Nullable String officialCode,
		List<Piece> from, boolean created, double left) {

	/** Shares are typed in by people: less than this is nothing. */
	static final double NOTHING = 1e-9;

	/**
	 * A piece of a unit of the base.
	 *
	 * @param unit its number in the snapshot
	 * @param share of that unit, above 0 up to 1
	 * @param basis what the share was measured by, null where nobody said
	 * @param clause the legal clause that says so
	 */
	record Piece(int unit, double share, @Nullable Basis basis, @Nullable String clause) {

		static Piece whole(int unit) {
			return new Piece(unit, 1, null, null);
		}

		boolean isWhole() {
			return share >= 1;
		}

		Piece times(double factor) {
			return new Piece(unit, share * factor, basis, clause);
		}

		/** What the step says about its parts holds for all they consist of. */
		Piece by(Part part) {
			return new Piece(unit, share, part.basis() == null ? basis : part.basis(), part.clause() == null ? clause : part.clause());
		}

		private Piece and(Piece other) {
			double sum = share + other.share;
			return new Piece(unit, sum > 1 - NOTHING ? 1 : sum, basis == null ? other.basis : basis, clause == null ? other.clause : clause);
		}
	}

	/** A name as it is kept: without blanks around it, in normal form C. */
	static String composed(String name) {
		return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
	}

	/** Whether the plan forms it anew: from several units, or from a part of one. A unit that only gave a part away stays itself. */
	boolean formed() {
		return created || from.stream().anyMatch(piece -> piece.unit() != number);
	}

	boolean isEmpty() {
		return from.isEmpty();
	}

	/** Whether none of its territory is a part of a unit of the base. */
	boolean isOfWholeUnits() {
		for (Piece piece : from) {
			if (!piece.isWhole()) {
				return false;
			}
		}
		return true;
	}

	PlannedUnit named(String other) {
		return new PlannedUnit(number, key, composed(other), type, level, parent, seat, officialCode, from, created, left);
	}

	PlannedUnit of(UnitType other) {
		return new PlannedUnit(number, key, name, other, level, parent, seat, officialCode, from, created, left);
	}

	PlannedUnit in(int other) {
		return new PlannedUnit(number, key, name, type, level, other, seat, officialCode, from, created, left);
	}

	/** The same unit of other territory; what it gives from then on is a share of that. */
	PlannedUnit consistingOf(List<Piece> pieces) {
		List<Piece> joined = joined(pieces);
		boolean old = !created && joined.size() == 1 && joined.getFirst().unit() == number;
		return new PlannedUnit(number, key, name, type, level, parent, seat, officialCode, joined, created, old ? joined.getFirst().share() : 1);
	}

	/** What is left after a share of it as it was is given. */
	PlannedUnit without(double share) {
		double factor = (left - share) / left;
		return new PlannedUnit(number, key, name, type, level, parent, seat, officialCode, pieces(factor), created, left - share);
	}

	/** The pieces that make up a fraction of what is left. */
	List<Piece> pieces(double fraction) {
		return fraction >= 1 ? from : from.stream().map(piece -> piece.times(fraction)).toList();
	}

	/** How much of a unit of the base it holds. */
	double shareOf(int unit) {
		return from.stream().filter(piece -> piece.unit() == unit).mapToDouble(Piece::share).sum();
	}

	/** Pieces of one unit that come together again count as one. */
	private static List<Piece> joined(List<Piece> pieces) {
		Map<Integer, Piece> joined = new TreeMap<>();
		pieces.stream().filter(piece -> piece.share() > NOTHING).forEach(piece -> joined.merge(piece.unit(), piece, Piece::and));
		return List.copyOf(joined.values());
	}
}

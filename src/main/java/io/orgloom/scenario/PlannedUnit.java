package io.orgloom.scenario;

import io.orgloom.territory.UnitType;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the steps leave it.
 *
 * @param key its code, or the key of the step that formed it
 * @param from what it consists of, in units of the base
 * @param mergedUnits how many units it was formed from; 1 for a unit no step formed
 * @param left how much of it earlier steps have not given away, 1 for all
 */
record PlannedUnit(String key, String name, UnitType type, @Nullable String seat, List<Piece> from, int mergedUnits, boolean formed, double left) {

	/**
	 * A piece of a unit of the base.
	 *
	 * @param unit its number in the snapshot
	 * @param share of that unit, above 0 up to 1
	 */
	record Piece(int unit, double share) {

		boolean isWhole() {
			return share >= 1;
		}
	}

	/** A name as it is kept: without blanks around it, in normal form C. */
	static String composed(String name) {
		return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
	}

	PlannedUnit named(String other) {
		return new PlannedUnit(key, composed(other), type, seat, from, mergedUnits, formed, left);
	}

	/** What is left after a share of it as it was is given. */
	PlannedUnit without(double share) {
		double factor = (left - share) / left;
		return new PlannedUnit(key, name, type, seat, pieces(factor), mergedUnits, formed, left - share);
	}

	/** The pieces that make up a fraction of what is left. */
	List<Piece> pieces(double fraction) {
		return fraction >= 1 ? from : from.stream().map(piece -> new Piece(piece.unit(), piece.share() * fraction)).toList();
	}
}

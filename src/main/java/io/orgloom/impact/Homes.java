package io.orgloom.impact;

import io.orgloom.scenario.Evaluation;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Where units of the base go: of each the unit of the plan in which most of it lies, since that is where its bodies go. */
final class Homes {

	private Homes() {
	}

	/** By code of the unit of the base; what lies in no unit of the plan is left out. */
	static Map<String, Evaluation.Unit> of(Stream<Evaluation.Unit> units) {
		Map<String, Evaluation.Unit> home = new HashMap<>();
		Map<String, Double> most = new HashMap<>();
		units.forEach(unit -> unit.from().forEach(piece -> {
			if (piece.share() > most.getOrDefault(piece.code(), 0.0)) {
				most.put(piece.code(), piece.share());
				home.put(piece.code(), unit);
			}
		}));
		return home;
	}
}

package io.orgloom.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the invariants the slow way, day after day, and shares no line with the ledger's own check. */
final class DayByDay {

	private DayByDay() {
	}

	static List<String> faults(Set<Believed> facts) {
		List<String> faults = new ArrayList<>();
		for (LocalDate day = RandomChanges.FIRST.minusDays(1); day.isBefore(RandomChanges.FIRST.plusDays(RandomChanges.DAYS + 12)); day = day.plusDays(1)) {
			LocalDate today = day;
			faults(facts.stream().filter(fact -> fact.holdsOn(today)).toList(), today, faults);
		}
		return faults;
	}

	private static void faults(List<Believed> facts, LocalDate day, List<String> faults) {
		Set<String> existing = new HashSet<>();
		Set<String> taken = new HashSet<>();
		Map<String, String> above = new HashMap<>();
		for (Believed fact : facts) {
			if (!taken.add(place(fact))) {
				faults.add(day + ": more than one in the place of " + fact);
			}
			if ("core".equals(fact.properties().get("aspect"))) {
				existing.add(fact.source());
			}
			if (fact.type().equals("PART_OF")) {
				above.put(fact.source(), fact.target());
			}
		}
		for (Believed fact : facts) {
			if (!existing.contains(fact.source()) || !fact.target().isEmpty() && !existing.contains(fact.target())) {
				faults.add(day + ": an end does not exist of " + fact);
			}
		}
		for (String start : above.keySet()) {
			String at = start;
			for (int hops = 0; at != null && hops <= above.size(); hops++) {
				at = above.get(at);
			}
			if (at != null) {
				faults.add(day + ": a circle above " + start + " in " + above);
			}
		}
	}

	private static String place(Believed fact) {
		return switch (fact.type()) {
			case "HAS_STATE" -> "state " + fact.source() + " " + fact.properties().get("aspect");
			case "PART_OF" -> "part " + fact.source();
			default -> fact.type() + " " + fact.source() + " " + fact.target();
		};
	}
}

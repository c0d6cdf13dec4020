package io.orgloom.impact;

import io.orgloom.impact.StaffAndWays.Staff;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Staffing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The bodies of one day by the administrative unit they work for: the one they govern, or that of the nearest body above them that governs one. */
final class Bodies {

	private final Map<OrgUnitCode, OrgUnit> all = new HashMap<>();
	private final Map<String, List<OrgUnit>> byUnit = new HashMap<>();

	private Bodies(Collection<OrgUnit> units) {
		units.forEach(unit -> all.put(unit.code(), unit));
		for (OrgUnit unit : units) {
			String worksFor = worksFor(unit);
			if (worksFor != null) {
				byUnit.computeIfAbsent(worksFor, code -> new ArrayList<>()).add(unit);
			}
		}
	}

	static Bodies of(Staffing staffing) {
		return new Bodies(staffing.units());
	}

	static Bodies of(Collection<OrgUnit> units) {
		return new Bodies(units);
	}

	private @Nullable String worksFor(OrgUnit unit) {
		Set<OrgUnitCode> seen = new HashSet<>();
		for (OrgUnit at = unit; at != null && seen.add(at.code()); at = at.parent().map(all::get).orElse(null)) {
			if (!at.governs().isEmpty()) {
				return at.governs().getFirst().value();
			}
		}
		return null;
	}

	/** A kind of body: what it is, where it belongs and what it is about. */
	static String kindOf(OrgUnit unit) {
		return unit.kind() + " " + unit.hierarchy() + " " + unit.field();
	}

	/**
	 * Those of some units that become one. Of each kind as many are kept as the unit with most of them has, the largest first: of three offices one, of three
	 * Fronts with five organisations each five.
	 *
	 * @param keeps whether a unit is there to keep any
	 */
	Staff of(Collection<String> codes, boolean keeps) {
		int bodies = 0;
		int posts = 0;
		int vacant = 0;
		int unrecorded = 0;
		Map<String, List<Integer>> kept = new TreeMap<>();
		for (String code : codes) {
			Map<String, List<Integer>> own = new TreeMap<>();
			for (OrgUnit body : byUnit.getOrDefault(code, List.of())) {
				bodies++;
				posts += body.posts();
				vacant += body.vacant();
				unrecorded += body.unrecorded();
				own.computeIfAbsent(kindOf(body), kind -> new ArrayList<>()).add(body.posts());
			}
			own.forEach((kind, sizes) -> keepLargest(kept.computeIfAbsent(kind, none -> new ArrayList<>()), sizes));
		}
		int bodiesKept = keeps ? kept.values().stream().mapToInt(List::size).sum() : 0;
		int postsKept = keeps ? kept.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).sum() : 0;
		return new Staff(bodies, bodiesKept, posts, postsKept, vacant, unrecorded);
	}

	private static void keepLargest(List<Integer> kept, List<Integer> sizes) {
		sizes.sort(Comparator.reverseOrder());
		for (int i = 0; i < sizes.size(); i++) {
			if (i < kept.size()) {
				kept.set(i, Math.max(kept.get(i), sizes.get(i)));
			} else {
				kept.add(sizes.get(i));
			}
		}
	}
}

package io.orgloom.restructuring;

import io.orgloom.scenario.Step;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The steps that make a plan of a partition: one merger for each new unit of several members. A new unit is proposed with the name of its biggest member, which gives
 * the seat and the unit it lies in.
 */
final class MergerSteps {

	private static final String TOWNSHIP = "Thị trấn ";
	private static final String COMMUNE = "Xã ";

	private MergerSteps() {
	}

	static List<Step> of(PlanningCase made, int[] regionOf) {
		TreeMap<Integer, List<Integer>> regions = new TreeMap<>();
		for (int place = 0; place < regionOf.length; place++) {
			regions.computeIfAbsent(regionOf[place], region -> new ArrayList<>()).add(place);
		}
		return regions.values().stream().filter(members -> members.size() > 1).map(members -> merger(made, members)).toList();
	}

	private static Step merger(PlanningCase made, List<Integer> members) {
		members.sort(Comparator.comparingLong((Integer place) -> made.people()[place]).reversed().thenComparing(Comparator.naturalOrder()));
		AdministrativeUnit biggest = made.unit(members.getFirst());
		NewUnit into = new NewUnit(name(biggest), Standards.proposed(biggest.type()), biggest.code().value());
		return new MergeUnits(into, members.stream().map(place -> new Part(made.unit(place).code().value(), null)).toList());
	}

	/** The member with most people, of several the first. */
	static int biggest(PlanningCase made, int[] members) {
		int biggest = members[0];
		for (int member : members) {
			biggest = made.people()[member] > made.people()[biggest] ? member : biggest;
		}
		return biggest;
	}

	/** The name proposed for a new unit with its seat in that one. */
	static String name(AdministrativeUnit biggest) {
		boolean township = biggest.type() == UnitType.TOWNSHIP && biggest.name().startsWith(TOWNSHIP);
		return township ? COMMUNE + biggest.name().substring(TOWNSHIP.length()) : biggest.name();
	}
}

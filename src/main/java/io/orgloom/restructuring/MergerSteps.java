package io.orgloom.restructuring;

import io.orgloom.restructuring.MergerPlanRequest.Drawn;
import io.orgloom.scenario.Step;
import io.orgloom.scenario.Step.AssignUnits;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The steps that make a plan of a partition: one merger for each new unit of several members. A new unit is proposed with the name of its seat, the
 * preferred one of its members or else the biggest, and lies where that lies.
 */
final class MergerSteps {

	private static final String TOWNSHIP = "Thị trấn ";
	private static final String COMMUNE = "Xã ";

	private MergerSteps() {
	}

	/** Units a draft has drawn already only get what they take in. */
	static List<Step> of(PlanningCase made, int[] regionOf) {
		TreeMap<Integer, List<Integer>> regions = new TreeMap<>();
		for (int place = 0; place < regionOf.length; place++) {
			regions.computeIfAbsent(regionOf[place], region -> new ArrayList<>()).add(place);
		}
		Map<Integer, Drawn> drawn = drawn(made);
		return regions.values().stream().filter(members -> members.size() > 1).flatMap(members -> members.stream().map(drawn::get).filter(Objects::nonNull).findFirst()
			.map(known -> takenIn(made, known, members)).orElseGet(() -> Stream.of(merger(made, members)))).toList();
	}

	/** The step that forms one unit of such members, whatever a draft has drawn; none where it is one unit alone. */
	static List<Step> forming(PlanningCase made, int[] members) {
		return members.length < 2 ? List.of() : List.of(merger(made, new ArrayList<>(Arrays.stream(members).boxed().toList())));
	}

	/** What a draft has drawn, by the places of its members. */
	static Map<Integer, Drawn> drawn(PlanningCase made) {
		Map<Integer, Drawn> drawn = new HashMap<>();
		if (made.request().draft() != null) {
			made.request().draft().drawn().forEach(each -> each.members().forEach(code -> drawn.put(made.place(code).orElseThrow(), each)));
		}
		return drawn;
	}

	private static Stream<Step> takenIn(PlanningCase made, Drawn drawn, List<Integer> members) {
		List<Part> taken = members.stream().map(place -> made.unit(place).code()).filter(code -> !drawn.members().contains(code))
			.map(code -> new Part(code.value(), null)).toList();
		return taken.isEmpty() ? Stream.of() : Stream.of(new AssignUnits(taken, drawn.key()));
	}

	private static Step merger(PlanningCase made, List<Integer> members) {
		members.sort(Comparator.comparing((Integer place) -> !made.isSeat(place)).thenComparing(place -> -made.people()[place]).thenComparing(Comparator.naturalOrder()));
		AdministrativeUnit seat = made.unit(members.getFirst());
		NewUnit into = new NewUnit(name(seat), Standards.proposed(seat.type()), seat.code().value());
		return new MergeUnits(into, members.stream().map(place -> new Part(made.unit(place).code().value(), null)).toList());
	}

	/** The member that is preferred as a seat, else the one with most people; of several the first. */
	static int seat(PlanningCase made, int[] members) {
		int seat = members[0];
		for (int member : members) {
			boolean isBigger = made.people()[member] > made.people()[seat];
			seat = (made.isSeat(member) == made.isSeat(seat) ? isBigger : made.isSeat(member)) ? member : seat;
		}
		return seat;
	}

	/** The name proposed for a new unit with its seat in that one. */
	static String name(AdministrativeUnit seat) {
		boolean township = seat.type() == UnitType.TOWNSHIP && seat.name().startsWith(TOWNSHIP);
		return township ? COMMUNE + seat.name().substring(TOWNSHIP.length()) : seat.name();
	}
}

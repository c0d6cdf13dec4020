package io.orgloom.restructuring;

import io.orgloom.restructuring.MergerPlanRequest.Drawn;
import io.orgloom.territory.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A plan somebody looks at, with the case it belongs to.
 *
 * @param regionOf number of the new unit by place, from 0, without gaps
 * @param names what people called the new units, by their number; null where the planner made them
 */
record Seen(PlanningCase made, int[] regionOf, @Nullable List<String> names) {

	static Seen of(PlanningCase made, int[] regionOf) {
		return new Seen(made, regionOf, null);
	}

	int[] members(int region) {
		return IntStream.range(0, regionOf.length).filter(place -> regionOf[place] == region).toArray();
	}

	/** A new unit is called as people called it, else after its seat. */
	String name(int region) {
		if (names != null) {
			return names.get(region);
		}
		int[] members = members(region);
		Map<Integer, Drawn> drawn = MergerSteps.drawn(made);
		for (int member : members) {
			if (drawn.get(member) instanceof Drawn known) {
				return known.name();
			}
		}
		int seat = MergerSteps.seat(made, members);
		return members.length == 1 ? made.unit(seat).name() : MergerSteps.name(made.unit(seat));
	}

	/** The unit of the base that has a code. */
	String called(String code) {
		return made.unit(made.place(new UnitCode(code)).orElseThrow()).name();
	}
}

package io.orgloom.scenario;

import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.OfficialCodeHeld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which unit of a base holds which of the state's codes: a unit that is formed may get one only if nobody else has it then. */
final class OfficialCodes {

	private final Snapshot base;
	private @Nullable Map<String, Integer> holders;

	OfficialCodes(Snapshot base) {
		this.base = base;
	}

	/** The number of the unit that holds a code, -1 for none. */
	private int holder(String code) {
		return holders().getOrDefault(code, -1);
	}

	private synchronized Map<String, Integer> holders() {
		if (holders == null) {
			holders = new HashMap<>();
			for (int i = 0; i < base.units().size(); i++) {
				String code = base.unit(i).officialCode();
				if (code != null) {
					holders.put(code, i);
				}
			}
		}
		return holders;
	}

	/** While steps are entered: what stands outside the plan keeps its code whatever comes. */
	void refuseElsewhere(@Nullable String code, Projection plan) {
		int holder = code == null ? -1 : holder(code);
		if (holder >= 0 && plan.old(holder) == null) {
			throw new OfficialCodeHeld(String.valueOf(code), base.unit(holder).code().value(), base.asOf().on());
		}
	}

	/** A unit of which nothing is there is not put into force. */
	private static boolean isNothing(PlannedUnit unit, Projection plan) {
		return unit.created() && unit.isEmpty() && plan.below(unit.number()).isEmpty();
	}

	/** Before a plan is handed over: each code it gives is free by then, and given once. */
	void refuseHeld(Projection plan, LocalDate on) {
		Map<String, String> given = new HashMap<>();
		for (PlannedUnit unit : plan.all()) {
			String code = unit.formed() ? unit.officialCode() : null;
			if (code != null && !isNothing(unit, plan)) {
				int holder = holder(code);
				PlannedUnit standing = plan.get(holder);
				if (standing != null && !standing.formed()) {
					throw new OfficialCodeHeld(code, standing.key(), on);
				}
				String other = given.put(code, unit.key());
				if (other != null) {
					throw new OfficialCodeHeld(code, other, on);
				}
				refuseElsewhere(code, plan);
			}
		}
	}
}

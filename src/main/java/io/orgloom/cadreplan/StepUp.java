package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.CadreProfile.HeldPosition;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionRole;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a post is higher than the one a cadre holds. It is told only where the apparatus itself says it: both are in one unit, or one unit stands above the
 * other. How posts of units side by side compare is in a catalogue of posts, which no source at hand shows, so it is not known.
 */
final class StepUp {

	private StepUp() {
	}

	/** 1 higher, 0 equal, -1 lower; null where it is not known. */
	static @Nullable Integer of(PlannedPosition planned, CadreProfile cadre, Map<OrgUnitCode, UnitPlace> places) {
		return cadre.mainPosition().map(held -> of(planned, held, places)).orElse(null);
	}

	private static @Nullable Integer of(PlannedPosition planned, HeldPosition held, Map<OrgUnitCode, UnitPlace> places) {
		if (held.unit() == null) {
			return null;
		}
		if (held.unit().equals(planned.unit())) {
			return compared(planned.role(), held.role());
		}
		if (isAbove(planned.unit(), held.unit(), places)) {
			return leads(planned.role()) ? 1 : null;
		}
		return isAbove(held.unit(), planned.unit(), places) && leads(held.role()) ? -1 : null;
	}

	/** In one unit the head stands above deputies, and they above all others; how others compare is not said. */
	private static @Nullable Integer compared(PositionRole planned, PositionRole held) {
		if (!leads(planned) && !leads(held)) {
			return null;
		}
		return Integer.signum(held.compareTo(planned));
	}

	private static boolean leads(PositionRole role) {
		return role == PositionRole.HEAD || role == PositionRole.DEPUTY;
	}

	private static boolean isAbove(OrgUnitCode upper, OrgUnitCode lower, Map<OrgUnitCode, UnitPlace> places) {
		UnitPlace place = places.get(lower);
		return place != null && place.above().stream().anyMatch(above -> Objects.equals(above, upper));
	}
}

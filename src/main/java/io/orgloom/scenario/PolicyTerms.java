package io.orgloom.scenario;

import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Terrain;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words policy packs use for what a unit is. */
final class PolicyTerms {

	private PolicyTerms() {
	}

	static String of(UnitType type, UnitLevel level) {
		return switch (type) {
			case PROVINCE -> "tinh";
			case CITY -> level == UnitLevel.PROVINCE ? "thanh_pho" : "thanh_pho_thuoc_tinh";
			case DISTRICT -> "huyen";
			case TOWN -> "thi_xa";
			case COMMUNE -> "xa";
			case WARD -> "phuong";
			case TOWNSHIP -> "thi_tran";
			case SPECIAL_ZONE -> "dac_khu";
		};
	}

	/** Whether a unit of the highest level is a city the centre runs. */
	static boolean isCentralCity(AdministrativeUnit top) {
		return top.type() == UnitType.CITY;
	}

	/** The terrain all parts share; parts of different terrain leave it open. */
	static @Nullable String terrain(List<AdministrativeUnit> parts) {
		Terrain first = parts.getFirst().terrain();
		boolean shared = first != null && parts.stream().allMatch(part -> part.terrain() == first);
		return shared ? String.valueOf(first).toLowerCase(Locale.ROOT) : null;
	}

	/** True where one part has it, false where all are known not to. */
	static @Nullable Boolean any(List<AdministrativeUnit> parts, Function<AdministrativeUnit, @Nullable Boolean> has) {
		boolean allKnown = true;
		for (AdministrativeUnit part : parts) {
			Boolean value = has.apply(part);
			if (Boolean.TRUE.equals(value)) {
				return true;
			}
			allKnown &= value != null;
		}
		return allKnown ? false : null;
	}
}

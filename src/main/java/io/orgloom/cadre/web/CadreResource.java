package io.orgloom.cadre.web;

import io.orgloom.cadre.Cadre;
import io.orgloom.cadre.Holding;
import io.orgloom.cadre.Seat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cadre in a list.
 *
 * @param name null where it may not be shown
 * @param personal SHOWN, MASKED where the actor may not see it, ERASED by law, or NONE where nothing is recorded
 * @param synthetic whether no such person exists
 */
record CadreResource(String code, @Nullable String name, List<HoldingResource> posts, List<SeatResource> seats, boolean synthetic, String personal) {

	static CadreResource of(Cadre cadre) {
		return new CadreResource(cadre.code().value(), cadre.personal() == null ? null : cadre.personal().name(), cadre.posts().stream().map(HoldingResource::of).toList(),
				cadre.seats().stream().map(SeatResource::of).toList(), cadre.synthetic(), shown(cadre));
	}

	static String shown(Cadre cadre) {
		return cadre.erased() ? "ERASED" : !cadre.readable() ? "MASKED" : cadre.personal() == null ? "NONE" : "SHOWN";
	}

	record HoldingResource(String position, @Nullable String title, @Nullable String unit, @Nullable String unitName, boolean acting, boolean concurrent, String entry,
			@Nullable String decision, @Nullable LocalDate termEnds, LocalDate from, @Nullable LocalDate until, @Nullable String ending) {

		static HoldingResource of(Holding holding) {
			return new HoldingResource(holding.position().value(), holding.title(), holding.unit() == null ? null : holding.unit().value(), holding.unitName(),
					holding.acting(), holding.concurrent(), holding.entry().name(), holding.decision(), holding.termEnds(), holding.from(), holding.until(),
					holding.ending() == null ? null : holding.ending().name());
		}
	}

	record SeatResource(String unit, @Nullable String name, String role, @Nullable String decision, @Nullable LocalDate termEnds, LocalDate from,
			@Nullable LocalDate until, @Nullable String ending) {

		static SeatResource of(Seat seat) {
			return new SeatResource(seat.unit().value(), seat.name(), seat.role().name(), seat.decision(), seat.termEnds(), seat.from(), seat.until(),
					seat.ending() == null ? null : seat.ending().name());
		}
	}
}

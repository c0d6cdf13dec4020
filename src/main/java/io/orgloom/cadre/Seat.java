package io.orgloom.cadre;

import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat somebody has on a committee on some days, elected or appointed in person. */
public record Seat(OrgUnitCode unit, @Nullable String name, SeatRole role, @Nullable String decision, @Nullable LocalDate termEnds, LocalDate from,
		@Nullable LocalDate until, @Nullable Ending ending) {
}

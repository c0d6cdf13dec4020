package io.orgloom.cadre;

import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to hold a post from a day on.
 *
 * @param until first day on which it is over; null = until somebody ends it, or the post ends
 * @param acting whether they act in it without holding it
 * @param concurrent whether they hold it beside their main post
 * @param termEnds when the term is over for which they hold it, as the decision says; somebody still has to end it
 */
public record Appointment(CadreCode cadre, PositionCode position, LocalDate from, @Nullable LocalDate until, boolean acting, boolean concurrent, Entry entry,
		@Nullable String decision, @Nullable LocalDate termEnds) {
}

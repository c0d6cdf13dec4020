package io.orgloom.cadre;

import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post somebody holds on some days.
 *
 * @param title of the post, under its name of then
 * @param acting whether they act in it without holding it
 * @param concurrent whether beside their main post
 * @param termEnds when the term is over for which they hold it
 * @param ending how it came to an end; null while it lasts, or where nobody said
 */
public record Holding(PositionCode position, @Nullable String title, @Nullable OrgUnitCode unit, @Nullable String unitName, boolean acting, boolean concurrent,
		Entry entry, @Nullable String decision, @Nullable LocalDate termEnds, LocalDate from, @Nullable LocalDate until, @Nullable Ending ending) {
}

package io.orgloom.cadre;

import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a post, or acts in it.
 *
 * @param name null where it may not be shown
 * @param readable whether the personal data may be shown to who asks
 */
public record Holder(PositionCode position, CadreCode cadre, boolean synthetic, boolean readable, @Nullable String name, boolean acting, boolean concurrent,
		LocalDate from, @Nullable LocalDate until) {
}

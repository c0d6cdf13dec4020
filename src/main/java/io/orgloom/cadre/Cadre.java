package io.orgloom.cadre;

import io.orgloom.cadre.Particulars.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cadre as they are on a day, as far as who asks may see.
 *
 * @param synthetic whether no such person exists: data made up to try things out
 * @param readable whether the personal data may be shown to who asks
 * @param erased whether what was known of them was erased by law
 * @param personal null where it may not be shown, or is not recorded
 * @param posts the main one first
 */
public record Cadre(CadreCode code, boolean synthetic, @Nullable String source, boolean readable, boolean erased, @Nullable Personal personal,
		List<Holding> posts, List<Seat> seats) {
}

package io.orgloom.cadre;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of a cadre, as far as who asks may see.
 *
 * @param career every post and seat on every day, the first first
 * @param retiredSince null where they have not retired by the day asked for
 * @param erasure null where nothing was erased
 * @param particulars nothing where it may not be shown
 * @param forecast null where it may not be shown, or birth or sex is not recorded
 */
public record CadreFile(Cadre cadre, List<CareerItem> career, @Nullable LocalDate retiredSince, @Nullable Erasure erasure, Particulars particulars, @Nullable RetirementForecast forecast) {

	/**
	 * That what was known of somebody was erased: the proof.
	 *
	 * @param decision the document by which it was
	 * @param change number of the Change that erased
	 */
	public record Erasure(LocalDate on, String decision, long change) {
	}
}

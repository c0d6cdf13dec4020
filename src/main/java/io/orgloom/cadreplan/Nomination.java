package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a cadre is planned for a post.
 *
 * @param position null where the post has ended since
 * @param version number of the Change that said the last of it
 */
public record Nomination(NominationCode code, @Nullable PositionCode position, CadreCode cadre, Assessment assessment, long version) {

	boolean isReady(LocalDate on) {
		return !assessment.readyFrom().isAfter(on);
	}
}

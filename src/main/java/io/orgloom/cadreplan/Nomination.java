package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a cadre is planned for a post, or for a seat on a committee.
 *
 * @param position null for a seat, and where the post has ended since
 * @param committee null for a post, and where the committee has ended since
 * @param version number of the Change that said the last of it
 */
public record Nomination(NominationCode code, @Nullable PositionCode position, @Nullable OrgUnitCode committee, CadreCode cadre, Assessment assessment, long version) {

	/** For a post. */
	Nomination(NominationCode code, @Nullable PositionCode position, CadreCode cadre, Assessment assessment, long version) {
		this(code, position, null, cadre, assessment, version);
	}

	boolean isReady(LocalDate on) {
		return !assessment.readyFrom().isAfter(on);
	}

	/** Whether what it was for has ended. */
	public boolean isLost() {
		return position == null && committee == null;
	}

	/** The code of the post, or of the committee; nothing to read where it has ended. */
	public String place() {
		return position != null ? position.value() : committee != null ? committee.value() : "";
	}
}

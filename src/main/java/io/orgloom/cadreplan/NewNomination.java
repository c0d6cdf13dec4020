package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import org.jspecify.annotations.Nullable;

/**
 * A nomination that somebody would like to make: for a post, or for a seat on a committee.
 *
 * @param position null for a seat
 * @param committee null for a post
 */
public record NewNomination(@Nullable PositionCode position, @Nullable OrgUnitCode committee, CadreCode cadre, Assessment assessment) {

	public NewNomination {
		if ((position == null) == (committee == null)) {
			throw new IllegalArgumentException("A nomination is for a post or for a seat.");
		}
	}

	/** For a post. */
	public NewNomination(PositionCode position, CadreCode cadre, Assessment assessment) {
		this(position, null, cadre, assessment);
	}
}

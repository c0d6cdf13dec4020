package io.orgloom.coordination;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.Period;
import org.jspecify.annotations.Nullable;

/**
 * Whose network of which period is asked for.
 *
 * @param within the unit in and below which agencies are looked at; null for all who take part
 * @param asOf the day agencies and declared links are those of, and what is known
 */
public record NetworkQuestion(Period period, @Nullable OrgUnitCode within, AsOf asOf) {

	NetworkQuestion during(Period other) {
		return new NetworkQuestion(other, within, asOf);
	}
}

package io.orgloom.coordination.web;

import io.orgloom.coordination.CoordinationReview;
import io.orgloom.coordination.NetworkQuestion;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every address of the network takes: a period, a part of the apparatus, and, by the request's own times, the day agencies are those of. */
record Asked(@Nullable String from, @Nullable String to, @Nullable String within, @Nullable String on) {

	NetworkQuestion question(CoordinationReview review, AsOf asOf) {
		return review.question(day("from", from), day("to", to), within == null || within.isBlank() ? null : new OrgUnitCode(within.strip()), asOf, on != null && !on.isBlank());
	}

	/** A day of a parameter; null where it is not given. */
	static @Nullable LocalDate day(String parameter, @Nullable String value) {
		return value == null || value.isBlank() ? null : Times.day(parameter, value.strip());
	}
}

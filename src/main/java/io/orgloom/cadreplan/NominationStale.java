package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A nomination was changed since it was read. */
public final class NominationStale extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NominationStale(Nomination nomination, long version) {
		super(Kind.STALE, "The nomination %s was changed since version %d; it is at %d now. Read it again, then repeat the change.".formatted(nomination.code(), version, nomination.version()), Map.of("nomination", nomination.code().value(), "version", version, "present", nomination.version()));
	}
}

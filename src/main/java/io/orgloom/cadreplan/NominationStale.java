package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A nomination was changed since it was read. */
public final class NominationStale extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NominationStale(Nomination nomination, long version) {
		this(nomination.code(), version, nomination.version());
	}

	NominationStale(NominationCode nomination, long version, long present) {
		super(Kind.STALE, "The nomination %s was changed since version %d; it is at %d now. Read it again, then repeat the change.".formatted(nomination, version, present),
				Map.of("nomination", nomination.value(), "version", version, "present", present));
	}
}

package io.orgloom.access;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Nobody has a feed at that address, or not any more. */
public final class UnknownFeedAddress extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownFeedAddress() {
		super(Kind.NOT_FOUND, "There is no calendar feed at this address. Maybe it was drawn anew, or revoked.", Map.of());
	}
}

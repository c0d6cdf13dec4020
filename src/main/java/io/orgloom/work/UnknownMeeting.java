package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Nothing is recorded as a review meeting of that code. */
public final class UnknownMeeting extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownMeeting(String code) {
		super(Kind.NOT_FOUND, "No review meeting has the code %s. Look it up in the list of meetings.".formatted(code), Map.of("code", code));
	}
}

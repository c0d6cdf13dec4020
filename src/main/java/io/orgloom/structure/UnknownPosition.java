package io.orgloom.structure;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** No post has that code, or it does not exist on that day. */
public final class UnknownPosition extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public UnknownPosition(String code) {
		super(Kind.NOT_FOUND, "No post has the code %s. Search by name to find the code.".formatted(code), Map.of("code", code));
	}

	public UnknownPosition(PositionCode code, LocalDate on) {
		super(Kind.NOT_FOUND, "The post %s does not exist on %s. Maybe choose another day.".formatted(code, on), Map.of("code", code.value(), "on", on));
	}
}

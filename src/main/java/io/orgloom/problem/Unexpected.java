package io.orgloom.problem;

import java.util.Map;

/** A fault of ours. Nothing of the inside is told, only a number that stands in the log too. */
public final class Unexpected extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public Unexpected(String id) {
		super(Kind.FAULT, "Something went wrong that should not have. Nothing was changed half-way. Tell the administrator the number %s; it stands in the log.".formatted(id),
				Map.of("id", id));
	}
}

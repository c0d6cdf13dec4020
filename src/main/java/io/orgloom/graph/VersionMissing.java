package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A change came without the version it rests on. */
public final class VersionMissing extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	VersionMissing(String code) {
		super(Kind.VERSION_MISSING, "Changing %s needs the header If-Match with its version, so that nobody overwrites what another has done.".formatted(code),
				Map.of("code", code));
	}
}

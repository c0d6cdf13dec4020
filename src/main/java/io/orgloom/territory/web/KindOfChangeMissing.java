package io.orgloom.territory.web;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** An edit came without saying whether the world changed or our knowledge of it. */
final class KindOfChangeMissing extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	KindOfChangeMissing() {
		super(Kind.MALFORMED, "Was it never so, or is it so from a day on? Send kind CORRECTION for the first, CHANGE for the second, END for the end.",
				Map.of("field", "kind"));
	}
}

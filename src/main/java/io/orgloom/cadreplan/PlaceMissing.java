package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** It is not said for what candidates are looked for, or both a post and a committee are named. */
public final class PlaceMissing extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public PlaceMissing() {
		super(Kind.MALFORMED, "Name either a post (position) or a committee.", Map.of());
	}
}

package io.orgloom.territory;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Something cannot be written without a field that was not given. */
public final class FieldMissing extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	FieldMissing(String field) {
		super(Kind.MALFORMED, "The field (%s) must be given.".formatted(field), Map.of("field", field));
	}
}

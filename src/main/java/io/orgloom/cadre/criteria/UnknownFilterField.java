package io.orgloom.cadre.criteria;

import io.orgloom.problem.OrgloomProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A filter asks for a field that is not there. */
public final class UnknownFilterField extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownFilterField(String field, int at) {
		super(Kind.MALFORMED, "The filter asks at character %d for %s, which is no field. There are: %s.".formatted(at, field, String.join(", ", fields())),
				Map.of("parameter", "filter", "field", field, "at", at, "fields", fields()));
	}

	/** As they are written; what follows a dot is to be replaced. */
	private static List<String> fields() {
		return Arrays.stream(CriteriaField.values()).map(field -> switch (field.parameter()) {
			case NONE -> field.key();
			case POST -> field.key() + ".HEAD.DIVISION";
			case TRAINING -> field.key() + ".DIGITAL";
			case WORD -> field.key() + ".anh";
			case YEAR -> field.key() + ".2025";
		}).toList();
	}
}

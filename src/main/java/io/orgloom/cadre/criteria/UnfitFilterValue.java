package io.orgloom.cadre.criteria;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** A filter compares a field with what it cannot be compared with. */
public final class UnfitFilterValue extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnfitFilterValue(Comparison comparison, String value, int at) {
		super(Kind.MALFORMED, "The filter compares %s at character %d with %s, which it cannot be compared with. It takes: %s.".formatted(comparison.field().key(), at, value,
				String.join(", ", takes(comparison.field()))),
				Map.of("parameter", "filter", "field", comparison.field().key(), "at", at, "value", value, "takes", takes(comparison.field())));
	}

	private static List<String> takes(CriteriaField field) {
		return field.choices().isEmpty() ? List.of(switch (field.kind()) {
			case "number" -> "24";
			case "day" -> "2025-07-01";
			case "unit" -> "40.DU";
			default -> "*";
		}) : field.choices();
	}
}

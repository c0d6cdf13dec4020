package io.orgloom.structure.findings;

import io.orgloom.policy.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the norms of the pack say of an org unit, whether it is there or planned. */
@Component
public class Norms {

	private final RuleBook rules;

	public Norms(RuleBook rules) {
		this.rules = rules;
	}

	/**
	 * One finding for each metric of each norm in force on a day; none where no norm is about such a unit.
	 *
	 * @param more what else is known of it by the names the pack gives it, as of a unit that is only planned
	 */
	public List<Finding> of(UnitFigures unit, LocalDate on, Map<String, ?> more) {
		Map<String, @Nullable Object> attributes = NormCase.of(unit, rules::province);
		if (attributes.isEmpty()) {
			return List.of();
		}
		attributes.putAll(more);
		return rules.review(unit.code().value(), on, attributes);
	}
}

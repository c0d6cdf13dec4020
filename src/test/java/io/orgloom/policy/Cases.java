package io.orgloom.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cases for tests: `commune(on, "terrain", "mountain", …)`. */
final class Cases {
	static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 1);
	static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 1);
	static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);
	static final PolicyPack PACK = PolicyPack.fromClasspath("policy/vietnam-2025.yaml");
	static final PolicyReview REVIEW = new PolicyReview(PACK);

	private Cases() {
	}

	static PolicyCase commune(LocalDate on, Object... attributes) {
		return of(on, "commune", "xa", attributes);
	}

	static PolicyCase of(LocalDate on, String level, String unitType, Object... attributes) {
		Map<String, Object> all = attributes(attributes);
		all.putIfAbsent("level", level);
		all.putIfAbsent("unit_type", unitType);
		return new PolicyCase("U", on, all);
	}

	static Map<String, Object> attributes(Object... attributes) {
		Map<String, Object> all = new HashMap<>();
		for (int i = 0; i < attributes.length; i += 2) {
			all.put((String) attributes[i], attributes[i + 1]);
		}
		return all;
	}

	static List<Finding> review(PolicyCase subject) {
		return REVIEW.review(subject);
	}

	static Finding only(PolicyCase subject, String rule, String metric) {
		List<Finding> found = findings(subject, rule).stream().filter(finding -> finding.metric().equals(metric)).toList();
		if (found.size() != 1) {
			throw new AssertionError(rule + " " + metric + ": " + found);
		}
		return found.getFirst();
	}

	static List<Finding> findings(PolicyCase subject, String rule) {
		return review(subject).stream().filter(finding -> finding.rule().equals(rule)).toList();
	}
}

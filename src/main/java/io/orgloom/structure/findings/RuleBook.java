package io.orgloom.structure.findings;

import io.orgloom.policy.Finding;
import io.orgloom.policy.PolicyCase;
import io.orgloom.policy.PolicyPack;
import io.orgloom.policy.PolicyReview;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of the pack, asked about the apparatus. What a rule requires, how much it weighs and where it is written is the pack's alone. */
@Component
public class RuleBook {

	private final PolicyPack pack;
	private final PolicyReview review;

	public RuleBook(PolicyPack pack, PolicyReview review) {
		this.pack = pack;
		this.review = review;
	}

	/** What all rules on such a subject say; attributes without a value are not known. */
	List<Finding> review(String unit, LocalDate on, Map<String, @Nullable Object> attributes) {
		Map<String, Object> known = new HashMap<>();
		attributes.forEach((name, value) -> {
			if (value != null) {
				known.put(name, value);
			}
		});
		return review.review(new PolicyCase(unit, on, known));
	}

	/** What the rules say of one counted figure of a subject; null where it is not known. */
	public List<Finding> count(String unit, LocalDate on, String subject, String metric, @Nullable Integer count) {
		Map<String, @Nullable Object> attributes = new HashMap<>();
		attributes.put("subject", subject);
		attributes.put(metric, count);
		return review(unit, on, attributes);
	}

	/** How norms call a province that has its own. */
	@Nullable String province(@Nullable String officialCode) {
		return officialCode == null ? null : pack.valueOf("province", officialCode).orElse(null);
	}
}

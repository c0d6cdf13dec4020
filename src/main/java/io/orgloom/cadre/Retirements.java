package io.orgloom.cadre;

import io.orgloom.policy.PolicyPack;
import io.orgloom.policy.Rule;
import io.orgloom.policy.RuleKind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which rule on retirement is in force. */
@Service
public class Retirements {

	private final PolicyPack pack;

	Retirements(PolicyPack pack) {
		this.pack = pack;
	}

	/** The rule of that day; {@link NoRetirementRule} if there is none. */
	public RetirementRule on(LocalDate day) {
		return inForce(day).orElseThrow(() -> new NoRetirementRule(day, first()));
	}

	/** The rule of that day; empty if there is none. */
	Optional<RetirementRule> inForce(LocalDate day) {
		return pack.retirement(day).map(RetirementRule::new);
	}

	private @Nullable LocalDate first() {
		return pack.rules().stream().filter(rule -> rule.kind() == RuleKind.RETIREMENT).map(Rule::effectiveFrom).min(LocalDate::compareTo).orElse(null);
	}
}

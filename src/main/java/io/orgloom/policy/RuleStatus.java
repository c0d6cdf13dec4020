package io.orgloom.policy;

import java.util.EnumSet;
import java.util.Set;

/** Where a rule stands as a text; whether it counts on a day is said by its dates alone. */
public enum RuleStatus {
	IN_FORCE, SUPERSEDED, ORIENTATION, DRAFT, LOCAL_EXAMPLE, UNVERIFIED;

	private static final Set<RuleStatus> NOT_BINDING = EnumSet.of(UNVERIFIED, DRAFT, ORIENTATION, LOCAL_EXAMPLE);

	/** The weight a rule of this status really has: what does not bind is never hard. */
	Severity weigh(Severity written) {
		return written == Severity.HARD && NOT_BINDING.contains(this) ? Severity.SOFT : written;
	}
}

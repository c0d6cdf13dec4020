package io.orgloom.cadre;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Everybody who retires after one day and by another: by the rule a range of months of birth for each sex.
 *
 * @param after the day after which
 * @param until the last day
 */
record RetirementWindow(RetirementRule rule, LocalDate after, LocalDate until) {

	static RetirementWindow of(RetirementRule rule, LocalDate after, int months) {
		return new RetirementWindow(rule, after, after.plusMonths(months));
	}

	/** Whether a day of retirement lies in it. */
	boolean contains(LocalDate day) {
		return day.isAfter(after) && !day.isAfter(until);
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(Map.of("after", after, "until", until, "unknownMonth", "-%02d".formatted(rule.unknownMonth())));
		parameters.put("manAfter", born(after, Sex.MALE));
		parameters.put("manUntil", born(until, Sex.MALE));
		parameters.put("womanAfter", born(after, Sex.FEMALE));
		parameters.put("womanUntil", born(until, Sex.FEMALE));
		return parameters;
	}

	private String born(LocalDate day, Sex sex) {
		return rule.lastBornRetiredBy(day, sex).toString();
	}
}

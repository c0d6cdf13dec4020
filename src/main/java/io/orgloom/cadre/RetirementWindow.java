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
		Map<String, Object> parameters = new HashMap<>(Map.of("after", after, "until", until, "unknownMonth", unknownMonth(rule)));
		parameters.put("manAfter", born(rule, after, Sex.MALE));
		parameters.put("manUntil", born(rule, until, Sex.MALE));
		parameters.put("womanAfter", born(rule, after, Sex.FEMALE));
		parameters.put("womanUntil", born(rule, until, Sex.FEMALE));
		return parameters;
	}

	/** Everybody who has retired by the end of a day: the last month of birth for each sex. */
	static Map<String, Object> retiredBy(RetirementRule rule, LocalDate day) {
		return Map.of("unknownMonth", unknownMonth(rule), "man", born(rule, day, Sex.MALE), "woman", born(rule, day, Sex.FEMALE));
	}

	private static String unknownMonth(RetirementRule rule) {
		return "-%02d".formatted(rule.unknownMonth());
	}

	private static String born(RetirementRule rule, LocalDate day, Sex sex) {
		return rule.lastBornRetiredBy(day, sex).toString();
	}
}

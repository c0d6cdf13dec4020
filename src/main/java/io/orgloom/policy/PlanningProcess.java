package io.orgloom.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How cadre plans are reviewed where a pack holds: configuration of an office, by which nothing is judged.
 *
 * @param base what shares of votes are reckoned of
 * @param steps in their order
 * @param grounds on which a cadre is taken out of a plan
 */
public record PlanningProcess(VoteBase base, List<Step> steps, List<Ground> grounds) {

	static final PlanningProcess NONE = new PlanningProcess(VoteBase.PRESENT, List.of(), List.of());

	/** What shares of votes are reckoned of: those called to the meeting, those who came, or the valid ballots. */
	public enum VoteBase { CALLED, PRESENT, VALID }

	/**
	 * A step of the process.
	 *
	 * @param ballot whether it is a meeting that votes
	 * @param status how far the step is confirmed
	 */
	public record Step(String code, Map<String, String> title, boolean ballot, RuleStatus status, Source source) {

		/** What it is called. */
		public String title(Locale locale) {
			return in(title, locale);
		}

		/** Whether no source at hand shows it. */
		public boolean isUnverified() {
			return status == RuleStatus.UNVERIFIED;
		}
	}

	/** @param asksReason whether it says nothing without words of one's own */
	public record Ground(String code, Map<String, String> title, boolean asksReason) {

		/** What it is called. */
		public String title(Locale locale) {
			return in(title, locale);
		}
	}

	public PlanningProcess {
		steps = List.copyOf(steps);
		grounds = List.copyOf(grounds);
	}

	/** The step of that code. */
	public Optional<Step> step(String code) {
		return steps.stream().filter(step -> step.code().equals(code)).findFirst();
	}

	/** The ground of that code. */
	public Optional<Ground> ground(String code) {
		return grounds.stream().filter(ground -> ground.code().equals(code)).findFirst();
	}

	private static String in(Map<String, String> texts, Locale locale) {
		return texts.getOrDefault(locale.getLanguage(), texts.get("en"));
	}
}

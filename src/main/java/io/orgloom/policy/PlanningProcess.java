package io.orgloom.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How cadre plans are reviewed where a pack holds: configuration of an office, by which nothing is judged.
 *
 * @param base what shares of votes are reckoned of
 * @param steps in their order
 * @param grounds on which a cadre is taken out of a plan
 * @param measures disciplinary measures, and which of them bar planning
 */
public record PlanningProcess(VoteBase base, List<Step> steps, List<Ground> grounds, List<Measure> measures) {

	static final PlanningProcess NONE = new PlanningProcess(VoteBase.PRESENT, List.of(), List.of(), List.of());

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

	/** What a disciplinary measure means for planning: it bars, it bars no more, or people have to say. */
	public enum Bearing { BARS, CLEARS, ASKS }

	/**
	 * A disciplinary measure.
	 *
	 * @param names words by which a form is known to be it
	 * @param inEffect what it means while it has effect
	 * @param over what it means afterwards
	 */
	public record Measure(String code, List<String> names, Bearing inEffect, Bearing over) {

		public Measure {
			names = List.copyOf(names);
		}

		private boolean is(String form) {
			String words = form.toLowerCase(Locale.ROOT);
			return names.stream().anyMatch(words::contains);
		}
	}

	/**
	 * What a measure of some form means for planning on a day.
	 *
	 * @param until the first day without effect; null where the decision does not say
	 */
	public Bearing bearing(String form, @Nullable LocalDate until, LocalDate on) {
		Optional<Measure> measure = measures.stream().filter(each -> each.is(form)).findFirst();
		if (measure.isEmpty() || until == null) {
			return Bearing.ASKS;
		}
		return until.isAfter(on) ? measure.get().inEffect() : measure.get().over();
	}

	public PlanningProcess {
		steps = List.copyOf(steps);
		grounds = List.copyOf(grounds);
		measures = List.copyOf(measures);
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

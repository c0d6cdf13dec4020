package io.orgloom.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.orgloom.policy.Tally.Said;

/**
 * Reviews cases against a pack. Where an input is not known, everything it could be is evaluated: choices one by one, numbers as ranges; a verdict is
 * given only if all of it agrees. Safe to share between threads.
 */
public final class PolicyReview {
	private final PolicyPack pack;

	public PolicyReview(PolicyPack pack) {
		this.pack = pack;
	}

	/** One finding per metric of every rule that applies, or may apply, to the case on its day. */
	public List<Finding> review(PolicyCase subject) {
		Situation situation = new Situation(pack, subject.on(), subject.attributes());
		List<Finding> findings = new ArrayList<>();
		for (Norm norm : pack.norms(subject)) {
			// most rules do not apply: seen at once, before anything is combined
			if (norm.rule().isInForce(subject.on()) && !norm.condition().in(situation).isFalse()) {
				review(subject.subject(), norm, situation, findings);
			}
		}
		return findings;
	}

	private void review(String subject, Norm norm, Situation situation, List<Finding> findings) {
		switch (norm.body()) {
			case Norm.Checks checks -> checks.checks().forEach(check -> add(findings, check(subject, norm, check, situation)));
			case Norm.Decision decision -> add(findings, decide(subject, norm, decision, situation));
			case Norm.Bands bands -> add(findings, classify(subject, norm, bands, situation));
			case Norm.Points points -> points.points().forEach(point -> add(findings, count(subject, norm, point, situation)));
			case Norm.Factor _, Norm.Retirement _, Norm.Exemption _ -> {
			}
		}
	}

	private static void add(List<Finding> findings, @Nullable Finding finding) {
		if (finding != null) {
			findings.add(finding);
		}
	}

	private @Nullable Finding check(String subject, Norm norm, Norm.Check check, Situation situation) {
		Tally<Verdict> tally = tally(norm, situation, applies -> judge(norm, check, situation, applies));
		if (!tally.mayApply()) {
			return null;
		}
		return FindingDraft.of(norm, subject, check.metric(), situation).with(check, tally.range(), situation).verdict(tally.agreed()).finding();
	}

	/** What a rule says over everything that is possible. */
	private static <T> Tally<T> tally(Norm norm, Situation situation, Function<Range, Said<T>> say) {
		Tally<T> tally = new Tally<>();
		situation.forget();
		situation.explore(() -> say.apply(norm.condition().in(situation)), tally::add);
		return tally;
	}

	private Said<Verdict> judge(Norm norm, Norm.Check check, Situation situation, Range applies) {
		Range threshold = applies.isFalse() ? Range.ANY : threshold(norm, check, situation);
		if (!situation.isKnown(check.measured().slot())) {
			return new Said<>(applies, threshold, Verdict.UNKNOWN, Verdict.UNKNOWN);
		}
		double measured = situation.read(check.measured().slot()).low();
		double upper = check.upper() == null ? Double.POSITIVE_INFINITY : check.upper();
		// nothing is near to what is no number
		double nearFrom = check.near() ? pack.nearFrom() : Double.NaN;
		return new Said<>(applies, threshold, check.operator().judge(measured, threshold.low(), upper, nearFrom),
				check.operator().judge(measured, threshold.high(), upper, nearFrom));
	}

	private static Range threshold(Norm norm, Norm.Check check, Situation situation) {
		Range stated = check.threshold().in(situation);
		if (check.standardOf() != null) {
			return stated.times(situation.standard(check.standardOf())).dividedBy(Range.of(100)).settled();
		}
		return norm.rule().kind() == RuleKind.STANDARD ? situation.eased(check.metric(), stated) : stated.settled();
	}

	private static @Nullable Finding decide(String subject, Norm norm, Norm.Decision decision, Situation situation) {
		Tally<Boolean> tally = tally(norm, situation, applies -> {
			Range decided = applies.isFalse() ? Range.MAYBE : decision.decide().in(situation);
			return new Said<>(applies, decided, decided.isTrue(), !decided.isFalse());
		});
		Boolean decided = tally.agreed();
		boolean silent = decision.otherwise() == null && !Boolean.TRUE.equals(decided);
		if (!tally.mayApply() || silent) {
			return null;
		}
		FindingDraft draft = FindingDraft.of(norm, subject, decision.metric(), situation)
				.outcome(decided == null ? null : decided ? decision.outcome() : decision.otherwise());
		decision.figures().forEach(figure -> draft.figure(figure.name(), figure(norm, figure, situation)));
		return draft.finding();
	}

	private static Range figure(Norm norm, Norm.Figure figure, Situation situation) {
		return tally(norm, situation, applies -> new Said<>(applies, figure.percentage().in(situation).settled(), true, true)).range();
	}

	private static @Nullable Finding classify(String subject, Norm norm, Norm.Bands bands, Situation situation) {
		Tally<String> tally = tally(norm, situation, applies -> {
			Range points = situation.read(bands.metric().slot());
			return new Said<>(applies, points, outcome(bands, points.low()), outcome(bands, points.high()));
		});
		if (!tally.mayApply()) {
			return null;
		}
		return FindingDraft.of(norm, subject, bands.metric().name(), situation).measured(tally.range(), bands.metric().unit()).outcome(tally.agreed()).finding();
	}

	private static String outcome(Norm.Bands bands, double points) {
		return bands.bands().stream().filter(band -> points >= band.from()).findFirst().orElse(bands.bands().getLast()).outcome();
	}

	private static @Nullable Finding count(String subject, Norm norm, Norm.Point point, Situation situation) {
		Tally<Double> tally = tally(norm, situation, applies -> {
			Range points = point.formula().in(situation).settled();
			return new Said<>(applies, points, points.low(), points.high());
		});
		if (!tally.mayApply()) {
			return null;
		}
		return FindingDraft.of(norm, subject, point.metric(), situation).measured(tally.range(), "points").upper(point.atMost())
				.verdict(tally.agreed() == null ? null : Verdict.PASS).finding();
	}
}

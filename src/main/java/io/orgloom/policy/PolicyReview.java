package io.orgloom.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reviews cases against a pack. Where an input is not known, everything it could be is evaluated: inputs with few values one by one, numbers as ranges;
 * a verdict is given only if all of it agrees. Safe to share between threads.
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
		for (Norm norm : pack.norms()) {
			// most rules are about other kinds of subjects: seen at once, before anything is combined
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
			case Norm.Factor _ -> {
			}
		}
	}

	private static void add(List<Finding> findings, @Nullable Finding finding) {
		if (finding != null) {
			findings.add(finding);
		}
	}

	private @Nullable Finding check(String subject, Norm norm, Norm.Check check, Situation situation) {
		Tally<Verdict> tally = new Tally<>();
		situation.forget();
		situation.forEachCombination(norm.choices(), () -> {
			if (tally.applies(norm.condition().in(situation))) {
				judge(norm, check, situation, tally);
			}
		});
		if (!tally.mayApply()) {
			return null;
		}
		return FindingDraft.of(norm, subject, check.metric(), situation).with(check, tally.range(), situation)
				.verdict(tally.agreed() == null ? Verdict.UNKNOWN : tally.agreed()).finding();
	}

	private void judge(Norm norm, Norm.Check check, Situation situation, Tally<Verdict> tally) {
		Range threshold = threshold(norm, check, situation);
		tally.add(threshold);
		if (!situation.isKnown(check.measured().slot())) {
			tally.add(Verdict.UNKNOWN);
			return;
		}
		double measured = situation.read(check.measured().slot()).low();
		double upper = check.upper() == null ? Double.POSITIVE_INFINITY : check.upper();
		tally.add(check.operator().judge(measured, threshold.low(), upper, pack.nearFrom()));
		tally.add(check.operator().judge(measured, threshold.high(), upper, pack.nearFrom()));
	}

	private static Range threshold(Norm norm, Norm.Check check, Situation situation) {
		Range stated = check.threshold().in(situation);
		if (check.standardOf() != null) {
			return stated.times(situation.standard(check.standardOf())).dividedBy(Range.of(100)).settled();
		}
		return norm.rule().kind() == RuleKind.STANDARD ? situation.eased(check.metric(), stated) : stated.settled();
	}

	private @Nullable Finding decide(String subject, Norm norm, Norm.Decision decision, Situation situation) {
		Tally<Boolean> tally = new Tally<>();
		Map<String, Range> figures = new LinkedHashMap<>();
		situation.forget();
		situation.forEachCombination(norm.choices(), () -> {
			if (tally.applies(norm.condition().in(situation))) {
				Range decided = decision.decide().in(situation);
				tally.add(!decided.isFalse());
				tally.add(decided.isTrue());
				decision.figures().forEach(figure -> figures.merge(figure.name(), figure.percentage().in(situation).settled(), Range::hull));
			}
		});
		Boolean decided = tally.agreed();
		boolean silent = decision.otherwise() == null && !Boolean.TRUE.equals(decided);
		if (!tally.mayApply() || silent) {
			return null;
		}
		return FindingDraft.of(norm, subject, decision.metric(), situation).figures(figures)
				.outcome(decided == null ? null : decided ? decision.outcome() : decision.otherwise()).finding();
	}

	private @Nullable Finding classify(String subject, Norm norm, Norm.Bands bands, Situation situation) {
		Tally<String> tally = new Tally<>();
		situation.forget();
		situation.forEachCombination(norm.choices(), () -> {
			if (tally.applies(norm.condition().in(situation))) {
				Range points = situation.read(bands.metric().slot());
				tally.add(points);
				tally.add(outcome(bands, points.low()));
				tally.add(outcome(bands, points.high()));
			}
		});
		if (!tally.mayApply()) {
			return null;
		}
		return FindingDraft.of(norm, subject, bands.metric().name(), situation).measured(tally.range(), bands.metric().unit()).outcome(tally.agreed()).finding();
	}

	private static String outcome(Norm.Bands bands, double points) {
		return bands.bands().stream().filter(band -> points >= band.from()).findFirst().orElse(bands.bands().getLast()).outcome();
	}

	private @Nullable Finding count(String subject, Norm norm, Norm.Point point, Situation situation) {
		Tally<Double> tally = new Tally<>();
		situation.forget();
		situation.forEachCombination(norm.choices(), () -> {
			if (tally.applies(norm.condition().in(situation))) {
				Range points = point.formula().in(situation).settled();
				tally.add(points);
				tally.add(points.low());
				tally.add(points.high());
			}
		});
		if (!tally.mayApply()) {
			return null;
		}
		return FindingDraft.of(norm, subject, point.metric(), situation).measured(tally.range(), "points").upper(point.atMost())
				.verdict(tally.agreed() == null ? Verdict.UNKNOWN : Verdict.PASS).finding();
	}
}

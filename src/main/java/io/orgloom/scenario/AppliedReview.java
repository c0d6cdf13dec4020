package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Divergence;
import io.orgloom.graph.Fact;
import io.orgloom.graph.Ledger;
import io.orgloom.policy.Finding;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.HistoryEntry.VerdictChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What later Changes mean for a plan in force whose day is still ahead: its steps done on the day before it takes effect, as known before those Changes
 * and after them, and the verdicts compared. That day shows corrections of the base and whatever takes effect in between, and not yet the plan itself.
 */
@Component
class AppliedReview {

	private final Ledger ledger;
	private final Replay replay;

	AppliedReview(Ledger ledger, Replay replay) {
		this.ledger = ledger;
		this.replay = replay;
	}

	/**
	 * How a plan stands after some Changes.
	 *
	 * @param change the newest Change that touched its units, null where none did
	 * @param reason the Changes with their reasons, and why a step can no longer be done
	 * @param alarming whether verdicts differ or a step can no longer be done
	 */
	record Outcome(@Nullable Long change, String reason, List<VerdictChange> verdicts, boolean alarming) {
	}

	private record Subject(String code, String rule, String metric) {
	}

	private record Said(String name, String verdict) {
	}

	Outcome since(Scenario scenario, long checked, long last) {
		AsOf before = new AsOf(scenario.effectiveOn().minusDays(1), checked);
		AsOf after = new AsOf(before.on(), last);
		TouchedUnits touched = replay.touched(scenario);
		TreeSet<Long> touching = ledger.divergences(touched.identities(), before).stream().filter(each -> !each.endsLinkOnly()).flatMap(AppliedReview::changes)
			.filter(number -> number <= last).collect(Collectors.toCollection(TreeSet::new));
		if (touching.isEmpty()) {
			return new Outcome(null, "", List.of(), false);
		}
		String reason = ledger.changes(touching).values().stream().sorted((one, other) -> Long.compare(one.number(), other.number()))
			.map(change -> change.number() + ": " + change.reason()).collect(Collectors.joining("; "));
		try {
			List<VerdictChange> differing = compare(verdicts(replay.evaluate(scenario, before), touched), verdicts(replay.evaluate(scenario, after), touched));
			return new Outcome(touching.last(), reason, differing, !differing.isEmpty());
		} catch (OrgloomProblem refusal) {
			return new Outcome(touching.last(), reason + ". " + refusal.getMessage(), List.of(), true);
		}
	}

	/** The Change that made what is believed now, and the one that first replaced what was: still later ones may lie past what is looked at. */
	private static Stream<Long> changes(Divergence divergence) {
		return Stream.of(Optional.ofNullable(divergence.replacedBy()), Optional.ofNullable(divergence.then()).map(Fact::retracted)).flatMap(Optional::stream);
	}

	/** Verdicts of the plan and its units; what other Changes of the same time mean for units it leaves alone is no matter of the plan. */
	private static Map<Subject, Said> verdicts(Evaluation evaluation, TouchedUnits touched) {
		Map<Subject, Said> verdicts = new LinkedHashMap<>();
		evaluation.findings().forEach(finding -> put(verdicts, "plan", "", finding));
		Stream.concat(evaluation.above().stream(), evaluation.units().stream().filter(unit -> unit.formed() || touched.changed().contains(unit.code()))).forEach(unit -> unit.findings().forEach(finding -> put(verdicts, unit.code(), unit.name(), finding)));
		return verdicts;
	}

	private static void put(Map<Subject, Said> verdicts, String code, String name, Finding finding) {
		verdicts.put(new Subject(code, finding.rule(), finding.metric()), new Said(name, finding.verdict().name()));
	}

	private static List<VerdictChange> compare(Map<Subject, Said> before, Map<Subject, Said> after) {
		Map<Subject, Said> all = new HashMap<>(before);
		all.putAll(after);
		List<VerdictChange> differing = new ArrayList<>();
		all.forEach((subject, said) -> {
			String was = verdict(before.get(subject));
			String is = verdict(after.get(subject));
			if (!String.valueOf(was).equals(String.valueOf(is))) {
				differing.add(new VerdictChange(subject.code(), said.name(), subject.rule(), subject.metric(), was, is));
			}
		});
		differing.sort((one, other) -> (one.subject() + one.rule() + one.metric()).compareTo(other.subject() + other.rule() + other.metric()));
		return List.copyOf(differing);
	}

	private static @Nullable String verdict(@Nullable Said said) {
		return said == null ? null : said.verdict();
	}
}

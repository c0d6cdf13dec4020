package io.orgloom.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What must hold for any case, tried on seeded random ones. */
class PolicyPropertyTests {
	private static final int CASES = 5_000;
	private static final List<Verdict> FROM_WORST = List.of(Verdict.FAIL, Verdict.NEAR, Verdict.PASS);

	@Test
	void morePeopleOrLandNeverWorsensAMinimum() {
		Random random = new Random(1);
		for (int i = 0; i < CASES; i++) {
			PolicyCase before = RandomCases.without(RandomCases.complete(random), random);
			Map<String, Object> more = new HashMap<>(before.attributes());
			more.computeIfPresent("population", (name, people) -> (Long) people * 2 + 1);
			more.computeIfPresent("area_km2", (name, area) -> (Double) area * 1.5 + 0.1);
			Map<String, Finding> after = byKey(new PolicyCase(before.subject(), before.on(), more));
			for (Finding finding : Cases.review(before)) {
				if (finding.isStandard() && finding.operator() == Operator.AT_LEAST && finding.verdict() != Verdict.UNKNOWN) {
					Verdict now = after.get(key(finding)).verdict();
					// with a doubtful threshold NEAR may become doubtful on its way to PASS, a pass never does
					if (now != Verdict.UNKNOWN || finding.verdict() == Verdict.PASS) {
						assertThat(FROM_WORST.indexOf(now)).as("%s then %s", finding, after.get(key(finding))).isGreaterThanOrEqualTo(
								FROM_WORST.indexOf(finding.verdict()));
					}
				}
			}
		}
	}

	@Test
	void fillingAGapNeverContradictsAVerdict() {
		Random random = new Random(2);
		int decidedInSpiteOfGaps = 0;
		for (int i = 0; i < CASES; i++) {
			PolicyCase complete = RandomCases.complete(random);
			Map<String, Finding> full = byKey(complete);
			for (Finding finding : Cases.review(RandomCases.without(complete, random))) {
				if (finding.verdict() != Verdict.UNKNOWN) {
					assertThat(full).as("%s on %s", finding, complete).containsKey(key(finding));
					assertThat(full.get(key(finding)).verdict()).as("%s on %s", finding, complete).isEqualTo(finding.verdict());
					assertThat(full.get(key(finding)).outcome()).isEqualTo(finding.outcome());
					decidedInSpiteOfGaps += finding.strictest() == null ? 0 : 1;
				}
			}
		}
		assertThat(decidedInSpiteOfGaps).as("the property is tried on real gaps").isGreaterThan(500);
	}

	@Test
	void theThresholdsOfAGapEncloseTheRealOne() {
		Random random = new Random(3);
		for (int i = 0; i < CASES; i++) {
			PolicyCase complete = RandomCases.complete(random);
			Map<String, Finding> gappy = byKey(RandomCases.without(complete, random));
			for (Finding finding : Cases.review(complete)) {
				Finding before = gappy.get(key(finding));
				if (before != null && before.threshold() != null && finding.threshold() != null && before.operator() == Operator.AT_LEAST) {
					double strictest = before.strictest() == null ? before.threshold() : before.strictest();
					assertThat(finding.threshold()).as("%s on %s", before, complete).isBetween(before.threshold(), strictest);
				}
			}
		}
	}

	@Test
	void givesOneFindingPerRuleAndMetricAndNamesWhatEveryUnknownLacks() {
		RandomCases.many(CASES, 4).forEach(subject -> {
			List<Finding> findings = Cases.review(subject);
			assertThat(findings.stream().map(PolicyPropertyTests::key)).doesNotHaveDuplicates();
			assertThat(findings).filteredOn(finding -> finding.verdict() == Verdict.UNKNOWN).allMatch(finding -> !finding.missing().isEmpty());
		});
	}

	@Test
	void answersTheSameInManyThreads() {
		List<PolicyCase> cases = RandomCases.many(500, 5).toList();
		List<List<Finding>> alone = cases.stream().map(Cases::review).toList();
		IntStream.range(0, 5_000).parallel().forEach(i -> assertThat(Cases.review(cases.get(i % 500))).isEqualTo(alone.get(i % 500)));
	}

	private static Map<String, Finding> byKey(PolicyCase subject) {
		return Cases.review(subject).stream().collect(Collectors.toMap(PolicyPropertyTests::key, Function.identity()));
	}

	private static String key(Finding finding) {
		return finding.rule() + " " + finding.metric();
	}
}

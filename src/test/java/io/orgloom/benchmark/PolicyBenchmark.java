package io.orgloom.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongSupplier;

import io.orgloom.policy.Finding;
import io.orgloom.policy.FindingTexts;
import io.orgloom.policy.PolicyCase;
import io.orgloom.policy.PolicyPack;
import io.orgloom.policy.PolicyReview;

/**
 * How long the review of a province's 412 commune-level units takes against the whole pack: complete, with gaps, and with nothing but the type
 * known. The processor time is what to compare on a busy machine.
 */
public final class PolicyBenchmark {
	private static final int UNITS = 412;
	private static final int ROUNDS = 400;
	private static final int WARM_UP = 100;
	private static final LocalDate BUSIEST_DAY = LocalDate.of(2025, 12, 1);

	private PolicyBenchmark() {
	}

	public static void main(String[] arguments) {
		PolicyPack pack = PolicyPack.fromClasspath("policy/vietnam-2025.yaml");
		PolicyReview review = new PolicyReview(pack);
		for (int gaps : new int[] {0, 30, 100}) {
			List<PolicyCase> cases = cases(gaps);
			measure("%3d %% of the attributes missing".formatted(gaps), () -> cases.stream().mapToLong(subject -> review.review(subject).size()).sum());
		}
		FindingTexts texts = new FindingTexts(pack);
		List<Finding> findings = cases(30).stream().flatMap(subject -> review.review(subject).stream()).toList();
		for (String language : List.of("en", "vi", "bn")) {
			Locale locale = Locale.of(language);
			measure("explained in " + language, () -> findings.stream().filter(finding -> !texts.explain(finding, locale).isEmpty()).count());
		}
	}

	private static void measure(String name, LongSupplier work) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		double[] milliseconds = new double[ROUNDS];
		double[] processor = new double[ROUNDS];
		long findings = 0;
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			long start = System.nanoTime();
			long startProcessor = threads.getCurrentThreadCpuTime();
			findings = work.getAsLong();
			milliseconds[Math.max(0, round - WARM_UP)] = (System.nanoTime() - start) / 1e6;
			processor[Math.max(0, round - WARM_UP)] = (threads.getCurrentThreadCpuTime() - startProcessor) / 1e6;
		}
		Arrays.sort(milliseconds);
		Arrays.sort(processor);
		System.out.printf("%s: %d units, %d findings, best %.2f ms, median %.2f ms, 95th percentile %.2f ms; processor time, median %.2f ms%n", name,
				UNITS, findings, milliseconds[0], milliseconds[ROUNDS / 2], milliseconds[ROUNDS * 95 / 100], processor[ROUNDS / 2]);
	}

	private static List<PolicyCase> cases(int gaps) {
		Random random = new Random(42);
		List<PolicyCase> cases = new ArrayList<>();
		for (int i = 0; i < UNITS; i++) {
			Map<String, Object> attributes = new TreeMap<>(Map.of("terrain", i % 2 == 0 ? "mountain" : "other", "island", false, "population",
					2_000L + random.nextInt(20_000), "area_km2", 3 + random.nextDouble() * 200, "minority_pct", random.nextDouble() * 100, "has_land_border", i % 15 == 0,
					"merged_units", 1 + random.nextInt(4), "formed_by_plan", i % 3 == 0, "central_city", false));
			attributes.keySet().removeIf(name -> random.nextInt(100) < gaps);
			attributes.put("level", "commune");
			attributes.put("unit_type", i % 12 == 0 ? "phuong" : "xa");
			cases.add(new PolicyCase("U" + i, BUSIEST_DAY, attributes));
		}
		return cases;
	}
}

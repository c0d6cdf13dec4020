package io.orgloom.benchmark;

import io.orgloom.coordination.network.Betweenness;
import io.orgloom.coordination.network.Communities;
import io.orgloom.coordination.network.GapLimits;
import io.orgloom.coordination.network.Gaps;
import io.orgloom.coordination.network.MarkLimits;
import io.orgloom.coordination.network.Network;
import io.orgloom.coordination.network.Observation;
import io.orgloom.coordination.network.Ties;
import io.orgloom.coordination.network.Ties.Tie;
import io.orgloom.coordination.network.WeakPoints;
import io.orgloom.structure.DeclaredLink;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.work.Period;
import io.orgloom.work.TaskCode;
import io.orgloom.work.TaskRecord;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Measures of a network in memory: 60 agencies with two years of tasks, and 3,500 bodies with 100,000; drawn with a fixed seed. */
public final class CoordinationBenchmark {

	private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
	private static final Period YEARS = new Period(FROM, FROM.plusYears(2));
	private static final int DAYS = 730;
	/** Most work is with those of the same province or office. */
	private static final int NEAR = 100;
	private static final double FAR = 0.2;

	private CoordinationBenchmark() {
	}

	public static void main(String[] arguments) {
		measure("60 agencies, 4,000 tasks", 60, 4_000, 15);
		measure("3,500 bodies, 100,000 tasks", 3_500, 100_000, 3);
	}

	private static void measure(String what, int bodies, int tasks, int times) {
		Random random = new Random(2026);
		List<OrgUnit> units = new ArrayList<>();
		for (int i = 0; i < bodies; i++) {
			units.add(new OrgUnit(code(i), "Body " + i, OrgUnitKind.ADVISORY_AGENCY, Hierarchy.PARTY, null, Map.of(), List.of(), 0, 0, 0, 0, null));
		}
		List<TaskRecord> work = new ArrayList<>();
		List<DeclaredLink> declared = new ArrayList<>();
		for (int i = 0; i < tasks; i++) {
			int lead = random.nextInt(bodies);
			Set<OrgUnitCode> others = new LinkedHashSet<>();
			for (int j = random.nextInt(4); j >= 0; j--) {
				int other = random.nextDouble() < FAR ? random.nextInt(bodies) : Math.floorMod(lead / NEAR * NEAR + random.nextInt(NEAR), bodies);
				if (other != lead) {
					others.add(code(other));
				}
			}
			LocalDate due = FROM.plusDays(random.nextInt(DAYS));
			work.add(new TaskRecord(new TaskCode("t-" + i), "Task", code(lead), List.copyOf(others), List.of(), due.minusDays(30), due, due.plusDays(random.nextInt(20) - 15), null));
			if (i % 20 == 0 && !others.isEmpty()) {
				declared.add(new DeclaredLink(DeclaredLink.COORDINATES_WITH, code(lead), others.iterator().next(), "work", null, FROM));
			}
		}
		MarkLimits marks = new MarkLimits(3, 5, 0.3, 0.5, 8);
		GapLimits limits = new GapLimits(java.time.Period.ofYears(1), java.time.Period.ofMonths(3), 6, 6, 5, 0.2, 0.3, 4, 0.05);
		List<Long> nanos = new ArrayList<>();
		Network network = null;
		int gaps = 0;
		for (int i = 0; i < times; i++) {
			long start = System.nanoTime();
			network = Observation.of(YEARS, YEARS.last(), YEARS.last(), units, declared, work, List.of(), marks);
			gaps = Gaps.of(network, network, limits).size();
			nanos.add(System.nanoTime() - start);
		}
		nanos.sort(null);
		System.out.printf("%s: %,d links, %,d gaps; median of %d %,d ms, first to last %,d to %,d ms%n", what, network.links().size(), gaps, times, nanos.get(times / 2) / 1_000_000,
				nanos.getFirst() / 1_000_000, nanos.getLast() / 1_000_000);
		parts(network);
		System.out.printf("load of the last minute: %.1f on %d processors%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().availableProcessors());
	}

	private static void parts(Network network) {
		List<OrgUnitCode> order = network.agencies().stream().map(agency -> agency.unit().code()).toList();
		Map<OrgUnitCode, Integer> numbers = new HashMap<>();
		order.forEach(code -> numbers.put(code, numbers.size()));
		Ties ties = Ties.of(order.size(), network.links().stream().map(link -> new Tie(numbers.get(link.source()), numbers.get(link.target()), link.strength())).toList());
		timed("  betweenness", () -> Betweenness.of(ties));
		timed("  weak points", () -> WeakPoints.of(ties));
		timed("  communities", () -> Communities.of(ties));
		System.out.printf("  %,d pairs%n", ties.pairs());
	}

	private static void timed(String what, Runnable work) {
		long start = System.nanoTime();
		work.run();
		System.out.printf("%s %,d ms%n", what, (System.nanoTime() - start) / 1_000_000);
	}

	private static OrgUnitCode code(int number) {
		return new OrgUnitCode("B%04d".formatted(number));
	}
}

package io.orgloom.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * The speeds planning and deciding are held to, on a server in a process of its own: one more step on the plan of a province and of the whole country,
 * the real merger of 412 communes put into force and taken back, the import of the country, its snapshot. Argument {@code province},
 * {@code apparatus}, {@code country} or {@code imports} runs one part.
 */
public final class DecisionBenchmark {

	private static final Path COUNTRY = Path.of("src/test/resources/vietnam");
	private static final int GROUP = 4;
	private static final int STEPS = 40;
	private static final Map<String, String> LOG_SNAPSHOTS = Map.of("LOGGING_LEVEL_IO_ORGLOOM_SNAPSHOT", "debug");

	private final Report report = new Report();

	private DecisionBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		DecisionBenchmark benchmark = new DecisionBenchmark();
		List<String> parts = arguments.length == 0 ? List.of("province", "apparatus", "country", "imports") : List.of(arguments);
		for (String part : parts) {
			Path data = Files.createTempDirectory("orgloom-benchmark");
			Map<String, String> settings = new HashMap<>(LOG_SNAPSHOTS);
			settings.putAll(part.equals("province") || part.equals("apparatus") ? Map.of("ORGLOOM_DEMO_UNTIL", "2025-06-30") : Map.of("ORGLOOM_DEMO", "false"));
			try (BenchmarkServer server = BenchmarkServer.start(data, settings)) {
				switch (part) {
					case "province" -> benchmark.province(server);
					case "apparatus" -> benchmark.apparatus(server);
					case "country" -> benchmark.country(server);
					default -> benchmark.imports(server, data);
				}
			} finally {
				FileSystemUtils.deleteRecursively(data);
			}
		}
	}

	private void province(BenchmarkServer server) throws IOException {
		report.tell("412 communes: first evaluation, its snapshot read, app ms", BenchmarkPlan.begin(server, "2025-06-30", "40").evaluate());
		BenchmarkPlan pairs = BenchmarkPlan.begin(server, "2025-06-30", "40");
		JsonNode units = BenchmarkServer.body(server.get("/api/administrative-units?level=COMMUNE&within=40&on=2025-06-30&limit=500")).path("items");
		List<Double> both = new ArrayList<>();
		for (int i = 0; i + 1 < 2 * 140; i += 2) {
			double step = pairs.add(BenchmarkPlan.merger("Unit " + i, "COMMUNE", List.of(units.path(i).path("code").asString(), units.path(i + 1).path("code").asString())));
			both.add(step + pairs.evaluate());
		}
		report.most("province: one more step, POST and evaluation, app ms", BenchmarkServer.middle(both.subList(both.size() / 2, both.size())), 50);
		for (int round = 1; round <= 2; round++) {
			BenchmarkPlan merger = BenchmarkPlan.begin(server, "planner", "2025-06-30", "40");
			report.tell("412 → 130: 121 steps in one batch, app ms", merger.addAll(realMerger()));
			report.tell("412 → 130: submission, app ms", merger.decide("planner", "submission"));
			report.tell("412 → 130: approval, app ms", merger.decide("approver", "approval"));
			report.most("412 → 130: application, app s", merger.decide("approver", "application") / 1000, 5);
			report.tell("412 → 130: reversion, app s", merger.decide("approver", "reversion") / 1000);
		}
		snapshots(server);
	}

	/** What plans touch and entail, and the real merger with all posts and people put into force: whoever is on the bench is released, so that all is answered. */
	private void apparatus(BenchmarkServer server) throws IOException {
		BenchmarkPlan three = BenchmarkPlan.begin(server, "planner", "2025-06-30", "40");
		List<String> steps = realMerger();
		three.addAll(steps.stream().filter(step -> step.split("\"code\"").length == 4).limit(1).toList());
		report.tell("three communes: first impact after the start, app ms", three.read("/impact"));
		report.most("three communes: impact, app ms", three.middleOf("/impact"), 300);
		for (int round = 1; round <= 2; round++) {
			BenchmarkPlan merger = BenchmarkPlan.begin(server, "planner", "2025-06-30", "40");
			merger.addAll(steps);
			report.tell("412 → 130: first impact of the province, app ms", merger.read("/impact"));
			report.most("412 → 130: impact of the province, app ms", merger.middleOf("/impact"), 2_000);
			report.tell("121 mergers: consequences proposed, the first time, app ms", merger.propose());
			report.most("121 mergers: consequences proposed, app ms", merger.propose(), 2_000);
			report.tell("consequences added, app ms", merger.addProposed());
			report.tell("figures of both sides, app ms", merger.read("/apparatus/figures"));
			report.tell("what differs, first page, app ms", merger.read("/changes"));
			report.tell("people on the bench", merger.releaseBench());
			report.most("412 → 130: impact with steps on the apparatus, app ms", merger.middleOf("/impact"), 2_000);
			report.tell("412 → 130: submission with posts and people, app ms", merger.decide("planner", "submission"));
			report.tell("412 → 130: approval, app ms", merger.decide("approver", "approval"));
			report.most("412 → 130: application with posts and people, app s", merger.decide("approver", "application") / 1000, 10);
			report.tell("412 → 130: reversion, app s", merger.decide("approver", "reversion") / 1000);
		}
	}

	/** The merger of 1 July 2025 as its resolution has it. */
	private static List<String> realMerger() throws IOException {
		Path folder = Path.of("src/main/resources/demo/nghe-an");
		Map<String, Integer> formedInDecember = new HashMap<>();
		rows(folder.resolve("2024-12-01/lineage.csv")).forEach(cells -> formedInDecember.merge(cells[1], 1, Integer::sum));
		Map<String, List<String>> groups = new LinkedHashMap<>();
		rows(folder.resolve("2025-07-01/lineage.csv")).filter(cells -> !cells[1].isEmpty()).forEach(cells -> groups.computeIfAbsent(cells[1], result -> new ArrayList<>())
			.add(formedInDecember.getOrDefault(cells[0], 0) > 1 ? cells[0] + "-202412" : cells[0]));
		Map<String, String[]> units = new HashMap<>();
		rows(folder.resolve("2025-07-01/units.csv")).forEach(cells -> units.put(cells[0], cells));
		return groups.entrySet().stream().filter(group -> group.getValue().size() > 1)
			.map(group -> BenchmarkPlan.merger(units.get(group.getKey())[1], units.get(group.getKey())[2], group.getValue())).toList();
	}

	private void country(BenchmarkServer server) throws IOException {
		takeIn(server, "country: import, just after the start", COUNTRY);
		BenchmarkPlan plan = BenchmarkPlan.begin(server, "2025-06-30", null);
		report.tell("country: first evaluation, its snapshot read, app ms", plan.evaluate());
		List<List<String>> groups = groups();
		List<String> mergers = groups.stream().filter(group -> group.size() > 1).map(group -> BenchmarkPlan.merger("Unit " + group.getFirst(), "COMMUNE", group)).toList();
		report.tell("country: %d communes become %d, batch of %d steps, app ms".formatted(groups.stream().mapToInt(List::size).sum(), groups.size(), mergers.size()),
				plan.addAll(mergers));
		report.most("country: evaluation of the batch, app ms", plan.evaluate(), 1_000);
		List<Double> both = new ArrayList<>();
		List<String> left = new ArrayList<>();
		for (int i = 0; i < mergers.size() && left.size() < 2 * STEPS; i += 37) {
			left.add("new:" + (i + 1));
		}
		for (int i = 0; i + 1 < left.size(); i += 2) {
			double step = plan.add("{\"type\":\"RENAME_UNIT\",\"code\":\"%s\",\"name\":\"Renamed\"}".formatted(left.get(i)));
			both.add(step + plan.evaluate());
			step = plan.add(BenchmarkPlan.merger("Larger", "COMMUNE", List.of(left.get(i), left.get(i + 1))));
			both.add(step + plan.evaluate());
		}
		report.most("country: one more step, POST and evaluation, app ms", BenchmarkServer.middle(both), 100);
		report.tell("country: size of the answer, MB", plan.evaluation().toString().length() / 1e6);
		advance(server);
		snapshots(server);
	}

	/** The country once, and twice more under other codes: what the same import takes when the server has warmed up. */
	private void imports(BenchmarkServer server, Path data) throws IOException {
		takeIn(server, "imports: the first, just after the start", COUNTRY);
		for (String other : List.of("A", "B")) {
			Path folder = Files.createDirectories(data.resolveSibling(data.getFileName() + other));
			try {
				copy("units.csv", folder, other, 0, 3);
				copy("populations.csv", folder, other, 0);
				copy("adjacency.csv", folder, other, 0, 1);
				takeIn(server, "imports: as many units more", folder);
			} finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
	}

	/** A table with a letter before the codes of some columns. */
	private static void copy(String name, Path folder, String letter, int... columns) throws IOException {
		List<String> lines = new ArrayList<>(List.of(Files.readAllLines(COUNTRY.resolve(name), StandardCharsets.UTF_8).getFirst()));
		rows(COUNTRY.resolve(name)).forEach(cells -> {
			for (int column : columns) {
				cells[column] = cells[column].isEmpty() ? "" : letter + cells[column];
			}
			lines.add(String.join(",", cells));
		});
		Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
	}

	private void takeIn(BenchmarkServer server, String what, Path folder) throws IOException {
		long start = System.nanoTime();
		JsonNode taken = BenchmarkServer.body(server.upload("/api/imports", Map.of("from", "2025-03-01", "reason", "The country"),
				List.of(folder.resolve("units.csv"), folder.resolve("populations.csv"), folder.resolve("adjacency.csv"))));
		double seconds = (System.nanoTime() - start) / 1e9;
		report.tell(what + ", s", seconds);
		report.least("graph elements a second (a state is a node and a relationship)", elements(taken.path("change").path("recordedFacts").asLong()) / seconds, 25_000);
	}

	private static long elements(long facts) throws IOException {
		// every fact is a relationship; every fact but places and borders leads to a state of its own; every unit is a node
		long borders = rows(COUNTRY.resolve("adjacency.csv")).count();
		long units = rows(COUNTRY.resolve("units.csv")).count();
		long places = rows(COUNTRY.resolve("units.csv")).filter(cells -> !cells[3].isEmpty()).count();
		return facts + (facts - borders - places) + units;
	}

	/** One name is corrected, and the new knowledge of the same day is asked for. */
	private void advance(BenchmarkServer server) {
		List<Double> evaluations = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			BenchmarkServer.body(server.post(BenchmarkServer.ADMINISTRATOR, "/api/administrative-units/00001/changes", null,
					"{\"kind\":\"CORRECTION\",\"from\":\"2025-06-30\",\"name\":\"Phúc Xá %d\",\"reason\":\"Misspelt\"}".formatted(i)));
			evaluations.add(BenchmarkPlan.begin(server, "2025-06-30", "02").evaluate());
		}
		report.tell("country: first evaluation after a Change, app ms", BenchmarkServer.middle(evaluations));
	}

	private void snapshots(BenchmarkServer server) {
		server.logged("Snapshot of").forEach(line -> System.out.println("    " + line.replaceAll(".*(Snapshot of)", "$1")));
	}

	/** Up to four neighbours of a district together, taken as they come. */
	private static List<List<String>> groups() throws IOException {
		Map<String, String> districts = new LinkedHashMap<>();
		rows(COUNTRY.resolve("units.csv")).filter(cells -> cells[0].length() == 5).forEach(cells -> districts.put(cells[0], cells[3]));
		Map<String, List<String>> neighbours = new HashMap<>();
		rows(COUNTRY.resolve("adjacency.csv")).filter(cells -> districts.get(cells[0]).equals(districts.get(cells[1]))).forEach(cells -> {
			neighbours.computeIfAbsent(cells[0], code -> new ArrayList<>()).add(cells[1]);
			neighbours.computeIfAbsent(cells[1], code -> new ArrayList<>()).add(cells[0]);
		});
		Set<String> taken = new HashSet<>();
		List<List<String>> groups = new ArrayList<>();
		for (String code : districts.keySet()) {
			if (taken.add(code)) {
				groups.add(group(code, neighbours, taken));
			}
		}
		return groups;
	}

	private static List<String> group(String first, Map<String, List<String>> neighbours, Set<String> taken) {
		List<String> group = new ArrayList<>(List.of(first));
		Deque<String> queue = new ArrayDeque<>(group);
		while (!queue.isEmpty() && group.size() < GROUP) {
			for (String next : neighbours.getOrDefault(queue.remove(), List.of())) {
				if (group.size() < GROUP && taken.add(next)) {
					group.add(next);
					queue.add(next);
				}
			}
		}
		return group;
	}

	private static Stream<String[]> rows(Path file) {
		try {
			return Files.readAllLines(file, StandardCharsets.UTF_8).stream().skip(1).map(row -> row.split(",", -1));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

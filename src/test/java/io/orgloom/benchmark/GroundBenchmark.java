package io.orgloom.benchmark;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * The speeds the ground is held to, on a server in a process of its own: starts, the first page of units, and the evaluation of the merger of
 * 412 communes after one more step. Each figure is printed beside its goal and beside the cheapest request of the same run.
 */
public final class GroundBenchmark {

	private static final int ROUNDS = 60;

	private final Report report = new Report();

	private GroundBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		new GroundBenchmark().run();
	}

	private void run() throws Exception {
		Path data = Files.createTempDirectory("orgloom-benchmark");
		try {
			long first = System.nanoTime();
			try (BenchmarkServer server = BenchmarkServer.start(data, Map.of())) {
				report.most("first start with demonstration, s", (System.nanoTime() - first) / 1e9, 60);
			}
			long later = System.nanoTime();
			try (BenchmarkServer server = BenchmarkServer.start(data, Map.of())) {
				report.most("later start, s", (System.nanoTime() - later) / 1e9, 20);
				measureRequests(server);
			}
		} finally {
			FileSystemUtils.deleteRecursively(data);
		}
	}

	private void measureRequests(BenchmarkServer server) {
		report.cheapest("one unit (the cheapest request), app ms", median(() -> server.get("/api/administrative-units/40")));
		report.most("first page of 100 units, app ms", median(() -> server.get("/api/administrative-units?level=COMMUNE&on=2025-06-30")), 100);
		report.tell("map of the province, app ms", median(() -> server.get("/api/territory/map?within=40&on=2025-06-30")));
		report.tell("lineage over everything, app ms", median(() -> server.get("/api/administrative-units/16681-202507/lineage?depth=all")));
		evaluation(server);
	}

	/** Merges neighbours two by two, as a planner would, and evaluates after each step. */
	private void evaluation(BenchmarkServer server) {
		BenchmarkPlan plan = BenchmarkPlan.begin(server, "2025-06-30", "40");
		JsonNode units = BenchmarkServer.body(server.get("/api/administrative-units?level=COMMUNE&within=40&on=2025-06-30&limit=500")).path("items");
		List<Double> steps = new ArrayList<>();
		List<Double> evaluations = new ArrayList<>();
		for (int i = 0; i + 1 < units.size() && i < 280; i += 2) {
			steps.add(plan.add(BenchmarkPlan.merger("Unit " + i, "COMMUNE", List.of(units.path(i).path("code").asString(""), units.path(i + 1).path("code").asString("")))));
			evaluations.add(plan.evaluate());
		}
		report.tell("one more step, app ms", BenchmarkServer.middle(steps));
		report.most("evaluation after one more step, app ms", BenchmarkServer.middle(evaluations.subList(evaluations.size() / 2, evaluations.size())), 50);
	}

	private static double median(Supplier<HttpResponse<String>> request) {
		List<Double> figures = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			figures.add(BenchmarkServer.app(request.get()));
		}
		return BenchmarkServer.middle(figures.subList(ROUNDS / 3, ROUNDS));
	}
}

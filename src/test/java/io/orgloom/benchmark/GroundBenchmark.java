package io.orgloom.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The speeds the ground is held to, on a server in a process of its own: starts, the first page of units, and the evaluation of the merger of
 * 412 communes after one more step. Each figure is printed beside its goal and beside the cheapest request of the same run.
 */
public final class GroundBenchmark {

	private static final String PASSWORD = "benchmark-password";
	private static final int PORT = 18_080;
	private static final int ROUNDS = 60;
	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();
	private double cheapest;

	private GroundBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		new GroundBenchmark().run();
	}

	private void run() throws Exception {
		Path data = Files.createTempDirectory("orgloom-benchmark");
		try {
			Process first = start(data);
			report("first start with demonstration, s", seconds(() -> awaitReady(first)), 60);
			stop(first);
			Process later = start(data);
			report("later start, s", seconds(() -> awaitReady(later)), 20);
			measureRequests();
			stop(later);
		} finally {
			FileSystemUtils.deleteRecursively(data);
		}
	}

	private void measureRequests() {
		cheapest = median(() -> get("/api/administrative-units/40"));
		System.out.printf("%-52s %8.1f%n", "one unit (the cheapest request), app ms", cheapest);
		report("first page of 100 units, app ms", median(() -> get("/api/administrative-units?level=COMMUNE&on=2025-06-30")), 100);
		report("map of the province, app ms", median(() -> get("/api/territory/map?within=40&on=2025-06-30")), 0);
		report("lineage over everything, app ms", median(() -> get("/api/administrative-units/16681-202507/lineage?depth=all")), 0);
		evaluation();
	}

	/** Merges neighbours two by two, as a planner would, and evaluates after each step. */
	private void evaluation() {
		JsonNode created = body(post("/api/scenarios", null,
				"{\"name\":\"Benchmark\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2025-07-01\",\"within\":\"40\"}"));
		String scenario = "/api/scenarios/" + created.path("id").asString("");
		long version = created.path("version").asLong(0);
		JsonNode units = body(get("/api/administrative-units?level=COMMUNE&within=40&on=2025-06-30&limit=500")).path("items");
		List<Double> steps = new ArrayList<>();
		List<Double> evaluations = new ArrayList<>();
		for (int i = 0; i + 1 < units.size() && i < 280; i += 2) {
			String step = "{\"type\":\"MERGE_UNITS\",\"into\":{\"name\":\"Unit %d\",\"type\":\"COMMUNE\"},\"from\":[{\"code\":\"%s\"},{\"code\":\"%s\"}]}".formatted(i,
					units.path(i).path("code").asString(""), units.path(i + 1).path("code").asString(""));
			HttpResponse<String> appended = post(scenario + "/steps", version, step);
			version = body(appended).path("version").asLong(0);
			steps.add(app(appended));
			evaluations.add(app(get(scenario + "/evaluation")));
		}
		report("one more step, app ms", middle(steps), 0);
		report("evaluation after one more step, app ms", middle(evaluations.subList(evaluations.size() / 2, evaluations.size())), 50);
	}

	private void report(String what, double figure, double goal) {
		String ratio = cheapest == 0 ? "" : "  × %.1f of the cheapest".formatted(figure / cheapest);
		System.out.printf("%-52s %8.1f%s%s%n", what, figure, goal == 0 ? "" : "  goal %.0f: %s".formatted(goal, figure <= goal ? "met" : "missed"), ratio);
	}

	private double median(Supplier<HttpResponse<String>> request) {
		List<Double> figures = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			figures.add(app(request.get()));
		}
		return middle(figures.subList(ROUNDS / 3, ROUNDS));
	}

	private static double middle(List<Double> figures) {
		return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElse(0.0);
	}

	private static double app(HttpResponse<String> response) {
		if (response.statusCode() >= 300) {
			throw new IllegalStateException(response.uri() + " answered " + response.statusCode() + " " + response.body());
		}
		Optional<String> timing = response.headers().firstValue("Server-Timing");
		return Double.parseDouble(timing.orElse("app;dur=0").replaceAll(".*dur=([0-9.]+).*", "$1"));
	}

	private static JsonNode body(HttpResponse<String> response) {
		return JSON.readTree(response.body());
	}

	private HttpResponse<String> get(String path) {
		return send(request(path).GET().build());
	}

	private HttpResponse<String> post(String path, Long version, String body) {
		HttpRequest.Builder request = request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
		return send((version == null ? request : request.header("If-Match", String.valueOf(version))).build());
	}

	private static HttpRequest.Builder request(String path) {
		String basic = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path)).header("Authorization", "Basic " + basic);
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return client.send(request, BodyHandlers.ofString());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Process start(Path data) throws IOException {
		ProcessBuilder server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:+UseCompactObjectHeaders", "-jar", "target/orgloom.jar");
		server.environment().putAll(Map.of("ORGLOOM_DATA_DIR", data.toString(), "SERVER_PORT", String.valueOf(PORT), "ORGLOOM_ADMIN_PASSWORD",
				PASSWORD));
		return server.redirectErrorStream(true).redirectOutput(data.resolve("log").toFile()).start();
	}

	private static void stop(Process server) throws InterruptedException {
		server.destroy();
		server.waitFor();
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private void awaitReady(Process server) {
		while (server.isAlive()) {
			try {
				if (client.send(request("/api/administrative-units?limit=1").timeout(Duration.ofSeconds(5)).build(), BodyHandlers.ofString()).statusCode() == 200) {
					return;
				}
				Thread.sleep(100);
			} catch (IOException notListeningYet) {
				pause();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}
		throw new IllegalStateException("The server ended.");
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}

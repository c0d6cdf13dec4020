package io.orgloom.benchmark;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadreplan.Strength;
import io.orgloom.structure.PositionCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * The speeds the review of cadre plans is held to, on a server in a process of its own with the demonstration's posts and people: a plan of 2,000 posts with
 * three candidates each, drawn with a fixed seed and as far as binding rules let them. Argument {@code matching} only fills 50,000 posts from 150,000
 * nominations in memory.
 */
public final class CadrePlanBenchmark {

	private static final int POSTS = 2_000;
	private static final int CANDIDATES = 3;
	private static final int AT_ONCE = 500;
	private static final int ROUNDS = 7;
	private static final String[] READINESS = {"NOW", "YEARS_1_2", "YEARS_3_5"};

	private final Report report = new Report();

	private CadrePlanBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		CadrePlanBenchmark benchmark = new CadrePlanBenchmark();
		benchmark.matching();
		if (arguments.length == 0) {
			Path data = Files.createTempDirectory("orgloom-benchmark");
			try (BenchmarkServer server = BenchmarkServer.start(data, Map.of())) {
				benchmark.plan(server);
			} finally {
				FileSystemUtils.deleteRecursively(data);
			}
		}
	}

	private void matching() {
		Random random = new Random(1);
		Map<PositionCode, List<CadreCode>> candidates = new HashMap<>();
		for (int post = 0; post < 50_000; post++) {
			List<CadreCode> three = new ArrayList<>();
			for (int i = 0; i < CANDIDATES; i++) {
				three.add(new CadreCode("c" + random.nextInt(60_000)));
			}
			candidates.put(new PositionCode("p" + post), three);
		}
		List<Double> seconds = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			long begin = System.nanoTime();
			Strength strength = new Strength(candidates);
			strength.witnesses();
			strength.irreplaceable();
			seconds.add((System.nanoTime() - begin) / 1e9);
		}
		report.most("50,000 posts, 150,000 nominations: matching, witnesses, who falls; in memory, s", BenchmarkServer.middle(seconds), 3);
	}

	private void plan(BenchmarkServer server) {
		List<String> posts = posts(server);
		String plan = BenchmarkServer.body(server.post(BenchmarkServer.ADMINISTRATOR, "/api/cadre-plans", null, "{\"name\":\"Benchmark\",\"termFrom\":\"2030-01-01\",\"termUntil\":\"2035-01-01\",\"posts\":[%s]}"
			.formatted(posts.stream().map("\"%s\""::formatted).collect(Collectors.joining(","))))).path("id").asString();
		int nominations = nominate(server, plan, posts);
		report.tell("posts of the plan", posts.size());
		report.tell("nominations in it", nominations);
		ask(server, "/api/cadre-plans/" + plan + "/review", "review, app s", 2);
		ask(server, "/api/cadre-plans/" + plan + "/coverage", "coverage, app s", 3);
		ask(server, "/cadre-plans/" + plan, "the page of the plan, app s", 0);
		ask(server, "/api/cadre-plans/" + plan + "/nominations?limit=50", "a page of nominations, app s", 0.1);
	}

	private void ask(BenchmarkServer server, String path, String what, double goal) {
		double first = BenchmarkServer.app(server.get(path)) / 1000;
		List<Double> seconds = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			seconds.add(BenchmarkServer.app(server.get(path)) / 1000);
		}
		report.tell(what + ", the first", first);
		if (goal > 0) {
			report.most(what, BenchmarkServer.middle(seconds), goal);
		} else {
			report.tell(what, BenchmarkServer.middle(seconds));
		}
	}

	/** Leading posts first, so that they are what plans are about. */
	private static List<String> posts(BenchmarkServer server) {
		List<String> leading = new ArrayList<>();
		List<String> others = new ArrayList<>();
		for (JsonNode post : all(server, "/api/positions?unit=40.DU&below=true&limit=500")) {
			(post.path("role").asString().equals("STAFF") ? others : leading).add(post.path("code").asString());
		}
		leading.addAll(others);
		return leading.subList(0, Math.min(POSTS, leading.size()));
	}

	private static List<JsonNode> all(BenchmarkServer server, String path) {
		List<JsonNode> all = new ArrayList<>();
		String after = "";
		while (after != null) {
			JsonNode page = BenchmarkServer.body(server.get(path + after));
			page.path("items").forEach(all::add);
			after = page.path("next").isNull() || page.path("next").isMissingNode() ? null : "&after=" + page.path("next").asString();
		}
		return all;
	}

	/** Nominates in batches; whom a binding rule forbids is left out. */
	private static int nominate(BenchmarkServer server, String plan, List<String> posts) {
		List<String> cadres = all(server, "/api/cadres?unit=40.DU&limit=500").stream().map(each -> each.path("code").asString()).collect(Collectors.toCollection(ArrayList::new));
		Random random = new Random(1);
		Collections.shuffle(cadres, random);
		List<String> wanted = new ArrayList<>();
		for (int i = 0; i < posts.size() * CANDIDATES; i++) {
			wanted.add("{\"position\":\"%s\",\"cadre\":\"%s\",\"kind\":\"ON_THE_SPOT\",\"readiness\":\"%s\",\"assessedOn\":\"2026-01-10\"}"
				.formatted(posts.get(i / CANDIDATES), cadres.get(i % cadres.size()), READINESS[i % READINESS.length]));
		}
		int made = 0;
		for (int begin = 0; begin < wanted.size(); begin += AT_ONCE) {
			made += batch(server, plan, wanted.subList(begin, Math.min(wanted.size(), begin + AT_ONCE)));
		}
		return made;
	}

	/** A batch is taken as a whole or not at all: where it is refused, its halves are tried. */
	private static int batch(BenchmarkServer server, String plan, List<String> nominations) {
		if (nominations.isEmpty()) {
			return 0;
		}
		if (server.post(BenchmarkServer.ADMINISTRATOR, "/api/cadre-plans/" + plan + "/nominations", null, "[" + String.join(",", nominations) + "]").statusCode() == 201) {
			return nominations.size();
		}
		int half = nominations.size() / 2;
		return half == 0 ? 0 : batch(server, plan, nominations.subList(0, half)) + batch(server, plan, nominations.subList(half, nominations.size()));
	}
}

package io.orgloom.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A scenario a benchmark works on, with its version. */
final class BenchmarkPlan {

	private static final int TIMES = 9;

	private final BenchmarkServer server;
	private final String path;
	private final String planner;
	private long version;

	private BenchmarkPlan(BenchmarkServer server, String planner, String path, long version) {
		this.server = server;
		this.planner = planner;
		this.path = path;
		this.version = version;
	}

	/** A plan of the administrator for the day after a day. */
	static BenchmarkPlan begin(BenchmarkServer server, String on, @Nullable String within) {
		return begin(server, BenchmarkServer.ADMINISTRATOR, on, within);
	}

	static BenchmarkPlan begin(BenchmarkServer server, String planner, String on, @Nullable String within) {
		JsonNode created = BenchmarkServer.body(server.post(planner, "/api/scenarios", null,
				"{\"name\":\"Benchmark\",\"baseOn\":\"%s\",\"effectiveOn\":\"2025-07-01\",\"within\":%s}".formatted(on, within == null ? "null" : "\"" + within + "\"")));
		return new BenchmarkPlan(server, planner, "/api/scenarios/" + created.path("id").asString(""), created.path("version").asLong(0));
	}

	/** A merger of some units as a step. */
	static String merger(String name, String type, List<String> codes) {
		return "{\"type\":\"MERGE_UNITS\",\"into\":{\"name\":\"%s\",\"type\":\"%s\"},\"from\":[%s]}".formatted(name, type,
				codes.stream().map(code -> "{\"code\":\"" + code + "\"}").collect(Collectors.joining(",")));
	}

	/** Adds a step; gives the milliseconds it took. */
	double add(String step) {
		return grow("/steps", step);
	}

	double addAll(List<String> steps) {
		return grow("/steps:batch", steps.stream().collect(Collectors.joining(",", "[", "]")));
	}

	private double grow(String door, String body) {
		var answer = server.post(planner, path + door, version, body);
		version = BenchmarkServer.body(answer).path("version").asLong(0);
		return BenchmarkServer.app(answer);
	}

	/** Evaluates it; gives the milliseconds it took. */
	double evaluate() {
		return BenchmarkServer.app(server.get(path + "/evaluation"));
	}

	JsonNode evaluation() {
		return BenchmarkServer.body(server.get(path + "/evaluation"));
	}

	/** Leads it on; gives the milliseconds it took. */
	double decide(String who, String decision) {
		return BenchmarkServer.app(server.post(who, path + "/" + decision, null, ""));
	}

	/** How long something of the plan takes to be read, in milliseconds of the application. */
	double read(String what) {
		return BenchmarkServer.app(server.get(path + what));
	}

	double middleOf(String what) {
		return BenchmarkServer.middle(IntStream.range(0, TIMES).mapToObj(time -> read(what)).toList());
	}

	double propose() {
		return BenchmarkServer.app(server.post(planner, path + "/proposals/consequences", null, ""));
	}

	double addProposed() {
		JsonNode proposal = BenchmarkServer.body(server.post(planner, path + "/proposals/consequences", null, ""));
		return addAll(proposal.path("steps").valueStream().map(JsonNode::toString).toList());
	}

	/** Releases everybody nobody has said anything of; how many people are on the bench. */
	double releaseBench() {
		List<String> releases = new ArrayList<>();
		JsonNode page;
		String after = "";
		do {
			page = BenchmarkServer.body(server.get(path + "/bench?open=true&limit=500" + after));
			page.path("items").forEach(item -> releases.add("{\"type\":\"RELEASE_CADRE\",\"cadre\":\"%s\",\"as\":\"SURPLUS\",\"reason\":\"Benchmark\"}".formatted(item.path("cadre").asString())));
			after = "&after=" + page.path("next").asString("");
		} while (!page.path("next").isNull());
		addAll(releases);
		return page.path("all").asInt();
	}
}

package io.orgloom.scenario;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.support.Installation;
import io.orgloom.support.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A real process, killed at any moment while it puts the plan of Quảng Ninh into force, with the committees of its communes and those who lead them (synthetic). {@code -Dkill.rounds} and {@code -Dkill.seed} make it more, and
 * others; nine applications of one reorganisation are the most there can be.
 */
class KilledApplicationIT {

	private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
	private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final int DISTRICTS_AND_PROVINCE = 14;
	private static final String DAY = "on=2025-07-01&limit=500";

	@TempDir
	private Path folder;

	@Test
	void thePlanIsInForceAsAWholeOrNotAtAllAndTheScenarioSaysWhich() throws Exception {
		Random random = new Random(SEED);
		Installation orgloom = Installation.start(folder.resolve("data"));
		try {
			String plan = begin(orgloom);
			State before = state(orgloom);
			assertThat(before.units()).hasSize(171 + DISTRICTS_AND_PROVINCE);
			assertThat(before.bodies()).hasSize(171 + 1);
			assertThat(before.people()).hasSize(171).noneMatch(person -> person.endsWith("[]"));
			Duration whole = apply(orgloom, plan);
			State after = state(orgloom);
			assertThat(after.units()).hasSize(54 + 1);
			assertThat(after.bodies()).filteredOn(body -> body.contains(" COMMITTEE ")).hasSize(54 + 1);
			assertThat(after.people()).hasSize(171).filteredOn(person -> !person.endsWith("[]")).as("one head of each committee").hasSize(54);
			int inForce = 0;
			for (int round = 1; round <= ROUNDS; round++) {
				plan = approvedAgain(orgloom, plan);
				assertThat(state(orgloom)).isEqualTo(before);
				long last = lastChange(orgloom);
				Duration moment = whole.multipliedBy(random.nextInt(1_200)).dividedBy(1_000);
				boolean answered = killDuring(orgloom, plan, moment);
				orgloom = Installation.start(folder.resolve("data"));
				boolean applied = assertWholeOrNothing(orgloom, plan, last, before, after);
				IO.println("Killed %d ms into an application of %d ms (seed %d, round %d): %s".formatted(moment.toMillis(), whole.toMillis(), SEED, round,
						applied ? "in force" : "nothing of it"));
				assertThat(applied || !answered).as("what was answered stays").isTrue();
				inForce += applied ? 1 : 0;
			}
			plan = approvedAgain(orgloom, plan);
			apply(orgloom, plan);
			assertThat(state(orgloom)).isEqualTo(after);
			IO.println("%d of %d in force".formatted(inForce, ROUNDS));
		} finally {
			orgloom.close();
		}
	}

	private static String begin(Installation orgloom) {
		Program admin = orgloom.admin();
		admin.upload("/api/imports", Map.of("from", "2025-03-01", "reason", "As it stood"), Mergers.quangNinhBefore()).hasStatus(201);
		account(admin, "lan", "PLANNER");
		account(admin, "hoa", "APPROVER");
		account(admin, "mai", "PERSONNEL_OFFICER");
		admin.upload("/api/imports", Map.of("from", "2025-03-01", "reason", "As it stood"), bodies()).hasStatus(201);
		mai(orgloom).upload("/api/imports", Map.of("from", "2025-03-01", "reason", "As it stood"), people()).hasStatus(201);
		Program lan = lan(orgloom);
		String plan = "/api/scenarios/" + lan.post("/api/scenarios",
				"{\"name\":\"Sắp xếp\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2025-07-01\",\"within\":\"22\"}").hasStatus(201).json().path("id").asString();
		Map<String, String> names = Mergers.cells("/quang-ninh/units.csv").collect(toMap(cells -> cells[0], cells -> cells[1]));
		List<String> districts = Mergers.cells("/quang-ninh/units.csv").filter(cells -> cells[0].length() == 3).map(cells -> cells[0]).toList();
		long version = lan.post(plan + "/steps:batch", Mergers.json(Mergers.steps(Mergers.quangNinh(), UnaryOperator.identity(), names::get, districts)), "0").hasStatus(201)
			.json().path("version").asLong();
		answerAll(lan, plan, version);
		decide(orgloom, plan);
		return plan;
	}

	/** A committee of each commune with a first secretary, below that of the province. */
	private static Map<String, String> bodies() {
		StringBuilder units = new StringBuilder("code,name,kind,hierarchy,parent,governs\nTU,Tỉnh ủy,COMMITTEE,PARTY,,22\n");
		StringBuilder posts = new StringBuilder("code,title,unit,role\n");
		communes().forEach(commune -> {
			units.append("%s.DU,Đảng ủy %s,COMMITTEE,PARTY,TU,%s%n".formatted(commune[0], commune[1], commune[0]));
			posts.append("%s.DU.BT,Bí thư,%s.DU,HEAD%n".formatted(commune[0], commune[0]));
		});
		return Map.of("org-units.csv", units.toString(), "positions.csv", posts.toString());
	}

	private static Map<String, String> people() {
		StringBuilder cadres = new StringBuilder("code,name,birth,sex,synthetic\n");
		StringBuilder appointments = new StringBuilder("cadre,position\n");
		communes().forEach(commune -> {
			cadres.append("h-%s,Nguyễn Văn %s,1980-01,MALE,true%n".formatted(commune[0], commune[0]));
			appointments.append("h-%s,%s.DU.BT%n".formatted(commune[0], commune[0]));
		});
		return Map.of("cadres.csv", cadres.toString(), "appointments.csv", appointments.toString());
	}

	private static List<String[]> communes() {
		return Mergers.cells("/quang-ninh/units.csv").filter(cells -> cells[0].length() == 5).toList();
	}

	/** What follows from the territory is done; of the first secretaries whose posts become one the first gets it, the others are surplus. */
	private static void answerAll(Program lan, String plan, long version) {
		JsonNode proposal = lan.post(plan + "/proposals/consequences", "").hasStatus(200).json();
		long proposed = lan.post(plan + "/steps:batch", proposal.path("steps").toString(), String.valueOf(version)).hasStatus(201).json().path("version").asLong();
		Map<String, String> places = new HashMap<>();
		for (int i = 0; i < proposal.path("steps").size(); i++) {
			JsonNode step = proposal.path("steps").get(i);
			if (step.path("type").asString().equals("MERGE_POSITIONS")) {
				places.put("h-" + step.path("from").get(0).asString().substring(0, 5), proposal.path("reasons").get(i).path("forms").asString());
			}
		}
		String answers = lan.get(plan + "/bench?limit=500").hasStatus(200).json().path("items").valueStream().map(item -> item.path("cadre").asString())
			.map(cadre -> places.containsKey(cadre) ? "{\"type\":\"PLACE_CADRE\",\"cadre\":\"%s\",\"position\":\"%s\",\"acting\":false,\"concurrent\":false}".formatted(cadre, places.get(cadre))
					: "{\"type\":\"RELEASE_CADRE\",\"cadre\":\"%s\",\"as\":\"SURPLUS\",\"reason\":\"Sắp xếp\"}".formatted(cadre))
			.collect(Collectors.joining(",", "[", "]"));
		lan.post(plan + "/steps:batch", answers, String.valueOf(proposed)).hasStatus(201);
	}

	private static void account(Program admin, String name, String role) {
		admin.post("/api/users", "{\"name\":\"%s\",\"password\":\"%s\",\"grants\":[{\"role\":\"%s\"}]}".formatted(name, PASSWORD, role)).hasStatus(201);
	}

	private static void decide(Installation orgloom, String plan) {
		lan(orgloom).post(plan + "/submission", "").hasStatus(200);
		hoa(orgloom).post(plan + "/approval", "{\"document\":\"NQ-2025\"}").hasStatus(200);
	}

	private static Duration apply(Installation orgloom, String plan) {
		Instant begun = Instant.now();
		hoa(orgloom).post(plan + "/application", "").hasStatus(200);
		return Duration.between(begun, Instant.now());
	}

	/** A plan that waits for its application: the same one, or where it is in force, it is taken back and begun once more. */
	private static String approvedAgain(Installation orgloom, String plan) {
		if (state(orgloom, plan).equals("APPROVED")) {
			return plan;
		}
		hoa(orgloom).post(plan + "/reversion", "").hasStatus(200);
		String again = "/api/scenarios/" + lan(orgloom).post(plan + "/branches", "").hasStatus(201).json().path("id").asString();
		decide(orgloom, again);
		return again;
	}

	/** Whether the application was answered before. */
	private static boolean killDuring(Installation orgloom, String plan, Duration moment) throws InterruptedException {
		Program hoa = hoa(orgloom);
		CompletableFuture<Integer> application = CompletableFuture.supplyAsync(() -> hoa.post(plan + "/application", "").status());
		Thread.sleep(moment);
		orgloom.kill();
		int status = application.exceptionally(broken -> 0).join();
		assertThat(status).isIn(0, 200);
		return status == 200;
	}

	private static boolean assertWholeOrNothing(Installation orgloom, String plan, long before, State stateBefore, State stateAfter) {
		JsonNode scenario = hoa(orgloom).get(plan).hasStatus(200).json();
		boolean applied = scenario.path("state").asString().equals("APPLIED");
		List<String> history = StreamSupport.stream(hoa(orgloom).get(plan + "/history").json().path("items").spliterator(), false)
			.map(entry -> entry.path("what").asString()).toList();
		assertThat(lastChange(orgloom)).isEqualTo(applied ? before + 1 : before);
		assertThat(state(orgloom)).isEqualTo(applied ? stateAfter : stateBefore);
		if (applied) {
			assertThat(scenario.path("appliedAs").asLong()).isEqualTo(before + 1);
			assertThat(history).endsWith("APPROVED", "APPLIED");
		} else {
			assertThat(scenario.path("state").asString()).isEqualTo("APPROVED");
			assertThat(scenario.path("appliedAs").isNull()).isTrue();
			assertThat(history).endsWith("APPROVED");
		}
		return applied;
	}

	private static String state(Installation orgloom, String plan) {
		return hoa(orgloom).get(plan).hasStatus(200).json().path("state").asString();
	}

	private static long lastChange(Installation orgloom) {
		return orgloom.admin().get("/api/changes?limit=1").hasStatus(200).json().path("items").get(0).path("number").asLong();
	}

	/** The territory, its bodies and who holds which post there. */
	private record State(List<String> units, List<String> bodies, List<String> people) {
	}

	/** A code of ours once used is not used again: units of the next application are called 06652-202507-2, and so on. */
	private static State state(Installation orgloom) {
		return new State(items(orgloom.admin(), "/api/administrative-units?"), items(orgloom.admin(), "/api/org-units?"), items(mai(orgloom), "/api/cadres?"));
	}

	private static List<String> items(Program by, String path) {
		return by.get(path + DAY).hasStatus(200).json().path("items").valueStream().map(item -> told(item).replaceAll("-202507(-\\d)?", "")).sorted().toList();
	}

	/** A body by name, kind and figures, a cadre by the posts they hold, anything else as it is. */
	private static String told(JsonNode item) {
		return item.has("vacant") ? "%s %s %d %d".formatted(item.path("name").asString(), item.path("kind").asString(), item.path("posts").asInt(), item.path("vacant").asInt())
				: item.has("synthetic") ? item.path("code").asString() + " " + item.path("posts") : item.toString();
	}

	private static Program lan(Installation orgloom) {
		return orgloom.as("lan", PASSWORD);
	}

	private static Program mai(Installation orgloom) {
		return orgloom.as("mai", PASSWORD);
	}

	private static Program hoa(Installation orgloom) {
		return orgloom.as("hoa", PASSWORD);
	}
}

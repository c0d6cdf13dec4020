package io.orgloom.scenario;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.support.Installation;
import io.orgloom.support.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A real process, killed at any moment while it puts the plan of Quảng Ninh into force. {@code -Dkill.rounds} and {@code -Dkill.seed} make it more, and
 * others; nine applications of one reorganisation are the most there can be.
 */
class KilledApplicationIT {

	private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
	private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final int DISTRICTS_AND_PROVINCE = 14;

	@TempDir
	private Path folder;

	@Test
	void thePlanIsInForceAsAWholeOrNotAtAllAndTheScenarioSaysWhich() throws Exception {
		Random random = new Random(SEED);
		Installation orgloom = Installation.start(folder.resolve("data"));
		try {
			String plan = begin(orgloom);
			List<String> before = units(orgloom);
			assertThat(before).hasSize(171 + DISTRICTS_AND_PROVINCE);
			Duration whole = apply(orgloom, plan);
			List<String> after = units(orgloom);
			assertThat(after).hasSize(54 + 1);
			int inForce = 0;
			for (int round = 1; round <= ROUNDS; round++) {
				plan = approvedAgain(orgloom, plan);
				assertThat(units(orgloom)).isEqualTo(before);
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
			assertThat(units(orgloom)).isEqualTo(after);
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
		Program lan = lan(orgloom);
		String plan = "/api/scenarios/" + lan.post("/api/scenarios",
				"{\"name\":\"Sắp xếp\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2025-07-01\",\"within\":\"22\"}").hasStatus(201).json().path("id").asString();
		Map<String, String> names = Mergers.cells("/quang-ninh/units.csv").collect(toMap(cells -> cells[0], cells -> cells[1]));
		List<String> districts = Mergers.cells("/quang-ninh/units.csv").filter(cells -> cells[0].length() == 3).map(cells -> cells[0]).toList();
		lan.post(plan + "/steps:batch", Mergers.json(Mergers.steps(Mergers.quangNinh(), UnaryOperator.identity(), names::get, districts)), "0").hasStatus(201);
		decide(orgloom, plan);
		return plan;
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

	private static boolean assertWholeOrNothing(Installation orgloom, String plan, long before, List<String> unitsBefore, List<String> unitsAfter) {
		JsonNode scenario = hoa(orgloom).get(plan).hasStatus(200).json();
		boolean applied = scenario.path("state").asString().equals("APPLIED");
		List<String> history = StreamSupport.stream(hoa(orgloom).get(plan + "/history").json().path("items").spliterator(), false)
			.map(entry -> entry.path("what").asString()).toList();
		assertThat(lastChange(orgloom)).isEqualTo(applied ? before + 1 : before);
		assertThat(units(orgloom)).isEqualTo(applied ? unitsAfter : unitsBefore);
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

	/** A code of ours once used is not used again: units of the next application are called 06652-202507-2, and so on. */
	private static List<String> units(Installation orgloom) {
		return StreamSupport.stream(orgloom.admin().get("/api/administrative-units?on=2025-07-01&limit=500").hasStatus(200).json().path("items").spliterator(), false)
			.map(unit -> unit.toString().replaceFirst("-202507(-\\d)?", "")).toList();
	}

	private static Program lan(Installation orgloom) {
		return orgloom.as("lan", PASSWORD);
	}

	private static Program hoa(Installation orgloom) {
		return orgloom.as("hoa", PASSWORD);
	}
}

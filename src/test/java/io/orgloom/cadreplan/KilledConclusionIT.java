package io.orgloom.cadreplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.support.Installation;
import io.orgloom.support.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A real process, killed at any moment while it concludes a review round that takes forty cadres out of a plan and brings forty others in.
 * {@code -Dkill.rounds} and {@code -Dkill.seed} make it more, and others.
 */
class KilledConclusionIT {

	private static final int ROUNDS = Integer.getInteger("kill.rounds", 1);
	private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
	private static final int POSTS = 40;

	@TempDir
	private Path folder;

	@Test
	void theRoundIsConcludedAsAWholeOrNotAtAll() throws Exception {
		Random random = new Random(SEED);
		Installation orgloom = Installation.start(folder.resolve("data"));
		try {
			String plan = begin(orgloom.admin());
			String round = plan + "/rounds/" + propose(orgloom.admin(), plan);
			List<String> before = nominations(orgloom.admin(), plan);
			Instant begun = Instant.now();
			conclude(orgloom.admin(), round);
			Duration whole = Duration.between(begun, Instant.now());
			List<String> after = nominations(orgloom.admin(), plan);
			assertThat(before).hasSize(POSTS).allMatch(each -> each.contains("old-"));
			assertThat(after).hasSize(POSTS).allMatch(each -> each.contains("new-"));
			for (int number = 1; number <= ROUNDS; number++) {
				openAgain(orgloom.admin(), round);
				long last = last(orgloom.admin());
				Duration moment = whole.multipliedBy(random.nextInt(1_200)).dividedBy(1_000);
				boolean answered = killDuring(orgloom, round, moment);
				orgloom = Installation.start(folder.resolve("data"));
				boolean concluded = isConcluded(orgloom.admin(), round);
				IO.println("Killed %d ms into a conclusion of %d ms (seed %d, round %d): %s".formatted(moment.toMillis(), whole.toMillis(), SEED, number,
						concluded ? "concluded" : "nothing of it"));
				assertThat(nominations(orgloom.admin(), plan)).isEqualTo(concluded ? after : before);
				assertThat(last(orgloom.admin())).isEqualTo(concluded ? last + 1 : last);
				assertThat(concluded || !answered).as("what was answered stays").isTrue();
			}
			openAgain(orgloom.admin(), round);
			conclude(orgloom.admin(), round);
			assertThat(nominations(orgloom.admin(), plan)).isEqualTo(after);
		} finally {
			orgloom.close();
		}
	}

	private static String begin(Program admin) {
		String posts = IntStream.range(0, POSTS).mapToObj(i -> "{\"code\":\"P-%02d\",\"title\":\"Trưởng phòng\",\"unit\":\"K\",\"role\":\"HEAD\"}".formatted(i)).collect(Collectors.joining(","));
		admin.post("/api/structure-changes", """
				{"from":"2024-01-01","reason":"As it is","units":[{"code":"K","name":"Cơ quan","kind":"ADVISORY_AGENCY","hierarchy":"PARTY"}],"positions":[%s]}
				""".formatted(posts)).hasStatus(201);
		for (int i = 0; i < POSTS; i++) {
			for (String kind : List.of("old", "new")) {
				admin.post("/api/cadres", """
						{"code":"%s-%02d","from":"2024-01-01","synthetic":true,"reason":"x","particulars":{"personal":{"name":"Người %s %d","birth":"1990-01","sex":"FEMALE"}}}
						""".formatted(kind, i, kind, i)).hasStatus(201);
			}
		}
		String plan = "/api/cadre-plans/" + admin.post("/api/cadre-plans", """
				{"name":"Quy hoạch","termFrom":"2030-01-01","termUntil":"2035-01-01","posts":[%s]}
				""".formatted(IntStream.range(0, POSTS).mapToObj("\"P-%02d\""::formatted).collect(Collectors.joining(",")))).hasStatus(201).json().path("id").asString();
		admin.post(plan + "/nominations", IntStream.range(0, POSTS).mapToObj(i -> """
				{"position":"P-%02d","cadre":"old-%02d","kind":"ON_THE_SPOT","readiness":"NOW","assessedOn":"2026-01-10"}
				""".formatted(i, i)).collect(Collectors.joining(",", "[", "]"))).hasStatus(201);
		return plan;
	}

	private static String propose(Program admin, String plan) {
		String round = admin.post(plan + "/rounds", "{\"name\":\"Rà soát\"}").hasStatus(201).json().path("id").asString();
		String out = admin.get(plan + "/nominations?limit=100").json().path("items").valueStream()
			.map(each -> "{\"nomination\":\"%s\",\"answer\":\"TAKE_OUT\",\"ground\":\"over-age\"}".formatted(each.path("id").asString())).collect(Collectors.joining(","));
		String in = IntStream.range(0, POSTS).mapToObj(i -> """
				{"answer":"ADD","position":"P-%02d","cadre":"new-%02d","kind":"ON_THE_SPOT","readiness":"NOW","assessedOn":"2026-01-10"}
				""".formatted(i, i)).collect(Collectors.joining(","));
		admin.put(plan + "/rounds/" + round + "/answers", "{\"items\":[" + out + "," + in + "]}", String.valueOf(version(admin, plan + "/rounds/" + round))).hasStatus(200);
		return round;
	}

	private static long version(Program admin, String round) {
		return admin.get(round).hasStatus(200).json().path("round").path("version").asLong();
	}

	private static void conclude(Program admin, String round) {
		admin.post(round + "/conclusion", "{\"decision\":\"1-QĐ\"}", String.valueOf(version(admin, round))).hasStatus(200);
	}

	private static boolean isConcluded(Program admin, String round) {
		return !admin.get(round).hasStatus(200).json().path("round").path("concludedOn").isNull();
	}

	/** Takes the conclusion back, where there is one. */
	private static void openAgain(Program admin, String round) {
		if (isConcluded(admin, round)) {
			admin.post("/api/changes/" + last(admin) + "/reversion", "{\"reason\":\"Once more\"}").hasStatus(201);
		}
	}

	private static boolean killDuring(Installation orgloom, String round, Duration moment) throws InterruptedException {
		Program admin = orgloom.admin();
		String version = String.valueOf(version(admin, round));
		CompletableFuture<Integer> conclusion = CompletableFuture.supplyAsync(() -> admin.post(round + "/conclusion", "{\"decision\":\"1-QĐ\"}", version).status());
		Thread.sleep(moment);
		orgloom.kill();
		int status = conclusion.exceptionally(broken -> 0).join();
		assertThat(status).isIn(0, 200);
		return status == 200;
	}

	private static long last(Program admin) {
		return admin.get("/api/changes?limit=1").hasStatus(200).json().path("items").get(0).path("number").asLong();
	}

	private static List<String> nominations(Program admin, String plan) {
		JsonNode page = admin.get(plan + "/nominations?limit=100").hasStatus(200).json();
		return page.path("items").valueStream().map(each -> each.path("position").asString() + " " + each.path("cadre").asString()).sorted().toList();
	}
}

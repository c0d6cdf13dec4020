package io.orgloom.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * A provincial committee P of province 40 with the committees ONE and TWO of its communes 1 and 2. Nguyễn Văn Thử (c-1) holds the head's post of ONE since
 * 2024 and reaches the age of retirement in 2026; Trần Thị Mẫu (c-2) holds that of TWO. Today is 15 January 2026.
 */
@GraphTest
@ExtendWith(OutputCaptureExtension.class)
class CadreIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final ChangeNote NOTE = new ChangeNote("tester", "As it is", null);
	/** What nobody may see who need not: the name as written and folded, the birth, and what is more sensitive still. */
	private static final List<String> PERSONAL = List.of("Nguyễn Văn Thử", "1965-01", "Quê Thử", "Thạc sĩ thử", "Khiển trách");

	@Autowired
	private TerritoryRegister territory;
	@Autowired
	private Ledger ledger;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private Driver driver;
	@LocalServerPort
	private int port;
	private Program boss;
	private Program officer;

	@BeforeEach
	void begin() {
		unit("40", UnitType.PROVINCE, null);
		unit("1", UnitType.COMMUNE, "40");
		unit("2", UnitType.COMMUNE, "40");
		boss = account("boss", Stream.of(Role.values()).map(Grant::everywhere).toList());
		officer = account("officer", List.of(new Grant(Role.PERSONNEL_OFFICER, "1")));
		boss.post("/api/structure-changes", """
				{"from":"2024-01-01","reason":"As it is","units":[{"code":"P","name":"Tỉnh ủy","kind":"COMMITTEE","hierarchy":"PARTY","governs":"40"},
				  {"code":"ONE","name":"Đảng ủy xã Một","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"1"},
				  {"code":"TWO","name":"Đảng ủy xã Hai","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"2"}],
				 "positions":[{"code":"ONE-1","title":"Bí thư","unit":"ONE","role":"HEAD"},{"code":"ONE-2","title":"Phó Bí thư","unit":"ONE","role":"DEPUTY"},
				  {"code":"TWO-1","title":"Bí thư","unit":"TWO","role":"HEAD"}]}
				""").hasStatus(201);
		boss.post("/api/cadres", """
				{"code":"c-1","from":"2024-01-01","synthetic":true,"reason":"Enter c-1","particulars":{"personal":{"name":"Nguyễn Văn Thử","birth":"1965-01","sex":"MALE",
				  "nativePlace":"Quê Thử"},"qualification":{"education":"Thạc sĩ thử"},"disciplines":[{"decision":"7-QĐ","form":"Khiển trách","on":"2020-05-05"}]},
				 "appointment":{"position":"ONE-1","from":"2024-01-01","decision":"12-QĐ/TU"}}
				""").hasStatus(201);
		boss.post("/api/cadres", """
				{"code":"c-2","from":"2024-01-01","reason":"Enter c-2","particulars":{"personal":{"name":"Trần Thị Mẫu","birth":"1980-03","sex":"FEMALE"}},
				 "appointment":{"position":"TWO-1","from":"2024-01-01"}}
				""").hasStatus(201);
	}

	@Test
	void whoHoldsWhatIsRecordedFromADayOn() {
		JsonNode page = boss.get("/api/cadres?unit=P&limit=1").hasStatus(200).json();
		assertThat(page.path("items").get(0).path("code").asString()).isEqualTo("c-1");
		assertThat(page.path("items").get(0).path("synthetic").asBoolean()).isTrue();
		assertThat(page.path("items").get(0).path("posts").get(0).path("unitName").asString()).isEqualTo("Đảng ủy xã Một");
		assertThat(codes(boss.get("/api/cadres?unit=P&after=" + page.path("next").asString()).json())).containsExactly("c-2");
		assertThat(codes(boss.get("/api/cadres?q=tran+mau").json())).containsExactly("c-2");

		officer.post("/api/cadres/c-1/appointments", "{\"position\":\"ONE-2\",\"from\":\"2026-02-01\",\"acting\":true,\"decision\":\"8-QĐ\"}").hasStatus(201);
		officer.post("/api/cadres/c-1/releases", "{\"position\":\"ONE-2\",\"on\":\"2026-03-01\"}").hasStatus(201);
		boss.post("/api/cadres/c-2/transfers", "{\"to\":\"ONE-2\",\"on\":\"2026-04-01\",\"rotation\":true}").hasStatus(201);
		officer.post("/api/cadres/c-1/retirement", "{\"on\":\"2026-09-01\",\"decision\":\"9-QĐ\"}").hasStatus(201);

		JsonNode career = boss.get("/api/cadres/c-2").json().path("career");
		assertThat(career.size()).isEqualTo(2);
		assertThat(career.get(0).path("post").path("until").asString()).isEqualTo("2026-04-01");
		assertThat(career.get(0).path("post").path("ending").asString()).isEqualTo("ROTATED");
		assertThat(boss.get("/api/positions/TWO-1/holders?on=2026-04-01").json().path("items")).isEmpty();
		assertThat(boss.get("/api/positions/ONE-1/holders?on=2026-08-31").json().path("items").get(0).path("name").asString()).isEqualTo("Nguyễn Văn Thử");
		assertThat(boss.get("/api/positions/ONE-1/holders?on=2026-09-01").json().path("items")).isEmpty();
		assertThat(boss.get("/api/cadres/c-1?on=2026-09-01").json().path("retiredSince").asString()).isEqualTo("2026-09-01");
	}

	@Test
	void whatCannotBeIsRefusedAndNothingIsWritten() {
		long before = ledger.last();
		boss.post("/api/cadres/c-2/appointments", "{\"position\":\"ONE-1\",\"from\":\"2026-02-01\"}").isProblem(409, "position-held");
		boss.post("/api/cadres/c-2/appointments", "{\"position\":\"ONE-2\",\"from\":\"2026-02-01\"}").isProblem(409, "main-post-elsewhere");
		boss.post("/api/cadres/c-1/appointments", "{\"position\":\"ONE-1\",\"from\":\"2026-02-01\"}").isProblem(409, "cadre-holds-already");
		boss.post("/api/cadres/c-1/appointments", "{\"position\":\"NO\",\"from\":\"2026-02-01\"}").isProblem(404, "unknown-position");
		boss.post("/api/cadres/c-1/appointments", "{\"position\":\"ONE-2\",\"from\":\"2023-02-01\"}").hasStatus(404);
		boss.post("/api/cadres/c-9/appointments", "{\"position\":\"ONE-2\",\"from\":\"2026-02-01\"}").isProblem(404, "unknown-cadre");
		boss.post("/api/cadres/c-1/releases", "{\"position\":\"ONE-2\",\"on\":\"2026-02-01\"}").isProblem(409, "nothing-held");
		boss.post("/api/cadres/c-1/appointments", "{\"position\":\"ONE-2\"}").hasStatus(400);
		boss.post("/api/cadres/c-1/appointments", "{\"position\":\"ONE-2\",\"from\":\"2026-02-01\",\"until\":\"2026-01-01\",\"acting\":true}").isProblem(422, "empty-interval");
		boss.post("/api/cadres", "{\"code\":\"c-1\",\"from\":\"2026-01-01\",\"reason\":\"x\",\"particulars\":{}}").isProblem(409, "cadre-code-taken");
		boss.post("/api/cadres", "{\"code\":\"c-3\",\"from\":\"2026-01-01\",\"reason\":\"x\",\"particulars\":{\"personal\":{\"name\":\"N\",\"birth\":\"1964-13\"}}}").hasStatus(400);
		boss.get("/api/retirements?unit=P&months=0").isProblem(400, "months-out-of-range");
		assertThat(ledger.last()).isEqualTo(before);
	}

	@Test
	void twoOfficersWhoAppointToOnePostAtOnceGetOneHolder() throws Exception {
		boss.post("/api/cadres", "{\"code\":\"c-3\",\"from\":\"2024-01-01\",\"reason\":\"x\",\"particulars\":{}}").hasStatus(201);
		boss.post("/api/cadres", "{\"code\":\"c-4\",\"from\":\"2024-01-01\",\"reason\":\"x\",\"particulars\":{}}").hasStatus(201);
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			List<Future<Integer>> answers = IntStream.of(3, 4).mapToObj(n -> both.submit(() -> boss
				.post("/api/cadres/c-" + n + "/appointments", "{\"position\":\"ONE-2\",\"from\":\"2026-02-01\"}").status())).toList();
			assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
		}
		assertThat(boss.get("/api/positions/ONE-2/holders?on=2026-02-01").json().path("items").size()).isOne();
	}

	@Test
	void personalDataReachOnlyThoseWhoNeedThem(CapturedOutput output) {
		Program viewer = account("viewer", List.of(Grant.everywhere(Role.VIEWER)));
		Program planner = account("planner", List.of(Grant.everywhere(Role.PLANNER), Grant.everywhere(Role.APPROVER)));
		Program auditor = account("auditor", List.of(Grant.everywhere(Role.AUDITOR), Grant.everywhere(Role.ADMINISTRATOR)));
		Program elsewhere = account("elsewhere", List.of(new Grant(Role.PERSONNEL_OFFICER, "2")));
		long entered = ledger.last() - 1;
		for (Program other : List.of(viewer, planner, auditor, elsewhere)) {
			for (String door : List.of("/api/cadres", "/api/cadres?q=nguyen", "/api/cadres?q=Nguy%E1%BB%85n+V%C4%83n+Th%E1%BB%AD", "/api/cadres/c-1", "/api/cadres?q=c-1",
					"/api/positions/ONE-1/holders", "/api/retirements?unit=ONE&months=24", "/api/retirements?unit=P&months=24", "/api/read-log", "/api/changes/" + entered,
					"/api/changes", "/api/search?q=nguyen", "/api/search?q=c-1", "/changes/" + entered, "/positions/ONE-1", "/org-units/ONE", "/api/org-units/ONE/history")) {
				assertThat(other.get(door).response().body()).as(door).doesNotContain(PERSONAL);
			}
			assertThat(other.get("/api/changes/" + entered).response().body()).doesNotContain("7-QĐ", "discipline", "qualification");
			assertThat(codes(other.get("/api/cadres?q=nguyen").json())).doesNotContain("c-1");
			assertThat(other.get("/api/cadres/c-1").json().path("personal").asString()).isEqualTo("MASKED");
			String attempt = other.post("/api/cadres/c-1/corrections", "{\"on\":\"2025-01-01\",\"reason\":\"x\",\"particulars\":{\"personal\":{\"name\":\"Ai đó\"}}}")
				.isProblem(403, "not-granted").response().body();
			assertThat(attempt).doesNotContain(PERSONAL);
			other.post("/api/cadres/c-1/appointments", "{\"position\":\"ONE-2\",\"from\":\"2026-02-01\",\"acting\":true}").isProblem(403, "not-granted");
			other.post("/api/cadres/c-1/erasure", "{\"reason\":\"x\",\"decision\":\"1\"}").isProblem(403, "not-granted");
		}
		Program.on(port).get("/api/cadres/c-1").isProblem(401, "sign-in-required");
		viewer.get("/api/read-log").isProblem(403, "not-granted");
		assertThat(auditor.get("/api/read-log?subject=c-1").json().path("items")).isEmpty();

		JsonNode own = officer.get("/api/cadres/c-1?purpose=review").hasStatus(200).json();
		assertThat(own.path("name").asString()).isEqualTo("Nguyễn Văn Thử");
		assertThat(own.path("particulars").path("disciplines").get(0).path("form").asString()).isEqualTo("Khiển trách");
		assertThat(own.path("retirement").path("date").asString()).isEqualTo("2026-07-31");
		assertThat(codes(officer.get("/api/retirements?unit=ONE&months=12").json())).containsExactly("c-1");
		officer.get("/api/retirements?unit=P&months=12").isProblem(403, "not-granted");
		assertThat(codes(officer.get("/api/cadres?q=nguyen").json())).containsExactly("c-1");
		JsonNode reads = auditor.get("/api/read-log?subject=c-1&actor=officer").json().path("items");
		assertThat(reads.size()).isEqualTo(3);
		// entries of one instant have no order of their own
		assertThat(reads.values()).extracting(read -> read.path("purpose").asString()).containsOnlyOnce("review");
		assertThat(output.getAll()).doesNotContain(PERSONAL);
	}

	@Test
	void whatIsErasedIsInNoCornerOfTheStore() {
		boss.post("/api/cadres/c-1/corrections", "{\"on\":\"2025-01-01\",\"reason\":\"Nguyễn Văn Thử is Nguyễn Văn Thử Hai\",\"particulars\":{\"personal\":{\"name\":\"Nguyễn Văn Thử Hai\"}}}")
			.hasStatus(201);
		boss.get("/api/cadres/c-1?purpose=about+Nguy%E1%BB%85n+V%C4%83n+Th%E1%BB%AD").hasStatus(200);
		boss.post("/api/cadres/c-1/erasure", "{\"reason\":\"Asked for by law\"}").hasStatus(400);
		boss.post("/api/cadres/c-1/erasure", "{\"reason\":\"Asked for by Nguyễn Văn Thử\",\"decision\":\"5-QĐ\"}").isProblem(422, "name-in-note");
		assertThat(everything()).contains("Nguyễn Văn Thử", "Quê Thử");

		long erasure = boss.post("/api/cadres/c-1/erasure", "{\"reason\":\"Asked for by law\",\"decision\":\"5-QĐ\"}").hasStatus(201).json().path("change").asLong();

		assertThat(everything()).doesNotContain(PERSONAL).doesNotContain("7-QĐ", "discipline", "qualification");
		JsonNode left = boss.get("/api/cadres/c-1").hasStatus(200).json();
		assertThat(left.path("personal").asString()).isEqualTo("ERASED");
		assertThat(left.path("career").size()).isOne();
		assertThat(boss.get("/api/cadres/c-1?knownAt=" + (erasure - 1)).response().body()).doesNotContain(PERSONAL);
		assertThat(boss.get("/api/changes/" + erasure).json().path("change").path("document").asString()).isEqualTo("5-QĐ");
		boss.post("/api/changes/" + erasure + "/reversion", "{\"reason\":\"x\"}").isProblem(422, "erasure-final");
		boss.post("/api/cadres/c-1/erasure", "{\"reason\":\"x\",\"decision\":\"5-QĐ\"}").isProblem(409, "cadre-erased");
	}

	/** Every property of every node and relationship, as text. */
	private String everything() {
		try (Session session = driver.session()) {
			return String.join("\n", session.run("MATCH (n) RETURN properties(n) AS text UNION ALL MATCH ()-[f]->() RETURN properties(f) AS text")
				.list(row -> row.get("text").toString()));
		}
	}

	private Program account(String name, List<Grant> grants) {
		access.asSystem(() -> users.create(name, PASSWORD, grants));
		return Program.on(port).as(name, PASSWORD);
	}

	private void unit(String code, UnitType type, @Nullable String parent) {
		territory.enter(new UnitEdit("Unit " + code, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null),
				LocalDate.of(2024, 1, 1), NOTE);
	}

	private static List<String> codes(JsonNode page) {
		return page.path("items").values().stream().map(item -> item.path("code").asString()).toList();
	}
}

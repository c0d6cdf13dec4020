package io.orgloom.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.interchange.FileImport;
import io.orgloom.interchange.Upload;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.support.StandingClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Three communes with their committees; two become one on 1 February 2026. All counts are worked out by hand from the rows. */
@GraphTest
class FollowUpIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
	private static final String UNITS = """
			officialCode,name,type,parent,terrain,areaKm2,lon,lat
			40,Nghệ An,PROVINCE,,,,,
			00001,Xã Một,COMMUNE,40,OTHER,20,105.0,19
			00002,Xã Hai,COMMUNE,40,OTHER,20,105.1,19
			00003,Xã Ba,COMMUNE,40,OTHER,20,105.3,19
			""";
	private static final String PEOPLE = "officialCode,people,kind,year\n00001,9000,CENSUS,2024\n00002,6000,CENSUS,2024\n00003,3000,CENSUS,2024\n";
	private static final String BODIES = """
			code,name,kind,hierarchy,parent,governs
			P,Tỉnh ủy,COMMITTEE,PARTY,,40
			C1,Đảng ủy Một,COMMITTEE,PARTY,P,00001
			C2,Đảng ủy Hai,COMMITTEE,PARTY,P,00002
			C3,Đảng ủy Ba,COMMITTEE,PARTY,P,00003
			""";
	private static final String POSTS = "code,title,unit,role\nP1,Bí thư Tỉnh ủy,P,HEAD\nA1,Bí thư,C1,HEAD\nB1,Bí thư,C2,HEAD\nC31,Bí thư,C3,HEAD\n";
	private static final String MERGE = "{\"type\":\"MERGE_UNITS\",\"into\":{\"name\":\"Mới\",\"type\":\"COMMUNE\"},\"from\":[{\"code\":\"00001\"},{\"code\":\"00002\"}]}";

	@Autowired
	private FileImport imports;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private Ledger ledger;
	@Autowired
	private StandingClock clock;
	@LocalServerPort
	private int port;

	private Program lan = Program.on(0);
	private Program hoa = Program.on(0);
	private String plan = "";

	@BeforeEach
	void begin() {
		clock.set(Instant.parse("2026-01-10T03:00:00Z"));
		imports.takeIn(List.of(file("units.csv", UNITS), file("populations.csv", PEOPLE)), DAY, new ChangeNote("tester", "As it is", null));
		imports.takeIn(List.of(file("org-units.csv", BODIES), file("positions.csv", POSTS)), DAY, new ChangeNote("tester", "As it is", null));
		lan = account("lan", Role.PLANNER);
		hoa = account("hoa", Role.APPROVER);
		plan = lan.post("/api/scenarios", "{\"name\":\"Plan\",\"within\":\"40\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2026-02-01\"}").hasStatus(201).header("Location");
		lan.post(plan + "/steps", MERGE, "0").hasStatus(201);
	}

	private static Upload file(String name, String text) {
		return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private Program account(String name, Role role) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(Grant.everywhere(role))));
		return Program.on(port).as(name, PASSWORD);
	}

	private void apply(String document) {
		lan.post(plan + "/submission", "").hasStatus(200);
		hoa.post(plan + "/approval", document).hasStatus(200);
		hoa.post(plan + "/application", "").hasStatus(200);
	}

	@Test
	void whatWasPromisedStandsBesideWhatIsThere() {
		lan.get(plan + "/follow-up").isProblem(409, "plan-not-in-force");
		apply("{\"document\":\"NQ 12\"}");

		JsonNode ahead = lan.get(plan + "/follow-up").hasStatus(200).json();
		assertThat(ahead.path("on").asString()).isEqualTo("2026-02-01");
		assertThat(ahead.path("document").asString()).isEqualTo("NQ 12");
		JsonNode communes = communes(ahead);
		assertThat(List.of(communes.path("before").asInt(), communes.path("promised").asInt(), communes.path("present").asInt())).containsExactly(3, 2, 2);
		assertThat(communes(lan.get(plan + "/follow-up?on=2026-01-31").json()).path("present").asInt()).isEqualTo(3);
		assertKind(ahead, "ADMINISTRATIVE_UNIT", 2, 2);
		JsonNode before = lan.get(plan + "/follow-up?on=2026-01-31").json();
		assertKind(before, "ADMINISTRATIVE_UNIT", 2, 0);
		assertKind(before, "ORG_UNIT", 2, 0);
		assertThat(kind(before, "ORG_UNIT").path("still").get(0).path("code").asString()).isEqualTo("C1");
	}

	/** The committees become one, and so do their first secretaries; the clerk goes along under the code he has. */
	@Test
	void whatGoesAlongUnderItsOwnCodeIsNotAwaitedToEnd() {
		imports.takeIn(List.of(file("positions.csv", "code,title,unit,role\nA2,Văn thư,C1,STAFF\n")), DAY, new ChangeNote("tester", "A clerk", null));
		plan = lan.post("/api/scenarios", "{\"name\":\"Plan\",\"within\":\"40\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2026-02-01\"}").hasStatus(201).header("Location");
		lan.post(plan + "/steps:batch", "[%s,%s,%s]".formatted(MERGE,
				"{\"type\":\"MERGE_ORG_UNITS\",\"into\":{\"name\":\"Đảng ủy Mới\",\"kind\":\"COMMITTEE\",\"hierarchy\":\"PARTY\",\"parent\":\"P\",\"governs\":\"new:1\"},\"from\":[\"C1\",\"C2\"]}",
				"{\"type\":\"MERGE_POSITIONS\",\"into\":{\"title\":\"Bí thư\",\"role\":\"HEAD\",\"unit\":\"org:1\"},\"from\":[\"A1\",\"B1\"]}"), "0").hasStatus(201);
		apply("{\"document\":\"NQ 13\"}");
		JsonNode followed = lan.get(plan + "/follow-up").hasStatus(200).json();
		assertThat(kind(followed, "POSITION").path("touched").asInt()).isEqualTo(3);
		assertKind(followed, "POSITION", 2, 2);
	}

	@Test
	void phasesAreTasksOfTheDecidingDocument() {
		apply("{\"document\":\"NQ 12\"}");
		long last = ledger.last();
		lan.post(plan + "/follow-up/phases", "{\"title\":\"Bàn giao\",\"owner\":\"P\"}").hasStatus(400);
		hoa.post(plan + "/follow-up/phases", "{\"title\":\"Bàn giao\",\"owner\":\"P\",\"dueOn\":\"2026-01-20\"}").isProblem(403, "not-granted");
		String first = lan.post(plan + "/follow-up/phases", "{\"title\":\"Bàn giao\",\"owner\":\"P\",\"dueOn\":\"2026-01-20\"}").hasStatus(201).json().path("task").asString();
		assertThat(ledger.last()).isEqualTo(last + 1);
		String second = lan.post(plan + "/follow-up/phases", "{\"title\":\"Sắp xếp trụ sở\",\"owner\":\"C3\",\"dueOn\":\"2026-01-15\"}").hasStatus(201).json().path("task").asString();
		assertThat(lan.get("/api/documents").hasStatus(200).json().path("items")).hasSize(1);

		JsonNode running = lan.get(plan + "/follow-up").json();
		assertThat(running.path("phases")).hasSize(2);
		assertThat(running.path("phases").get(0).path("task").asString()).isEqualTo(second);
		assertThat(running.path("phases").get(0).path("ownerName").asString()).isEqualTo("Đảng ủy Ba");
		assertThat(running.path("late").asInt()).isZero();

		move(first, "{\"status\":\"STARTED\"}");
		move(first, "{\"status\":\"FINISHED\",\"text\":\"BC 7\"}");
		clock.set(Instant.parse("2026-01-25T03:00:00Z"));
		JsonNode later = lan.get(plan + "/follow-up").json();
		assertThat(later.path("phases").get(0).path("standing").asString()).isEqualTo("LATE");
		assertThat(later.path("phases").get(1).path("standing").asString()).isEqualTo("FINISHED_ON_TIME");
		assertThat(later.path("phases").get(1).path("evidence").asString()).isEqualTo("BC 7");
		assertThat(List.of(later.path("finished").asInt(), later.path("late").asInt())).containsExactly(1, 1);
	}

	@Test
	void aPlanWithoutADocumentIsCitedByItsId() {
		apply("");
		lan.post(plan + "/follow-up/phases", "{\"title\":\"Bàn giao\",\"owner\":\"P\",\"dueOn\":\"2026-01-20\"}").hasStatus(201);
		JsonNode followed = lan.get(plan + "/follow-up").json();
		assertThat(followed.path("document").asString()).isEqualTo(plan.substring("/api/scenarios/".length()));
		assertThat(followed.path("phases")).hasSize(1);
	}

	private void move(String task, String to) {
		lan.post("/api/tasks/" + task + "/status", to).hasStatus(200);
	}

	private static JsonNode communes(JsonNode followed) {
		for (JsonNode level : followed.path("levels")) {
			if (level.path("level").asString().equals("COMMUNE")) {
				return level;
			}
		}
		throw new AssertionError(followed.toString());
	}

	private static JsonNode kind(JsonNode followed, String kind) {
		for (JsonNode each : followed.path("kinds")) {
			if (each.path("kind").asString().equals(kind)) {
				return each;
			}
		}
		throw new AssertionError(followed.toString());
	}

	private static void assertKind(JsonNode followed, String kind, int ending, int gone) {
		assertThat(List.of(kind(followed, kind).path("ending").asInt(), kind(followed, kind).path("gone").asInt(), kind(followed, kind).path("open").asInt())).as(kind)
			.containsExactly(ending, gone, ending - gone);
	}
}

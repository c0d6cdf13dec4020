package io.orgloom.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.interchange.FileImport;
import io.orgloom.interchange.Upload;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Four communes with their committees below that of the province: three become one, the fourth ends. All counts are worked out by hand from the rows. */
@GraphTest
class ImpactIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";

	@Autowired
	private FileImport imports;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;

	private Program planner = Program.on(0);
	private Program approver = Program.on(0);
	private Program officer = Program.on(0);
	private String scenario = "";

	@BeforeEach
	void begin() {
		FourCommunes.takeIn(imports);
		planner = account("lan", Role.PLANNER);
		approver = account("minh", Role.APPROVER);
		officer = account("hoa", Role.PERSONNEL_OFFICER);
		scenario = planner.post("/api/scenarios", "{\"name\":\"Plan\",\"within\":\"40\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2026-02-01\"}").hasStatus(201)
			.header("Location");
	}

	private Program account(String name, Role role) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(Grant.everywhere(role))));
		return Program.on(port).as(name, PASSWORD);
	}

	private void merge() {
		planner.post(scenario + "/steps:batch", """
				[{"type":"MERGE_UNITS","into":{"name":"Mới","type":"COMMUNE"},"from":[{"code":"00001"},{"code":"00002"},{"code":"00003"}]},
				{"type":"ABOLISH_UNIT","code":"00004"}]""", "0").hasStatus(201);
	}

	@Test
	void everythingTouchedIsReachedFromAUnitWithTheWayToIt() {
		assertThat(planner.get(scenario + "/impact").hasStatus(200).json().path("counts").path("ORG_UNIT").asInt()).isZero();
		merge();

		JsonNode impact = planner.get(scenario + "/impact").hasStatus(200).json();
		Map<String, Integer> counts = new TreeMap<>();
		impact.path("counts").properties().stream().filter(each -> each.getValue().asInt() > 0).forEach(each -> counts.put(each.getKey(), each.getValue().asInt()));
		assertThat(counts).isEqualTo(new TreeMap<>(Map.of("ADMINISTRATIVE_UNIT", 4, "ORG_UNIT", 4, "POSITION", 6, "SEAT", 2, "COMMITTEE", 1, "LINE", 3, "LINK", 1,
				"FUNCTION", 3, "CADRE", 3, "ELECTED_SEAT", 1)));
		Map<String, String> effects = new TreeMap<>();
		impact.path("items").forEach(item -> effects.put(item.path("kind").asString() + " " + item.path("code").asString(), item.path("effect").asString()));
		assertThat(effects).containsEntry("ADMINISTRATIVE_UNIT 00001", "DOUBLED").containsEntry("ADMINISTRATIVE_UNIT 00004", "LEFT").containsEntry("ORG_UNIT C1", "DOUBLED")
			.containsEntry("ORG_UNIT O1", "FOLLOWS").containsEntry("ORG_UNIT C4", "LEFT").containsEntry("POSITION A2", "DOUBLED").containsEntry("POSITION A4", "FOLLOWS")
			.containsEntry("POSITION D1", "LEFT").containsEntry("LINE A1 P1 SOLID", "LOSES_TIE").containsEntry("LINE A4 A1 SOLID", "FOLLOWS")
			.containsEntry("FUNCTION C1 lead", "DOUBLED").containsEntry("FUNCTION C4 border", "LEFT").containsEntry("CADRE h-1", "DOUBLED").containsEntry("CADRE h-4", "LEFT");
		assertThat(codes(item(impact, "CADRE", "h-1").path("path"))).containsExactly("00001", "C1", "A1", "h-1");
		assertThat(item(impact, "CADRE", "h-1").path("into").asString()).isEqualTo(item(impact, "ADMINISTRATIVE_UNIT", "00003").path("into").asString());
		assertThat(item(impact, "COMMITTEE", "P").path("name").asString()).isEqualTo("Tỉnh ủy: 2 / 3");
	}

	@Test
	void namesOfPeopleAreForPersonnelOfficersAndAreLogged() {
		merge();
		JsonNode seenByPlanner = planner.get(scenario + "/impact?kind=CADRE").hasStatus(200).json();
		assertThat(item(seenByPlanner, "CADRE", "h-1").path("name").isNull()).isTrue();
		assertThat(seenByPlanner.path("withheld").toString()).contains("NOMINATION");

		JsonNode seenByOfficer = officer.get(scenario + "/impact?kind=CADRE&limit=2").hasStatus(200).json();
		assertThat(item(seenByOfficer, "CADRE", "h-1").path("name").asString()).isEqualTo("Nguyễn Văn Một");
		assertThat(seenByOfficer.path("withheld")).isEmpty();
		JsonNode rest = officer.get(scenario + "/impact?kind=CADRE&limit=2&after=" + seenByOfficer.path("next").asString()).hasStatus(200).json();
		assertThat(codes(rest.path("items"))).containsExactly("h-4");
		assertThat(rest.path("next").isNull()).isTrue();
		JsonNode log = account("an", Role.AUDITOR).get("/api/read-log?actor=hoa").hasStatus(200).json();
		assertThat(log.toString()).contains("h-1", "h-2", "h-4").doesNotContain("lan");
	}

	@Test
	void planningForPostsThatEndIsTouchedToo() {
		String plan = officer.post("/api/cadre-plans", "{\"name\":\"Quy hoạch Một\",\"termFrom\":\"2026-06-01\",\"termUntil\":\"2031-06-01\",\"unit\":\"C1\",\"posts\":[\"A1\",\"A2\"]}")
			.hasStatus(201).json().path("id").asString();
		officer.post("/api/cadre-plans/" + plan + "/nominations",
				"{\"position\":\"A1\",\"cadre\":\"h-2\",\"kind\":\"FROM_ELSEWHERE\",\"readiness\":\"NOW\",\"assessedOn\":\"2026-01-10\",\"reason\":\"x\"}").hasStatus(201);
		String later = planner.post("/api/scenarios", "{\"name\":\"Later\",\"within\":\"40\",\"baseOn\":\"2026-06-30\",\"effectiveOn\":\"2026-12-31\"}").hasStatus(201)
			.header("Location");
		planner.post(later + "/steps:batch", "[{\"type\":\"ABOLISH_UNIT\",\"code\":\"00001\"}]", "0").hasStatus(201);

		JsonNode impact = officer.get(later + "/impact").hasStatus(200).json();
		assertThat(impact.path("counts").path("PLANNED_POST").asInt()).isEqualTo(2);
		assertThat(impact.path("counts").path("NOMINATION").asInt()).isEqualTo(1);
		JsonNode nomination = officer.get(later + "/impact?kind=NOMINATION").json().path("items").get(0);
		assertThat(nomination.path("name").asString()).isEqualTo("Trần Thị Hai");
		assertThat(nomination.path("effect").asString()).isEqualTo("LEFT");
		assertThat(planner.get(later + "/impact").json().path("counts").path("NOMINATION").asInt()).isZero();
	}

	/** A task of the commune's committee has nobody to lead it any more; in one of another agency it takes part; a resolution names the commune. */
	@Test
	void workOfBodiesThatLoseTheirUnitIsTouched() {
		planner.post("/api/tasks", "{\"code\":\"t-1\",\"title\":\"Rà soát\",\"lead\":\"C1\",\"coordinators\":[\"PA\"],\"dueOn\":\"2026-12-01\"}").hasStatus(201);
		planner.post("/api/tasks", "{\"code\":\"t-2\",\"title\":\"Báo cáo\",\"lead\":\"PA\",\"coordinators\":[\"C1\"],\"dueOn\":\"2026-12-01\"}").hasStatus(201);
		planner.post("/api/documents", "{\"code\":\"d-1\",\"number\":\"12-NQ/TU\",\"title\":\"Phát triển Xã Một đến năm 2030\"}").hasStatus(201);
		String later = planner.post("/api/scenarios", "{\"name\":\"Later\",\"within\":\"40\",\"baseOn\":\"2026-06-30\",\"effectiveOn\":\"2026-12-31\"}").hasStatus(201)
			.header("Location");
		planner.post(later + "/steps:batch", "[{\"type\":\"ABOLISH_UNIT\",\"code\":\"00001\"}]", "0").hasStatus(201);

		JsonNode impact = planner.get(later + "/impact").hasStatus(200).json();
		assertThat(item(impact, "TASK", "t-1").path("effect").asString()).isEqualTo("LEFT");
		assertThat(codes(item(impact, "TASK", "t-1").path("path"))).containsExactly("00001", "C1", "t-1");
		assertThat(item(impact, "TASK_PART", "t-2 C1").path("effect").asString()).isEqualTo("LOSES_TIE");
		assertThat(item(impact, "DOCUMENT", "d-1").path("name").asString()).startsWith("12-NQ/TU");
		assertThat(impact.path("orphans").valueStream().map(orphan -> orphan.path("code").asString())).contains("C1", "t-1");
	}

	/** What is listed is what the graph holds once the plan is in force. */
	@Test
	void theOrphansAreThoseLeftWhenThePlanIsInForce() {
		merge();
		Set<String> listed = new TreeSet<>();
		planner.get(scenario + "/impact").json().path("orphans").forEach(orphan -> listed.add(orphan.path("kind").asString() + " " + orphan.path("code").asString()));
		planner.post(scenario + "/submission", "", "1").hasStatus(200);
		approver.post(scenario + "/approval", "").hasStatus(200);
		approver.post(scenario + "/application", "").hasStatus(200);

		Set<String> left = new TreeSet<>(Stream.of("P", "PA", "C1", "O1", "C2", "C4").filter(code -> governs(code, "2026-01-31") > 0 && governs(code, "2026-02-01") == 0)
			.map(code -> "ORG_UNIT " + code).toList());
		assertThat(left).containsExactly("ORG_UNIT C1", "ORG_UNIT C2", "ORG_UNIT C4");
		left.add("FUNCTION C4 border");
		assertThat(listed).isEqualTo(left);
	}

	@Test
	void anUnknownKindIsRefusedWithThoseThereAre() {
		planner.get(scenario + "/impact?kind=MONEY").isProblem(400, "unknown-impact-kind");
	}

	private int governs(String code, String on) {
		return planner.get("/api/org-units/" + code + "?on=" + on).hasStatus(200).json().path("governs").size();
	}

	private static JsonNode item(JsonNode impact, String kind, String code) {
		return impact.path("items").valueStream().filter(item -> item.path("kind").asString().equals(kind) && item.path("code").asString().equals(code)).findFirst().orElseThrow();
	}

	private static List<String> codes(JsonNode stops) {
		List<String> codes = new ArrayList<>();
		stops.forEach(stop -> codes.add(stop.path("code").asString()));
		return codes;
	}
}

package io.orgloom.structure;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * The committee P of province 40 (Nghệ An) with the commissions A and B, a division D of A, and the committee C of commune 00001, since 2024. Wrong are, each once: D
 * has three deputies with five people in office, where two may be; the head's post of A is vacant, that of D merely acted in; nobody leads "press", both commissions
 * lead "plan"; A-2 reports to A-1 and to B-1; P-1 answers to D-1, which stands below it; B-9 ended and left its seat on P; a man past retirement holds A-2 and B-1, to
 * which A-2 reports. C's commune ends in July 2025.
 */
@GraphTest
class OrgUnitFindingsIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final String IN_MARCH = "on=2025-03-01";

	@Autowired
	private TerritoryRegister territory;
	@Autowired
	private Ledger ledger;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;
	private Program boss;
	private Program viewer;

	@BeforeEach
	void begin() {
		unit("40", UnitType.PROVINCE, null);
		unit("00001", UnitType.COMMUNE, "40");
		boss = account("boss", Stream.of(Role.values()).map(Grant::everywhere).toList());
		viewer = account("viewer", List.of(Grant.everywhere(Role.VIEWER)));
		change("""
				{"from":"2024-01-01","reason":"As it is",
				 "units":[{"code":"P","name":"Tỉnh ủy","kind":"COMMITTEE","hierarchy":"PARTY","governs":"40"},
				  {"code":"A","name":"Ban Tuyên giáo","kind":"ADVISORY_AGENCY","field":"PROPAGANDA","hierarchy":"PARTY","parent":"P","advises":"P"},
				  {"code":"B","name":"Ban Tổ chức","kind":"ADVISORY_AGENCY","field":"ORGANISATION","hierarchy":"PARTY","parent":"P","advises":"P"},
				  {"code":"D","name":"Phòng Lý luận","kind":"DIVISION","hierarchy":"PARTY","parent":"A"},
				  {"code":"C","name":"Đảng ủy xã Một","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"00001"}],
				 "positions":[{"code":"P-1","title":"Bí thư","unit":"P","role":"HEAD"},
				  {"code":"A-1","title":"Trưởng ban","unit":"A","role":"HEAD","occupancy":"VACANT"},{"code":"A-2","title":"Phó trưởng ban","unit":"A","role":"DEPUTY"},
				  {"code":"B-1","title":"Trưởng ban Tổ chức","unit":"B","role":"HEAD"},{"code":"B-9","title":"Ủy viên cũ","unit":"B","role":"MEMBER"},
				  {"code":"D-1","title":"Trưởng phòng","unit":"D","role":"HEAD","occupancy":"ACTING"},
				  {"code":"D-2","title":"Phó phòng","unit":"D","role":"DEPUTY","occupancy":"HELD"},{"code":"D-3","title":"Phó phòng","unit":"D","role":"DEPUTY","occupancy":"HELD"},
				  {"code":"D-4","title":"Phó phòng","unit":"D","role":"DEPUTY","occupancy":"HELD"},{"code":"D-5","title":"Chuyên viên","unit":"D","role":"STAFF","occupancy":"HELD"},
				  {"code":"D-6","title":"Chuyên viên","unit":"D","role":"STAFF","occupancy":"HELD"}],
				 "lines":[{"position":"A-2","reportsTo":"A-1"},{"position":"A-2","reportsTo":"B-1"},{"position":"P-1","reportsTo":"D-1","line":"DOTTED"}],
				 "seats":[{"position":"B-9","committee":"P"},{"position":"B-1","committee":"P"}],
				 "functions":[{"unit":"A","key":"press","title":"Chỉ đạo báo chí","lead":false,"regulation":"137-QĐ/TW"},
				  {"unit":"B","key":"press","title":"Chỉ đạo báo chí","lead":false},{"unit":"A","key":"plan","title":"Lập kế hoạch"},{"unit":"B","key":"plan","title":"Lập kế hoạch"},
				  {"unit":"A","key":"theory","title":"Lý luận"},{"unit":"B","key":"theory","title":"Lý luận","lead":false}]}
				""");
		change("{\"from\":\"2024-06-01\",\"reason\":\"x\",\"ends\":[{\"post\":true,\"code\":\"B-9\"}]}");
		boss.post("/api/cadres", """
				{"code":"c-1","from":"2024-01-01","synthetic":true,"reason":"Enter c-1","particulars":{"personal":{"name":"Nguyễn Văn Thử","birth":"1962-01","sex":"MALE"}},
				 "appointment":{"position":"B-1","from":"2024-01-01"}}
				""").hasStatus(201);
		boss.post("/api/cadres/c-1/appointments", "{\"position\":\"A-2\",\"from\":\"2024-01-01\",\"concurrent\":true}").hasStatus(201);
	}

	@Test
	void findsEachFaultOnceAndInventsNone() {
		assertThat(faults(boss, IN_MARCH)).containsExactly(
				"A LEADERLESS OL-02-cap-truong", "A NO_LEAD CM-05-mot-viec-mot-dau-moi-2023", "A TWO_LEADS CM-05-mot-viec-mot-dau-moi-2023", "A TWO_SUPERIORS OL-03-mot-cap-tren",
				"A CIRCLE OL-04-khong-vong-lap", "A OWN_SUPERIOR OL-07-tu-bao-cao", "A PAST_RETIREMENT RE-01-con-giu-chuc",
				"B NO_LEAD CM-05-mot-viec-mot-dau-moi-2023", "B TWO_LEADS CM-05-mot-viec-mot-dau-moi-2023", "B PAST_RETIREMENT RE-01-con-giu-chuc",
				"D NORM OR-01-cap-pho-phong", "D LEADERLESS OL-02-cap-truong", "D CIRCLE OL-04-khong-vong-lap",
				"P CIRCLE OL-04-khong-vong-lap", "P SEAT_LEFT OL-05-ghe-duong-nhien");
		assertThat(faults(boss, "on=2024-05-31&kind=SEAT_LEFT")).isEmpty();
		assertThat(faults(boss, "on=2023-12-31")).isEmpty();
		assertThat(faults(boss, IN_MARCH + "&within=D")).hasSize(3);
		assertThat(faults(boss, IN_MARCH + "&kind=NO_LEAD")).hasSize(2);
		assertThat(faults(boss, IN_MARCH + "&knownAt=" + (ledger.last() - 3) + "&kind=SEAT_LEFT")).isEmpty();
		boss.get("/api/org-units/findings?within=X").isProblem(404, "unknown-org-unit");
	}

	@Test
	void givesItsPagesInTheOrderOfUnitsWithoutGapOrRepetition() {
		List<String> all = faults(viewer, IN_MARCH);
		List<String> paged = new ArrayList<>();
		String after = "";
		do {
			JsonNode page = viewer.get("/api/org-units/findings?limit=2&" + IN_MARCH + after).hasStatus(200).json();
			page.path("items").forEach(item -> paged.add(line(item)));
			after = page.path("next").isNull() ? "" : "&after=" + page.path("next").asString();
		} while (!after.isEmpty());
		assertThat(paged).isEqualTo(all).hasSize(13);
		viewer.get("/api/org-units/findings?after=JyBPUg").isProblem(400, "invalid-page");
		viewer.get("/api/org-units/findings?limit=0").isProblem(400, "invalid-page");
	}

	@Test
	void saysOfAUnitWhatIsMetAndWhatIsNotKnownToo() {
		JsonNode division = boss.get("/api/org-units/D/findings?" + IN_MARCH).hasStatus(200).json().path("items");
		JsonNode deputies = only(division, "OR-01-cap-pho-phong");
		assertThat(deputies.path("measured").asDouble()).isEqualTo(3);
		assertThat(deputies.path("threshold").asDouble()).isEqualTo(2);
		assertThat(deputies.path("severity").asString()).isEqualTo("hard");
		assertThat(deputies.path("source").asString()).isEqualTo("137-QĐ/TW");
		assertThat(deputies.path("confidence").asString()).isEqualTo("high");
		// one of six posts is acted in: four people are enough while posts are not filled
		JsonNode staff = only(division, "OR-01-phong-toi-thieu");
		assertThat(staff.path("verdict").asString()).isEqualTo("pass");
		assertThat(staff.path("measured").asDouble()).isEqualTo(5);
		assertThat(staff.path("threshold").asDouble()).isEqualTo(4);

		JsonNode committee = boss.get("/api/org-units/P/findings?" + IN_MARCH).json().path("items");
		assertThat(only(committee, "OL-02-cap-truong").path("verdict").asString()).isEqualTo("unknown");
		assertThat(only(committee, "OL-02-cap-truong").path("missing").get(0).asString()).isEqualTo("heads_in_office");
		assertThat(only(committee, "OR-01-tong-cap-pho").path("threshold").asDouble()).isEqualTo(21);
		assertThat(only(boss.get("/api/org-units/B/findings?" + IN_MARCH).json().path("items"), "OL-02-cap-truong").path("verdict").asString()).isEqualTo("pass");
		boss.get("/api/org-units/D/findings?on=2023-12-31").isProblem(404, "unknown-org-unit");
	}

	@Test
	void namesWhatAFindingIsAbout() {
		JsonNode agency = viewer.get("/api/org-units/A/findings?" + IN_MARCH).json().path("items");
		assertThat(concerned(agency, "NO_LEAD")).containsExactly("FUNCTION press null", "ORG_UNIT A 137-QĐ/TW", "ORG_UNIT B null");
		assertThat(concerned(agency, "TWO_SUPERIORS")).containsExactly("POST A-2 null", "POST A-1 null", "POST B-1 null");
		assertThat(concerned(agency, "CIRCLE")).containsExactly("POST A-1 null", "POST D-1 null", "POST P-1 null");
		assertThat(concerned(agency, "OWN_SUPERIOR")).containsExactly("POST A-2 null", "POST B-1 null");
		assertThat(agency.toString()).contains("Chỉ đạo báo chí").doesNotContain("finding.is");
	}

	@Test
	void tellsOfRetirementOnlyThoseWhoMayReadThePersonAndWritesItDown() {
		Program officer = account("officer", List.of(new Grant(Role.PERSONNEL_OFFICER, "00001")));
		assertThat(faults(viewer, IN_MARCH)).noneMatch(fault -> fault.contains("PAST_RETIREMENT"));
		assertThat(faults(officer, IN_MARCH)).noneMatch(fault -> fault.contains("PAST_RETIREMENT"));
		assertThat(viewer.get("/api/org-units/B/findings?" + IN_MARCH).json().path("withheld").toString()).isEqualTo("[\"PAST_RETIREMENT\"]");
		assertThat(officer.get("/api/org-units/B/findings?" + IN_MARCH).json().path("withheld").toString()).isEqualTo("[\"PAST_RETIREMENT\"]");
		viewer.get("/api/org-units/findings?kind=PAST_RETIREMENT").isProblem(403, "not-granted");
		assertThat(boss.get("/api/read-log").json().path("items")).isEmpty();

		JsonNode found = boss.get("/api/org-units/B/findings?" + IN_MARCH).json();
		assertThat(found.path("withheld")).isEmpty();
		assertThat(concerned(found.path("items"), "PAST_RETIREMENT")).containsExactly("POST B-1 null");
		assertThat(found.toString()).doesNotContain("c-1", "Nguyễn", "1962");
		assertThat(boss.get("/api/read-log?subject=c-1").json().path("items").size()).isOne();
	}

	@Test
	void aHolderIsPastRetirementFromTheDayAfterTheLast() {
		// born in January 1964 he has the 61 years and 3 months of 2025 in April of that year
		boss.post("/api/cadres", """
				{"code":"c-2","from":"2024-01-01","reason":"x","particulars":{"personal":{"name":"Trần Mẫu","birth":"1964-01","sex":"MALE"}},
				 "appointment":{"position":"D-2","from":"2024-01-01"}}
				""").hasStatus(201);
		assertThat(faults(boss, "within=D&kind=PAST_RETIREMENT&on=2025-04-30")).isEmpty();
		assertThat(faults(boss, "within=D&kind=PAST_RETIREMENT&on=2025-05-01")).hasSize(1);
		// a day set by a decision on the person comes first
		boss.post("/api/cadres/c-2/changes", "{\"on\":\"2025-02-01\",\"reason\":\"x\",\"particulars\":{\"retirement\":{\"on\":\"2025-06-30\",\"decision\":\"1-QĐ\"}}}").hasStatus(201);
		assertThat(faults(boss, "within=D&kind=PAST_RETIREMENT&on=2025-06-30")).isEmpty();
		assertThat(faults(boss, "within=D&kind=PAST_RETIREMENT&on=2025-07-01")).hasSize(1);
	}

	@Test
	void aCommitteeOutlivesWhatItGoverned() {
		territory.end(new UnitCode("00001"), LocalDate.of(2025, 7, 1), new ChangeNote("tester", "x", null));
		assertThat(faults(boss, "on=2025-06-30&kind=AREA_ENDED")).isEmpty();
		assertThat(faults(boss, "on=2025-07-01&kind=AREA_ENDED")).containsExactly("C AREA_ENDED OL-06-dia-ban");
		change("{\"from\":\"2025-08-01\",\"reason\":\"x\",\"ends\":[{\"code\":\"C\"}]}");
		assertThat(faults(boss, "on=2025-08-01&kind=AREA_ENDED")).isEmpty();
	}

	@Test
	void aSeatIsTakenOverByThePostThatContinuesTheOneThatEnded() {
		change("""
				{"from":"2024-03-01","reason":"x","positions":[{"code":"B-8","title":"Ủy viên","unit":"B","role":"MEMBER"}],"seats":[{"position":"B-8","committee":"P"}]}
				""");
		change("""
				{"from":"2024-09-01","reason":"x","positions":[{"code":"B-2","title":"Phó trưởng ban","unit":"B","role":"DEPUTY"}],
				 "seats":[{"position":"B-2","committee":"P"}],"ends":[{"post":true,"code":"B-8"}],"lineage":[{"post":true,"old":"B-8","result":"B-2"}]}
				""");
		JsonNode left = boss.get("/api/org-units/findings?kind=SEAT_LEFT&on=2024-09-01").json().path("items");
		assertThat(left.size()).isOne();
		assertThat(concerned(left, "SEAT_LEFT")).containsExactly("POST B-9 null");
	}

	private static List<String> faults(Program who, String query) {
		List<String> lines = new ArrayList<>();
		who.get("/api/org-units/findings?" + query).hasStatus(200).json().path("items").forEach(item -> lines.add(line(item)));
		return lines;
	}

	private static String line(JsonNode item) {
		return item.path("unit").asString() + " " + item.path("kind").asString() + " " + item.path("rule").asString();
	}

	private static JsonNode only(JsonNode items, String rule) {
		return items.values().stream().filter(item -> item.path("rule").asString().equals(rule)).reduce((one, other) -> {
			throw new AssertionError("two of " + rule);
		}).orElseThrow(() -> new AssertionError(rule + " in " + items));
	}

	private static List<String> concerned(JsonNode items, String kind) {
		JsonNode finding = items.values().stream().filter(item -> item.path("kind").asString().equals(kind)).findFirst().orElseThrow(() -> new AssertionError(kind));
		return finding.path("concerned").values().stream().map(each -> each.path("type").asString() + " " + each.path("code").asString() + " "
				+ (each.path("basis").isNull() ? "null" : each.path("basis").asString())).toList();
	}

	private void change(String json) {
		boss.post("/api/structure-changes", json).hasStatus(201);
	}

	private Program account(String name, List<Grant> grants) {
		access.asSystem(() -> users.create(name, PASSWORD, grants));
		return Program.on(port).as(name, PASSWORD);
	}

	private void unit(String code, UnitType type, @Nullable String parent) {
		territory.enter(new UnitEdit("Unit " + code, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null), LocalDate.of(2024, 1, 1),
				new ChangeNote("tester", "As it is", null));
	}
}

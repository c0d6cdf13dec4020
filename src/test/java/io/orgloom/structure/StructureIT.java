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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * A provincial committee P of province 40 since 2024 with the commissions A (propaganda) and B (mass mobilisation), a division D in A, and the committee C of
 * commune 00001; A has a head's and a deputy's post, D one of a specialist.
 */
@GraphTest
class StructureIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate BEGINNING = LocalDate.of(2024, 1, 1);
	private static final String JULY = "\"from\":\"2025-07-01\",\"reason\":\"x\"";

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

	@BeforeEach
	void begin() {
		unit("40", UnitType.PROVINCE, null);
		unit("00001", UnitType.COMMUNE, "40");
		boss = account("boss", Grant.everywhere(Role.ADMINISTRATOR));
		change("""
				{"from":"2024-01-01","reason":"As it is","document":"137-QĐ/TW",
				 "units":[{"code":"P","name":"Tỉnh ủy","kind":"COMMITTEE","hierarchy":"PARTY","governs":"40"},
				  {"code":"A","name":"Ban Tuyên giáo","kind":"ADVISORY_AGENCY","field":"PROPAGANDA","hierarchy":"PARTY","parent":"P","advises":"P"},
				  {"code":"B","name":"Ban Dân vận","kind":"ADVISORY_AGENCY","field":"MASS_MOBILISATION","hierarchy":"PARTY","parent":"P","advises":"P"},
				  {"code":"D","name":"Phòng Lý luận","kind":"DIVISION","hierarchy":"PARTY","parent":"A"},
				  {"code":"C","name":"Đảng ủy xã Một","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"00001"}],
				 "positions":[{"code":"A-1","title":"Trưởng ban","unit":"A","role":"HEAD"},{"code":"A-2","title":"Phó trưởng ban","unit":"A","role":"DEPUTY","occupancy":"VACANT"},
				  {"code":"D-1","title":"Chuyên viên","unit":"D","role":"STAFF","rank":"chuyên viên","occupancy":"HELD","occupancySource":"staff list"}],
				 "lines":[{"position":"A-2","reportsTo":"A-1"},{"position":"D-1","reportsTo":"A-2"}],
				 "seats":[{"position":"A-1","committee":"P"}],
				 "links":[{"unit":"A","other":"B","role":"dư luận xã hội","basis":"Quy chế 5"}],
				 "functions":[{"unit":"A","key":"press","title":"Chỉ đạo báo chí","regulation":"137-QĐ/TW"},{"unit":"B","key":"religion","title":"Công tác tôn giáo"}]}
				""").hasStatus(201);
	}

	@Test
	void showsAnApparatusOnADay() {
		JsonNode page = boss.get("/api/org-units?within=P&limit=3").hasStatus(200).json();
		assertThat(codes(page.path("items"))).containsExactly("A", "B", "C");
		JsonNode agency = page.path("items").get(0);
		assertThat(agency.path("parent").asString()).isEqualTo("P");
		assertThat(agency.path("hierarchy").asString()).isEqualTo("PARTY");
		assertThat(agency.path("posts").asInt()).isEqualTo(2);
		assertThat(agency.path("vacant").asInt()).isEqualTo(1);
		assertThat(agency.path("unrecorded").asInt()).isEqualTo(1);
		assertThat(agency.path("children").asInt()).isEqualTo(1);
		assertThat(codes(boss.get("/api/org-units?within=P&limit=3&after=" + page.path("next").asString()).json().path("items"))).containsExactly("D", "P");
		assertThat(codes(boss.get("/api/org-units?q=dang+uy").json().path("items"))).containsExactly("C");
		assertThat(codes(boss.get("/api/org-units?within=P&kind=COMMITTEE").json().path("items"))).containsExactly("C", "P");
		assertThat(boss.get("/api/org-units?on=2023-12-31").json().path("items")).isEmpty();
		boss.get("/api/org-units/A?on=2023-12-31").isProblem(404, "unknown-org-unit");

		JsonNode detail = boss.get("/api/org-units/A").hasStatus(200).json();
		assertThat(detail.path("name").asString()).isEqualTo("Ban Tuyên giáo");
		assertThat(detail.path("links").values()).extracting(link -> link.path("kind").asString() + " " + link.path("other").asString())
			.containsExactly("ADVISES P", "COORDINATES_WITH B");
		assertThat(detail.path("functions").get(0).path("regulation").asString()).isEqualTo("137-QĐ/TW");
		JsonNode tree = boss.get("/api/org-units/P/subtree?depth=1").json().path("items");
		assertThat(codes(tree)).containsExactly("P", "A", "B", "C");
		assertThat(codes(boss.get("/api/org-units/P/subtree?depth=2").json().path("items"))).containsExactly("P", "A", "B", "C", "D");
	}

	@Test
	void showsPostsWithTheirLinesAndSeats() {
		assertThat(codes(boss.get("/api/positions?unit=A").json().path("items"))).containsExactly("A-1", "A-2");
		assertThat(codes(boss.get("/api/positions?unit=A&below=true").json().path("items"))).containsExactly("A-1", "A-2", "D-1");
		assertThat(codes(boss.get("/api/positions?unit=A&below=true&vacant=true").json().path("items"))).containsExactly("A-2");
		assertThat(codes(boss.get("/api/positions?unit=A&below=true&vacant=false").json().path("items"))).containsExactly("D-1");
		assertThat(boss.get("/api/positions/A-1").json().path("vacant").isNull()).isTrue();
		assertThat(boss.get("/api/positions/D-1").json().path("occupancySource").asString()).isEqualTo("staff list");
		JsonNode deputy = boss.get("/api/positions/A-2").json();
		assertThat(deputy.path("reportsTo").get(0).path("position").asString()).isEqualTo("A-1");
		assertThat(boss.get("/api/positions/A-1").json().path("seats").get(0).asString()).isEqualTo("P");
		boss.get("/api/positions/X").isProblem(404, "unknown-position");
		boss.get("/api/positions?unit=X").isProblem(404, "unknown-org-unit");
	}

	@Test
	void mergesTwoCommissionsInOneChangeWithTheirLineage() {
		change("""
				{%s,"document":"329-QĐ/TW","units":[{"code":"AB","name":"Ban Tuyên giáo và Dân vận","kind":"ADVISORY_AGENCY",
				  "field":"PROPAGANDA_AND_MASS_MOBILISATION","hierarchy":"PARTY","parent":"P","advises":"P"},
				 {"code":"D","name":"Phòng Lý luận","kind":"DIVISION","hierarchy":"PARTY","parent":"AB"}],
				 "positions":[{"code":"AB-1","title":"Trưởng ban","unit":"AB","role":"HEAD"},
				  {"code":"A-2","title":"Phó trưởng ban","unit":"AB","role":"DEPUTY"}],
				 "lines":[{"position":"A-2","reportsTo":"AB-1"}],
				 "ends":[{"code":"A"},{"code":"B"},{"post":true,"code":"A-1"}],
				 "lineage":[{"old":"A","result":"AB"},{"old":"B","result":"AB"},{"post":true,"old":"A-1","result":"AB-1"}]}
				""".formatted(JULY)).hasStatus(201);

		assertThat(codes(boss.get("/api/org-units?within=P&kind=ADVISORY_AGENCY&on=2025-06-30").json().path("items"))).containsExactly("A", "B");
		assertThat(codes(boss.get("/api/org-units?within=P&kind=ADVISORY_AGENCY&on=2025-07-01").json().path("items"))).containsExactly("AB");
		assertThat(codes(boss.get("/api/positions?unit=AB&on=2025-07-01").json().path("items"))).containsExactly("A-2", "AB-1");
		assertThat(boss.get("/api/org-units/D?on=2025-07-01").json().path("parent").asString()).isEqualTo("AB");
		JsonNode lineage = boss.get("/api/org-units/AB/lineage").json();
		assertThat(codes(lineage.path("sources"))).containsExactly("A", "B");
		assertThat(lineage.path("sources").get(0).path("name").asString()).isEqualTo("Ban Tuyên giáo");
		assertThat(codes(boss.get("/api/org-units/A/lineage").json().path("results"))).containsExactly("AB");
		assertThat(codes(boss.get("/api/positions/AB-1/lineage").json().path("sources"))).containsExactly("A-1");
		assertThat(boss.get("/api/org-units?knownAt=" + (ledger.last() - 1) + "&on=2025-07-01&within=P").json().path("items").size()).isEqualTo(5);

		ledger.revert(ledger.last(), new ChangeNote("tester", "Try the way back", null));
		assertThat(codes(boss.get("/api/org-units?within=P&kind=ADVISORY_AGENCY&on=2025-07-01").json().path("items"))).containsExactly("A", "B");
	}

	@Test
	void refusesWhatDoesNotFitAndWritesNothing() {
		long before = ledger.last();
		JsonNode refused = change("{" + JULY + ",\"units\":[{\"code\":\"N\",\"name\":\"N\",\"kind\":\"DIVISION\",\"hierarchy\":\"PARTY\",\"parent\":\"NO\"}]}")
			.isProblem(422, "bundle-refused").json();
		assertThat(refused.path("problems").get(0).path("value").asString()).isEqualTo("NO");
		change("{" + JULY + ",\"units\":[{\"code\":\"P\",\"name\":\"P\",\"kind\":\"COMMITTEE\",\"hierarchy\":\"PARTY\",\"parent\":\"D\"}]}")
			.isProblem(422, "hierarchy-cycle");
		change("{" + JULY + ",\"lines\":[{\"position\":\"A-1\",\"reportsTo\":\"D-1\"}]}").isProblem(422, "hierarchy-cycle");
		change("{" + JULY + ",\"ends\":[{\"code\":\"A\"}]}")
			.isProblem(409, "facts-reach-further");
		change("{" + JULY + ",\"units\":[{\"code\":\"N\",\"name\":\"N\",\"kind\":\"NO\",\"hierarchy\":\"PARTY\"}]}").hasStatus(400);
		change("{" + JULY + ",\"units\":[{\"code\":\"' OR\",\"name\":\"N\",\"kind\":\"DIVISION\",\"hierarchy\":\"PARTY\"}]}").hasStatus(400);
		change("{" + JULY + ",\"units\":[null]}").hasStatus(400);
		assertThat(ledger.last()).isEqualTo(before);

		// a circle over solid and dotted lines together is a matter for a review, not for a refusal
		change("{" + JULY + ",\"lines\":[{\"position\":\"A-1\",\"reportsTo\":\"D-1\",\"line\":\"DOTTED\"}]}").hasStatus(201);
	}

	@Test
	void whoAdministersACommuneEditsItsCommitteeAndNothingElse() {
		Program lan = account("lan", new Grant(Role.ADMINISTRATOR, "00001"));
		Program viewer = account("viewer", Grant.everywhere(Role.VIEWER));
		String post = "{" + JULY + ",\"positions\":[{\"code\":\"%s\",\"title\":\"Bí thư\",\"unit\":\"%s\",\"role\":\"HEAD\"}]}";

		lan.post("/api/structure-changes", post.formatted("C-1", "C")).hasStatus(201);
		lan.post("/api/structure-changes", post.formatted("A-9", "A")).isProblem(403, "not-granted");
		lan.post("/api/structure-changes", "{" + JULY + ",\"units\":[{\"code\":\"C9\",\"name\":\"N\",\"kind\":\"DIVISION\",\"hierarchy\":\"PARTY\",\"parent\":\"C\"}]}").hasStatus(201);
		lan.post("/api/structure-changes", "{" + JULY + ",\"units\":[{\"code\":\"P9\",\"name\":\"N\",\"kind\":\"DIVISION\",\"hierarchy\":\"PARTY\",\"parent\":\"P\"}]}").isProblem(403, "not-granted");
		lan.post("/api/structure-changes", "{" + JULY + ",\"units\":[{\"code\":\"R\",\"name\":\"N\",\"kind\":\"COMMITTEE\",\"hierarchy\":\"PARTY\"}]}").isProblem(403, "not-granted");
		lan.post("/api/structure-changes", "{" + JULY + ",\"lines\":[{\"position\":\"A-1\",\"reportsTo\":\"C-1\",\"line\":\"DOTTED\"}]}").isProblem(403, "not-granted");
		viewer.post("/api/structure-changes", post.formatted("C-2", "C")).isProblem(403, "not-granted");
		assertThat(viewer.get("/api/org-units").hasStatus(200).json().path("items").size()).isEqualTo(6);
		Program.on(port).get("/api/org-units").isProblem(401, "sign-in-required");
	}

	@Test
	void correctsANameThatWasNeverSo() {
		boss.post("/api/org-units/A/corrections", "{\"on\":\"2025-07-01\",\"reason\":\"x\",\"name\":\"Ban Tuyên giáo Tỉnh ủy\"}").hasStatus(201);

		assertThat(boss.get("/api/org-units/A?on=2024-01-01").json().path("name").asString()).isEqualTo("Ban Tuyên giáo Tỉnh ủy");
		assertThat(boss.get("/api/org-units/A/history").json().path("items").values()).extracting(item -> item.path("aspect").asString())
			.contains("core", "function", "PART_OF", "ADVISES");
	}

	@Test
	void aCommuneThatEndsIsGovernedNoLonger() {
		territory.end(new UnitCode("00001"), LocalDate.of(2025, 7, 1), new ChangeNote("tester", "x", null));

		assertThat(boss.get("/api/org-units/C?on=2025-06-30").json().path("governs").values()).hasSize(1);
		assertThat(boss.get("/api/org-units/C?on=2025-07-01").hasStatus(200).json().path("governs")).isEmpty();
	}

	private Program.Answer change(String json) {
		return boss.post("/api/structure-changes", json);
	}

	private Program account(String name, Grant grant) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(grant)));
		return Program.on(port).as(name, PASSWORD);
	}

	private void unit(String code, UnitType type, @Nullable String parent) {
		territory.enter(new UnitEdit("Unit " + code, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null), BEGINNING,
				new ChangeNote("tester", "As it is", null));
	}

	private static List<String> codes(JsonNode items) {
		List<String> codes = new ArrayList<>();
		items.forEach(item -> codes.add(item.path("code").asString()));
		return codes;
	}
}

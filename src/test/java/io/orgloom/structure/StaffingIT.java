package io.orgloom.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;

/**
 * The committees P, with the agencies A and B and a division D of A, and Q at the top; since 2024. Of seven posts four are held, one is acted in, one is vacant and one
 * nobody said anything of.
 */
@GraphTest
class StaffingIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
	private static final int CHANGES = 14;

	@Autowired
	private Staffings staffings;
	@Autowired
	private StructureQueries structure;
	@Autowired
	private ApparatusQueries queries;
	@Autowired
	private Apparatus apparatus;
	@Autowired
	private Ledger ledger;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private PlatformTransactionManager transactions;
	@LocalServerPort
	private int port;
	private Program boss;

	@BeforeEach
	void begin() {
		access.asSystem(() -> users.create("boss", PASSWORD, Stream.of(Role.values()).map(Grant::everywhere).toList()));
		boss = Program.on(port).as("boss", PASSWORD);
		change("""
				{"from":"2024-01-01","reason":"As it is",
				 "units":[{"code":"P","name":"Tỉnh ủy","kind":"COMMITTEE","hierarchy":"PARTY"},{"code":"Q","name":"Tỉnh ủy khác","kind":"COMMITTEE","hierarchy":"PARTY"},
				  {"code":"A","name":"Ban Tuyên giáo","kind":"ADVISORY_AGENCY","field":"PROPAGANDA","hierarchy":"PARTY","parent":"P"},
				  {"code":"B","name":"Ban Tổ chức","kind":"ADVISORY_AGENCY","field":"ORGANISATION","hierarchy":"PARTY","parent":"P"},
				  {"code":"D","name":"Phòng Lý luận","kind":"DIVISION","hierarchy":"PARTY","parent":"A"}],
				 "positions":[{"code":"P-1","title":"Bí thư","unit":"P","role":"HEAD","occupancy":"HELD"},{"code":"A-1","title":"Trưởng ban","unit":"A","role":"HEAD","occupancy":"HELD"},
				  {"code":"A-2","title":"Phó trưởng ban","unit":"A","role":"DEPUTY"},{"code":"D-1","title":"Trưởng phòng","unit":"D","role":"HEAD","occupancy":"ACTING"},
				  {"code":"D-2","title":"Phó phòng","unit":"D","role":"DEPUTY","occupancy":"VACANT"},{"code":"B-1","title":"Trưởng ban","unit":"B","role":"HEAD","occupancy":"HELD"},
				  {"code":"Q-1","title":"Bí thư","unit":"Q","role":"HEAD","occupancy":"HELD"}]}
				""");
	}

	@Test
	void sumsEachUnitWithAllBelowIt() {
		JsonNode top = boss.get("/api/staffing?on=2025-01-01").hasStatus(200).json();
		assertThat(rows(top)).containsExactly("P 4/6/3/2/1", "Q 1/1/1/0/0");
		assertThat(figures(top.path("total"))).isEqualTo("5/7/4/2/1");
		assertThat(figures(top.path("kinds").path("COMMITTEE"))).isEqualTo("2/2/2/0/0");
		assertThat(figures(top.path("kinds").path("ADVISORY_AGENCY"))).isEqualTo("2/3/2/0/1");
		assertThat(figures(top.path("kinds").path("DIVISION"))).isEqualTo("1/2/0/2/0");
		JsonNode below = boss.get("/api/staffing?on=2025-01-01&unit=P").hasStatus(200).json();
		assertThat(rows(below)).containsExactly("A 2/4/1/2/1", "B 1/1/1/0/0");
		assertThat(figures(below.path("total"))).as("with the unit itself").isEqualTo("4/6/3/2/1");
		JsonNode division = boss.get("/api/staffing?on=2025-01-01&unit=D").hasStatus(200).json();
		assertThat(rows(division)).isEmpty();
		assertThat(figures(division.path("total"))).isEqualTo("1/2/0/2/0");
		assertThat(boss.get("/api/staffing?on=2023-12-31").json().path("total").path("units").asInt()).isZero();
		assertThat(boss.get("/api/staffing?on=2025-01-01&hierarchy=FRONT").json().path("items")).isEmpty();
		assertThat(boss.get("/api/staffing?on=2025-01-01&knownAt=0").json().path("items")).isEmpty();
		boss.get("/api/staffing?unit=X").isProblem(404, "unknown-org-unit");
		boss.get("/api/staffing?hierarchy=NONE").hasStatus(400);
		Program.on(port).get("/api/staffing").isProblem(401, "sign-in-required");
	}

	@Test
	void whoTakesUpAPostIsCountedAtOnceAndOnHisDaysOnly() {
		assertThat(rows(boss.get("/api/staffing?on=2025-01-01&unit=A").json())).containsExactly("D 1/2/0/2/0");
		boss.post("/api/cadres", """
				{"code":"c-1","from":"2024-06-01","reason":"x","particulars":{"personal":{"name":"Trần Mẫu","birth":"1980-01","sex":"MALE"}},
				 "appointment":{"position":"D-2","from":"2024-06-01","until":"2025-01-01"}}
				""").hasStatus(201);
		assertThat(rows(boss.get("/api/staffing?on=2024-12-31&unit=A").json())).containsExactly("D 1/2/1/1/0");
		assertThat(rows(boss.get("/api/staffing?on=2025-01-01&unit=A").json())).containsExactly("D 1/2/0/2/0");
		assertThat(rows(boss.get("/api/staffing?on=2024-12-31&unit=A&knownAt=" + (ledger.last() - 1)).json())).containsExactly("D 1/2/0/2/0");
	}

	/** Whatever Changes, whichever day, forwards and back: nothing is forgotten and nothing is counted twice. */
	@Test
	void carriedOnByAnyChangesItSaysWhatOneReadAnewAndTheGraphSay() {
		long seed = 7;
		Random random = new Random(seed);
		for (int i = 0; i < CHANGES; i++) {
			changeAnything(random, i);
			assertSaysWhatTheGraphSays(new AsOf(FIRST.plusDays(3), ledger.last()));
			assertSaysWhatTheGraphSays(new AsOf(FIRST.plusDays(9), ledger.last()));
		}
		for (int i = 0; i < 6; i++) {
			assertSaysWhatTheGraphSays(new AsOf(FIRST.plusDays(3), 1 + random.nextInt((int) ledger.last())));
		}
	}

	private void changeAnything(Random random, int step) {
		LocalDate day = FIRST.plusDays(random.nextInt(12));
		List<OrgUnit> units = structure.units(structure.codes(OrgUnitSearch.everything(), new AsOf(day, ledger.last())), new AsOf(day, ledger.last()));
		OrgUnit unit = units.get(random.nextInt(units.size()));
		String from = "{\"from\":\"%s\",\"reason\":\"At random\",".formatted(day);
		switch (random.nextInt(5)) {
			case 0 -> boss.post("/api/structure-changes", from + "\"units\":[{\"code\":\"N%d\",\"name\":\"Mới\",\"kind\":\"DIVISION\",\"hierarchy\":\"PARTY\",\"parent\":\"%s\"}]}"
				.formatted(step, unit.code()));
			case 1 -> boss.post("/api/structure-changes", from + "\"positions\":[{\"code\":\"X%d\",\"title\":\"Chuyên viên\",\"unit\":\"%s\",\"role\":\"STAFF\",\"occupancy\":\"HELD\"}]}"
				.formatted(step, unit.code()));
			case 2 -> boss.post("/api/structure-changes", from + "\"positions\":[{\"code\":\"A-2\",\"title\":\"Phó trưởng ban\",\"unit\":\"%s\",\"role\":\"DEPUTY\",\"occupancy\":\"%s\"}]}"
				.formatted(unit.code(), random.nextBoolean() ? "VACANT" : "HELD"));
			case 3 -> boss.post("/api/cadres", """
					{"code":"c-%d","from":"%s","reason":"x","particulars":{},"appointment":{"position":"%s","from":"%s"}}
					""".formatted(step, day, random.nextBoolean() ? "D-1" : "B-1", day));
			default -> revert(random);
		}
	}

	/** Any Change but the one everything stands on; one that others built upon is not taken back. */
	private void revert(Random random) {
		try {
			ledger.revert(2 + random.nextInt((int) ledger.last()), new ChangeNote("tester", "At random", null));
		} catch (OrgloomProblem refused) {
			// another one next time
		}
	}

	private void assertSaysWhatTheGraphSays(AsOf asOf) {
		String what = "%s, Change %d".formatted(asOf.on(), asOf.known());
		Staffing staffing = staffings.of(asOf);
		assertThat(staffing.units()).as(what).isEqualTo(new Staffings(structure, queries, ledger, transactions).of(asOf).units());
		RollUp top = staffing.rollUp(null, Hierarchy.PARTY);
		List<OrgUnitCode> codes = top.rows().stream().map(row -> row.unit().code()).toList();
		assertThat(codes).as(what).isEqualTo(queries.roots(Hierarchy.PARTY, asOf));
		var totals = queries.totals(codes, Hierarchy.PARTY, asOf);
		top.rows().forEach(row -> assertThat(row.totals()).as(what).isEqualTo(totals.get(row.unit().code())));
		assertThat(apparatus.totals(codes, Hierarchy.PARTY, asOf)).as(what).isEqualTo(totals);
		assertThat(apparatus.roots(Hierarchy.PARTY, asOf)).as(what).isEqualTo(structure.units(codes, asOf));
		assertThat(apparatus.eventDays(asOf)).as(what).isEqualTo(queries.eventDays(asOf.known()));
	}

	@Test
	void thePageLeadsDownLevelByLevel() {
		try (Browser browser = Browser.on(port)) {
			Page page = browser.visitor("vi");
			page.navigate(browser.address("/sign-in"));
			page.fill("[name=username]", "boss");
			page.fill("[name=password]", PASSWORD);
			page.keyboard().press("Enter");
			page.waitForSelector("body[data-ready] #search-all");
			page.navigate(browser.address("/org-units?on=2025-01-01"));
			page.locator("a[href*='/org-units/staffing']").click();
			page.waitForURL(address -> address.contains("/org-units/staffing"));
			assertThat(page.locator(".staffing-sum").textContent()).contains("7 vị trí", "4 đã bố trí", "2 khuyết", "28,6%");
			assertThat(names(page)).containsExactly("Tỉnh ủy", "Tỉnh ủy khác");
			Browser.assertAccessible(page);
			page.locator("section table a").first().click();
			page.waitForURL(address -> address.contains("unit=P"));
			assertThat(names(page)).containsExactly("Ban Tuyên giáo", "Ban Tổ chức");
			page.selectOption("#hierarchy", "GOVERNMENT");
			page.waitForURL(address -> address.contains("hierarchy=GOVERNMENT"));
			assertThat(page.locator(".empty").textContent()).isNotBlank();
			page.setViewportSize(390, 800);
			page.navigate(browser.address("/org-units/staffing?on=2025-01-01&vacantFirst=true&lang=bn"));
			assertThat(names(page)).containsExactly("Tỉnh ủy", "Tỉnh ủy khác");
			Browser.assertAccessible(page);
			browser.assertQuiet();
		}
	}

	private static List<String> names(Page page) {
		return page.locator("section:has(#rows-title) tbody a").allTextContents();
	}

	private static List<String> rows(JsonNode staffed) {
		List<String> rows = new ArrayList<>();
		staffed.path("items").forEach(item -> rows.add(item.path("code").asString() + " " + figures(item.path("totals"))));
		return rows;
	}

	private static String figures(JsonNode of) {
		return Stream.of("units", "posts", "held", "vacant", "unrecorded").map(name -> of.path(name).asString()).reduce((one, other) -> one + "/" + other).orElseThrow();
	}

	private void change(String json) {
		boss.post("/api/structure-changes", json).hasStatus(201);
	}
}

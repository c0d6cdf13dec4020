package io.orgloom.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.support.StandingClock;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * A provincial committee P of province 40 with the committees ONE and TWO of its communes 1 and 2. Đặng Văn Thử (c-1, synthetic, born in January 1965) holds
 * the head's post of ONE since 2024, Trần Thị Mẫu (c-2) that of TWO; c-3 holds nothing. Today is 15 January 2026.
 */
@GraphTest
class CadrePagesIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	/** What nobody may see who need not: of each aspect something. */
	private static final List<String> PERSONAL = List.of("Đặng Văn Thử", "1965", "Quê Thử", "1990-02-03", "Thạc sĩ thử", "Xuất sắc thử", "Khiển trách thử", "2026-07-31");

	@Autowired
	private TerritoryRegister territory;
	@Autowired
	private Access access;
	@Autowired
	private StandingClock clock;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;
	private Program boss;

	@BeforeEach
	void begin() {
		unit("40", UnitType.PROVINCE, null);
		unit("1", UnitType.COMMUNE, "40");
		unit("2", UnitType.COMMUNE, "40");
		boss = account("boss", Stream.of(Role.values()).map(Grant::everywhere).toList());
		boss.post("/api/structure-changes", """
				{"from":"2024-01-01","reason":"As it is","units":[{"code":"P","name":"Tỉnh ủy","kind":"COMMITTEE","hierarchy":"PARTY","governs":"40"},
				  {"code":"ONE","name":"Đảng ủy xã Một","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"1"},
				  {"code":"TWO","name":"Đảng ủy xã Hai","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"2"}],
				 "positions":[{"code":"ONE-1","title":"Bí thư","unit":"ONE","role":"HEAD"},{"code":"ONE-2","title":"Phó Bí thư","unit":"ONE","role":"DEPUTY"},
				  {"code":"TWO-1","title":"Bí thư","unit":"TWO","role":"HEAD"}]}
				""").hasStatus(201);
		boss.post("/api/cadres", """
				{"code":"c-1","from":"2024-01-01","synthetic":true,"reason":"Enter c-1","particulars":{"personal":{"name":"Đặng Văn Thử","birth":"1965-01","sex":"MALE",
				  "ethnicity":"Kinh","nativePlace":"Quê Thử"},"party":{"joined":"1990-02-03"},"qualification":{"education":"Thạc sĩ thử"},
				  "ratings":[{"year":2025,"grade":"Xuất sắc thử"}],"disciplines":[{"decision":"7-QĐ","form":"Khiển trách thử","on":"2020-05-05"}]},
				 "appointment":{"position":"ONE-1","from":"2024-01-01","decision":"12-QĐ/TU"}}
				""").hasStatus(201);
		boss.post("/api/cadres", """
				{"code":"c-2","from":"2024-01-01","reason":"Enter c-2","particulars":{"personal":{"name":"Trần Thị Mẫu","birth":"1980-03","sex":"FEMALE"}},
				 "appointment":{"position":"TWO-1","from":"2024-01-01"}}
				""").hasStatus(201);
		boss.post("/api/cadres", "{\"code\":\"c-3\",\"from\":\"2024-01-01\",\"reason\":\"Enter c-3\",\"particulars\":{}}").hasStatus(201);
	}

	@Test
	void theListIsSearchedFilteredAndPaged() {
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser, "boss", "en");
			page.navigate(browser.address("/cadres"));
			assertThat(rows(page)).containsExactly("c-1", "c-2", "c-3");
			assertThat(page.locator("main tbody tr").first().textContent()).contains("Đặng Văn Thử", "synthetic", "Bí thư", "Đảng ủy xã Một");
			Browser.assertAccessible(page);

			page.fill("#q", "dang thu");
			page.keyboard().press("Enter");
			page.waitForURL(address -> address.contains("q=dang"));
			assertThat(rows(page)).containsExactly("c-1");
			page.navigate(browser.address("/cadres?which=WITHOUT_POST"));
			assertThat(rows(page)).containsExactly("c-3");
			page.navigate(browser.address("/cadres?which=WITHOUT_POST&q=c-1"));
			assertThat(rows(page)).isEmpty();
			page.navigate(browser.address("/cadres?unit=P&which=RETIRING_12&q=thu"));
			assertThat(rows(page)).containsExactly("c-1");
			assertThat(page.locator("main tbody time").getAttribute("datetime")).isEqualTo("2026-07-31");
			page.navigate(browser.address("/cadres?unit=P&which=RETIRING_12&q=mau"));
			assertThat(rows(page)).isEmpty();
			page.navigate(browser.address("/cadres?unit=P&which=RETIRING_6"));
			assertThat(rows(page)).isEmpty();
			page.navigate(browser.address("/cadres?on=2023-12-31"));
			assertThat(rows(page)).isEmpty();

			page.navigate(browser.address("/cadres"));
			page.locator("#unit").pressSequentially("xa hai");
			page.waitForSelector("#unit-found [role=option]");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			page.waitForURL(address -> address.contains("unit=TWO"));
			assertThat(rows(page)).containsExactly("c-2");
			Browser.assertAccessible(page);
			browser.assertQuiet();

			page.navigate(browser.address("/cadres?which=RETIRING_12"));
			assertThat(page.locator(".error-summary").textContent()).contains("Choose the unit");
			page.navigate(browser.address("/cadres?unit=NO"));
			assertThat(page.locator(".error-summary").textContent()).contains("NO");
			browser.forgetErrors();
		}
	}

	@Test
	void criteriaAreBuiltByRowsWrittenByHandAndKept() {
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser, "boss", "en");
			page.navigate(browser.address("/cadres"));
			page.locator("#criteria > summary").click();
			page.locator("[data-adds]").click();
			page.locator(".criteria-field").selectOption("age");
			assertThat(page.evaluate("document.activeElement.className")).isEqualTo("criteria-field");
			page.locator(".criteria-comparison").selectOption("=lt=");
			page.locator(".criteria-value").fill("50");
			page.locator("[data-adds]").click();
			page.locator(".criteria-field").nth(1).selectOption("holds");
			assertThat(page.inputValue("#filter")).isEqualTo("age=lt=50;holds==HEAD");
			Browser.assertAccessible(page);
			page.locator(".criteria-form .primary").click();
			page.waitForURL(address -> address.contains("filter="));
			assertThat(rows(page)).containsExactly("c-2");
			assertThat(page.locator(".criteria-row").count()).isEqualTo(2);

			page.fill("#search-name", "Young heads");
			page.locator("form:has(#search-name) button").click();
			page.waitForSelector(".saved-searches");
			assertThat(page.locator(".saved-searches a").textContent()).isEqualTo("Young heads");
			page.locator("[data-removes]").first().click();
			assertThat(page.inputValue("#filter")).isEqualTo("holds==HEAD");
			page.locator("[data-adds]").click();
			page.locator(".criteria-field").nth(1).selectOption("trained");
			page.locator(".criteria-value").last().selectOption("DIGITAL");
			page.locator("[data-adds]").click();
			page.locator(".criteria-field").nth(2).selectOption("trainedOn");
			page.locator(".criteria-parameter").last().selectOption("DIGITAL");
			page.locator(".criteria-value").last().fill("2024-01-01");
			page.locator(".criteria-comparison").last().selectOption("=ge=");
			page.locator("[data-adds]").click();
			page.locator(".criteria-field").nth(3).selectOption("languageLevel");
			page.locator(".criteria-parameter").last().fill("anh");
			page.locator(".criteria-value").last().selectOption("B1");
			assertThat(page.inputValue("#filter")).isEqualTo("holds==HEAD;trained==DIGITAL;trainedOn.DIGITAL=ge=2024-01-01;languageLevel.anh=ge=B1");
			page.fill("#filter", "sex==MALE,posts==0");
			page.keyboard().press("Enter");
			page.waitForURL(address -> address.contains("MALE"));
			assertThat(rows(page)).containsExactly("c-1", "c-3");
			assertThat(page.locator(".criteria-by-hand").isVisible()).isTrue();
			Browser.assertAccessible(page);
			page.locator("#criteria .saved-searches a").click();
			page.waitForURL(address -> address.contains("holds"));
			assertThat(rows(page)).containsExactly("c-2");
			page.locator(".saved-searches button").click();
			page.waitForSelector(".saved-searches", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
			browser.assertQuiet();

			page.navigate(browser.address("/cadres?filter=agee%3C40"));
			assertThat(page.locator(".error-summary").textContent()).contains("agee", "monthsAs.HEAD.DIVISION");
			browser.forgetErrors();
		}
	}

	@Test
	void aFewAreComparedSideBySideAndTheReadingIsLogged() {
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser, "boss", "en");
			page.navigate(browser.address("/cadres"));
			page.locator("input[name=codes]").nth(0).check();
			page.locator("input[name=codes]").nth(1).check();
			page.locator("button[form=compare]").click();
			page.waitForURL(address -> address.contains("/cadres/compare"));
			assertThat(page.locator(".compared-people thead").textContent()).contains("Đặng Văn Thử", "Trần Thị Mẫu", "c-1", "c-2");
			assertThat(page.locator(".compared-people tr.differs:has-text('Age')").textContent()).contains("61", "45", "differs");
			assertThat(page.locator(".compared-people tr:has-text('Posts held')").first().textContent()).contains("Bí thư, Đảng ủy xã Một: 24 months");
			assertThat(page.locator(".compared-people tr:has-text('Disciplinary')").textContent()).contains("Khiển trách thử (7-QĐ", "nothing recorded");
			Browser.assertAccessible(page);
			page.locator(".actions a").click();
			page.waitForURL(address -> address.contains("only=true"));
			assertThat(page.locator(".compared-people tbody tr:not(.differs)").count()).isZero();
			browser.assertQuiet();
			page.navigate(browser.address("/cadres/compare?codes=c-1"));
			assertThat(page.locator(".error-summary").textContent()).contains("Two to five");
			page.navigate(browser.address("/cadres/compare?codes=c-1,c-9"));
			assertThat(page.locator(".error-summary").textContent()).contains("c-9");
			browser.forgetErrors();
		}
		List<JsonNode> reads = boss.get("/api/read-log?actor=boss").json().path("items").values().stream()
			.filter(read -> read.path("door").asString().equals("GET /cadres/compare")).toList();
		assertThat(reads).hasSize(2);
		assertThat(reads.getFirst().path("subjects").values()).extracting(JsonNode::asString).containsExactly("c-1", "c-2");
		account("leader", List.of(Grant.everywhere(Role.VIEWER)));
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser, "leader", "vi");
			page.navigate(browser.address("/cadres/compare?codes=c-1,c-2"));
			assertThat(page.content()).doesNotContain(PERSONAL).contains("không hiển thị", "Bí thư");
			browser.assertQuiet();
		}
	}

	@Test
	void theListGoesOnPageByPage() {
		for (int i = 10; i < 62; i++) {
			boss.post("/api/cadres", "{\"code\":\"d-%d\",\"from\":\"2024-01-01\",\"reason\":\"Enter\",\"particulars\":{}}".formatted(i)).hasStatus(201);
		}
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser, "boss", "bn");
			page.navigate(browser.address("/cadres?which=WITHOUT_POST&on=2026-01-02"));
			List<String> first = rows(page);
			page.locator("nav.pager a").click();
			page.waitForURL(address -> address.contains("after="));
			List<String> second = rows(page);
			assertThat(first).hasSize(50).startsWith("c-3", "d-10").endsWith("d-58");
			assertThat(second).containsExactly("d-59", "d-60", "d-61");
			assertThat(page.inputValue("#on")).isEqualTo("2026-01-02");
			Browser.assertAccessible(page);
			browser.assertQuiet();
		}
	}

	@Test
	void aCadreShowsCareerPersonAndRetirementToTheirOfficer() {
		account("officer", List.of(new Grant(Role.PERSONNEL_OFFICER, "1")));
		boss.post("/api/cadres/c-1/appointments", "{\"position\":\"ONE-2\",\"from\":\"2025-06-01\",\"until\":\"2025-09-01\",\"acting\":true,\"decision\":\"8-QĐ\"}").hasStatus(201);
		for (String language : List.of("en", "vi", "bn")) {
			try (Browser browser = Browser.on(port)) {
				Page page = signedIn(browser, "officer", language);
				page.navigate(browser.address("/cadres/c-1"));
				assertThat(page.locator("h1").textContent()).isEqualTo("Đặng Văn Thử");
				assertThat(page.locator("main").textContent()).contains("Quê Thử", "Thạc sĩ thử", "Xuất sắc thử", "Khiển trách thử", "7-QĐ", "12-QĐ/TU", "RE-01");
				assertThat(page.locator("#retirement-date").getAttribute("datetime")).isEqualTo("2026-07-31");
				assertThat(page.locator(".career-lane").count()).isEqualTo(2);
				assertThat(page.locator("#career-title ~ .scroll tbody tr").count()).isEqualTo(2);
				assertThat(page.locator("#masked").count()).isZero();
				Browser.assertAccessible(page);
				page.setViewportSize(390, 800);
				page.locator("#acts summary").first().click();
				Browser.assertAccessible(page);
				page.navigate(browser.address("/cadres/c-1?on=2023-05-05"));
				assertThat(page.locator(".notice.warn a").getAttribute("href")).contains("on=2024-01-01");
				Browser.assertAccessible(page);
				browser.assertQuiet();
			}
		}
	}

	@Test
	void actsAreRecordedByForms() {
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser, "boss", "en");
			page.navigate(browser.address("/cadres/c-3"));
			Locator appoint = open(page, "APPOINT");
			appoint.locator("#appoint-position").pressSequentially("xa mot");
			page.waitForSelector("#appoint-position-found [data-kind=org-units]");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			page.waitForSelector("#appoint-position-found [data-code=ONE-2]");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			assertThat(appoint.locator("#appoint-position").inputValue()).isEqualTo("ONE-2");
			appoint.locator("#appoint-decision").fill("30-QĐ/TU");
			answered(page, appoint);
			assertThat(page.locator(".notice.ok").textContent()).contains("Recorded as Change");
			assertThat(page.locator("#now-title ~ dl").textContent()).contains("Phó Bí thư");

			Locator transfer = open(page, "TRANSFER");
			transfer.locator("#transfer-position").fill("ONE-1");
			transfer.locator("#transfer-day").fill("2026-02-01");
			transfer.locator("[name=rotation]").check();
			answered(page, transfer);
			assertThat(page.locator("main .error-summary").textContent()).contains("c-1", "ONE-1");
			assertThat(open(page, "TRANSFER").locator("[name=rotation]").isChecked()).isTrue();

			page.navigate(browser.address("/cadres/c-1"));
			Locator retire = open(page, "RETIRE");
			assertThat(retire.locator("#retire-day").inputValue()).isEqualTo("2026-08-01");
			retire.locator("#retire-day").fill("2026-02-01");
			retire.locator("#retire-decision").fill("31-QĐ/TU");
			answered(page, retire);
			assertThat(page.locator(".head").textContent()).contains("Retired since 1 Feb 2026");

			page.navigate(browser.address("/cadres/c-3"));
			transfer = open(page, "TRANSFER");
			transfer.locator("#transfer-position").fill("ONE-1");
			transfer.locator("#transfer-day").fill("2026-02-01");
			transfer.locator("[name=rotation]").check();
			answered(page, transfer);
			assertThat(page.locator("#now-title ~ dl").textContent()).contains("Bí thư").doesNotContain("Phó");

			Locator seat = open(page, "SEAT");
			seat.locator("#seat-unit").fill("P");
			seat.locator("#seat-role").selectOption("DEPUTY");
			answered(page, seat);
			Locator release = open(page, "RELEASE");
			release.locator("#release-held").selectOption("seat:P");
			release.locator("#release-ending").selectOption("TERM_ENDED");
			release.locator("#release-day").fill("2027-01-01");
			answered(page, release);
			Browser.assertAccessible(page);
			browser.forgetErrors();
		}
		JsonNode career = boss.get("/api/cadres/c-3").json().path("career");
		assertThat(career.values()).extracting(item -> item.path("post").path("ending").asString("") + item.path("seat").path("ending").asString(""))
			.containsExactlyInAnyOrder("ROTATED", "", "TERM_ENDED");
		assertThat(boss.get("/api/cadres/c-1?on=2026-02-01").json().path("posts")).isEmpty();
	}

	@Test
	void whatIsRefusedStaysInTheFormBesideTheFreshState() {
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser, "boss", "en");
			page.navigate(browser.address("/cadres/c-3"));
			// meanwhile somebody else fills the post
			boss.post("/api/cadres/c-1/appointments", "{\"position\":\"ONE-2\",\"from\":\"2026-01-01\",\"acting\":true}").hasStatus(201);
			boss.post("/api/cadres/c-3/seats", "{\"unit\":\"P\",\"from\":\"2026-01-01\"}").hasStatus(201);
			Locator appoint = open(page, "APPOINT");
			appoint.locator("#appoint-position").fill("ONE-2");
			appoint.locator("#appoint-how").selectOption("acting");
			appoint.locator("#appoint-reason").fill("Vì <b>thiếu</b> người");
			int status = answered(page, appoint);

			assertThat(status).isEqualTo(409);
			assertThat(page.locator("main .error-summary").textContent()).contains("ONE-2", "c-1");
			assertThat(page.locator("main .error-summary a").first().getAttribute("href")).contains("/positions/ONE-2");
			assertThat(page.locator("#appoint-reason").inputValue()).isEqualTo("Vì <b>thiếu</b> người");
			assertThat(page.locator("#appoint-how").inputValue()).isEqualTo("acting");
			assertThat(page.locator("#now-title ~ dl").textContent()).as("fresh state").contains("Tỉnh ủy");
			assertThat(page.evaluate("document.activeElement.className")).asString().contains("error-summary");
			Browser.assertAccessible(page);

			page.navigate(browser.address("/cadres/c-3"));
			appoint = open(page, "APPOINT");
			appoint.evaluate("each => each.querySelector('form').noValidate = true");
			appoint.locator("#appoint-day").fill("");
			assertThat(answered(page, appoint)).isEqualTo(422);
			assertThat(page.locator("main .error-summary li").allTextContents()).containsExactly("From is missing.", "Post is missing.");
			assertThat(page.locator("#appoint-day").getAttribute("aria-invalid")).isEqualTo("true");
			Browser.assertAccessible(page);
			browser.forgetErrors();
		}
		assertThat(boss.get("/api/cadres/c-3").json().path("posts")).isEmpty();
	}

	@Test
	void anErasureLeavesItsProofAndNothingElse() {
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser, "boss", "en");
			page.navigate(browser.address("/cadres/c-1"));
			Locator erase = open(page, "ERASE");
			erase.locator("#erase-decision").fill("5-QĐ");
			erase.locator("#erase-reason").fill("Asked for by Đặng Văn Thử");
			erase.locator("[type=checkbox]").check();
			assertThat(answered(page, erase)).isEqualTo(422);
			assertThat(page.locator("main .error-summary").textContent()).contains("Write the code of the cadre instead");
			erase = open(page, "ERASE");
			erase.locator("#erase-reason").fill("Asked for by law");
			erase.locator("[type=checkbox]").check();
			answered(page, erase);
			assertThat(page.locator("#erasure").textContent()).contains("5-QĐ", "15 Jan 2026", "Change");
			assertThat(page.locator("h1").textContent()).isEqualTo("c-1");
			assertThat(page.content()).doesNotContain(PERSONAL);
			assertThat(page.locator("#acts").count()).isZero();
			Browser.assertAccessible(page);
			browser.forgetErrors();
		}
	}

	/** Each role walks all pages that could show a person. */
	@Test
	void pagesShowPersonalDataOnlyToThoseWhoNeedThem() {
		Program viewer = account("viewer", List.of(Grant.everywhere(Role.VIEWER)));
		Program planner = account("planner", List.of(Grant.everywhere(Role.PLANNER)));
		Program approver = account("approver", List.of(Grant.everywhere(Role.APPROVER)));
		Program auditor = account("auditor", List.of(Grant.everywhere(Role.AUDITOR)));
		Program administrator = account("administrator", List.of(Grant.everywhere(Role.ADMINISTRATOR)));
		Program elsewhere = account("elsewhere", List.of(new Grant(Role.PERSONNEL_OFFICER, "2")));
		List<String> doors = List.of("/cadres", "/cadres?unit=ONE", "/cadres?q=dang", "/cadres?q=c-1", "/cadres?which=WITHOUT_POST", "/cadres?unit=ONE&which=RETIRING_12",
				"/cadres/c-1", "/cadres/c-1?on=2024-05-05", "/positions/ONE-1", "/org-units/ONE", "/search?q=dang", "/search?q=thu", "/search?q=c-1",
				"/search/suggestions?q=dang", "/search/suggestions?q=c-1&kind=cadres", "/api/search?q=dang", "/changes");
		for (Program other : List.of(viewer, planner, approver, auditor, administrator, elsewhere)) {
			for (String door : doors) {
				assertThat(other.get(door).response().body()).as(door).doesNotContain(PERSONAL);
			}
			String page = other.get("/cadres/c-1").hasStatus(200).response().body();
			assertThat(page).contains("id=\"masked\"", "12-QĐ/TU").doesNotContain("7-QĐ", "id=\"acts\"", "id=\"retirement\"");
			assertThat(other.get("/cadres?q=dang").response().body()).doesNotContain("c-1");
			assertThat(other.get("/api/search?q=dang&kind=cadres").json().path("groups")).isEmpty();
			assertThat(other.get("/positions/ONE-1").response().body()).contains("/cadres/c-1");
		}
		assertThat(elsewhere.get("/cadres/c-2").response().body()).contains("Trần Thị Mẫu", "id=\"acts\"");
		assertThat(Program.on(port).get("/cadres/c-1").hasStatus(302).header("Location")).endsWith("/sign-in");
		assertThat(auditor.get("/api/read-log?subject=c-1").json().path("items")).isEmpty();
	}

	@Test
	void searchFindsCadresByNameInAnySpellingForTheirOfficer() {
		Program officer = account("officer", List.of(new Grant(Role.PERSONNEL_OFFICER, "1")));
		for (String spelling : List.of("dang", "Đặng Văn", "ĐẶNG THỬ", "thu dang", Normalizer.normalize("Đặng Văn Thử", Normalizer.Form.NFD), "c-1")) {
			JsonNode found = officer.get("/api/search?kind=cadres&q=" + URLEncoder.encode(spelling, StandardCharsets.UTF_8)).hasStatus(200).json().path("groups").path(0).path("items");
			assertThat(found.values()).as(spelling).extracting(item -> item.path("code").asString() + " " + item.path("name").asString()).containsExactly("c-1 Đặng Văn Thử");
		}
		assertThat(officer.get("/api/search?kind=cadres&q=tran").json().path("groups")).isEmpty();
		assertThat(officer.get("/api/search?kind=cadres&q=c-2").json().path("groups").path(0).path("items").path(0).path("name").asString()).isEqualTo("c-2");
		assertThat(boss.get("/api/read-log?subject=c-1&actor=officer").json().path("items").size()).as("letter by letter it is one search").isOne();
		assertThat(boss.get("/api/read-log?subject=c-2&actor=officer").json().path("items")).isEmpty();
		Stream.of("c-1", "c-2", "c-1").forEach(code -> boss.get("/api/search?kind=cadres&q=" + code).hasStatus(200));
		assertThat(boss.get("/api/read-log?actor=boss").json().path("items").values()).singleElement()
			.satisfies(read -> assertThat(read.path("subjects").values()).as("whom it shows next joins them").extracting(JsonNode::asString).containsExactly("c-1", "c-2"));
		clock.set(StandingClock.FIRST.plusSeconds(180));
		officer.get("/search/suggestions?q=dang").hasStatus(200);
		officer.get("/api/cadres?q=dang").hasStatus(200);
		assertThat(boss.get("/api/read-log?subject=c-1&actor=officer").json().path("items").size()).as("a later search, and another door").isEqualTo(3);
	}

	@Test
	void postsAndAgenciesShowWhoHoldsThemAndSinceWhenTheyAreVacant() {
		boss.post("/api/cadres/c-1/releases", "{\"position\":\"ONE-1\",\"on\":\"2026-01-10\"}").hasStatus(201);
		boss.post("/api/cadres/c-3/appointments", "{\"position\":\"ONE-1\",\"from\":\"2026-01-12\",\"acting\":true}").hasStatus(201);
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser, "boss", "en");
			page.navigate(browser.address("/org-units/ONE?on=2026-01-09"));
			assertThat(page.locator("#posts-title ~ div tbody tr").first().textContent()).contains("Đặng Văn Thử", "synthetic", "since 1 Jan 2024").doesNotContain("vacant");
			page.navigate(browser.address("/org-units/ONE?on=2026-01-10"));
			assertThat(page.locator("#posts-title ~ div tbody tr").first().textContent()).contains("vacant since 10 Jan 2026").doesNotContain("Đặng");
			assertThat(page.locator("#posts-title ~ div tbody tr").nth(1).textContent()).contains("Not recorded");
			page.navigate(browser.address("/positions/ONE-1"));
			assertThat(page.locator("#now-title ~ dl dd").first().textContent()).contains("c-3", "acting", "since 12 Jan 2026", "vacant since 10 Jan 2026");
			page.locator("#now-title ~ dl dd a").first().click();
			page.waitForURL(address -> address.contains("/cadres/c-3"));
			Browser.assertAccessible(page);
			browser.assertQuiet();
		}
	}

	@Test
	void anOfficerEntersACadreIntoAPostAndRecordsWhatIsKnown() {
		account("officer", List.of(new Grant(Role.PERSONNEL_OFFICER, "1")));
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser, "officer", "vi");
			page.navigate(browser.address("/cadres/new"));
			Browser.assertAccessible(page);
			page.fill("#enter-code", "c-9");
			page.fill("#enter-name", "Lê Thị Mới");
			page.fill("#enter-birth", "1990-13");
			page.locator("#enter-sex").selectOption("FEMALE");
			page.fill("#enter-education", "Cử nhân");
			page.locator("#enter-position").pressSequentially("pho bi thu");
			page.waitForSelector("#enter-position-found [role=option]");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			page.fill("#enter-reason", "Nhận công tác");
			assertThat(entered(page)).isEqualTo(422);
			assertThat(page.locator("#enter-birth").getAttribute("aria-invalid")).isEqualTo("true");
			assertThat(page.inputValue("#enter-name")).isEqualTo("Lê Thị Mới");
			Browser.assertAccessible(page);
			page.fill("#enter-birth", "1990-12-05");
			entered(page);
			assertThat(page.locator("h1").textContent()).isEqualTo("Lê Thị Mới");
			assertThat(page.locator("main").textContent()).contains("Cử nhân", "Phó Bí thư");

			Locator record = open(page, "RECORD");
			assertThat(record.locator("#record-name").inputValue()).isEqualTo("Lê Thị Mới");
			record.locator("#record-education").fill("Thạc sĩ");
			record.locator("#record-ratingYear").fill("2025");
			record.locator("#record-ratingGrade").fill("Hoàn thành tốt");
			record.locator("#record-rankName").fill("Chuyên viên chính");
			record.locator("#record-rankStep").fill("2");
			record.locator("#record-rankCoefficient").fill("4,74");
			record.locator("#record-trainingCourse").fill("Bồi dưỡng chuyển đổi số");
			record.locator("#record-trainingKind").selectOption("DIGITAL");
			record.locator("#record-trainingFrom").fill("2025-06-01");
			record.locator("#record-trainingUntil").fill("2025-05-20");
			record.locator("#record-commendationForm").fill("Giấy khen");
			record.locator("#record-languageLanguage").fill("Tiếng Anh");
			record.locator("#record-languageLevel").fill("B1");
			record.locator("#record-ownOn").fill("2040-05-31");
			record.locator("#record-reason").fill("Bổ sung");
			assertThat(answered(page, record)).isEqualTo(422);
			assertThat(page.locator("#record-ownDecision").getAttribute("aria-invalid")).isEqualTo("true");
			assertThat(page.locator("#record-trainingUntil").getAttribute("aria-invalid")).isEqualTo("true");
			record = open(page, "RECORD");
			assertThat(record.locator("#record-trainingKind").inputValue()).isEqualTo("DIGITAL");
			record.locator("#record-trainingFrom").fill("2025-05-01");
			record.locator("#record-ownDecision").fill("77-QĐ");
			answered(page, record);
			assertThat(page.locator("#retirement-date").getAttribute("datetime")).isEqualTo("2040-05-31");
			assertThat(page.locator("main").textContent()).contains("Thạc sĩ", "Hoàn thành tốt", "77-QĐ", "4,74", "Bồi dưỡng chuyển đổi số", "kỹ năng số", "Giấy khen", "Tiếng Anh");
			Browser.assertAccessible(page);

			record = open(page, "RECORD");
			record.locator("#record-record").selectOption("CORRECTION");
			record.locator("#record-name").fill("Lê Thị Mơ");
			record.locator("#record-ended").selectOption("COMMENDATION:Giấy khen");
			record.locator("#record-reason").fill("Ghi sai tên");
			answered(page, record);
			assertThat(page.locator("h1").textContent()).isEqualTo("Lê Thị Mơ");
			browser.forgetErrors();
		}
		JsonNode particulars = boss.get("/api/cadres/c-9").json().path("particulars");
		assertThat(particulars.path("birth").asString()).isEqualTo("1990-12-05");
		assertThat(particulars.path("ratings").size()).isOne();
		assertThat(particulars.path("rank").path("coefficient").asDouble()).isEqualTo(4.74);
		assertThat(particulars.path("trainings").get(0).path("from").asString()).isEqualTo("2025-05-01");
		assertThat(particulars.path("commendations")).isEmpty();
		account("viewer", List.of(Grant.everywhere(Role.VIEWER))).get("/cadres/new").hasStatus(403);
	}

	@Test
	void auditorsSeeWhoReadWhat() {
		Program auditor = account("auditor", List.of(Grant.everywhere(Role.AUDITOR)));
		Program officer = account("officer", List.of(new Grant(Role.PERSONNEL_OFFICER, "1")));
		officer.get("/cadres/c-1?purpose=review").hasStatus(200);
		for (int i = 0; i < 55; i++) {
			boss.get("/api/cadres/c-2").hasStatus(200);
		}
		officer.get("/read-log").hasStatus(403);
		assertThat(auditor.get("/read-log").response().body()).doesNotContain(PERSONAL);
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser, "auditor", "en");
			page.locator("nav.rail a[href='/read-log']").click();
			page.waitForURL(address -> address.endsWith("/read-log"));
			assertThat(page.locator("main tbody tr").count()).isEqualTo(50);
			Browser.assertAccessible(page);
			page.locator("nav.pager a").click();
			page.waitForURL(address -> address.contains("after="));
			assertThat(page.locator("main tbody tr").count()).isEqualTo(6);
			page.navigate(browser.address("/read-log"));
			page.fill("#subject", "c-1");
			page.keyboard().press("Enter");
			page.waitForURL(address -> address.contains("subject=c-1"));
			assertThat(page.locator("main tbody tr").allTextContents()).singleElement().asString().contains("officer", "c-1", "review", "GET /cadres/{code}");
			page.setViewportSize(390, 800);
			Browser.assertAccessible(page);
			browser.assertQuiet();
		}
	}

	/** The form of an act, opened. */
	private static Locator open(Page page, String act) {
		Locator form = page.locator("details:has(input[name=act][value=" + act + "])");
		if (form.getAttribute("open") == null) {
			form.locator("summary").click();
		}
		return form;
	}

	private static int entered(Page page) {
		int status = page.waitForResponse(response -> response.request().method().equals("POST"), () -> page.locator("main form[method=post] button.primary").click()).status();
		page.waitForSelector("body[data-ready]");
		return status;
	}

	/** Sends a form and waits for the page that comes back. */
	private static int answered(Page page, Locator form) {
		int status = page.waitForResponse(response -> response.request().method().equals("POST"), () -> form.locator("form button").click()).status();
		page.waitForSelector("body[data-ready]");
		return status;
	}

	private static List<String> rows(Page page) {
		return page.locator("main tbody td code").allTextContents();
	}

	private Page signedIn(Browser browser, String name, String language) {
		Page page = browser.visitor(language);
		page.navigate(browser.address("/sign-in"));
		page.fill("[name=username]", name);
		page.fill("[name=password]", PASSWORD);
		page.keyboard().press("Enter");
		page.waitForSelector("body[data-ready] #search-all");
		return page;
	}

	private Program account(String name, List<Grant> grants) {
		access.asSystem(() -> users.create(name, PASSWORD, grants));
		return Program.on(port).as(name, PASSWORD);
	}

	private void unit(String code, UnitType type, @Nullable String parent) {
		territory.enter(new UnitEdit("Unit " + code, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null),
				LocalDate.of(2024, 1, 1), new ChangeNote("tester", "As it is", null));
	}
}

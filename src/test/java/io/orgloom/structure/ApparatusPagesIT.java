package io.orgloom.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A provincial committee with two commissions, one of which has a division; its head's post is vacant, and it goes into another on 1 July 2025. */
@GraphTest
class ApparatusPagesIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";

	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;

	@BeforeEach
	void begin() {
		access.asSystem(() -> users.create("boss", PASSWORD, List.of(Grant.everywhere(Role.ADMINISTRATOR))));
		Program boss = Program.on(port).as("boss", PASSWORD);
		boss.post("/api/structure-changes", """
				{"from":"2024-01-01","reason":"As it is","document":"137-QĐ/TW",
				 "units":[{"code":"P","name":"Tỉnh ủy","kind":"COMMITTEE","hierarchy":"PARTY"},
				  {"code":"A","name":"Ban Tuyên giáo","kind":"ADVISORY_AGENCY","field":"PROPAGANDA","hierarchy":"PARTY","parent":"P","advises":"P"},
				  {"code":"B","name":"Ban Dân vận","kind":"ADVISORY_AGENCY","field":"MASS_MOBILISATION","hierarchy":"PARTY","parent":"P","advises":"P"},
				  {"code":"D","name":"Phòng Lý luận","kind":"DIVISION","hierarchy":"PARTY","parent":"A"}],
				 "positions":[{"code":"A-1","title":"Trưởng ban","unit":"A","role":"HEAD","occupancy":"VACANT"},
				  {"code":"A-2","title":"Phó trưởng ban","unit":"A","role":"DEPUTY","occupancy":"HELD","occupancySource":"staff list"},
				  {"code":"D-1","title":"Chuyên viên","unit":"D","role":"STAFF"}],
				 "lines":[{"position":"A-2","reportsTo":"A-1"},{"position":"D-1","reportsTo":"A-1","line":"DOTTED"}],
				 "seats":[{"position":"A-1","committee":"P"}],
				 "links":[{"unit":"A","other":"B","role":"dư luận xã hội","basis":"Quy chế 5"}],
				 "functions":[{"unit":"A","key":"press","title":"Chỉ đạo báo chí","regulation":"137-QĐ/TW"}]}
				""").hasStatus(201);
		boss.post("/api/structure-changes", """
				{"from":"2025-07-01","reason":"Merger","ends":[{"code":"B"}],"lineage":[{"old":"B","result":"A"}]}
				""").hasStatus(201);
	}

	@Test
	void theApparatusIsLookedThroughFromTheTopByMouseAndKeyboard() {
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser);
			page.navigate(browser.address("/org-units?on=2025-06-30"));
			assertThat(page.locator(".hanging-row > li").count()).isEqualTo(2);
			assertThat(page.locator(".hanging-list").textContent()).contains("Phòng Lý luận");
			assertThat(page.locator("#tree tbody tr").count()).isEqualTo(3);
			assertThat(figures(page, "P")).containsExactly("4", "3", "1", "1", "1");
			assertThat(figures(page, "A")).containsExactly("2", "3", "1", "1", "1");

			page.locator("#tree tr[data-code=P]").focus();
			page.keyboard().press("ArrowDown");
			page.keyboard().press("ArrowRight");
			page.waitForSelector("#tree tr[data-code=D]");
			assertThat(page.locator("#tree tr[data-code=D]").getAttribute("aria-level")).isEqualTo("3");
			page.keyboard().press("ArrowLeft");
			assertThat(page.locator("#tree tr[data-code=D]").isVisible()).isFalse();
			page.keyboard().press("ArrowRight");
			page.keyboard().press("ArrowRight");
			Browser.assertAccessible(page);
			page.keyboard().press("Enter");
			page.waitForURL(address -> address.contains("/org-units/D"));
			Browser.assertAccessible(page);

			page.navigate(browser.address("/org-units?finding=LEADERLESS"));
			// the division has a specialist and no post of a head
			assertThat(page.locator("main tbody th a").allTextContents()).containsExactly("Ban Tuyên giáo", "Phòng Lý luận");
			Locator chip = page.locator("#finding-counts a[data-kind=LEADERLESS]");
			chip.waitFor();
			assertThat(chip.locator("strong").getAttribute("data-value")).isEqualTo("2");
			assertThat(page.locator("#finding-counts a").count()).isOne();
			Browser.assertAccessible(page);
			page.navigate(browser.address("/org-units?finding=LEADERLESS&q=dan+van"));
			assertThat(page.locator("main tbody tr").count()).isZero();
			page.navigate(browser.address("/org-units?finding=LEADERLESS&q=tuyen&unit=P"));
			assertThat(page.locator("main tbody tr").count()).isOne();
			page.navigate(browser.address("/org-units?on=2020-01-01"));
			Browser.assertAccessible(page);
			page.navigate(browser.address("/org-units?on=2025-07-01"));
			assertThat(page.locator("#tree tbody tr").count()).isEqualTo(2);
			browser.assertQuiet();
		}
	}

	/** Of the lines the fixture has, A and B advise P, A coordinates with B, and a specialist of the division D reports to the head of A by a dotted line. */
	@Test
	void linesBesideTheHierarchyAreDrawnAndListedWhereTheyAreAskedFor() {
		Program boss = Program.on(port).as("boss", PASSWORD);
		boss.post("/api/structure-changes", """
				{"from":"2024-02-01","reason":"Government bodies","document":"12-QĐ/TU","units":[{"code":"U","name":"Ủy ban nhân dân","kind":"GOVERNMENT_BODY","hierarchy":"GOVERNMENT"}],
				 "positions":[{"code":"U-1","title":"Chủ tịch","unit":"U","role":"HEAD"}],
				 "lines":[{"position":"U-1","reportsTo":"A-1","line":"DOTTED"}]}
				""").hasStatus(201);
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser);
			page.navigate(browser.address("/org-units?on=2025-06-30"));
			assertThat(page.locator("#cross-lines").count()).isZero();
			page.click("#lines-toggle");
			page.waitForURL(address -> address.contains("lines=dotted"));
			assertThat(lines(page)).containsExactly("ADVISES A-P", "ADVISES B-P", "COORDINATES_WITH A-B", "REPORTS_TO D-A", "REPORTS_TO U-A");
			assertThat(page.locator("#cross-lines tr[data-kind=COORDINATES_WITH]").textContent()).contains("dư luận xã hội", "Quy chế 5");
			assertThat(page.locator("#cross-lines tr[data-from=A][data-kind=ADVISES]").textContent()).contains("Thay đổi 1", "137-QĐ/TW");
			Locator elsewhere = page.locator("#cross-lines tr[data-from=U]");
			assertThat(elsewhere.textContent()).contains("Chủ tịch", "không có trên hình", "12-QĐ/TU");
			assertThat(elsewhere.locator("a").first().getAttribute("href")).isEqualTo("/positions/U-1?on=2025-06-30");
			page.waitForSelector(".cross-picture path");
			assertThat(page.locator(".cross-picture path").all().stream().map(path -> path.getAttribute("data-from") + "-" + path.getAttribute("data-to")))
				.containsExactly("A-P", "B-P", "A-B", "D-A");
			assertThat(overlaps(page)).as("lines cross no card").isZero();

			page.locator(".unit-card[data-unit=B] a").focus();
			assertThat(page.locator(".cross-picture.choosing path.out").count()).isEqualTo(2);
			page.locator("#cross-lines tr[data-from=D] a").first().focus();
			assertThat(page.locator(".touched").all().stream().map(card -> card.getAttribute("data-unit"))).containsExactly("A", "D");
			Browser.assertAccessible(page);
			page.navigate(browser.address("/org-units?on=2025-06-30&lines=dotted&knownAt=1"));
			assertThat(lines(page)).as("before the government's bodies were recorded").doesNotContain("REPORTS_TO U-A").hasSize(4);
			page.navigate(browser.address("/org-units?on=2025-07-01&lines=dotted"));
			assertThat(lines(page)).as("after B went into A").containsExactly("ADVISES A-P", "REPORTS_TO D-A", "REPORTS_TO U-A");
			page.navigate(browser.address("/org-units?on=2024-01-31&lines=dotted&hierarchy=GOVERNMENT"));
			assertThat(page.locator("#cross-lines").count()).isZero();
			page.navigate(browser.address("/org-units?on=2025-07-01&lines=dotted&hierarchy=GOVERNMENT"));
			assertThat(lines(page)).containsExactly("REPORTS_TO U-A");
			page.setViewportSize(390, 844);
			assertThat(page.locator(".cross-picture path").count()).isZero();
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
			Browser.assertAccessible(page);
			browser.assertQuiet();
		}
	}

	@Test
	void manyLinesFromElsewhereToOnePostAreToldAsOne() {
		Program boss = Program.on(port).as("boss", PASSWORD);
		String units = IntStream.range(0, 13).mapToObj("{\"code\":\"U%1$d\",\"name\":\"Xã %1$d\",\"kind\":\"GOVERNMENT_BODY\",\"hierarchy\":\"GOVERNMENT\"}"::formatted)
			.collect(Collectors.joining(","));
		String posts = IntStream.range(0, 13).mapToObj("{\"code\":\"U%1$d-1\",\"title\":\"Chủ tịch\",\"unit\":\"U%1$d\",\"role\":\"HEAD\"}"::formatted)
			.collect(Collectors.joining(","));
		String lines = IntStream.range(0, 13).mapToObj("{\"position\":\"U%1$d-1\",\"reportsTo\":\"A-1\",\"line\":\"DOTTED\"}"::formatted).collect(Collectors.joining(","));
		boss.post("/api/structure-changes", "{\"from\":\"2024-02-01\",\"reason\":\"More\",\"units\":[%s],\"positions\":[%s],\"lines\":[%s]}".formatted(units, posts, lines))
			.hasStatus(201);
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser);
			page.navigate(browser.address("/org-units?on=2025-07-01&lines=dotted"));
			assertThat(lines(page)).filteredOn(line -> line.startsWith("REPORTS_TO U")).hasSize(1);
			Locator together = page.locator("#cross-lines a[data-value]");
			assertThat(together.getAttribute("data-value")).isEqualTo("13");
			assertThat(together.getAttribute("href")).isEqualTo("/positions/A-1?on=2025-07-01");
			browser.assertQuiet();
		}
	}

	private static List<String> lines(Page page) {
		return page.locator("#cross-lines tbody tr").all().stream()
			.map(row -> row.getAttribute("data-kind") + " " + row.getAttribute("data-from") + "-" + row.getAttribute("data-to")).toList();
	}

	/** How many points on lines lie well within a card. */
	private static int overlaps(Page page) {
		return (Integer) page.evaluate("""
				() => {
					const picture = document.querySelector(".cross-picture").getBoundingClientRect();
					const cards = [...document.querySelectorAll(".unit-card")].map(card => card.getBoundingClientRect());
					const points = [...document.querySelectorAll(".cross-picture path")].flatMap(path => {
						const length = path.getTotalLength();
						return Array.from({ length: 100 }, (each, i) => path.getPointAtLength(length * i / 99));
					});
					return points.filter(point => cards.some(card => point.x + picture.left > card.left + 3 && point.x + picture.left < card.right - 3
						&& point.y + picture.top > card.top + 3 && point.y + picture.top < card.bottom - 3)).length;
				}""");
	}

	@Test
	void theApparatusIsEditedByHand() {
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser);
			page.navigate(browser.address("/org-units/A?on=2025-07-01"));
			page.click(".head > a.button");
			Browser.assertAccessible(page);
			page.fill("#name", "Ban Tuyên giáo và Dân vận");
			page.selectOption("#field", "PROPAGANDA_AND_MASS_MOBILISATION");
			page.fill("#from", "2025-07-01");
			record(page);
			assertThat(page.locator("main [role=alert]").count()).as("the reason is asked for by the browser").isZero();
			page.fill("#reason", "Hai ban hợp nhất");
			record(page);
			assertThat(page.locator("h1").textContent()).isEqualTo("Ban Tuyên giáo và Dân vận");
			assertThat(page.locator("main").textContent()).contains("Chỉ đạo báo chí");

			act(page, browser, "/org-units/A/edit?act=UNIT&on=2025-07-01", "A.VP", "Văn phòng");
			act(page, browser, "/org-units/A.VP/edit?act=POST&on=2025-07-01", "A.VP-1", "Chánh Văn phòng");
			act(page, browser, "/org-units/A/edit?act=FUNCTION&on=2025-07-01", "mass", "Công tác dân vận");
			act(page, browser, "/org-units/A/edit?act=LINK&on=2025-07-01", "D", "Tổng hợp");
			act(page, browser, "/positions/A.VP-1/edit?act=LINE&on=2025-07-01", "A-1", null);
			act(page, browser, "/positions/A.VP-1/edit?act=SEAT&on=2025-07-01", "P", null);
			assertThat(page.locator("main").textContent()).contains("Tỉnh ủy", "Trưởng ban").doesNotContain("??");
			act(page, browser, "/positions/A.VP-1/edit?act=LINE_END&on=2025-08-01", null, null);
			assertThat(page.locator("#lines-title ~ p").count()).isOne();

			page.navigate(browser.address("/org-units/A/edit?act=UNIT"));
			page.fill("#code", "A.VP");
			page.fill("#name", "Văn phòng");
			page.fill("#reason", "Nhầm");
			page.evaluate("document.querySelector('#name').value = '\\u0007'");
			record(page);
			assertThat(page.locator("main [role=alert] a").getAttribute("href")).isEqualTo("#name");
			Browser.assertAccessible(page);
			page.navigate(browser.address("/positions/A-1/edit?act=LINE"));
			page.fill("#code", "NO-1");
			page.fill("#reason", "Nhầm");
			record(page);
			assertThat(page.locator("main [role=alert]").textContent()).contains("NO-1");
			assertThat(page.inputValue("#reason")).isEqualTo("Nhầm");
			page.navigate(browser.address("/org-units/A.VP/edit?act=END&on=2025-09-01"));
			page.fill("#reason", "Nhầm");
			record(page);
			assertThat(page.locator("main [role=alert]").textContent()).as("a post is left in it").contains("A.VP ");
			act(page, browser, "/positions/A.VP-1/edit?act=END&on=2025-09-01", null, null);
			act(page, browser, "/org-units/A.VP/edit?act=END&on=2025-09-01", null, null);
			assertThat(page.locator(".notice.warn").textContent()).contains("Văn phòng");
		}
	}

	@Test
	void twoDaysAreComparedByWhatDiffersOnly() {
		Program boss = Program.on(port).as("boss", PASSWORD);
		boss.post("/api/structure-changes", """
				{"from":"2025-07-01","reason":"More","units":[{"code":"A","name":"Ban Tuyên giáo và Dân vận","kind":"ADVISORY_AGENCY","hierarchy":"PARTY","parent":"P"},
				  {"code":"D","name":"Phòng Lý luận","kind":"DIVISION","hierarchy":"PARTY","parent":"P"}],
				 "positions":[{"code":"A-3","title":"Phó trưởng ban","unit":"A","role":"DEPUTY"}]}
				""").hasStatus(201);
		var items = boss.get("/api/org-units/differences?before=2025-06-30&on=2025-07-01").hasStatus(200).json().path("items");
		assertThat(items.size()).isEqualTo(3);
		assertThat(items.get(0).path("after").path("posts").asInt() - items.get(0).path("before").path("posts").asInt()).isOne();
		assertThat(items.get(1).path("after").isNull()).isTrue();
		assertThat(items.get(2).path("after").path("parent").asString()).isEqualTo("P");
		assertThat(boss.get("/api/org-units/differences?before=2025-06-30&on=2025-07-01&limit=2").json().path("next").asString()).isNotEmpty();
		assertThat(boss.get("/api/org-units/differences?before=2025-07-01&on=2026-01-01").json().path("items")).isEmpty();
		assertThat(boss.get("/api/org-units/differences?before=2025-06-30&on=2025-07-01&hierarchy=FRONT").json().path("items")).isEmpty();
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser);
			page.navigate(browser.address("/org-units/differences"));
			assertThat(page.inputValue("#before")).isEqualTo("2025-06-30");
			assertThat(page.locator("main tbody tr").count()).isEqualTo(3);
			assertThat(page.locator("main tbody").textContent()).contains("Ban Dân vận", "Ban Tuyên giáo và Dân vận").doesNotContain("??");
			assertThat(page.locator("main tbody del").allTextContents()).containsExactlyInAnyOrder("Ban Tuyên giáo", "Ban Tuyên giáo");
			Browser.assertAccessible(page);
			browser.assertQuiet();
		}
	}

	private static void record(Page page) {
		page.click("main form .form-actions button");
	}

	/** One act that is recorded. */
	private static void act(Page page, Browser browser, String address, @Nullable String code, @Nullable String name) {
		page.navigate(browser.address(address));
		if (code != null) {
			page.fill("#code", code);
		}
		if (name != null) {
			page.fill("#name", name);
		}
		page.fill("#reason", "Sắp xếp bộ máy");
		record(page);
		assertThat(page.locator("main [role=alert]").allTextContents()).as(address).isEmpty();
		assertThat(page.url()).as(address).doesNotContain("/edit");
	}

	@Test
	void anAgencyAndAPostShowWhatHoldsAndWhatItRestsOn() {
		try (Browser browser = Browser.on(port)) {
			Page page = signedIn(browser);
			page.navigate(browser.address("/org-units/A"));
			assertThat(page.locator("main").textContent()).contains("Chỉ đạo báo chí", "staff list", "Ban Dân vận", "137-QĐ/TW").doesNotContain("??");
			assertThat(page.locator("#findings > ul .finding").count()).isOne();
			assertThat(page.locator("#findings .finding[data-kind=LEADERLESS]").textContent()).contains("Chưa ai giữ chức Trưởng ban", "Orgloom", "không bắt buộc");
			Browser.assertAccessible(page);
			page.navigate(browser.address("/org-units/P?on=2025-06-30"));
			assertThat(page.locator("#seats-title ~ ul").textContent()).contains("Trưởng ban", "Ban Tuyên giáo");
			page.navigate(browser.address("/org-units/B?on=2025-07-01"));
			assertThat(page.locator(".notice.warn").textContent()).contains("Ban Dân vận");
			Browser.assertAccessible(page);
			page.navigate(browser.address("/positions/A-1"));
			assertThat(page.locator("#lines-title ~ div tbody tr").count()).isEqualTo(2);
			assertThat(page.locator("main").textContent()).contains("báo cáo phối hợp").doesNotContain("??");
			Browser.assertAccessible(page);
			browser.assertQuiet();
		}
	}

	private static List<String> figures(Page page, String code) {
		return page.locator("#tree tr[data-code=" + code + "] td.number").all().stream().map(cell -> cell.getAttribute("data-value")).toList();
	}

	private Page signedIn(Browser browser) {
		Page page = browser.visitor("vi");
		page.navigate(browser.address("/sign-in"));
		page.fill("[name=username]", "boss");
		page.fill("[name=password]", PASSWORD);
		page.keyboard().press("Enter");
		page.waitForSelector("body[data-ready] #search-all");
		return page;
	}
}

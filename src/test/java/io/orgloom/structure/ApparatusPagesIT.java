package io.orgloom.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.util.List;
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

			page.navigate(browser.address("/org-units?vacantHead=true"));
			assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
			assertThat(page.locator("main tbody th a").textContent()).isEqualTo("Ban Tuyên giáo");
			page.navigate(browser.address("/org-units?vacantHead=true&q=dan+van"));
			assertThat(page.locator("main tbody tr").count()).isZero();
			page.navigate(browser.address("/org-units?vacantHead=true&q=tuyen&unit=P"));
			assertThat(page.locator("main tbody tr").count()).isOne();
			page.navigate(browser.address("/org-units?on=2020-01-01"));
			Browser.assertAccessible(page);
			page.navigate(browser.address("/org-units?on=2025-07-01"));
			assertThat(page.locator("#tree tbody tr").count()).isEqualTo(2);
			browser.assertQuiet();
		}
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
			assertThat(page.locator("main [role=alert]").textContent()).as("a post is left in it").contains("A.VP-1");
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

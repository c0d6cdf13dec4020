package io.orgloom.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.interchange.FileImport;
import io.orgloom.interchange.Upload;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioPlanning.NewScenario;
import io.orgloom.scenario.Step.AbolishUnit;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tabs Chart and Cost & staff, and the sheet for the wall, of a plan small enough to be worked out by hand. */
@GraphTest
class StudioTabsJourneyIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
	private static final String UNITS = """
			officialCode,name,type,parent,terrain,areaKm2,lon,lat
			40,Nghệ An,PROVINCE,,,,,
			00001,Xã Một,COMMUNE,40,OTHER,20,105.0,19
			00002,Xã Hai,COMMUNE,40,OTHER,20,105.1,19
			00003,Xã Ba,COMMUNE,40,OTHER,20,105.3,19
			00004,Xã Bốn,COMMUNE,40,OTHER,20,105.6,19
			""";
	private static final String PEOPLE = "officialCode,people,kind,year\n00001,9000,CENSUS,2024\n00002,6000,CENSUS,2024\n00003,3000,CENSUS,2024\n00004,2000,CENSUS,2024\n";
	private static final String BODIES = """
			code,name,kind,hierarchy,parent,governs
			C1,Đảng ủy Một,COMMITTEE,PARTY,,00001
			O1,Văn phòng,ADVISORY_AGENCY,PARTY,C1,
			C2,Đảng ủy Hai,COMMITTEE,PARTY,,00002
			C4,Đảng ủy Bốn,COMMITTEE,PARTY,,00004
			""";
	private static final String POSTS = """
			code,title,unit,role,occupancy
			A1,Bí thư,C1,HEAD,HELD
			A2,Phó,C1,DEPUTY,VACANT
			A3,Phó,C1,DEPUTY,HELD
			A4,Chánh,O1,HEAD,HELD
			B1,Bí thư,C2,HEAD,HELD
			B2,Phó,C2,DEPUTY,VACANT
			D1,Bí thư,C4,HEAD,HELD
			""";

	@Autowired
	private FileImport imports;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private ScenarioPlanning planning;
	@LocalServerPort
	private int port;

	private String scenario = "";

	@BeforeEach
	void begin() {
		take(file("units.csv", UNITS), file("populations.csv", PEOPLE));
		take(file("org-units.csv", BODIES), file("positions.csv", POSTS));
		access.asSystem(() -> users.create("lan", PASSWORD, List.of(Grant.everywhere(Role.PLANNER))));
		scenario = access.asSystem(() -> planning.create(new NewScenario("Vinh", DAY, LocalDate.of(2026, 2, 1), new UnitCode("40")))).id();
	}

	private void take(Upload... files) {
		imports.takeIn(List.of(files), DAY, new ChangeNote("tester", "As it is", null));
	}

	private static Upload file(String name, String text) {
		return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Committees of three and of two posts: the larger stays, two are left over; the office stays. 0.3° on the 19th parallel are 31.5 km. */
	@Test
	void chartAndStaffFollowTheStepsAndLeadBackToTheUnits() {
		try (Browser browser = Browser.on(port)) {
			StudioPage studio = StudioPage.of(browser, "lan", PASSWORD, scenario);
			Page page = studio.page();
			page.locator("#tab-map").focus();
			studio.press("ArrowRight", "ArrowRight");
			assertThat(page.locator("#tab-chart")).isFocused();
			assertThat(page.locator("#chart-none")).isVisible();
			studio.press("ArrowRight");
			assertThat(page.locator("#tab-staff")).isFocused();
			assertThat(page.locator("#staff-none")).isVisible();
			assertThat(page.locator("#staff-table")).isHidden();

			merge();
			page.reload();
			readsStaff(page);
			Browser.assertAccessible(page);
			page.locator("#tab-staff").focus();
			studio.press("ArrowRight");
			readsImpact(page);
			Browser.assertAccessible(page);
			studio.press("ArrowLeft", "ArrowLeft");
			readsChart(page);
			Browser.assertAccessible(page);
			leadsBack(studio);
			followsAnUndo(studio);
			browser.assertQuiet();
		}
	}

	private void merge() {
		access.asSystem(() -> planning.append(new ScenarioId(scenario), 0, List.of(
				new MergeUnits(new NewUnit("Xã Mới", UnitType.COMMUNE, "00001"), List.of(new Part("00001", null), new Part("00002", null), new Part("00003", null))),
				new AbolishUnit("00004", null))));
	}

	/** The unit that ends gives its one post beside the two left over by the merger. */
	private static void readsStaff(Page page) {
		assertThat(page.locator("#staff-tiles [data-freed]")).hasAttribute("data-freed", "3");
		assertThat(page.locator("#staff-tiles [data-freed] .figure")).hasText("7 → 4");
		assertThat(page.locator("#staff-tiles [data-heads] .figure")).hasText("4 → 2");
		assertThat(page.locator("#staff-tiles [data-vacant]")).hasAttribute("data-vacant", "2");
		assertThat(page.locator("#staff-tiles [data-way]")).containsText("31.5 km");
		assertThat(page.locator("#staff-tiles [data-way]")).containsText("Xã Ba to Xã Một, in Xã Mới.");
		Locator rows = page.locator("#staff-rows tr");
		assertThat(rows).hasCount(2);
		assertThat(rows.nth(0).locator("th, td")).containsText(new String[] {"Xã Mới", "3 → 2", "6 → 4", "2", "2", "18,000", "Xã Một", "31.5"});
		assertThat(rows.nth(1).locator("th, td")).containsText(new String[] {"Xã Bốn", "1 → 0", "1 → 0", "1", "0", "–", "–", "–"});
		assertThat(rows.nth(1).locator("button")).hasCount(0);
		assertThat(rows.nth(0).locator("td").nth(2)).hasAttribute("data-value", "2");
	}

	/** Three units are one, one ends: two committees and an office with six posts, and a committee with one. */
	private static void readsImpact(Page page) {
		assertThat(page.locator("#tab-impact")).isFocused();
		assertThat(page.locator("#impact-kinds [data-kind='ORG_UNIT']")).hasText("Bodies 4");
		assertThat(page.locator("#impact-kinds [data-kind='POSITION']")).hasText("Posts 7");
		assertThat(page.locator("#orphan-rows tr")).hasCount(3);
		page.locator("#impact-kinds [data-kind='POSITION']").press("Enter");
		assertThat(page.locator("#impact-rows tr")).hasCount(7);
		assertThat(page.locator("#impact-kinds [data-kind='POSITION']")).isFocused();
		Locator chief = page.locator("#impact-rows tr[data-code='A4']");
		assertThat(chief).containsText("Xã Một is governed by Đảng ủy Một has below it Văn phòng has the post Chánh");
		assertThat(chief.locator("td").first()).containsText("goes along");
		assertThat(page.locator("#coordination-size")).containsText("Agencies that work with others 0 → 0");
		assertThat(page.locator("#coordination-failed")).isHidden();
		page.locator("#tab-impact").focus();
	}

	private static void readsChart(Page page) {
		assertThat(page.locator("#chart > li")).hasCount(1);
		assertThat(page.locator("#chart .above")).hasText("Nghệ An1 new unit");
		assertThat(page.locator("#chart .formed")).hasCount(1);
		assertThat(page.locator("#chart .formed")).containsText("18,000");
		Locator members = page.locator("#chart .formed + ul > li");
		assertThat(members).containsText(new String[] {"Xã Một", "Xã Hai", "Xã Ba"});
		assertThat(members.nth(0)).containsText("seat");
		assertThat(members.nth(1)).not().containsText("seat");
	}

	/** By keyboard from a list to the unit, chosen where it lies. */
	private static void leadsBack(StudioPage studio) {
		Page page = studio.page();
		page.locator("#chart button").focus();
		studio.press("Enter");
		assertThat(page.locator("#panel-map")).isVisible();
		assertThat(page.locator("#choice-facts")).containsText("Xã Mới");
		studio.tab("Cost & staff");
		page.locator("#staff-rows button").focus();
		studio.press("Enter");
		assertThat(page.locator("#choice-facts")).containsText("Xã Mới");
	}

	private static void followsAnUndo(StudioPage studio) {
		studio.press("Control+z");
		studio.saved(1);
		studio.tab("Cost & staff");
		assertThat(studio.page().locator("#staff-rows tr")).hasCount(1);
		assertThat(studio.page().locator("#staff-tiles [data-freed]")).hasAttribute("data-freed", "2");
		studio.press("Control+z");
		studio.saved(0);
		assertThat(studio.page().locator("#staff-none")).isVisible();
		studio.tab("Chart");
		assertThat(studio.page().locator("#chart-none")).isVisible();
	}

	/** Vietnamese words are the widest; on a laptop the table has to fit all the same. */
	@Test
	void noColumnIsCutOffOnALaptopInAnyLanguage() {
		merge();
		try (Browser browser = Browser.on(port)) {
			Page page = StudioPage.of(browser, "lan", PASSWORD, scenario).page();
			page.setViewportSize(1280, 800);
			for (String language : List.of("en", "vi", "bn")) {
				page.navigate(browser.address("/scenarios/" + scenario + "?lang=" + language + "#staff"));
				assertThat(page.locator("#staff-rows tr")).hasCount(2);
				assertThat((Integer) page.locator("#staff-table").evaluate("box => box.scrollWidth - box.clientWidth")).as(language).isLessThanOrEqualTo(0);
			}
		}
	}

	/** The sheet is a landscape A3 with the map, and after it every new unit. */
	@Test
	void thePlanIsPrintedOnALandscapeA3() {
		merge();
		try (Browser browser = Browser.on(port)) {
			Page page = StudioPage.of(browser, "lan", PASSWORD, scenario).page();
			byte[] sheet = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
			assertThat(new String(sheet, StandardCharsets.ISO_8859_1)).containsPattern("/MediaBox \\[0 0 119[01](\\.\\d+)? 84[12](\\.\\d+)?\\]");
			Locator rows = page.locator("#print-rows tr");
			assertThat(rows).hasCount(1);
			assertThat(rows.first()).containsText("Xã Một, Xã Hai và Xã Ba".replace(" và ", " and "));
			assertThat(rows.first()).containsText("18,000");
			assertThat(page.locator("#print-note")).containsText("by lan");
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
			assertThat(page.locator("territory-map")).isVisible();
			assertThat(rows.first()).isVisible();
			assertThat(page.locator(".tool-rail")).isHidden();
			assertThat(page.locator("#choice")).isHidden();
		}
	}
}

package io.orgloom.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.interchange.Demonstration;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioPlanning.NewScenario;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.territory.UnitCode;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The story in a browser: through the history on the map, an edit and its way back, a what-if by keyboard, and every page in three languages. */
@GraphTest
class StoryJourneyIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final double PATIENCE = 60_000;

	@Autowired
	private Demonstration demonstration;
	@Autowired
	private UserAdministration users;
	@Autowired
	private Access access;
	@Autowired
	private ScenarioPlanning planning;
	@LocalServerPort
	private int port;

	private String correction = "";
	private String scenario = "";
	private String districtScenario = "";

	@Test
	void leadsFromTheMapOfHistoryToAMergerAndItsStandards() {
		demonstration.load(LocalDate.MAX);
		access.asSystem(() -> users.create("linh", PASSWORD, Arrays.stream(Role.values()).map(Grant::everywhere).toList()));
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		try (Browser browser = Browser.on(port)) {
			Page page = browser.visitor("en");
			page.setDefaultTimeout(PATIENCE);
			signIn(page, browser);
			goThroughHistory(page, browser);
			correctAndTakeBack(page);
			mergeByKeyboard(page, browser);
			browser.assertQuiet();
			districtScenario = "/scenarios/" + access.asSystem(() -> planning.create(
					new NewScenario("Quỳ Châu", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 6, 30), new UnitCode("416")))).id();
			for (String language : List.of("en", "vi", "bn")) {
				lookAtEveryPage(page, browser, language);
			}
			browser.assertQuiet();
		}
	}

	private static void signIn(Page page, Browser browser) {
		page.navigate(browser.address("/sign-in"));
		page.getByLabel("User name").fill("linh");
		page.getByLabel("Password").fill(PASSWORD);
		page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
		assertThat(page.getByRole(AriaRole.HEADING, named("Home"))).isVisible();
	}

	/** 460 units, then 412, then 130, without loading the page anew; from the map to a unit by keyboard. */
	private static void goThroughHistory(Page page, Browser browser) {
		page.navigate(browser.address("/territory?on=2024-02-01"));
		assertThat(page.locator("#map-summary")).containsText("460 units");
		assertThat(page.getByText("There are no boundaries for this day")).isVisible();
		page.getByRole(AriaRole.BUTTON, named("To the next change")).click();
		assertThat(page.locator("#map-summary")).containsText("412 units");
		page.getByRole(AriaRole.BUTTON, named("To the next change")).click();
		assertThat(page.locator("#map-summary")).containsText("130 units");
		assertThat(page.url()).contains("on=2025-07-01");
		Locator map = page.getByRole(AriaRole.LISTBOX);
		map.focus();
		page.keyboard().press("ArrowRight");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		page.waitForURL(Pattern.compile(".*/territory/.+on=2025-07-01"));
		assertThat(page.locator("lineage-flow")).hasAttribute("data-ready", "");
	}

	private void correctAndTakeBack(Page page) {
		page.getByText("Edit this unit").click();
		page.getByLabel("A correction").check();
		page.getByLabel("Area (km²)").fill("12.5");
		page.getByLabel("Reason").fill("Measured again");
		page.getByRole(AriaRole.BUTTON, named("Record")).click();
		assertThat(page.getByText(Pattern.compile("Recorded as Change \\d+"))).isVisible();
		assertThat(page.getByText("12.5 km²")).isVisible();
		page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("12.5 km²")).getByRole(AriaRole.LINK).click();
		page.waitForURL(Pattern.compile(".*/changes/\\d+.*"));
		correction = URI.create(page.url()).getPath();
		page.getByLabel("Reason").fill("The first figure was right");
		page.getByLabel("Yes, take back the whole Change").check();
		page.getByRole(AriaRole.BUTTON, named("Take this Change back")).click();
		assertThat(page.getByText(Pattern.compile("was taken back by Change \\d+"))).isVisible();
	}

	private void mergeByKeyboard(Page page, Browser browser) {
		page.navigate(browser.address("/scenarios"));
		page.getByLabel("Name").fill("Sắp xếp thử");
		page.getByLabel("Base day").fill("2025-03-01");
		page.getByLabel("Effective day").fill("2025-06-30");
		page.getByRole(AriaRole.BUTTON, named("Begin")).click();
		assertThat(page.locator("[data-after]")).hasText("412 → 412");
		scenario = page.url().substring(browser.address("").length());
		page.getByRole(AriaRole.LISTBOX).focus();
		for (String key : List.of("ArrowRight", "Space", "ArrowDown", "Space")) {
			page.keyboard().press(key);
		}
		assertThat(page.getByText("2 units selected")).isVisible();
		page.keyboard().press("m");
		page.keyboard().type("Xã Hợp Nhất");
		page.keyboard().press("Enter");
		assertThat(page.locator("[data-after]")).hasText("412 → 411");
		assertThat(page.locator(".unit-row").filter(new Locator.FilterOptions().setHasText("Xã Hợp Nhất"))).isVisible();
		page.getByRole(AriaRole.HEADING, named("Sắp xếp thử")).click();
		page.keyboard().press("Control+z");
		assertThat(page.locator("[data-after]")).hasText("412 → 412");
		page.keyboard().press("Control+y");
		assertThat(page.locator("[data-after]")).hasText("412 → 411");
		readTheReasons(page);
	}

	/** The row of the new unit opens to findings with their sources. */
	private static void readTheReasons(Page page) {
		Locator row = page.locator(".unit-row").filter(new Locator.FilterOptions().setHasText("Xã Hợp Nhất"));
		row.locator("summary").click();
		assertThat(row.locator(".reasons li").first()).containsText("UBTVQH");
	}

	/**
	 * The pages of 412 units, and the Change that recorded them, once and in English: the checks look at every shape. The other languages show the same
	 * pages for one district, and a Change of one fact.
	 */
	private void lookAtEveryPage(Page page, Browser browser, String language) {
		List<String> large = List.of("/territory?on=2025-03-01", "/territory?view=table&on=2025-03-01", scenario, "/changes/2");
		List<String> small = List.of("/territory?on=2025-03-01&within=416", "/territory?view=table&on=2025-03-01&within=416", districtScenario,
				correction);
		List<String> others = List.of("/", "/territory/412?on=2024-03-01", "/territory/new", "/scenarios", "/scenarios/import", "/imports", "/changes", "/users",
				"/about");
		for (String path : Stream.concat(("en".equals(language) ? large : small).stream(), others.stream()).toList()) {
			page.navigate(browser.address(path.contains("?") ? path + "&lang=" + language : path.replaceFirst("(#|$)", "?lang=" + language + "$1")));
			assertThat(page.locator("body")).hasAttribute("data-ready", "");
			if (page.locator("territory-map").count() > 0) {
				assertThat(page.locator("territory-map")).hasAttribute("data-ready", Pattern.compile("\\d+"));
			}
			if (page.locator("#studio").count() > 0) {
				assertThat(page.locator("#studio")).hasAttribute("data-ready", Pattern.compile("\\d+"));
			}
			assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
			Browser.assertAccessible(page);
		}
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name).setExact(true);
	}
}

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
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan for one district, from the wish to the studio: standards read, a unit kept as it is, the search watched, plans compared, a question asked. */
@GraphTest
class MergerPlanJourneyIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final double PATIENCE = 60_000;
	private static final Locator.FilterOptions KEPT = new Locator.FilterOptions().setHasText("Stay as they are");

	@Autowired
	private Demonstration demonstration;
	@Autowired
	private UserAdministration users;
	@Autowired
	private Access access;
	@LocalServerPort
	private int port;

	@Test
	void leadsFromAWishToAPlanInTheStudio() {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		demonstration.load(LocalDate.of(2025, 6, 30));
		access.asSystem(() -> users.create("linh", PASSWORD, List.of(Grant.everywhere(Role.PLANNER))));
		try (Browser browser = Browser.on(port)) {
			Page page = browser.visitor("en");
			page.setDefaultTimeout(PATIENCE);
			signIn(page, browser);
			wish(page, browser);
			find(page);
			readInOtherLanguages(page, browser);
			askWhyNot(page);
			page.getByLabel("Name of the scenario").fill("Quỳ Châu, planned");
			page.getByRole(AriaRole.BUTTON, named("Take plan 1 into the studio")).click();
			page.waitForURL(Pattern.compile(".*/scenarios/s-.*"));
			assertThat(page.getByRole(AriaRole.HEADING, named("Quỳ Châu, planned"))).isVisible();
			browser.assertQuiet();
		}
	}

	private static void signIn(Page page, Browser browser) {
		page.navigate(browser.address("/sign-in"));
		page.getByLabel("User name").fill("linh");
		page.getByLabel("Password").fill(PASSWORD);
		page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
		page.getByRole(AriaRole.LINK, named("Merger planner")).first().click();
	}

	private static void wish(Page page, Browser browser) {
		page.navigate(browser.address("/merger-plans?within=416&on=2025-06-30&effectiveOn=2026-01-01"));
		assertThat(page.locator("#planner")).hasAttribute("data-ready", Pattern.compile("\\d+"));
		assertThat(page.locator("#standards")).containsText("≥ 5,000");
		assertThat(page.locator("#standards")).containsText("112/2025/UBTVQH15");
		add(page, 0);
		page.getByRole(AriaRole.BUTTON, named("Keep as they are")).click();
		assertThat(page.getByRole(AriaRole.LISTITEM).filter(KEPT)).isVisible();
		page.getByLabel("Look for").selectOption("2");
		Browser.assertAccessible(page);
		count(page);
		narrow(page);
	}

	/** Whoever only passes the fields by keyboard has chosen nothing; half a unit is none. */
	private static void count(Page page) {
		page.getByLabel("As many as the standards allow").focus();
		page.keyboard().press("Tab");
		page.keyboard().press("Tab");
		assertThat(page.getByLabel("As many as the standards allow")).isChecked();
		page.getByLabel("Number of units afterwards", new Page.GetByLabelOptions().setExact(true)).fill("5.5");
		page.getByRole(AriaRole.BUTTON, named("Find a plan")).click();
		assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("“5.5” is no number of units"))).isVisible();
		page.getByLabel("As many as the standards allow").check();
	}

	private static void narrow(Page page) {
		page.setViewportSize(390, 844);
		Browser.assertAccessible(page);
		page.setViewportSize(1366, 768);
	}

	/** Selects one more unit by its name. */
	private static void add(Page page, int place) {
		Object name = page.evaluate("place => document.querySelectorAll('#unit-names option')[place].value", place);
		page.getByLabel("Add a unit by name").fill(String.valueOf(name));
		page.getByLabel("Add a unit by name").press("Tab");
	}

	private static void find(Page page) {
		page.getByRole(AriaRole.BUTTON, named("Find a plan")).click();
		assertThat(page.locator("#run-best")).hasText(Pattern.compile("\\d+"));
		assertThat(page.locator("#planner")).hasAttribute("data-state", "DONE");
		assertThat(page.getByRole(AriaRole.TABLE)).containsText("Meet the standards");
		int after = Integer.parseInt(String.valueOf(page.locator("[data-after]").getAttribute("data-after")));
		assertThat(after).isBetween(2, 11);
		assertThat(page.getByRole(AriaRole.HEADING, named("Units before → afterwards"))).isFocused();
		assertThat(page.locator("#result").getByText(Pattern.compile("proven: no plan has more|within .* % of the best possible"))).isVisible();
		assertThat(page.evaluate("document.documentElement.scrollHeight <= innerHeight")).as("only the side scrolls").isEqualTo(true);
		Browser.assertAccessible(page);
		narrow(page);
		page.getByRole(AriaRole.BUTTON, named("Table")).click();
		assertThat(page.locator("#units-table tbody tr")).hasCount(after);
		Browser.assertAccessible(page);
	}

	/** The address keeps the plan: loaded anew it shows the same. */
	private static void readInOtherLanguages(Page page, Browser browser) {
		String address = page.url();
		for (String language : List.of("vi", "bn", "en")) {
			page.navigate(address + "&lang=" + language);
			assertThat(page.locator("#planner")).hasAttribute("data-state", "DONE");
			assertThat(page.locator("#demands li")).hasCount(1);
			Browser.assertAccessible(page);
		}
		browser.assertQuiet();
	}

	private static void askWhyNot(Page page) {
		add(page, 0);
		add(page, 1);
		page.getByRole(AriaRole.BUTTON, named("Why not together?")).click();
		assertThat(page.locator("#why")).containsText("is to stay as it is");
		page.locator("#why").getByRole(AriaRole.BUTTON).click();
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name).setExact(true);
	}
}

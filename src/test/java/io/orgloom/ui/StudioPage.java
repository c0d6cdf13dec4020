package io.orgloom.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.AriaRole;
import io.orgloom.support.Browser;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The studio as somebody who signed in works in it: by mouse on the map, by keyboard in the table. */
final class StudioPage {

	private static final double PATIENCE = 30_000;
	private static final String CENTRE = """
			code => {
			  const unit = document.querySelector('territory-map').unit(code);
			  const at = new DOMPoint(unit.at[0], unit.at[1]).matrixTransform(document.getElementById('unit-' + code).getScreenCTM());
			  return [at.x, at.y];
			}
			""";

	private final Page page;

	private StudioPage(Page page) {
		this.page = page;
	}

	static StudioPage of(Browser browser, String user, String password, String scenario) {
		Page page = browser.visitor("en");
		page.setDefaultTimeout(PATIENCE);
		page.navigate(browser.address("/sign-in"));
		page.getByLabel("User name").fill(user);
		page.getByLabel("Password").fill(password);
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in").setExact(true)).click();
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Home").setExact(true))).isVisible();
		page.navigate(browser.address("/scenarios/" + scenario));
		StudioPage studio = new StudioPage(page);
		studio.loaded();
		return studio;
	}

	private void loaded() {
		// of a province it takes a while, the first time
		HasAttributeOptions patiently = new HasAttributeOptions().setTimeout(PATIENCE);
		assertThat(page.locator("#studio")).hasAttribute("data-ready", Pattern.compile("\\d+"), patiently);
		assertThat(page.locator("territory-map")).hasAttribute("data-ready", Pattern.compile("\\d+"), patiently);
	}

	Page page() {
		return page;
	}

	void press(String... keys) {
		List.of(keys).forEach(page.keyboard()::press);
	}

	/** Takes a tool in hand by its letter. */
	void take(String letter, String tool) {
		press(letter);
		assertThat(page.locator("[data-tool='%s']".formatted(tool)).first()).hasAttribute("aria-pressed", "true");
	}

	/** Locks a unit on the map with all that was painted into it while nothing is locked, or takes that lock away. */
	void lock(String code, boolean locked) {
		take("k", "lock");
		click(code);
		LocatorAssertions signs = assertThat(page.locator("territory-map .labels use"));
		(locked ? signs.not() : signs).hasCount(0);
	}

	void type(String words) {
		page.keyboard().type(words);
	}

	void tab(String name) {
		page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName(Pattern.compile("^" + name))).click();
	}

	/** Drags from one unit to another and does not let go yet. */
	void drag(String from, String to) {
		moveTo(from, 1);
		page.mouse().down();
		moveTo(to, 12);
	}

	void letGo() {
		page.mouse().up();
	}

	void click(String code) {
		moveTo(code, 1);
		page.mouse().down();
		page.mouse().up();
	}

	private void moveTo(String code, int steps) {
		List<?> at = (List<?>) page.evaluate(CENTRE, code);
		page.mouse().move(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue(), new com.microsoft.playwright.Mouse.MoveOptions().setSteps(steps));
	}

	/** Draws around all the map shows. */
	void lassoEverything() {
		Map<?, ?> box = (Map<?, ?>) page.evaluate("(() => { const box = document.querySelector('territory-map').getBoundingClientRect(); "
				+ "return { left: box.left + 3, top: box.top + 3, right: box.right - 3, bottom: box.bottom - 3 } })()");
		double left = side(box, "left"), top = side(box, "top"), right = side(box, "right"), bottom = side(box, "bottom");
		page.mouse().move(left, top);
		page.mouse().down();
		for (double[] corner : new double[][] {{right, top}, {right, bottom}, {left, bottom}, {left, top}}) {
			page.mouse().move(corner[0], corner[1], new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
		}
		page.mouse().up();
	}

	private static double side(Map<?, ?> box, String name) {
		return ((Number) box.get(name)).doubleValue();
	}

	/** Chooses these units and no others, in the table by keyboard alone. */
	void choose(String... codes) {
		page.locator("#units-table tbody tr").first().focus();
		press("Escape");
		for (String code : codes) {
			page.getByLabel("Filter by name").fill(code);
			page.locator("#units-table tbody tr[data-code='" + code + "']").focus();
			press("Space");
		}
	}

	/** Gives what is chosen one name, as one unit. */
	void merge(String name) {
		press("m");
		type(name);
		press("Enter");
	}

	/** Puts what is chosen into a unit by its name. */
	void putInto(String name) {
		press("a");
		type(name);
		press("Enter");
	}

	/** Gives the one unit that is chosen another name. */
	void rename(String name) {
		press("r", "Control+a");
		type(name);
		press("Enter");
	}

	/** What was done last is said and saved, and the keyboard stands on a line of the table that tells of it. */
	void did(int steps, String words, String line) {
		assertThat(page.locator("#toasts")).containsText(words);
		saved(steps);
		assertThat(page.locator("#units-table tr:focus")).containsText(line);
	}

	void showsUnits(String beforeAndAfter) {
		assertThat(page.locator("[data-after]")).hasText(beforeAndAfter);
	}

	void saved(int steps) {
		assertThat(page.locator("#saved")).hasText(Pattern.compile("Saved.* · %d steps?".formatted(steps)));
	}

	void notSaved(int steps) {
		assertThat(page.locator("#saved")).containsText("Not saved (%d)".formatted(steps));
	}

	Locator alert() {
		return page.locator("#alerts .notice");
	}

	void closeAlerts() {
		for (Locator close : page.locator("#alerts .notice button").all()) {
			close.click();
		}
	}

	void offline(boolean offline) {
		page.context().setOffline(offline);
	}

	void reload() {
		page.onceDialog(com.microsoft.playwright.Dialog::accept);
		page.reload();
		loaded();
	}
}

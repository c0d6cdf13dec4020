package io.orgloom.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.impact.FourCommunes;
import io.orgloom.interchange.FileImport;
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
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies, posts and people of a plan worked on in the studio: three communes become one, the fourth ends. */
@GraphTest
class StructureStudioJourneyIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final double PATIENCE = 30_000;
	private static final double USUAL = 5_000;

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
		// the first answers after a start take their time on a busy machine
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		FourCommunes.takeIn(imports);
		access.asSystem(() -> users.create("lan", PASSWORD, List.of(Grant.everywhere(Role.PLANNER))));
		scenario = access.asSystem(() -> planning.create(new NewScenario("Vinh", LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1), new UnitCode("40")))).id();
	}

	private void merge() {
		access.asSystem(() -> planning.append(new ScenarioId(scenario), 0, List.of(
				new MergeUnits(new NewUnit("Xã Mới", UnitType.COMMUNE, null), List.of(new Part("00001", null), new Part("00002", null), new Part("00003", null))),
				new AbolishUnit("00004", null))));
	}

	@AfterEach
	void leavePatience() {
		PlaywrightAssertions.setDefaultAssertionTimeout(USUAL);
	}

	private Page open(Browser browser, String more) {
		Page page = browser.visitor("en");
		page.setDefaultTimeout(PATIENCE);
		page.navigate(browser.address("/sign-in"));
		page.getByLabel("User name").fill("lan");
		page.getByLabel("Password").fill(PASSWORD);
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in").setExact(true)).click();
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Home").setExact(true))).isVisible();
		page.navigate(browser.address("/scenarios/" + scenario + "/apparatus" + more));
		ready(page);
		return page;
	}

	private static void ready(Page page) {
		assertThat(page.locator("#structure-studio")).hasAttribute("data-ready", Pattern.compile("\\d+"));
	}

	/** The eleven steps of PlanApparatusIT as a planner meets them: proposed, added, answered, submitted; and told in the other studio. */
	@Test
	void whatFollowsIsProposedAddedAnsweredAndSubmitted() {
		merge();
		try (Browser browser = Browser.on(port)) {
			Page page = open(browser, "#consequences");
			page.locator("#propose").click();
			assertThat(page.locator("#proposed-said")).containsText("11 steps follow");
			leavesOutWhatRestsOnIt(page);
			Browser.assertAccessible(page);
			page.locator("#add-proposed").click();
			assertThat(page.locator("#panel-bench")).isVisible();
			assertThat(page.locator("#bench-said")).hasText("0 of 3 answered");
			assertThat(page.locator("[data-figure='people']")).containsText("3 of 3 on the bench without an answer");
			// three committees become one, the office of the first goes along, and a norm asks for an office, a board and an agency
			assertThat(page.locator("[data-figure='bodies'] .figure")).hasText("6 → 7");
			refusesSubmission(page, browser);
			answers(page);
			Browser.assertAccessible(page);
			differs(page);
			submits(page, browser);
			browser.forgetErrors();
		}
	}

	private static void leavesOutWhatRestsOnIt(Page page) {
		Locator merger = page.locator(".proposed-step").first();
		assertThat(merger).containsText("Đảng ủy Một and Đảng ủy Hai become Đảng ủy Một");
		merger.locator("input").uncheck();
		// all that lies in the new committee goes with it; what is left is the end of the fourth commune's
		assertThat(page.locator("#add-proposed")).hasText("Add 1 step to the plan");
		page.locator("#proposed .proposed-head input").first().check();
		assertThat(page.locator("#add-proposed")).hasText("Add 11 steps to the plan");
	}

	private void refusesSubmission(Page page, Browser browser) {
		page.navigate(browser.address("/scenarios/" + scenario + "/decision"));
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Submit"))).click();
		assertThat(page.locator(".error-summary")).isVisible();
		page.locator(".error-summary a").click();
		assertThat(page.locator("#panel-bench")).isVisible();
		assertThat(page.locator("#bench-rows tr")).hasCount(3);
		browser.forgetErrors();
	}

	private static void answers(Page page) {
		page.locator("[data-place='h-1']").click();
		page.locator("#place-post").click();
		// the new secretary's post is vacant and of the body that followed: it is offered first
		Locator offered = page.locator("#place-post-found [role=option]");
		assertThat(offered.first()).containsText("Bí thư");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		page.locator("#ask-place button.primary").click();
		assertThat(page.locator("#bench-said")).hasText("1 of 3 answered");
		page.locator("#bench-rows tr[data-cadre='h-2'] input").check();
		page.locator("#bench-rows tr[data-cadre='h-4'] input").check();
		page.locator("[data-answer='SURPLUS']").click();
		page.locator("#surplus-reason").fill("Xã kết thúc");
		page.locator("#ask-surplus button.primary").click();
		assertThat(page.locator("#bench-said")).hasText("3 of 3 answered");
		assertThat(page.locator("#bench-rows tr[data-cadre='h-4']")).containsText("surplus Xã kết thúc");
	}

	private static void differs(Page page) {
		page.locator("#tab-differences").click();
		page.locator("#subjects [data-subject='CADRE']").click();
		assertThat(page.locator("#difference-rows tr")).hasCount(3);
		Browser.assertAccessible(page);
	}

	private void submits(Page page, Browser browser) {
		page.navigate(browser.address("/scenarios/" + scenario + "#changes"));
		// 1 merger, 1 end, 11 that follow, 3 answers
		assertThat(page.locator("#changes > li")).hasCount(16);
		assertThat(page.locator("#changes > li").first()).containsText("h-4 is surplus: Xã kết thúc");
		assertThat(page.locator("#changes > li").nth(2)).containsText("h-1 takes the post Bí thư");
		assertThat(page.locator("#changes > li", new Page.LocatorOptions().setHasText("Đảng ủy Một and Đảng ủy Hai become"))).hasCount(1);
		page.navigate(browser.address("/scenarios/" + scenario + "/decision"));
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Submit"))).click();
		assertThat(page.locator(".decision")).hasAttribute("data-state", "SUBMITTED");
		page.navigate(browser.address("/scenarios/" + scenario + "/apparatus"));
		ready(page);
		assertThat(page.locator("[data-act='move']")).hasCount(0);
	}

	@Test
	void bodiesAreMovedByMouseAndByKeyboardAndRefusalsStandWhereTheyArose() {
		try (Browser browser = Browser.on(port)) {
			Page page = open(browser, "?above=P");
			Locator planned = page.locator("#planned");
			assertThat(planned.locator("[role=treeitem][aria-level='2']")).hasCount(4);
			Browser.assertAccessible(page);
			planned.locator("[data-card='C4']").dragTo(planned.locator("[data-card='C2']"));
			assertThat(page.locator("#said")).hasText("Đảng ủy Bốn lies below Đảng ủy Hai now.");
			assertThat(planned.locator("[data-code='C2'] [data-code='C4'] .mark-MOVED")).hasText("moved");
			assertThat(page.locator("#now [data-card='C4']")).isVisible();

			planned.locator("[data-card='C2']").dragTo(planned.locator("[data-card='C4']"));
			assertThat(planned.locator("[role=treeitem].target")).hasCount(0);
			movesByKeyboard(page);
			inTheTable(page);
			Browser.assertAccessible(page);
			browser.assertQuiet();
		}
	}

	/** The office of the first commune coordinates with the province's board: on both sides as it is, and told below with what the plan does to it. */
	@Test
	void linesBesideTheHierarchyAreDrawnAndPostsBecomeABodyOfTheirOwn() {
		try (Browser browser = Browser.on(port)) {
			Page page = open(browser, "?above=P");
			page.locator("#dotted").check();
			assertThat(page.locator("#line-rows tr")).hasCount(1);
			assertThat(page.locator("#line-rows tr")).containsText("stays");
			assertThat(page.locator("#now .cross-picture path.COORDINATES_WITH")).hasCount(1);
			assertThat(page.locator("#planned .cross-picture path.COORDINATES_WITH")).hasCount(1);
			page.locator("#planned [role=treeitem][data-code='PA']").focus();
			page.keyboard().press("Delete");
			page.locator("#ask-abolish input[value='end']").check();
			page.locator("#ask-abolish button.primary").click();
			assertThat(page.locator("#line-rows tr")).containsText("would end");
			assertThat(page.locator("#planned .cross-picture path")).hasCount(0);
			Browser.assertAccessible(page);
			splits(page);
			narrows(page);
			browser.assertQuiet();
		}
	}

	private static void splits(Page page) {
		page.locator("#planned [role=treeitem][data-code='C1']").focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("#drawer-split")).isDisabled();
		page.locator("#drawer-posts input").last().check();
		page.locator("#drawer-split").click();
		page.locator("#body-name").fill("Ban Mới");
		page.locator("#ask-body button.primary").click();
		assertThat(page.locator("#said")).hasText("Ban Mới is split off Đảng ủy Một.");
		assertThat(page.locator("#drawer-posts > li")).hasCount(1);
		page.keyboard().press("Escape");
		assertThat(page.locator("#planned [data-card='org:1']")).containsText("posts: 1");
	}

	private static void narrows(Page page) {
		page.locator("#only-over").check();
		assertThat(page.locator("#compare-none")).isVisible();
		page.locator("#only-over").uncheck();
		page.locator("#only-headless").check();
		assertThat(page.locator("#compare-none")).isHidden();
		assertThat(page.locator("#planned [data-card='C2']")).hasCount(0);
	}

	private static void movesByKeyboard(Page page) {
		page.locator("#planned [role=treeitem][data-code='C1']").focus();
		page.keyboard().press("m");
		assertThat(page.locator("#said")).containsText("Đảng ủy Một: go with the arrows");
		assertThat(page.locator("#planned .target")).not().hasCount(0);
		page.locator("#planned [role=treeitem][data-code='PA']").focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("#said")).hasText("Đảng ủy Một lies below Ban Tổ chức now.");
		page.keyboard().press("Control+z");
		assertThat(page.locator("#planned [role=treeitem][aria-level='2'][data-code='C1']")).isVisible();
		page.locator("#planned [role=treeitem][data-code='C1']").focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("#drawer-title")).isFocused();
		assertThat(page.locator("#drawer-posts > li")).hasCount(2);
		assertThat(page.locator("#drawer-posts > li").first()).containsText("name withheld (h-1)");
		Browser.assertAccessible(page);
		page.keyboard().press("Escape");
		assertThat(page.locator("#planned [role=treeitem][data-code='C1']")).isFocused();
	}

	/** Two bodies chosen by Space become one; then one ends with its posts, and its holder goes to the bench. */
	private static void inTheTable(Page page) {
		page.locator("#tab-list").click();
		Locator rows = page.locator("#list tbody tr");
		rows.locator("xpath=self::*[@data-code='PA']").focus();
		page.keyboard().press(" ");
		rows.locator("xpath=self::*[@data-code='C1']").focus();
		page.keyboard().press(" ");
		page.keyboard().press("g");
		assertThat(page.locator("#body-name")).hasValue("Đảng ủy Một");
		page.locator("#body-name").fill("Ban Một");
		page.keyboard().press("Enter");
		assertThat(page.locator("#said")).hasText("2 bodies are one: Ban Một.");
		Locator formed = page.locator("#list tr[data-code='org:1']");
		assertThat(formed).containsText("merged of 2");
		assertThat(page.locator("#list tr[data-code='C1']")).containsText("goes into Ban Một");
		page.locator("#list tr[data-code='C2']").focus();
		page.keyboard().press("Delete");
		assertThat(page.locator("#abolish-question")).hasText("Where does the one post holder go?");
		page.locator("#ask-abolish input[value='end']").check();
		page.locator("#ask-abolish button.primary").click();
		assertThat(page.locator("#bench-count")).hasText("0/1");
	}
}

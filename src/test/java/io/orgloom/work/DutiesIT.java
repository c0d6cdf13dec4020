package io.orgloom.work;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for who: the bell of every page, its page, and the calendar at a secret address. Today is 15 January 2026. */
@GraphTest
class DutiesIT extends AgenciesOfProvince {

	private Program planner;
	private Program approver;
	private Program viewer;
	private Program elsewhere;

	@BeforeEach
	void accounts() {
		planner = account("hoa", List.of(new Grant(Role.PLANNER, "40")));
		approver = account("lan", List.of(new Grant(Role.APPROVER, "40")));
		viewer = account("minh", List.of(new Grant(Role.VIEWER, "40")));
		elsewhere = account("tu", List.of(new Grant(Role.PLANNER, "1")));
	}

	private String give(String title, String lead, String due) {
		return planner.post("/api/tasks", "{\"title\":\"%s\",\"lead\":\"%s\",\"startOn\":\"2026-01-02\",\"dueOn\":\"%s\"}".formatted(title, lead, due)).hasStatus(201).json()
			.path("id").asString();
	}

	private String version(String id) {
		return "\"" + viewer.get("/api/tasks/" + id).json().path("version").asLong() + "\"";
	}

	/** How many duties the bell of somebody tells. */
	private static int bell(Program who) {
		return Integer.parseInt(who.get("/work/mine/bell").hasStatus(200).response().body().replaceAll("(?s).*?data-value=\"(\\d+)\".*", "$1"));
	}

	@Test
	void theBellTellsWhatWaitsForWhom() {
		String late = give("Quá hạn", "VP", "2026-01-10");
		String near = give("Gần hạn", "TC", "2026-01-16");
		give("Còn lâu", "TC", "2026-06-30");
		assertThat(List.of(bell(planner), bell(approver), bell(viewer), bell(elsewhere))).as("late and near").containsExactly(2, 2, 0, 0);
		String door = "/api/tasks/" + late;
		approver.post(door + "/urgings", "{\"text\":\"Nhanh lên\"}").hasStatus(201);
		planner.post("/api/tasks/" + near + "/extension", "{\"dueOn\":\"2026-02-10\",\"reason\":\"Chờ\"}", version(near)).hasStatus(201);
		assertThat(List.of(bell(planner), bell(approver))).as("one urging for the planner, one extension for the approver").containsExactly(3, 3);
		assertThat(planner.get("/work/mine").hasStatus(200).response().body()).contains("data-kind=\"URGING\"").doesNotContain("data-kind=\"EXTENSION\"");
		assertThat(approver.get("/work/mine").response().body()).contains("data-kind=\"EXTENSION\"").doesNotContain("data-kind=\"URGING\"");
		boss.post("/api/tasks/" + give("Khác", "TC", "2026-06-30") + "/extension", "{\"dueOn\":\"2026-07-30\",\"reason\":\"x\"}", version(last())).hasStatus(201);
		assertThat(boss.get("/work/mine").response().body()).as("who asked does not decide: only the planner's waits for the boss").containsOnlyOnce("hoa</span>");
		planner.post(door + "/urgings/1/answer", "{\"text\":\"Đang làm\"}").hasStatus(201);
		approver.post("/api/tasks/" + near + "/extension/decision", "{\"approved\":true,\"reason\":\"Được\"}", version(near)).hasStatus(200);
		planner.post(door + "/status", "{\"status\":\"FINISHED\",\"text\":\"Xong\"}").hasStatus(200);
		assertThat(bell(planner)).as("answered, put off, finished").isZero();
	}

	private String last() {
		var items = viewer.get("/api/tasks?q=Khác".replace("á", "%C3%A1")).json().path("items");
		return items.get(0).path("id").asString();
	}

	@Test
	void aSecretAddressIsReadWithoutSigningInUntilItIsRevoked() {
		String id = give("Báo cáo", "VP", "2026-02-28");
		give("Việc của xã", "ONE", "2026-03-31");
		Program nobody = Program.on(port);
		String page = planner.get("/work/mine").hasStatus(200).response().body();
		assertThat(page).doesNotContain("/calendar/");
		try (Browser browser = Browser.on(port)) {
			Page mine = TasksIT.signIn(browser, "hoa", "vi");
			mine.navigate(browser.address("/work/mine"));
			mine.click("button[value=DRAW]");
			String address = mine.inputValue("#calendar-address");
			Browser.assertAccessible(mine);
			String path = address.substring(address.indexOf("/calendar/"));
			assertThat(events(nobody, path)).containsExactlyInAnyOrder("Báo cáo", "Việc của xã");
			assertThat(new String(nobody.download(path), StandardCharsets.UTF_8)).contains(id + "@orgloom");
			assertThat(events(nobody, path + "&lead=VP")).containsExactly("Báo cáo");
			nobody.get(path.replace(".ics", "")).hasStatus(404);
			nobody.get("/calendar/" + "x".repeat(43) + ".ics").hasStatus(404);
			nobody.post(path, "{}").hasStatus(403);
			mine.navigate(browser.address("/work/mine"));
			assertThat(mine.locator("#calendar-address").count()).as("told once").isZero();
			mine.click("button[value=DRAW]");
			String second = mine.inputValue("#calendar-address");
			nobody.get(path).hasStatus(404);
			String fresh = second.substring(second.indexOf("/calendar/"));
			events(nobody, fresh);
			mine.click("button[value=REVOKE]");
			mine.waitForSelector("button[value=DRAW]");
			nobody.get(fresh).hasStatus(404);
			browser.forgetErrors();
		}
	}

	@Test
	void anAddressShowsWhatItsAccountMaySeeAndEndsWithThePassword() {
		give("Báo cáo", "VP", "2026-02-28");
		give("Việc của xã", "ONE", "2026-03-31");
		String secret = drawnBy("tu");
		assertThat(events(Program.on(port), "/calendar/" + secret + ".ics")).as("only the commune's").containsExactly("Việc của xã");
		boss.put("/api/users/tu/password", "{\"password\":\"một mật khẩu khác\"}", null).hasStatus(204);
		Program.on(port).get("/calendar/" + secret + ".ics").hasStatus(404);
	}

	private String drawnBy(String name) {
		try (Browser browser = Browser.on(port)) {
			Page mine = TasksIT.signIn(browser, name, "en");
			mine.navigate(browser.address("/work/mine"));
			mine.click("button[value=DRAW]");
			return mine.inputValue("#calendar-address").replaceAll(".*/calendar/(.*)\\.ics.*", "$1");
		}
	}

	private static List<String> events(Program who, String path) {
		return Biweekly.parse(new String(who.download(path), StandardCharsets.UTF_8)).first().getEvents().stream().map(each -> each.getSummary().getValue()).toList();
	}

	@Test
	void theBellRingsOnEveryPageOfThoseWithAPartInWork() {
		give("Quá hạn", "VP", "2026-01-10");
		try (Browser browser = Browser.on(port)) {
			Page page = TasksIT.signIn(browser, "hoa", "en");
			page.navigate(browser.address("/about"));
			page.waitForSelector("[data-bell][data-asked='1']");
			page.getByLabel("What waits for me: 1").press("Enter");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quá hạn")).waitFor();
			Browser.assertAccessible(page);
			page.keyboard().press("Escape");
			assertThat(page.locator("details.bell[open]").count()).isZero();
			page.navigate(browser.address("/work/mine"));
			page.waitForSelector("body[data-ready]");
			Browser.assertAccessible(page);
			Page other = TasksIT.signIn(browser, "minh", "bn");
			assertThat(other.locator("[data-bell]").count()).as("a viewer has no part in work").isZero();
		}
	}
}

package io.orgloom.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same to several tasks: to all in one Change, or to none. Today is 15 January 2026. */
@GraphTest
class TogetherIT extends AgenciesOfProvince {

	private Program planner;
	private Program approver;
	private Program elsewhere;

	@BeforeEach
	void accounts() {
		planner = account("hoa", List.of(new Grant(Role.PLANNER, "40")));
		approver = account("lan", List.of(new Grant(Role.APPROVER, "40")));
		elsewhere = account("tu", List.of(new Grant(Role.PLANNER, "1")));
	}

	private void give(String code, String lead, String more) {
		planner.post("/api/tasks", "{\"code\":\"%s\",\"title\":\"Việc %s\",\"lead\":\"%s\",\"startOn\":\"2026-01-02\"%s}".formatted(code, code, lead, more)).hasStatus(201);
	}

	private String status(String code) {
		return planner.get("/api/tasks/" + code).json().path("status").asString();
	}

	private static String all(String act, String more, String... codes) {
		return "{\"act\":\"%s\",\"tasks\":[%s]%s}".formatted(act, List.of(codes).stream().map("{\"id\":\"%s\"}"::formatted).collect(Collectors.joining(",")), more);
	}

	@Test
	void oneChangeStartsAll() {
		give("a", "VP", ",\"dueOn\":\"2026-01-31\"");
		give("b", "TC", ",\"dueOn\":\"2026-01-31\"");
		long before = ledger.last();
		var done = planner.post("/api/tasks/together", all("START", "", "a", "b")).hasStatus(200).json();
		assertThat(ledger.last()).as("one Change").isEqualTo(before + 1);
		assertThat(done.path("change").asLong()).isEqualTo(before + 1);
		assertThat(List.of(status("a"), status("b"))).containsExactly("STARTED", "STARTED");
		planner.post("/api/tasks/together", all("URGE", ",\"text\":\"Nhanh lên\"", "a", "b")).hasStatus(200);
		approver.post("/api/tasks/together", all("URGE", ",\"text\":\"Còn chậm\"", "a", "b")).hasStatus(200);
		planner.post("/api/tasks/together", all("ASK_EXTENSION", ",\"text\":\"Chờ số liệu\",\"dueOn\":\"2026-02-28\"", "a", "b")).hasStatus(200);
		var a = planner.get("/api/tasks/a").json();
		assertThat(a.path("urgings").valueStream().map(each -> each.path("by").asString())).containsExactly("hoa", "lan");
		assertThat(a.path("extensions").get(0).path("dueOn").asString()).isEqualTo("2026-02-28");
		planner.post("/api/tasks/together", all("FINISH", ",\"text\":\"x\",\"on\":\"2026-01-14\"", "a")).isProblem(422, "tasks-refused");
		planner.post("/api/tasks/together", all("FINISH", ",\"text\":\"Báo cáo\",\"on\":\"2026-01-15\"", "a", "b")).hasStatus(200);
		assertThat(planner.get("/api/tasks/b").json().path("finishedOn").asString()).isEqualTo("2026-01-15");
	}

	@Test
	void whatStandsAgainstOneKeepsAllAsTheyWere() {
		give("a", "VP", ",\"dueOn\":\"2026-01-31\"");
		give("b", "TC", "");
		give("c", "ONE", ",\"dueOn\":\"2026-01-31\"");
		long version = planner.get("/api/tasks/a").json().path("version").asLong();
		planner.post("/api/tasks/b/status", "{\"status\":\"CANCELLED\"}").hasStatus(200);
		long before = ledger.last();
		var refused = planner.post("/api/tasks/together", all("START", "", "a", "b", "c", "d")).isProblem(422, "tasks-refused").json();
		assertThat(refused.path("refused").valueStream().map(each -> each.path("task").asString())).containsExactly("b", "d");
		assertThat(refused.path("refused").get(0).path("detail").asString()).as("in words").contains("b").contains("cancelled");
		assertThat(ledger.last()).isEqualTo(before);
		assertThat(status("a")).isEqualTo("GIVEN");
		assertThat(elsewhere.post("/api/tasks/together", all("START", "", "a", "c")).isProblem(422, "tasks-refused").json().path("refused").valueStream()
			.map(each -> each.path("task").asString())).as("only the commune's is theirs").containsExactly("a");
		approver.post("/api/tasks/together", all("START", "", "a")).isProblem(422, "tasks-refused");
		approver.post("/api/tasks/a/status", "{\"status\":\"STARTED\"}").isProblem(403, "not-granted");
		planner.post("/api/tasks/a/status", "{\"status\":\"STARTED\"}").hasStatus(200);
		planner.post("/api/tasks/together", "{\"act\":\"FINISH\",\"text\":\"x\",\"tasks\":[{\"id\":\"a\",\"version\":%d}]}".formatted(version)).isProblem(422, "tasks-refused");
		planner.post("/api/tasks/together", all("ASK_EXTENSION", ",\"text\":\"x\",\"dueOn\":\"2026-02-28\"", "a", "c")).hasStatus(200);
		planner.post("/api/tasks/together", all("ASK_EXTENSION", ",\"text\":\"x\",\"dueOn\":\"2026-03-28\"", "a")).isProblem(422, "tasks-refused");
	}

	@Test
	void refusesWhatSaysNothing() {
		give("a", "VP", ",\"dueOn\":\"2026-01-31\"");
		planner.post("/api/tasks/together", all("START", "")).isProblem(422, "no-task-chosen");
		planner.post("/api/tasks/together", all("START", "", IntStream.range(0, 201).mapToObj(i -> "t" + i).toArray(String[]::new))).isProblem(422, "no-task-chosen");
		planner.post("/api/tasks/together", all("URGE", "", "a")).hasStatus(400);
		planner.post("/api/tasks/together", all("ASK_EXTENSION", ",\"text\":\"x\"", "a")).hasStatus(400);
		planner.post("/api/tasks/together", all("DELETE", "", "a")).hasStatus(400);
		planner.post("/api/tasks/together", all("FINISH", "", "a")).isProblem(422, "tasks-refused");
		Program.on(port).post("/api/tasks/together", all("START", "", "a")).hasStatus(401);
	}

	@Test
	void theListChoosesWithTheKeyboard() {
		give("a", "VP", ",\"dueOn\":\"2026-01-31\"");
		give("b", "TC", ",\"dueOn\":\"2026-02-01\"");
		try (Browser browser = Browser.on(port)) {
			Page page = TasksIT.signIn(browser, "hoa", "vi");
			page.navigate(browser.address("/work/tasks?status=OPEN"));
			page.waitForSelector("body[data-ready]");
			Browser.assertAccessible(page);
			page.keyboard().press("j");
			page.keyboard().press("x");
			page.keyboard().press("j");
			page.keyboard().press("x");
			assertThat(page.locator("input[form=together]:checked").count()).isEqualTo(2);
			page.selectOption("#together-act", "FINISH");
			page.fill("#together-text", "Báo cáo số 7");
			planner.post("/api/tasks/b/status", "{\"status\":\"STARTED\"}").hasStatus(200);
			page.click("#together button");
			page.waitForSelector(".error-summary li");
			assertThat(page.locator(".error-summary li").count()).as("somebody moved b meanwhile").isOne();
			Browser.assertAccessible(page);
			assertThat(page.locator("#together-text").inputValue()).as("what was typed stays").isEqualTo("Báo cáo số 7");
			assertThat(status("a")).isEqualTo("GIVEN");
			page.locator("[data-choose-all]").check();
			page.click("#together button");
			page.waitForSelector(".notice.ok");
			assertThat(page.url()).as("back where one was").endsWith("/work/tasks?status=OPEN");
			assertThat(List.of(status("a"), status("b"))).containsExactly("FINISHED", "FINISHED");
			browser.forgetErrors();
		}
	}

	@Test
	void aMeetingIsRecordedWithSeveralConclusions() {
		try (Browser browser = Browser.on(port)) {
			Page page = TasksIT.signIn(browser, "hoa", "vi");
			page.navigate(browser.address("/work/records"));
			page.waitForSelector("body[data-ready]");
			page.locator("details:has(#meetingTitle) > summary").click();
			page.fill("#meetingTitle", "Hội nghị giao ban");
			page.fill("#heldOn", "2026-01-14");
			page.fill("#convener", "VP");
			page.locator("#attending").pressSequentially("to chuc");
			page.waitForSelector("#attending-found [role=option]");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			page.fill("#task", "Việc một");
			page.fill("#lead", "TC");
			page.getByText("Các nhiệm vụ khác từ kết luận").click();
			page.fill("#task2", "Việc hai");
			page.fill("#lead2", "VP");
			page.fill("#dueOn2", "2026-02-28");
			Browser.assertAccessible(page);
			page.locator("form:has(#meetingTitle) button.primary").click();
			page.waitForSelector(".notice.ok");
			var meeting = planner.get("/api/review-meetings").json().path("items").get(0);
			assertThat(meeting.path("attending").get(0).asString()).isEqualTo("TC");
			assertThat(planner.get("/api/tasks").json().path("items").valueStream().map(each -> each.path("title").asString() + " " + each.path("lead").asString() + " " + each.path("meeting").asString()))
				.containsExactlyInAnyOrder("Việc một TC " + meeting.path("id").asString(), "Việc hai VP " + meeting.path("id").asString());
		}
	}
}

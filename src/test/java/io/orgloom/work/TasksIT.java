package io.orgloom.work;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.microsoft.playwright.Page;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The API of work, walked as planner, approver and viewer. Today is 15 January 2026. */
@GraphTest
class TasksIT extends AgenciesOfProvince {

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

	private String give(String lead, String more) {
		return planner.post("/api/tasks", "{\"title\":\"Báo cáo quý\",\"lead\":\"%s\"%s}".formatted(lead, more)).hasStatus(201).json().path("id").asString();
	}

	private JsonNode task(String id) {
		return viewer.get("/api/tasks/" + id).hasStatus(200).json();
	}

	private String version(String id) {
		return "\"" + task(id).path("version").asLong() + "\"";
	}

	@Test
	void aTaskIsGivenReadAndListed() {
		planner.post("/api/documents", "{\"number\":\"39-NQ/TW\",\"issuedOn\":\"2023-07-18\",\"issuer\":\"Bộ Chính trị\"}").hasStatus(201);
		planner.post("/api/documents", "{\"number\":\"39-nq/tw\"}").isProblem(409, "document-exists");
		String id = give("VP", ",\"coordinators\":[\"TC\"],\"consulted\":[\"TG\"],\"startOn\":\"2026-01-05\",\"dueOn\":\"2026-01-31\",\"derivesFrom\":\"39-NQ/TW\",\"field\":\"Hành chính\"");
		JsonNode read = task(id);
		assertThat(read.path("lead").asString()).isEqualTo("VP");
		assertThat(read.path("coordinators").values()).extracting(JsonNode::asString).containsExactly("TC");
		assertThat(read.path("consulted").values()).extracting(JsonNode::asString).containsExactly("TG");
		assertThat(read.path("derivesFrom").values()).extracting(JsonNode::asString).containsExactly("39-NQ-TW");
		assertThat(read.path("standing").asString() + read.path("status").asString()).isEqualTo("RUNNINGGIVEN");
		String late = give("TC", ",\"startOn\":\"2026-01-01\",\"dueOn\":\"2026-01-10\"");
		assertThat(ids("/api/tasks?lead=VP")).containsExactly(id);
		assertThat(ids("/api/tasks?unit=TC")).containsExactlyInAnyOrder(id, late);
		assertThat(ids("/api/tasks?overdueOn=2026-01-15")).containsExactly(late);
		assertThat(ids("/api/tasks?overdueOn=2026-01-10")).as("the last day is in time").isEmpty();
		assertThat(ids("/api/tasks?status=late")).containsExactly(late);
		assertThat(ids("/api/tasks?status=GIVEN,FINISHED")).hasSize(2);
		assertThat(ids("/api/tasks?q=bao%20cao&field=H%C3%A0nh%20ch%C3%ADnh")).containsExactly(id);
		assertThat(ids("/api/tasks?on=2026-01-03")).as("the other was not given by then").containsExactly(late);
		viewer.get("/api/tasks?status=lost").isProblem(400, "unknown-task-status");
		JsonNode first = viewer.get("/api/tasks?limit=1").json();
		JsonNode second = viewer.get("/api/tasks?limit=1&after=" + first.path("next").asString()).json();
		assertThat(List.of(first.path("items").get(0).path("id").asString(), second.path("items").get(0).path("id").asString())).containsExactlyInAnyOrder(id, late);
		assertThat(second.path("next").isNull()).isTrue();
	}

	@Test
	void refusesWhatCannotBeATask() {
		planner.post("/api/tasks", "{\"title\":\"x\",\"lead\":\"VP\",\"coordinators\":[\"VP\"]}").isProblem(422, "task-unit-named-twice");
		planner.post("/api/tasks", "{\"title\":\"x\",\"lead\":\"VP\",\"coordinators\":[\"TC\"],\"consulted\":[\"TC\"]}").isProblem(422, "task-unit-named-twice");
		planner.post("/api/tasks", "{\"title\":\"x\",\"lead\":\"VP\",\"startOn\":\"2026-02-01\",\"dueOn\":\"2026-01-31\"}").isProblem(422, "task-due-before-start");
		planner.post("/api/tasks", "{\"title\":\" \",\"lead\":\"VP\"}").hasStatus(400);
		planner.post("/api/tasks", "{\"title\":\"x\"}").hasStatus(400);
		planner.post("/api/tasks", "{\"title\":\"x\",\"lead\":\"NONE\"}").isProblem(404, "unknown-org-unit");
		planner.post("/api/tasks", "{\"title\":\"x\",\"lead\":\"VP\",\"derivesFrom\":\"nothing\"}").isProblem(404, "unknown-document");
		planner.post("/api/tasks", "{\"title\":\"x\",\"lead\":\"VP\",\"needs\":[\"nothing\"]}").isProblem(404, "unknown-task");
		planner.post("/api/tasks", "{\"code\":\"a\",\"title\":\"x\",\"lead\":\"VP\"}").hasStatus(201);
		planner.post("/api/tasks", "{\"code\":\"a\",\"title\":\"x\",\"lead\":\"VP\"}").isProblem(409, "task-code-taken");
		viewer.post("/api/tasks", "{\"title\":\"x\",\"lead\":\"VP\"}").isProblem(403, "not-granted");
		elsewhere.post("/api/tasks", "{\"title\":\"x\",\"lead\":\"VP\"}").isProblem(403, "not-granted");
		viewer.get("/api/tasks/nothing").isProblem(404, "unknown-task");
	}

	@Test
	void aTaskGoesThroughItsLifeAndEveryIllegalStepIsRefused() {
		String id = give("VP", ",\"coordinators\":[\"TC\"],\"startOn\":\"2026-01-05\",\"dueOn\":\"2026-01-10\"");
		String door = "/api/tasks/" + id;
		planner.post(door + "/status", "{\"status\":\"GIVEN\"}").isProblem(409, "task-step-illegal");
		planner.post(door + "/status", "{\"status\":\"STARTED\",\"on\":\"2026-01-06\"}").hasStatus(200);
		planner.post(door + "/status", "{\"status\":\"STARTED\"}").isProblem(409, "task-step-illegal");
		planner.post(door + "/status", "{\"status\":\"FINISHED\",\"on\":\"2026-01-05\",\"text\":\"x\"}").isProblem(422, "task-day-invalid");
		planner.post(door + "/status", "{\"status\":\"FINISHED\",\"on\":\"2026-01-16\",\"text\":\"x\"}").isProblem(422, "task-day-invalid");
		planner.post(door + "/status", "{\"status\":\"FINISHED\"}").isProblem(422, "task-evidence-missing");
		planner.post(door + "/progress", "{\"text\":\"Đã có dự thảo\",\"percent\":60,\"on\":\"2026-01-08\"}").hasStatus(201);
		planner.post(door + "/progress", "{\"text\":\"x\",\"on\":\"2026-01-04\"}").isProblem(422, "task-day-invalid");
		viewer.post(door + "/progress", "{\"text\":\"x\"}").isProblem(403, "not-granted");
		planner.post(door + "/delay", "{\"cause\":\"WEATHER\"}").isProblem(422, "unknown-delay-cause");
		planner.post(door + "/delay", "{\"cause\":\"DATA\",\"remedy\":\"Xin số liệu\"}").hasStatus(201);
		planner.post(door + "/status", "{\"status\":\"FINISHED\",\"on\":\"2026-01-12\",\"text\":\"Báo cáo số 5\"}").hasStatus(200);
		JsonNode read = task(id);
		assertThat(read.path("standing").asString()).isEqualTo("FINISHED_LATE");
		assertThat(read.path("finishedOn").asString()).isEqualTo("2026-01-12");
		assertThat(read.path("daysLate").asInt()).isEqualTo(2);
		assertThat(read.path("delay").path("cause").asString()).isEqualTo("DATA");
		assertThat(read.path("progress").get(0).path("percent").asInt()).isEqualTo(60);
		assertThat(viewer.get(door + "?on=2026-01-11").json().path("standing").asString()).as("on the day before").isEqualTo("LATE");
		planner.post(door + "/progress", "{\"text\":\"x\"}").isProblem(409, "task-over");
		planner.post(door + "/urgings", "{\"text\":\"x\"}").isProblem(409, "task-over");
		planner.post(door + "/status", "{\"status\":\"CANCELLED\"}").isProblem(409, "task-step-illegal");
		planner.post(door + "/status", "{\"status\":\"STARTED\",\"text\":\"Thiếu phụ lục\"}").hasStatus(200);
		planner.post(door + "/status", "{\"status\":\"CANCELLED\",\"text\":\"Không còn cần\"}").hasStatus(200);
		planner.post(door + "/status", "{\"status\":\"STARTED\"}").isProblem(409, "task-step-illegal");
		assertThat(viewer.get(door + "/history").json().path("items").valueStream().map(each -> each.path("what").asString()).distinct())
			.contains("core", "schedule", "status", "progress", "delay", "LED_BY", "COORDINATED_BY");
	}

	@Test
	void ofATaskThatIsOverThoseWhoTookPartStayAsTheyWere() {
		String over = give("TC", ",\"coordinators\":[\"TG\"],\"startOn\":\"2024-03-01\",\"dueOn\":\"2024-04-01\"");
		planner.post("/api/tasks/" + over + "/status", "{\"status\":\"FINISHED\",\"on\":\"2024-03-20\",\"text\":\"x\"}").hasStatus(200);
		String open = give("TG", ",\"startOn\":\"2024-03-01\",\"dueOn\":\"2024-04-01\"");
		endPropaganda();
		assertThat(task(over).path("coordinators").values()).extracting(JsonNode::asString).containsExactly("TG");
		JsonNode orphan = task(open);
		assertThat(orphan.path("lead").asString() + orphan.path("led").asBoolean()).as("its last lead, which is gone").isEqualTo("TGfalse");
		boss.put("/api/tasks/" + open, "{\"title\":\"x\",\"lead\":\"VP\",\"startOn\":\"2024-03-01\",\"dueOn\":\"2026-04-01\"}", version(open)).hasStatus(200);
		assertThat(task(open).path("lead").asString() + task(open).path("led").asBoolean()).isEqualTo("VPtrue");
	}

	@Test
	void moreTimeIsAskedForByOneAndGivenByAnother() {
		String id = give("VP", ",\"startOn\":\"2026-01-05\",\"dueOn\":\"2026-01-20\"");
		String door = "/api/tasks/" + id;
		String version = version(id);
		planner.post(door + "/extension", "{\"dueOn\":\"2026-01-30\",\"reason\":\"Chờ số liệu\"}").isProblem(428, "version-missing");
		planner.post(door + "/extension", "{\"dueOn\":\"2026-01-20\",\"reason\":\"x\"}", version).isProblem(422, "extension-not-later");
		planner.post(door + "/extension", "{\"dueOn\":\"2026-01-30\",\"reason\":\"Chờ số liệu\"}", version).hasStatus(201);
		planner.post(door + "/extension", "{\"dueOn\":\"2026-01-31\",\"reason\":\"x\"}", version).isProblem(412, "task-stale");
		planner.post(door + "/extension", "{\"dueOn\":\"2026-01-31\",\"reason\":\"x\"}", version(id)).isProblem(409, "extension-pending");
		planner.post(door + "/extension/decision", "{\"approved\":true,\"reason\":\"x\"}", version(id)).isProblem(403, "not-granted");
		assertThat(task(id).path("dueOn").asString()).isEqualTo("2026-01-20");
		approver.post(door + "/extension/decision", "{\"approved\":true,\"reason\":\"Được\"}", version(id)).hasStatus(200);
		approver.post(door + "/extension/decision", "{\"approved\":true,\"reason\":\"x\"}", version(id)).isProblem(409, "extension-not-asked");
		assertThat(task(id).path("dueOn").asString()).isEqualTo("2026-01-30");
		assertThat(viewer.get(door + "?on=2026-01-14").json().path("dueOn").asString()).as("before it was given").isEqualTo("2026-01-20");
		boss.post(door + "/extension", "{\"dueOn\":\"2026-02-15\",\"reason\":\"x\"}", version(id)).hasStatus(201);
		boss.post(door + "/extension/decision", "{\"approved\":true,\"reason\":\"x\"}", version(id)).isProblem(403, "extension-own");
		approver.post(door + "/extension/decision", "{\"approved\":false,\"reason\":\"Giữ thời hạn\"}", version(id)).hasStatus(200);
		JsonNode asked = task(id).path("extensions");
		assertThat(asked.valueStream().map(each -> each.path("approved").asBoolean() + " " + each.path("by").asString() + " " + each.path("decidedBy").asString()))
			.containsExactly("true hoa lan", "false boss lan");
		assertThat(task(id).path("dueOn").asString()).isEqualTo("2026-01-30");
		String open = give("VP", "");
		planner.post("/api/tasks/" + open + "/extension", "{\"dueOn\":\"2026-01-30\",\"reason\":\"x\"}", version(open)).isProblem(422, "deadline-missing");
	}

	@Test
	void urgingIsAnsweredOnce() {
		String door = "/api/tasks/" + give("VP", ",\"coordinators\":[\"TC\"]");
		approver.post(door + "/urgings", "{\"text\":\"Báo cáo tiến độ\"}").hasStatus(201);
		viewer.post(door + "/urgings", "{\"text\":\"x\"}").isProblem(403, "not-granted");
		planner.post(door + "/urgings/2/answer", "{\"text\":\"x\"}").isProblem(404, "unknown-urging");
		planner.post(door + "/urgings/1/answer", "{\"text\":\"Xong trong tuần\"}").hasStatus(201);
		planner.post(door + "/urgings/1/answer", "{\"text\":\"x\"}").isProblem(409, "urging-answered");
		JsonNode urging = viewer.get(door).json().path("urgings").get(0);
		assertThat(urging.path("by").asString() + " " + urging.path("answer").asString() + " " + urging.path("answeredBy").asString()).isEqualTo("lan Xong trong tuần hoa");
	}

	@Test
	void ofTwoWhoEditATaskAtOnceTheSecondMeetsWhatTheFirstMadeOfIt() {
		String id = give("VP", ",\"coordinators\":[\"TC\"],\"dueOn\":\"2026-02-01\"");
		String version = version(id);
		planner.put("/api/tasks/" + id, "{\"title\":\"Mới\",\"lead\":\"TC\",\"coordinators\":[\"VP\"],\"dueOn\":\"2026-02-10\"}", null).isProblem(428, "version-missing");
		planner.put("/api/tasks/" + id, "{\"title\":\"Mới\",\"lead\":\"TC\",\"consulted\":[\"TG\"],\"dueOn\":\"2026-02-10\"}", version).hasStatus(200);
		planner.put("/api/tasks/" + id, "{\"title\":\"Khác\",\"lead\":\"VP\"}", version).isProblem(412, "task-stale");
		JsonNode read = task(id);
		assertThat(read.path("title").asString() + read.path("lead").asString() + read.path("coordinators").size() + read.path("consulted").get(0).asString() + read.path("dueOn").asString())
			.isEqualTo("MớiTC0TG2026-02-10");
	}

	@Test
	void ofManyEntriesAtOnceNoneIsLost() throws Exception {
		String door = "/api/tasks/" + give("VP", "");
		try (ExecutorService people = Executors.newFixedThreadPool(6)) {
			List<Future<?>> sent = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				String text = "Bước " + i;
				sent.add(people.submit(() -> planner.post(door + "/progress", "{\"text\":\"" + text + "\"}").hasStatus(201)));
			}
			for (Future<?> each : sent) {
				each.get();
			}
		}
		assertThat(viewer.get(door).json().path("progress").valueStream().map(each -> each.path("text").asString())).doesNotHaveDuplicates().hasSize(12);
	}

	@Test
	void tasksWaitForOthersNeverForThemselves() {
		String first = give("VP", "");
		String second = give("TC", ",\"needs\":[\"" + first + "\"]");
		planner.post("/api/tasks/" + second + "/status", "{\"status\":\"FINISHED\",\"text\":\"x\"}").isProblem(409, "task-waits");
		planner.put("/api/tasks/" + first, "{\"title\":\"x\",\"lead\":\"VP\",\"needs\":[\"" + second + "\"]}", version(first)).isProblem(422, "hierarchy-cycle");
		planner.post("/api/tasks/" + first + "/status", "{\"status\":\"FINISHED\",\"document\":\"12-BC/VPTU\"}").hasStatus(200);
		planner.post("/api/tasks/" + second + "/status", "{\"status\":\"FINISHED\",\"text\":\"x\"}").hasStatus(200);
	}

	@Test
	void regularWorkComesAgainOnceItIsDone() {
		String id = give("VP", ",\"startOn\":\"2026-01-01\",\"dueOn\":\"2026-01-31\",\"everyMonths\":3,\"coordinators\":[\"TC\"]");
		JsonNode moved = planner.post("/api/tasks/" + id + "/status", "{\"status\":\"FINISHED\",\"text\":\"x\"}").hasStatus(200).json();
		JsonNode next = task(moved.path("next").asString());
		assertThat(next.path("startOn").asString() + next.path("dueOn").asString() + next.path("everyMonths").asInt() + next.path("coordinators").get(0).asString())
			.isEqualTo("2026-04-012026-04-303TC");
		planner.post("/api/tasks/" + id + "/status", "{\"status\":\"STARTED\"}").hasStatus(200);
		assertThat(planner.post("/api/tasks/" + id + "/status", "{\"status\":\"FINISHED\",\"text\":\"x\"}").json().path("next").isNull()).as("it came again already").isTrue();
	}

	@Test
	void programmesAndMeetingsHoldTasks() {
		planner.post("/api/work-programmes", "{\"owner\":\"VP\",\"quarter\":\"2026-Q1\"}").hasStatus(201);
		planner.post("/api/work-programmes", "{\"owner\":\"VP\",\"quarter\":\"2026-Q1\",\"code\":\"z\"}").isProblem(409, "programme-exists");
		planner.post("/api/work-programmes", "{\"owner\":\"VP\",\"quarter\":\"2026-1\"}").isProblem(400, "quarter-invalid");
		String planned = give("VP", ",\"programmes\":[\"wp-VP-2026-Q1\"]");
		assertThat(ids("/api/tasks?programme=wp-VP-2026-Q1")).containsExactly(planned);
		planner.post("/api/review-meetings", "{\"title\":\"Giao ban\",\"heldOn\":\"2026-02-01\",\"convener\":\"VP\"}").isProblem(422, "meeting-in-future");
		JsonNode held = planner.post("/api/review-meetings", """
				{"title":"Giao ban","heldOn":"2026-01-10","convener":"VP","attending":["TC","VP"],"tasks":[{"title":"Rà soát","lead":"TC","dueOn":"2026-02-01"}]}
				""").hasStatus(201).json();
		assertThat(task(held.path("tasks").get(0).asString()).path("meeting").asString()).isEqualTo(held.path("id").asString());
		assertThat(viewer.get("/api/review-meetings/" + held.path("id").asString()).json().path("attending").valueStream().map(JsonNode::asString)).containsExactly("TC");
	}

	@Test
	void theBoardCountsAPeriodByAgencyAndByThePostOfItsHead() {
		give("VP", ",\"startOn\":\"2026-01-05\",\"dueOn\":\"2026-01-10\"");
		String done = give("VP", ",\"startOn\":\"2026-01-02\",\"dueOn\":\"2026-01-12\"");
		planner.post("/api/tasks/" + done + "/status", "{\"status\":\"FINISHED\",\"on\":\"2026-01-08\",\"text\":\"x\"}").hasStatus(200);
		give("TC", ",\"startOn\":\"2026-01-05\",\"dueOn\":\"2026-01-17\"");
		give("TC", "");
		JsonNode board = viewer.get("/api/tasks/monitoring?from=2026-01-01&to=2026-04-01").hasStatus(200).json();
		assertThat(counts(board.path("all"))).isEqualTo("1 1 1 0 1 0 4");
		assertThat(board.path("items").valueStream().map(row -> row.path("key").asString() + ": " + counts(row))).containsExactly("VP: 1 0 1 0 0 0 2", "TC: 0 1 0 0 1 0 2");
		assertThat(board.path("items").get(0).path("medianDays").asDouble()).isEqualTo(6);
		JsonNode leaders = viewer.get("/api/tasks/monitoring?from=2026-01-01&to=2026-04-01&by=leader").json();
		assertThat(leaders.path("items").valueStream().map(row -> row.path("name").asString())).containsExactly("Chánh Văn phòng · Văn phòng Tỉnh ủy", "Trưởng ban · Ban Tổ chức Tỉnh ủy");
		assertThat(counts(viewer.get("/api/tasks/monitoring").json().path("all"))).as("the quarter in which work was given last").isEqualTo("1 1 1 0 1 0 4");
		viewer.get("/api/tasks/monitoring?from=2026-04-01&to=2026-01-01").isProblem(422, "period-invalid");
		viewer.get("/api/tasks/monitoring?by=weather").isProblem(400, "unknown-grouping");
	}

	@Test
	void theReportOfAQuarterHasTheTasksBehindEachFigure() throws Exception {
		String done = give("VP", ",\"startOn\":\"2026-01-02\",\"dueOn\":\"2026-01-12\",\"field\":\"Hành chính\"");
		planner.post("/api/tasks/" + done + "/status", "{\"status\":\"FINISHED\",\"on\":\"2026-01-08\",\"text\":\"x\"}").hasStatus(200);
		String late = give("TC", ",\"startOn\":\"2026-01-05\",\"dueOn\":\"2026-01-10\"");
		for (String language : List.of("en", "vi", "bn")) {
			try (var document = new XWPFDocument(new ByteArrayInputStream(
					viewer.download("/api/reports/quarterly?quarter=2026-Q1&format=docx&lang=" + language)))) {
				assertThat(document.getTables()).as("head, late tasks, foot, all tasks, figures").hasSize(5);
				var figures = document.getTables().getLast();
				for (var row : figures.getRows().subList(1, figures.getNumberOfRows())) {
					String tasks = row.getCell(3).getText();
					long listed = row.getCell(3).getParagraphs().stream().filter(each -> each.getText().contains(" · ")).count();
					assertThat(row.getCell(2).getText().replace('০', '0').replace('১', '1').replace('২', '2')).as(tasks).isEqualTo(String.valueOf(listed));
				}
				assertThat(figures.getText()).contains(done, late, "Hành chính");
			}
		}
		viewer.get("/api/reports/quarterly?quarter=2026-1").isProblem(400, "quarter-invalid");
		viewer.get("/api/reports/quarterly?quarter=2026-Q1&format=pdf").isProblem(400, "unknown-export-format");
	}

	@Test
	void deadlinesAreACalendarProgramsRead() {
		String id = give("VP", ",\"startOn\":\"2026-01-02\",\"dueOn\":\"2026-02-28\"");
		give("VP", "");
		var feed = new String(viewer.download("/api/tasks/calendar.ics?lead=VP"), StandardCharsets.UTF_8);
		assertThat(feed.lines().map(String::length)).as("lines are folded").allMatch(length -> length <= 75);
		var event = Biweekly.parse(feed).first().getEvents();
		assertThat(event).singleElement().satisfies(each -> {
			assertThat(each.getUid().getValue()).isEqualTo(id + "@orgloom");
			assertThat(each.getSummary().getValue()).isEqualTo("Báo cáo quý");
			assertThat(each.getAlarms()).hasSize(1);
		});
		assertThat(feed).contains("DTSTART;VALUE=DATE:20260228");
		Program.on(port).get("/api/tasks/calendar.ics").hasStatus(401);
	}

	@Test
	void pagesAreWalkedByPlannerAndApprover() {
		give("TC", ",\"startOn\":\"2026-01-01\",\"dueOn\":\"2026-01-10\"");
		try (Browser browser = Browser.on(port)) {
			Page page = signIn(browser, "hoa", "vi");
			page.navigate(browser.address("/work/tasks/new"));
			Browser.assertAccessible(page);
			page.fill("#title", "Soạn báo cáo");
			page.fill("#lead", "VP");
			page.fill("#coordinators", "TC VP");
			page.fill("#dueOn", "2026-01-16");
			page.click("main form button.primary");
			page.waitForSelector(".error-summary");
			assertThat(page.inputValue("#title")).as("what was typed stays").isEqualTo("Soạn báo cáo");
			page.locator("[data-code=VP] .chip-remove").click();
			page.locator("#consulted").pressSequentially("tuyen giao");
			page.waitForSelector("#consulted-found [role=option]");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			assertThat(page.locator(".picked [data-code]").allTextContents()).as("found by name, with the keyboard").containsExactly("Ban Tổ chức Tỉnh ủy ×", "Ban Tuyên giáo Tỉnh ủy ×");
			Browser.assertAccessible(page);
			page.click("main form button.primary");
			page.waitForSelector("#facts-title");
			assertThat(page.locator("[data-standing]").first().getAttribute("data-standing")).isEqualTo("NEAR");
			Browser.assertAccessible(page);
			page.fill("#extend-dueOn", "2026-01-30");
			page.fill("#extend-reason", "Chờ số liệu");
			page.locator("section[aria-labelledby=extension-title] button").click();
			page.waitForSelector("section[aria-labelledby=extension-title] li");
			String task = page.url();

			page.navigate(browser.address("/work/tasks?view=board"));
			Browser.assertAccessible(page);
			page.keyboard().press("j");
			assertThat(page.locator(".ticket.at").count()).isEqualTo(1);
			page.locator(".column[data-status=GIVEN] .ticket summary").first().click();
			page.locator(".column[data-status=GIVEN] .ticket [data-to=STARTED]").first().click();
			page.waitForSelector("body[data-ready] .column[data-status=STARTED] .ticket");
			for (String path : List.of("/work", "/work?by=leader", "/work/tasks", "/work/tasks?view=calendar", "/work/programmes", "/work/records", "/work/brief?unit=VP")) {
				page.navigate(browser.address(path));
				page.waitForSelector("body[data-ready]");
				Browser.assertAccessible(page);
			}
			Page other = signIn(browser, "lan", "bn");
			other.navigate(task);
			other.fill("#decide-reason", "Được");
			other.click("button[value=APPROVE]");
			other.waitForSelector("section[aria-labelledby=extension-title] .chip.ok");
			Browser.assertAccessible(other);
			other.setViewportSize(390, 800);
			assertThat(other.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
			browser.forgetErrors();
		}
	}

	static Page signIn(Browser browser, String name, String language) {
		Page page = browser.visitor(language);
		page.navigate(browser.address("/sign-in"));
		page.fill("[name=username]", name);
		page.fill("[name=password]", PASSWORD);
		page.keyboard().press("Enter");
		page.waitForSelector("body[data-ready] #search-all");
		return page;
	}

	private static String counts(JsonNode row) {
		return String.join(" ", List.of("onTime", "near", "late", "finishedLate", "noDeadline", "routine", "total").stream().map(name -> String.valueOf(row.path(name).asInt())).toList());
	}

	private List<String> ids(String path) {
		return viewer.get(path).hasStatus(200).json().path("items").valueStream().map(each -> each.path("id").asString()).toList();
	}
}

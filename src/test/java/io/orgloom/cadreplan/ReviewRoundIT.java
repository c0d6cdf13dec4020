package io.orgloom.cadreplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Review rounds of a cadre plan: opened, answered, voted on, concluded; nothing of it touches the plan before. */
@GraphTest
class ReviewRoundIT extends CommitteeOne {

	private String open(String plan) {
		return officer.post("/api/cadre-plans/" + plan + "/rounds", "{\"name\":\"Rà soát năm 2026\"}").hasStatus(201).json().path("id").asString();
	}

	private long version(String path) {
		return officer.get(path).hasStatus(200).json().path("round").path("version").asLong();
	}

	private static String keep(String nomination) {
		return "{\"nomination\":\"%s\",\"answer\":\"KEEP\"}".formatted(nomination);
	}

	private static String takeOut(String nomination, String ground) {
		return "{\"nomination\":\"%s\",\"answer\":\"TAKE_OUT\",\"ground\":\"%s\"}".formatted(nomination, ground);
	}

	private static String add(String position, String cadre) {
		return "{\"answer\":\"ADD\",\"position\":\"%s\",\"cadre\":\"%s\",\"kind\":\"ON_THE_SPOT\",\"readiness\":\"NOW\",\"assessedOn\":\"2026-01-10\",\"reason\":\"Triển vọng\"}".formatted(position, cadre);
	}

	private static String items(String... answers) {
		return "{\"items\":[" + String.join(",", answers) + "]}";
	}

	private static List<String> nominations(JsonNode page) {
		return page.path("items").valueStream().map(each -> each.path("position").asString() + " " + each.path("cadre").asString()).sorted().toList();
	}

	@Test
	void aRoundChangesThePlanOnlyWhenItIsConcluded() {
		String plan = plan();
		String kept = nominate(plan, "ONE-1", "c-2", "NOW");
		String old = nominate(plan, "OFF-1", "c-5", "NOW");
		String round = open(plan);
		String path = "/api/cadre-plans/" + plan + "/rounds/" + round;
		long opened = version(path);
		long answered = officer.put(path + "/answers", items(keep(kept), takeOut(old, "over-age"), add("ONE-2", "c-4")), String.valueOf(opened)).hasStatus(200).json().path("version").asLong();
		JsonNode detail = officer.get(path).json();
		assertThat(detail.path("kept").asInt() + " " + detail.path("takenOut").asInt() + " " + detail.path("added").asInt() + " " + detail.path("unanswered").asInt()).isEqualTo("1 1 1 0");
		assertThat(nominations(officer.get("/api/cadre-plans/" + plan + "/nominations").json())).as("still as it was").containsExactly("OFF-1 c-5", "ONE-1 c-2");
		assertThat(officer.get(path + "/answers").json().path("items").valueStream().map(each -> each.path("cadre").asString() + " " + each.path("answer").asString()
				+ " " + each.path("ground").asString(""))).containsExactlyInAnyOrder("c-2 KEEP ", "c-5 TAKE_OUT over-age", "c-4 ADD ");
		officer.post(path + "/conclusion", "{\"decision\":\"12-QĐ/ĐU\"}", String.valueOf(opened)).isProblem(412, "round-stale");
		officer.post(path + "/conclusion", "{\"decision\":\"\"}", String.valueOf(answered)).hasStatus(400);
		JsonNode concluded = officer.post(path + "/conclusion", "{\"decision\":\"12-QĐ/ĐU\"}", String.valueOf(answered)).hasStatus(200).json();
		assertThat(nominations(officer.get("/api/cadre-plans/" + plan + "/nominations").json())).containsExactly("ONE-1 c-2", "ONE-2 c-4");
		assertThat(nominations(officer.get("/api/cadre-plans/" + plan + "/nominations?knownAt=" + answered).json())).as("as it was known before").containsExactly("OFF-1 c-5", "ONE-1 c-2");
		assertThat(boss.get("/api/changes/" + concluded.path("change").asLong()).json().path("change").path("document").asString()).as("in one Change, by one decision").isEqualTo("12-QĐ/ĐU");
		assertThat(officer.get(path + "/answers").json().path("items").valueStream().map(each -> each.path("cadre").asString())).as("who was taken out can still be read")
			.containsExactlyInAnyOrder("c-2", "c-4", "c-5");
		officer.put(path + "/answers", items(keep(kept)), String.valueOf(concluded.path("version").asLong())).isProblem(409, "round-concluded");
		boss.post("/api/changes/" + concluded.path("change").asLong() + "/reversion", "{\"reason\":\"Mistaken\"}").hasStatus(201);
		assertThat(nominations(officer.get("/api/cadre-plans/" + plan + "/nominations").json())).as("taken back as a whole").containsExactly("OFF-1 c-5", "ONE-1 c-2");
		assertThat(officer.get(path).json().path("round").path("concludedOn").isNull()).isTrue();
	}

	@Test
	void refusesWhatCannotBeAnswered() {
		String plan = plan();
		String nomination = nominate(plan, "ONE-1", "c-2", "NOW");
		officer.post("/api/cadre-plans/" + plan + "/rounds", "{\"name\":\" \"}").hasStatus(400);
		officer.get("/api/cadre-plans/" + plan + "/rounds/none").isProblem(404, "unknown-review-round");
		String round = open(plan);
		officer.post("/api/cadre-plans/" + plan + "/rounds", "{\"name\":\"Hai\"}").isProblem(409, "round-open");
		String path = "/api/cadre-plans/" + plan + "/rounds/" + round;
		String answers = path + "/answers";
		String version = String.valueOf(version(path));
		officer.put(answers, items(keep(nomination)), null).isProblem(428, "version-missing");
		officer.put(answers, items(), version).hasStatus(400);
		officer.put(answers, items("{\"answer\":\"KEEP\"}"), version).hasStatus(400);
		officer.put(answers, items("{\"answer\":\"ADD\",\"position\":\"ONE-2\",\"cadre\":\"c-4\"}"), version).hasStatus(400);
		officer.put(answers, items(takeOut(nomination, "mood")), version).isProblem(422, "unknown-ground");
		officer.put(answers, items(takeOut(nomination, "other")), version).isProblem(422, "ground-unexplained");
		officer.put(answers, items(keep("nobody")), version).isProblem(404, "unknown-nomination");
		officer.put(answers, items(add("TWO-1", "c-4")), version).isProblem(422, "position-not-planned");
		officer.put(answers, items(add("ONE-1", "c-2")), version).isProblem(409, "already-nominated");
		officer.put(answers, items(add("ONE-2", "c-1")), version).isProblem(422, "nomination-forbidden");
		officer.put(answers, items(add("ONE-1", "c-9")), version).isProblem(404, "unknown-cadre");
		officer.put(answers, items(keep(nomination), add("ONE-2", "c-1")), version).isProblem(422, "nomination-forbidden");
		assertThat(officer.get(path).json().path("kept").asInt()).as("all or none").isZero();
		assertThat(officer.post(path + "/conclusion", "{\"decision\":\"1\"}", version).isProblem(422, "round-unanswered").json().path("number").asInt()).isEqualTo(1);
	}

	@Test
	void ofTwoOfficersOnlyWhoAnswersTheSameNominationIsStopped() {
		String plan = plan();
		String first = nominate(plan, "ONE-1", "c-2", "NOW");
		String second = nominate(plan, "ONE-2", "c-4", "NOW");
		String path = "/api/cadre-plans/" + plan + "/rounds/" + open(plan);
		String read = String.valueOf(version(path));
		officer.put(path + "/answers", items(keep(first)), read).hasStatus(200);
		boss.put(path + "/answers", items(keep(second)), read).hasStatus(200);
		boss.put(path + "/answers", items(takeOut(first, "transferred")), read).isProblem(412, "round-stale");
		String now = String.valueOf(version(path));
		officer.put(path + "/answers", items("{\"nomination\":\"%s\",\"answer\":null}".formatted(first)), now).hasStatus(200);
		assertThat(officer.get(path).json().path("unanswered").asInt()).isEqualTo(1);
	}

	@Test
	void ofTwoOfficersWhoConcludeAtOnceOneDoes() throws Exception {
		String plan = plan();
		String old = nominate(plan, "OFF-1", "c-5", "NOW");
		String path = "/api/cadre-plans/" + plan + "/rounds/" + open(plan);
		String version = String.valueOf(officer.put(path + "/answers", items(takeOut(old, "over-age"), add("ONE-2", "c-4")), String.valueOf(version(path))).json().path("version").asLong());
		long before = ledger.last();
		try (ExecutorService two = Executors.newFixedThreadPool(2)) {
			Future<Integer> one = two.submit(() -> officer.post(path + "/conclusion", "{\"decision\":\"1-QĐ\"}", version).status());
			Future<Integer> other = two.submit(() -> boss.post(path + "/conclusion", "{\"decision\":\"2-QĐ\"}", version).status());
			assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(200, 409);
		}
		assertThat(ledger.last()).isEqualTo(before + 1);
		assertThat(nominations(officer.get("/api/cadre-plans/" + plan + "/nominations").json())).containsExactly("ONE-2 c-4");
	}

	@Test
	void whoIsTakenOutMakesRoomForWhoIsAdded() {
		String plan = plan();
		for (String code : List.of("e-1", "e-2", "e-3", "e-4")) {
			cadre(code, "Người " + code, "1990-01", "MALE");
		}
		String out = boss.post("/api/cadre-plans/" + plan + "/nominations", nomination("OFF-1", "e-1", "NOW")).hasStatus(201).json().path("id").asString();
		boss.post("/api/cadre-plans/" + plan + "/nominations", "[" + nomination("OFF-1", "e-2", "NOW") + "," + nomination("OFF-1", "e-3", "NOW") + "]").hasStatus(201);
		String path = "/api/cadre-plans/" + plan + "/rounds/" + open(plan);
		String version = String.valueOf(version(path));
		boss.put(path + "/answers", items(add("OFF-1", "e-4")), version).isProblem(422, "nomination-forbidden");
		boss.put(path + "/answers", items(takeOut(out, "transferred"), add("OFF-1", "e-4")), version).hasStatus(200);
	}

	@Test
	void meetingsVoteAndFiguresThatContradictEachOtherAreRefused() {
		String plan = plan();
		String nomination = nominate(plan, "ONE-1", "c-2", "NOW");
		String path = "/api/cadre-plans/" + plan + "/rounds/" + open(plan);
		String version = String.valueOf(version(path));
		String meeting = "{\"heldOn\":\"2026-01-15\",\"called\":20,\"present\":16,\"issued\":16,\"collected\":16,\"valid\":15,\"votes\":[{\"nomination\":\"%s\",\"agree\":12,\"disagree\":2,\"noOpinion\":1}]}"
			.formatted(nomination);
		officer.put(path + "/meetings/list", meeting, version).isProblem(404, "unknown-step");
		officer.put(path + "/meetings/key-cadres", meeting, null).isProblem(428, "version-missing");
		officer.put(path + "/meetings/key-cadres", meeting.replace("2026-01-15", "2026-01-16"), version).isProblem(422, "round-day-invalid");
		officer.put(path + "/meetings/key-cadres", meeting.replace("\"present\":16", "\"present\":21"), version).isProblem(422, "ballots-invalid");
		assertThat(officer.put(path + "/meetings/key-cadres", meeting.replace("\"agree\":12", "\"agree\":13"), version).isProblem(422, "ballots-invalid").json().path("most").asInt()).isEqualTo(15);
		officer.put(path + "/meetings/key-cadres", meeting.replace(nomination, "nobody"), version).isProblem(404, "unknown-nomination");
		String next = String.valueOf(officer.put(path + "/meetings/key-cadres", meeting, version).hasStatus(200).json().path("version").asLong());
		JsonNode step = officer.get(path).json().path("steps").get(2);
		assertThat(step.path("code").asString()).isEqualTo("key-cadres");
		assertThat(step.path("meeting").path("votes").get(0).path("agreeing").asDouble()).as("of those present").isEqualTo(75.0);
		officer.put(path + "/meetings/key-cadres", meeting.replace("\"agree\":12", "\"agree\":11"), version).isProblem(412, "round-stale");
		officer.put(path + "/meetings/key-cadres", meeting.replace("\"agree\":12", "\"agree\":11"), next).hasStatus(200);
		assertThat(officer.get(path).json().path("steps").get(2).path("meeting").path("votes").get(0).path("agree").asInt()).isEqualTo(11);
		assertThat(officer.get(path).json().path("steps").valueStream().map(each -> each.path("confirmed").asBoolean())).as("the last two steps were cut off in the source")
			.containsExactly(true, true, true, false, false);
	}

	@Test
	void thePlanAndTheMinutesAreWrittenAsOfficesDo() throws IOException {
		String plan = plan();
		String kept = nominate(plan, "ONE-1", "c-2", "NOW");
		String old = nominate(plan, "OFF-1", "c-5", "NOW");
		String path = "/api/cadre-plans/" + plan + "/rounds/" + open(plan);
		String meeting = "{\"heldOn\":\"2026-01-15\",\"called\":20,\"present\":16,\"issued\":16,\"collected\":16,\"valid\":16,\"votes\":[{\"nomination\":\"%s\",\"agree\":12,\"disagree\":4,\"noOpinion\":0}]}";
		String version = String.valueOf(officer.put(path + "/meetings/key-cadres", meeting.formatted(kept), String.valueOf(version(path))).hasStatus(200).json().path("version").asLong());
		long answered = officer.put(path + "/answers", items(keep(kept), takeOut(old, "over-age"), add("ONE-2", "c-4")), version).hasStatus(200).json().path("version").asLong();
		officer.post(path + "/conclusion", "{\"decision\":\"12-QĐ/ĐU\"}", String.valueOf(answered)).hasStatus(200);

		String list = text(officer.download("/api/cadre-plans/" + plan + "/export?format=docx&lang=vi&purpose=review"));
		assertThat(list).contains("DANH SÁCH CÁN BỘ QUY HOẠCH", "Quy hoạch 2026-2031", "Trần Thị Phó", "1985-06", "1. Bí thư, Đảng ủy xã Một (có thể ngay)",
				"Hội nghị cán bộ chủ chốt: 12 (75,0", "Phạm Thị Viên", "quy hoạch mới", "đã có", "Phụ lục").doesNotContain("Hồ Văn Già");
		assertThat(foot(officer.download("/api/cadre-plans/" + plan + "/export?format=docx&lang=en"))).as("who wrote it stands on every page").contains("Confidential", "officer");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(officer.download("/api/cadre-plans/" + plan + "/export?format=xlsx&lang=en")))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
			assertThat(cells(workbook.getSheet("Statistics"))).contains("Total | 2 | 1 | 1", "women | 2 | 1 | 1", "Aged up to 40 | 2 | 1 | 1", "Aged over 50 | 0 | 0 | 0");
			assertThat(cells(workbook.getSheet("Posts"))).anyMatch(row -> row.startsWith("ONE-1 | Bí thư | Đảng ủy xã Một | Trần Thị Phó"));
			assertThat(cells(workbook.getSheet("Findings"))).anyMatch(row -> row.startsWith("OL-12-san-sang"));
		}
		String minutes = text(officer.download(path + "/export?lang=vi"));
		assertThat(minutes).contains("BIÊN BẢN", "Tiếp tục quy hoạch: 1", "Bổ sung quy hoạch: 1", "Đưa ra khỏi quy hoạch: 1", "Hồ Văn Già", "Quá tuổi quy hoạch", "12-QĐ/ĐU", "BIÊN BẢN KIỂM PHIẾU",
				"Triệu tập: 20; có mặt: 16; vắng mặt: 4.", "NGƯỜI GHI BIÊN BẢN", "TỔ KIỂM PHIẾU");
		officer.get("/api/cadre-plans/" + plan + "/export?format=csv").isProblem(400, "unknown-export-format");
		officer.get("/api/cadre-plans/" + plan + "/export?format=docx&lang=fr").isProblem(400, "unknown-export-language");
		account("leader", List.of(Grant.everywhere(Role.VIEWER))).get("/api/cadre-plans/" + plan + "/export?format=docx").hasStatus(403);
		assertThat(boss.get("/api/read-log?subject=c-2&actor=officer").json().path("items").valueStream().map(each -> each.path("door").asString()))
			.contains("GET /api/cadre-plans/{id}/export", "GET /api/cadre-plans/{id}/rounds/{round}/export");
	}

	private static String text(byte[] file) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file)); XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
			return extractor.getText();
		}
	}

	private static String foot(byte[] file) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			return document.getFooterList().getFirst().getText();
		}
	}

	private static List<String> cells(Sheet sheet) {
		DataFormatter format = new DataFormatter();
		List<String> rows = new ArrayList<>();
		sheet.forEach(row -> rows.add(StreamSupport.stream(row.spliterator(), false).map(format::formatCellValue).collect(Collectors.joining(" | "))));
		return rows;
	}

	@Test
	void aPlanIsToBeReviewedEveryYear() {
		String plan = plan();
		String nomination = nominate(plan, "ONE-1", "c-2", "NOW");
		assertThat(yearly(plan, "2027-01-15")).isEmpty();
		assertThat(yearly(plan, "2027-02-15")).containsExactly("fail 13");
		String path = "/api/cadre-plans/" + plan + "/rounds/" + open(plan);
		long answered = officer.put(path + "/answers", items(keep(nomination)), String.valueOf(version(path))).hasStatus(200).json().path("version").asLong();
		officer.post(path + "/conclusion", "{\"decision\":\"1\"}", String.valueOf(answered)).hasStatus(200);
		assertThat(yearly(plan, "2027-01-15")).as("counted from the round").isEmpty();
		assertThat(officer.get("/api/cadre-plans/" + plan + "/rounds").json().path("items").get(0).path("concludedOn").asString()).isEqualTo(TODAY);
	}

	private List<String> yearly(String plan, String on) {
		return officer.get("/api/cadre-plans/" + plan + "/review?on=" + on).json().path("findings").valueStream().filter(each -> each.path("rule").asString().equals("QH-05"))
			.map(each -> each.path("verdict").asString() + " " + each.path("measured").asInt()).toList();
	}

	@Test
	void onlyPersonnelOfficersOfThePlaceHoldRoundsAndErasureReachesThem() {
		String plan = plan();
		String nomination = nominate(plan, "ONE-1", "c-2", "NOW");
		String path = "/api/cadre-plans/" + plan + "/rounds/" + open(plan);
		String version = String.valueOf(version(path));
		for (Role role : Role.values()) {
			Program other = account("all-" + role.name().toLowerCase(Locale.ROOT), List.of(Grant.everywhere(role)));
			Program elsewhere = account("two-" + role.name().toLowerCase(Locale.ROOT), List.of(new Grant(role, "2")));
			for (String door : List.of(path, path + "/answers", "/api/cadre-plans/" + plan + "/rounds")) {
				other.get(door).hasStatus(role == Role.PERSONNEL_OFFICER ? 200 : 403);
				elsewhere.get(door).hasStatus(403);
			}
			elsewhere.put(path + "/answers", items(keep(nomination)), version).hasStatus(403);
			elsewhere.post(path + "/conclusion", "{\"decision\":\"1\"}", version).hasStatus(403);
		}
		String said = "{\"nomination\":\"%s\",\"answer\":\"TAKE_OUT\",\"ground\":\"other\",\"reason\":\"Sức khỏe yếu\"}".formatted(nomination);
		long change = officer.put(path + "/answers", items(said, add("ONE-2", "c-4")), version).hasStatus(200).json().path("change").asLong();
		assertThat(boss.get("/api/changes/" + change).hasStatus(200).response().body()).as("who sees Changes does not see who is to leave or enter")
			.doesNotContain("Sức khỏe yếu").doesNotContain("c-4").doesNotContain("TAKE_OUT");
		boss.post("/api/cadres/c-2/erasure", "{\"reason\":\"By law\",\"decision\":\"1-QĐ\"}").hasStatus(201);
		boss.post("/api/cadres/c-4/erasure", "{\"reason\":\"By law\",\"decision\":\"1-QĐ\"}").hasStatus(201);
		assertThat(officer.get(path + "/answers").json().path("items").valueStream().map(each -> each.path("reason").asString())).containsOnly("•••");
		assertThat(boss.get("/api/read-log?subject=c-4&actor=officer").json().path("items").valueStream().map(each -> each.path("door").asString()))
			.contains("GET /api/cadre-plans/{id}/rounds/{round}/answers");
	}

	@Test
	void thePageGoesFromPostToPostAndConcludes() {
		String plan = plan();
		nominate(plan, "ONE-1", "c-2", "NOW");
		nominate(plan, "OFF-1", "c-5", "NOW");
		try (Browser browser = Browser.on(port)) {
			Page page = browser.visitor("vi");
			page.navigate(browser.address("/sign-in"));
			page.fill("[name=username]", "officer");
			page.fill("[name=password]", PASSWORD);
			page.keyboard().press("Enter");
			page.waitForSelector("body[data-ready] #search-all");
			page.navigate(browser.address("/cadre-plans/" + plan));
			page.click(".head a.button");
			page.waitForSelector("body[data-ready] #open-title");
			Browser.assertAccessible(page);
			page.fill("#name", "Rà soát năm 2026");
			page.click("main form button.primary");
			page.waitForSelector("body[data-ready] [data-stop]");
			assertThat(page.locator("[data-stop]").getAttribute("data-stop")).as("the first with something to answer").isEqualTo("OFF-1");
			assertThat(page.locator("fieldset.answer").textContent()).contains("Hồ Văn Già", "hai nhiệm kỳ");
			Browser.assertAccessible(page);
			page.check("fieldset.answer [value=TAKE_OUT]");
			page.click("form:has(fieldset.answer) button.primary");
			page.waitForSelector(".error-summary");
			assertThat(page.isChecked("fieldset.answer [value=TAKE_OUT]")).as("what was chosen stays").isTrue();
			page.selectOption("fieldset.answer select", "over-age");
			page.click("form:has(fieldset.answer) button.primary");
			page.waitForSelector("body[data-ready] [data-stop=ONE-1]");
			page.locator("[data-step=leadership-1] details summary").click();
			for (String field : List.of("called", "present", "issued", "collected", "valid")) {
				page.fill("#" + field + "-leadership-1", "9");
			}
			page.locator("[data-step=leadership-1] [name^='agree.']").fill("8");
			page.click("[data-step=leadership-1] button.primary");
			page.waitForSelector("body[data-ready] [data-step=leadership-1] tbody");
			assertThat(page.locator("[data-step=leadership-1] > table").textContent()).contains("88,9");
			page.locator("details:has(#cadre) > summary").click();
			page.fill("#cadre", "c-3");
			page.selectOption("#new-readiness", "YEARS_1_2");
			page.selectOption("#new-kind", "ON_THE_SPOT");
			page.fill("#assessedOn", "2026-01-10");
			page.click("form:has(#cadre) button.primary");
			page.waitForSelector("body[data-ready] [data-outcome=ADD]");
			Browser.assertAccessible(page);
			page.check("fieldset.answer [value=KEEP]");
			page.click("form:has(fieldset.answer) button.primary");
			page.waitForSelector("[data-unanswered='0']");
			page.fill("#decision", "12-QĐ/ĐU");
			page.click("form:has(#decision) button.primary");
			page.waitForSelector("body[data-ready]:not(:has(#decision))");
			assertThat(page.locator("[data-outcome]").allTextContents().toString()).contains("Hồ Văn Già", "Lê Văn Chánh", "Quá tuổi quy hoạch");
			Browser.assertAccessible(page);
			page.navigate(page.url() + (page.url().contains("?") ? "&" : "?") + "lang=bn");
			page.setViewportSize(390, 800);
			assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
			browser.forgetErrors();
		}
		assertThat(nominations(officer.get("/api/cadre-plans/" + plan + "/nominations").json())).containsExactly("ONE-1 c-2", "ONE-1 c-3");
	}
}

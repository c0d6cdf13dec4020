package io.orgloom.cadreplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Cadre plans of the committee ONE: begun, filled, reviewed, changed, refused, read by whom they may be read. */
@GraphTest
class CadrePlanIT extends CommitteeOne {

	@Test
	void aPlanIsBegunListedAndRead() {
		String plan = plan();
		JsonNode listed = officer.get("/api/cadre-plans").hasStatus(200).json().path("items");
		assertThat(listed.valueStream().map(each -> each.path("id").asString() + " " + each.path("name").asString() + " " + each.path("termFrom").asString() + " "
				+ each.path("termUntil").asString() + " " + each.path("posts").asInt())).containsExactly(plan + " Quy hoạch 2026-2031 2026-06-01 2031-06-01 4");
		assertThat(officer.get("/api/cadre-plans?on=2026-01-14").json().path("items")).as("the day before").isEmpty();
		assertThat(officer.get("/api/cadre-plans?knownAt=" + (ledger.last() - 1)).json().path("items")).isEmpty();
		String whole = officer.post("/api/cadre-plans", """
				{"name":"Cả đảng bộ","termFrom":"2026-06-01","termUntil":"2031-06-01","unit":"ONE"}
				""").hasStatus(201).json().path("id").asString();
		assertThat(officer.get("/api/cadre-plans/" + whole).json().path("posts").asInt()).as("leading posts of the committee and its office").isEqualTo(4);
	}

	@Test
	void refusesWhatCannotBeAPlan() {
		officer.post("/api/cadre-plans", "{\"name\":\"x\",\"termFrom\":\"2026-06-01\",\"termUntil\":\"2026-06-01\",\"unit\":\"ONE\"}").isProblem(422, "cadre-plan-term-invalid");
		officer.post("/api/cadre-plans", "{\"name\":\"x\",\"termFrom\":\"2026-06-01\",\"termUntil\":\"2031-06-01\",\"unit\":\"TWO\"}").isProblem(403, "not-granted");
		officer.post("/api/cadre-plans", "{\"name\":\"x\",\"termFrom\":\"2026-06-01\",\"termUntil\":\"2031-06-01\",\"unit\":\"ONE\",\"posts\":[\"TWO-1\"]}").isProblem(403, "not-granted");
		officer.post("/api/cadre-plans", "{\"name\":\"x\",\"termFrom\":\"2026-06-01\",\"termUntil\":\"2031-06-01\",\"unit\":\"ONE\",\"posts\":[\"NONE\"]}").isProblem(404, "unknown-position");
		officer.post("/api/cadre-plans", "{\"name\":\"x\",\"termFrom\":\"2026-06-01\",\"termUntil\":\"2031-06-01\",\"unit\":\"NONE\"}").isProblem(404, "unknown-org-unit");
		boss.post("/api/cadre-plans", "{\"name\":\"x\",\"termFrom\":\"2026-06-01\",\"termUntil\":\"2031-06-01\"}").isProblem(422, "no-positions-planned");
		officer.post("/api/cadre-plans", "{\"name\":\" \",\"termFrom\":\"2026-06-01\"}").hasStatus(400);
		assertThat(officer.get("/api/cadre-plans").json().path("items")).isEmpty();
	}

	@Test
	void nominationsAreMadeWithWarningsAndForbiddenByBindingRules() {
		String plan = plan();
		JsonNode made = officer.post("/api/cadre-plans/" + plan + "/nominations", nomination("ONE-1", "c-2", "NOW")).hasStatus(201).json();
		assertThat(rules(made.path("warnings"))).as("born in 1985 she has well over ten years to go, and is a deputy of the same committee").isEmpty();
		JsonNode old = officer.post("/api/cadre-plans/" + plan + "/nominations", nomination("OFF-1", "c-5", "NOW")).hasStatus(201).json();
		assertThat(rules(old.path("warnings"))).containsExactly("QH-12");
		JsonNode refused = officer.post("/api/cadre-plans/" + plan + "/nominations", nomination("ONE-2", "c-1", "NOW")).isProblem(422, "nomination-forbidden").json();
		assertThat(refused.path("findings").valueStream().map(each -> each.path("rule").asString() + " " + each.path("measured").asInt() + " " + each.path("threshold").asInt()))
			.as("the secretary cannot be planned for deputy").containsExactly("QH-03 -1 0");
		assertThat(officer.get("/api/cadre-plans/" + plan + "/nominations").json().path("items")).hasSize(2);
		JsonNode unknown = officer.post("/api/cadre-plans/" + plan + "/nominations", nomination("ONE-1", "d-1", "NOW")).hasStatus(201).json();
		assertThat(rules(unknown.path("warnings"))).as("how posts of two committees compare is not known, and this officer may not read the data of somebody of another commune")
			.containsExactlyInAnyOrder("QH-03", "QH-12", "QH-13");
	}

	@Test
	void refusesWhatCannotBeNominated() {
		String plan = plan();
		String path = "/api/cadre-plans/" + plan + "/nominations";
		nominate(plan, "ONE-1", "c-2", "NOW");
		officer.post(path, nomination("ONE-1", "c-2", "NOW")).isProblem(409, "already-nominated");
		officer.post(path, nomination("ONE-1", "c-1", "NOW")).isProblem(422, "nominee-holds-position");
		officer.post(path, nomination("TWO-1", "c-2", "NOW")).isProblem(422, "position-not-planned");
		officer.post(path, nomination("ONE-1", "c-9", "NOW")).isProblem(404, "unknown-cadre");
		officer.post(path, "{\"position\":\"ONE-1\",\"cadre\":\"c-3\",\"kind\":\"ON_THE_SPOT\",\"readiness\":\"NOW\"}").hasStatus(400);
		officer.post(path, "{\"position\":\"ONE-1\",\"cadre\":\"c-3\",\"kind\":\"ON_THE_SPOT\",\"readiness\":\"SOON\",\"assessedOn\":\"2026-01-10\"}").hasStatus(400);
		officer.post(path, "[]").hasStatus(400);
		officer.post("/api/cadre-plans/none/nominations", nomination("ONE-1", "c-3", "NOW")).isProblem(404, "unknown-cadre-plan");
		String many = IntStream.range(0, 3_000).mapToObj(i -> nomination("ONE-1", "c-" + i, "NOW")).collect(Collectors.joining(",", "[", "]"));
		assertThat(officer.post(path, many).isProblem(413, "too-many-nominations").json().path("most").asInt()).isEqualTo(500);
		officer.post(path, "[" + nomination("ONE-2", "c-3", "NOW") + "," + nomination("ONE-2", "c-3", "NOW") + "]").isProblem(409, "already-nominated");
		assertThat(officer.get(path).json().path("items")).as("all or nobody").hasSize(1);
		String over = officer.post("/api/cadre-plans", """
				{"name":"Cũ","termFrom":"2020-06-01","termUntil":"2025-06-01","unit":"ONE","posts":["ONE-1"]}
				""").hasStatus(201).json().path("id").asString();
		officer.post("/api/cadre-plans/" + over + "/nominations", nomination("ONE-1", "c-2", "NOW")).isProblem(422, "cadre-plan-over");
	}

	@Test
	void ofTwoOfficersWhoAddAThirdAndAFourthCandidateOneIsRefused() throws Exception {
		String plan = plan();
		for (String code : List.of("e-1", "e-2", "e-3", "e-4")) {
			boss.post("/api/cadres", """
					{"code":"%s","from":"2024-01-01","synthetic":true,"reason":"x","particulars":{"personal":{"name":"Người %s","birth":"1990-01","sex":"MALE"}}}
					""".formatted(code, code)).hasStatus(201);
		}
		Program everywhere = boss;
		everywhere.post("/api/cadre-plans/" + plan + "/nominations", "[" + nomination("OFF-1", "e-1", "NOW") + "," + nomination("OFF-1", "e-2", "NOW") + "]").hasStatus(201);
		try (ExecutorService two = Executors.newFixedThreadPool(2)) {
			List<Future<Integer>> answers = new ArrayList<>();
			for (String code : List.of("e-3", "e-4")) {
				answers.add(two.submit(() -> everywhere.post("/api/cadre-plans/" + plan + "/nominations", nomination("OFF-1", code, "NOW")).status()));
			}
			List<Integer> statuses = new ArrayList<>();
			for (Future<Integer> answer : answers) {
				statuses.add(answer.get());
			}
			assertThat(statuses).containsExactlyInAnyOrder(201, 422);
		}
		assertThat(everywhere.get("/api/cadre-plans/" + plan + "/nominations").json().path("items")).hasSize(3);
	}

	@Test
	void aNominationIsChangedAndTakenOutOnlyByWhoKnowsItsLastState() {
		String plan = plan();
		String id = nominate(plan, "ONE-1", "c-2", "YEARS_3_5");
		String path = "/api/cadre-plans/" + plan + "/nominations/" + id;
		long version = officer.get(path).hasStatus(200).json().path("version").asLong();
		assertThat(officer.get(path).json().path("readyFrom").asString()).isEqualTo("2031-01-10");
		String better = "{\"kind\":\"ON_THE_SPOT\",\"readiness\":\"YEARS_1_2\",\"assessedOn\":\"2026-01-12\",\"order\":1}";
		officer.put(path, better, null).isProblem(428, "version-missing");
		officer.put(path, better, String.valueOf(version - 1)).isProblem(412, "nomination-stale");
		long next = officer.put(path, better, "\"" + version + "\"").hasStatus(200).json().path("version").asLong();
		officer.put(path, better, String.valueOf(version)).isProblem(412, "nomination-stale");
		assertThat(officer.get(path).json().path("readiness").asString()).isEqualTo("YEARS_1_2");
		assertThat(officer.get(path + "?knownAt=" + version).json().path("readiness").asString()).as("as it was known before").isEqualTo("YEARS_3_5");
		officer.post(path + "/withdrawal", "{\"reason\":\"\"}", String.valueOf(next)).hasStatus(400);
		officer.post(path + "/withdrawal", "{\"reason\":\"Chuyển công tác\",\"decision\":\"5-QĐ\"}", String.valueOf(next)).hasStatus(200);
		officer.get(path).isProblem(404, "unknown-nomination");
		assertThat(officer.get("/api/cadre-plans/" + plan + "/nominations?knownAt=" + next).json().path("items")).hasSize(1);
		nominate(plan, "ONE-1", "c-2", "NOW");
	}

	@Test
	void theRatioHidesWhatTheMatchingShows() {
		String plan = plan();
		nominate(plan, "ONE-1", "c-2", "NOW");
		nominate(plan, "ONE-2", "c-4", "NOW");
		nominate(plan, "ONE-3", "c-4", "NOW");
		nominate(plan, "ONE-1", "c-3", "YEARS_1_2");
		String path = "/api/cadre-plans/" + plan + "/coverage";
		JsonNode today = officer.get(path).hasStatus(200).json();
		assertThat(today.path("ratio").asDouble()).isEqualTo(1.0);
		assertThat(today.path("fillableAtOnce").asInt()).as("c-4 stands for two posts and nobody for the office").isEqualTo(2);
		assertThat(witnesses(today)).containsExactly("OFF-1 <", "ONE-2 ONE-3 < c-4");
		assertThat(officer.get(path + "?on=2028-01-09").json().path("fillableAtOnce").asInt()).isEqualTo(2);
		nominate(plan, "OFF-1", "c-5", "YEARS_1_2");
		assertThat(officer.get(path + "?on=2028-01-10").json().path("fillableAtOnce").asInt()).as("two years after the assessment").isEqualTo(3);
		assertThat(officer.get(path + "?on=2029-03-01").json().path("fillableAtOnce").asInt()).as("born in January 1967 he retires at the end of January 2029").isEqualTo(2);
	}

	private static List<String> witnesses(JsonNode coverage) {
		return coverage.path("witnesses").valueStream().map(each -> (each.path("posts").valueStream().map(JsonNode::asString).collect(Collectors.joining(" ")) + " < "
				+ each.path("cadres").valueStream().map(JsonNode::asString).collect(Collectors.joining(" "))).strip()).toList();
	}

	@Test
	void theFewestAdditionsMendThePlanAndNoBindingRuleForbidsThem() {
		String plan = plan();
		nominate(plan, "ONE-1", "c-2", "NOW");
		nominate(plan, "ONE-2", "c-4", "NOW");
		nominate(plan, "ONE-3", "c-4", "NOW");
		JsonNode repair = officer.get("/api/cadre-plans/" + plan + "/repairs").hasStatus(200).json();
		assertThat(repair.path("fillableAtOnce").asInt() + " → " + repair.path("fillableAfter").asInt() + " of " + repair.path("posts").asInt()).isEqualTo("2 → 4 of 4");
		List<String> filling = repair.path("additions").valueStream().filter(each -> each.path("purpose").asString().equals("fills_a_post"))
			.map(each -> each.path("position").asString() + " " + each.path("cadre").asString()).toList();
		assertThat(filling).as("the office's specialist for its head, and its head for deputy secretary: two, since two posts are short").hasSize(2).contains("OFF-1 c-5");
		assertThat(repair.path("shares").valueStream().map(each -> each.path("metric").asString())).as("nobody is under 35 but one of two: nothing is below its target").isEmpty();
		filling.forEach(each -> officer.post("/api/cadre-plans/" + plan + "/nominations", nomination(each.split(" ")[0], each.split(" ")[1], "NOW")).hasStatus(201));
		assertThat(officer.get("/api/cadre-plans/" + plan + "/coverage").json().path("fillableAtOnce").asInt()).as("as promised").isEqualTo(4);
		assertThat(officer.get("/api/cadre-plans/" + plan + "/repairs").json().path("additions")).isEmpty();
	}

	@Test
	void theReviewNamesEveryShortfall() {
		String plan = plan();
		String nominated = nominate(plan, "ONE-1", "c-2", "YEARS_3_5");
		nominate(plan, "OFF-1", "c-5", "NOW");
		List<String> review = review(plan, TODAY);
		assertThat(review).contains("QH-12 nomination fail soft", "OL-12-san-sang position ONE-1 fail soft", "OL-12-san-sang position ONE-2 fail soft",
				"QH-07-xa-mac-dinh list commune fail target").doesNotContain("OL-12-san-sang position OFF-1 fail soft");
		assertThat(review).as("one of two is a woman").noneMatch(each -> each.startsWith("QH-08"));
		boss.post("/api/cadres/c-2/changes", """
				{"on":"2026-01-15","reason":"x","particulars":{"disciplines":[{"decision":"9-QĐ","form":"Khiển trách","on":"2026-01-14"}]}}
				""").hasStatus(201);
		assertThat(review(plan, TODAY)).contains("QH-13 nomination unknown hard");
		boss.post("/api/cadres/c-2/changes", """
				{"on":"2026-01-15","reason":"x","particulars":{"disciplines":[{"decision":"9-QĐ","form":"Khiển trách","on":"2026-01-14","until":"2026-01-20"}]}}
				""").hasStatus(201);
		assertThat(review(plan, TODAY)).as("whoever is under a reprimand can stay for one of the reasons of case 2").contains("QH-13 nomination unknown hard");
		assertThat(review(plan, "2026-01-20")).as("its effect is over").noneMatch(each -> each.startsWith("QH-13"));
		boss.post("/api/cadres/c-2/changes", """
				{"on":"2026-01-15","reason":"x","particulars":{"disciplines":[{"decision":"9-QĐ","form":"Cảnh cáo","on":"2026-01-14","until":"2026-01-20"}]}}
				""").hasStatus(201);
		assertThat(review(plan, TODAY)).contains("QH-13 nomination fail hard");
		assertThat(review(plan, "2025-10-07")).as("the plan did not exist").isEmpty();
		boss.post("/api/structure-changes", "{\"from\":\"2026-02-01\",\"reason\":\"Ends\",\"ends\":[{\"code\":\"ONE-1\",\"post\":true}]}").hasStatus(201);
		assertThat(review(plan, "2026-02-01")).contains("OL-09-chuc-danh-con nomination fail soft");
		assertThat(officer.get("/api/cadre-plans/" + plan + "/nominations/" + nominated + "?on=2026-02-01").json().path("position").isNull()).isTrue();
		assertThat(review(plan, "2026-01-31")).noneMatch(each -> each.startsWith("OL-09"));
	}

	private List<String> review(String plan, String on) {
		JsonNode json = officer.get("/api/cadre-plans/" + plan + "/review?on=" + on).json();
		return json.path("findings").valueStream().map(each -> "%s %s%s %s %s".formatted(each.path("rule").asString(), each.path("about").asString(),
				each.path("about").asString().equals("nomination") ? "" : " " + each.path("subject").asString(), each.path("verdict").asString(), each.path("severity").asString()))
			.toList();
	}

	@Test
	void onlyPersonnelOfficersOfThePlaceSeePlansAndEveryReadingIsLogged() {
		String plan = plan();
		String id = nominate(plan, "ONE-1", "c-2", "NOW");
		List<String> doors = List.of("", "/nominations", "/nominations/" + id, "/review", "/coverage", "/repairs", "/suggestions?position=ONE-1");
		for (Role role : Role.values()) {
			Program other = account("all-" + role.name().toLowerCase(Locale.ROOT), List.of(Grant.everywhere(role)));
			Program elsewhere = account("two-" + role.name().toLowerCase(Locale.ROOT), List.of(new Grant(role, "2")));
			for (String door : doors) {
				other.get("/api/cadre-plans/" + plan + door).hasStatus(role == Role.PERSONNEL_OFFICER ? 200 : 403);
				elsewhere.get("/api/cadre-plans/" + plan + door).hasStatus(403);
			}
			if (role != Role.PERSONNEL_OFFICER) {
				other.get("/api/cadre-plans").hasStatus(403);
				other.post("/api/cadre-plans/" + plan + "/nominations", nomination("ONE-1", "c-3", "NOW")).hasStatus(403);
			} else {
				assertThat(elsewhere.get("/api/cadre-plans").json().path("items")).isEmpty();
			}
		}
		Program.on(port).get("/api/cadre-plans").isProblem(401, "sign-in-required");
		assertThat(boss.get("/api/read-log?subject=c-2&actor=officer").json().path("items").valueStream().map(each -> each.path("door").asString()))
			.contains("POST /api/cadre-plans/{id}/nominations");
		assertThat(boss.get("/api/read-log?subject=c-2&actor=all-personnel_officer").json().path("items")).as("nominations, one of them, review, coverage, repairs; who is nominated is not suggested").hasSize(5);
		long change = ledger.last();
		String told = boss.get("/api/changes/" + change).hasStatus(200).response().body();
		assertThat(told).as("who sees Changes does not see who is planned for what").doesNotContain("c-2").doesNotContain("ONE-1").doesNotContain("Hoàn thành tốt");
	}

	@Test
	void whoIsErasedLeavesNoWordsInThePlan() {
		String plan = plan();
		nominate(plan, "ONE-1", "c-2", "NOW");
		boss.post("/api/cadres/c-2/erasure", "{\"reason\":\"By law\",\"decision\":\"1-QĐ\"}").hasStatus(201);
		JsonNode left = officer.get("/api/cadre-plans/" + plan + "/nominations").json().path("items").get(0);
		assertThat(left.path("reason").asString()).isEqualTo("•••");
		assertThat(review(plan, TODAY)).contains("OL-10-con-cong-tac nomination fail soft");
	}

	@Test
	void thePagesLeadFromTheListToANominationAndOutAgain() {
		try (Browser browser = Browser.on(port)) {
			Page page = browser.visitor("vi");
			page.navigate(browser.address("/sign-in"));
			page.fill("[name=username]", "officer");
			page.fill("[name=password]", PASSWORD);
			page.keyboard().press("Enter");
			page.waitForSelector("body[data-ready] #search-all");
			page.navigate(browser.address("/cadre-plans"));
			Browser.assertAccessible(page);
			page.fill("#name", "Quy hoạch 2026-2031");
			page.fill("#termFrom", "2026-06-01");
			page.fill("#termUntil", "2025-06-01");
			page.fill("#unit", "ONE");
			page.click("main form button.primary");
			page.waitForSelector(".error-summary");
			assertThat(page.inputValue("#name")).as("what was typed stays").isEqualTo("Quy hoạch 2026-2031");
			page.fill("#termUntil", "2031-06-01");
			page.click("main form button.primary");
			page.waitForSelector(".matrix");
			assertThat(page.locator(".matrix tbody tr").count()).isEqualTo(4);
			assertThat(page.locator(".matrix tr[data-position=ONE-1] th").textContent()).as("who holds it, how old, and until when").contains("Nguyễn Văn Trưởng", "50 tuổi", "làm việc đến");
			assertThat(page.locator(".matrix tr[data-position=ONE-3] th").textContent()).contains("đang khuyết");
			assertThat(page.locator(".strength li").first().getAttribute("data-fillable")).isEqualTo("0");

			page.locator(".matrix tr[data-position=ONE-2] a").first().click();
			nominate(page, "c-1");
			assertThat(page.locator(".error-summary").textContent()).as("the secretary, for deputy").contains("QH-03");
			nominate(page, "c-4");
			assertThat(page.locator("[data-nomination]").textContent()).contains("Phạm Thị Viên", "có thể ngay");
			Browser.assertAccessible(page);
			page.locator("#suggestions a.button").click();
			page.waitForSelector("#suggestions table");
			assertThat(page.locator("#suggestions tr[data-cadre=c-3]").textContent()).contains("Lê Văn Chánh");
			assertThat(page.locator("#suggestions tr[data-cadre=c-4]").count()).as("planned already").isZero();
			Browser.assertAccessible(page);
			page.locator(".crumbs a").nth(1).click();
			page.waitForSelector(".matrix");
			page.locator("a[href*='/gaps']").click();
			page.waitForSelector("table.gaps");
			assertThat(page.locator("table.gaps tr[data-gap=NOBODY_READY]").count()).as("three posts of four").isEqualTo(3);
			Browser.assertAccessible(page);
			page.locator("table.gaps thead a").first().click();
			page.waitForSelector("table.gaps th[aria-sort=ascending]:first-child");
			page.locator(".crumbs a").nth(1).click();
			page.waitForSelector(".matrix");
			assertThat(page.locator(".strength li").first().getAttribute("data-fillable")).isEqualTo("1");
			page.locator("#repairs a.button").click();
			page.waitForSelector("body[data-ready] #repairs [data-add]");
			assertThat(page.locator("#repairs [data-before]").getAttribute("data-before")).isEqualTo("1");
			// what the bar on top half covers is no target of its full size
			page.evaluate("scrollTo(0, 0)");
			Browser.assertAccessible(page);
			page.check("[name=gaps]");
			page.waitForURL(address -> address.contains("gaps=true"));
			assertThat(page.locator(".matrix tbody tr").count()).as("one post has somebody who is ready").isEqualTo(3);
			Browser.assertAccessible(page);

			page.navigate(browser.address(page.locator(".matrix a").first().getAttribute("href").replaceAll("positions/.*", "positions/ONE-2?lang=bn")));
			page.locator("[data-nomination] > details:last-of-type > summary").click();
			page.fill("[data-nomination] > details:last-of-type form:last-of-type [name=reason]", "Chuyển công tác");
			page.click("[data-nomination] button.danger");
			page.waitForSelector("body[data-ready]:not(:has([data-nomination]))");
			page.setViewportSize(390, 800);
			assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
			browser.forgetErrors();
		}
	}

	private static void nominate(Page page, String cadre) {
		page.waitForSelector("body[data-ready] #cadre");
		page.fill("#cadre", cadre);
		page.selectOption("#new-readiness", "NOW");
		page.selectOption("#new-kind", "ON_THE_SPOT");
		page.fill("#assessedOn", "2026-01-10");
		page.click("section:has(#nominate-title) button.primary");
		page.waitForSelector(".error-summary, .notice.ok");
	}

	private static List<String> rules(JsonNode findings) {
		return findings.valueStream().map(each -> each.path("rule").asString()).toList();
	}
}

package io.orgloom.cadreplan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of a plan of the committee ONE as time goes on: who leaves when, what candidates still need, posts that end, and where reviewers place people. */
@GraphTest
class PlanCareIT extends CommitteeOne {

	/** Of two posts with one ready candidate each, one candidate was born in January 1967 and leaves; a third post has one who becomes ready two years later. */
	@Test
	void theOutlookFollowsWhoLeavesAndWhoBecomesReady() {
		String plan = plan();
		nominate(plan, "ONE-1", "c-2", "NOW");
		nominate(plan, "OFF-1", "c-5", "NOW");
		nominate(plan, "ONE-3", "c-3", "YEARS_1_2");
		LocalDate lastDay = LocalDate.parse(officer.get("/api/retirement?birth=1967-01&sex=MALE").json().path("retirementDate").asString());

		JsonNode months = officer.get("/api/cadre-plans/" + plan + "/outlook?months=60").hasStatus(200).json().path("months");
		assertThat(months).hasSize(60);
		assertThat(months.get(0).path("month").asString()).isEqualTo("2026-01");
		assertThat(months.get(0).path("fillableAtOnce").asInt()).isEqualTo(2);
		JsonNode leaving = month(months, YearMonth.from(lastDay));
		assertThat(leaving.path("leavers").get(0).path("cadre").asString()).isEqualTo("c-5");
		assertThat(leaving.path("leavers").get(0).path("lastDay").asString()).isEqualTo(lastDay.toString());
		assertThat(leaving.path("leavers").get(0).path("posts").get(0).asString()).isEqualTo("OFF-1");
		assertThat(leaving.path("leavers").get(0).path("falls").asBoolean()).isTrue();
		// assessed on 10 January 2026, ready two years later
		int before = YearMonth.from(lastDay).isAfter(YearMonth.of(2027, 12)) ? 3 : 2;
		assertThat(leaving.path("fillableAtOnce").asInt()).isEqualTo(before - 1);
		assertThat(month(months, YearMonth.of(2027, 12)).path("candidates").asInt() + 1).isEqualTo(month(months, YearMonth.of(2028, 1)).path("candidates").asInt());
		officer.get("/api/cadre-plans/" + plan + "/outlook?months=121").isProblem(400, "outlook-out-of-range");
		account("viewer", List.of(Grant.everywhere(Role.VIEWER))).get("/api/cadre-plans/" + plan + "/outlook").isProblem(403, "not-granted");
	}

	private static JsonNode month(JsonNode months, YearMonth month) {
		return months.valueStream().filter(each -> each.path("month").asString().equals(month.toString())).findFirst().orElseThrow();
	}

	@Test
	void aNominationIsCarriedOverToThePostThatContinuesItsOwn() {
		String plan = earlierPlan();
		String nomination = nominatedEarlier(plan, "ONE-3", "c-3");
		assertThat(officer.get("/api/cadre-plans/" + plan + "/carry-overs").hasStatus(200).json().path("items")).isEmpty();
		boss.post("/api/structure-changes", """
				{"from":"2026-01-12","reason":"One deputy instead of two","positions":[{"code":"ONE-9","title":"Phó Bí thư Thường trực","unit":"ONE","role":"DEPUTY"}],
				 "ends":[{"post":true,"code":"ONE-3"}],"lineage":[{"post":true,"old":"ONE-3","result":"ONE-9"}]}
				""").hasStatus(201);

		JsonNode offered = officer.get("/api/cadre-plans/" + plan + "/carry-overs").json().path("items").get(0);
		assertThat(offered.path("nomination").asString()).isEqualTo(nomination);
		assertThat(offered.path("former").asString()).isEqualTo("ONE-3");
		assertThat(offered.path("ended").asString()).isEqualTo("2026-01-12");
		assertThat(offered.path("successors").get(0).path("position").asString()).isEqualTo("ONE-9");
		String carry = "/api/cadre-plans/" + plan + "/nominations/" + nomination + "/carry-over";
		long version = offered.path("version").asLong();
		officer.post(carry, "{\"position\":\"ONE-9\"}").isProblem(428, "version-missing");
		officer.post(carry, "{\"position\":\"ONE-9\"}", String.valueOf(version - 1)).isProblem(412, "nomination-stale");
		officer.post(carry, "{\"position\":\"ONE-2\"}", String.valueOf(version)).isProblem(422, "not-successor");
		officer.post(carry, "{\"position\":\"ONE-9\"}", String.valueOf(version)).hasStatus(200);

		JsonNode carried = officer.get("/api/cadre-plans/" + plan + "/nominations/" + nomination).json();
		assertThat(carried.path("position").asString()).isEqualTo("ONE-9");
		assertThat(carried.path("reason").asString()).as("the assessment stays").isEqualTo("Hoàn thành tốt");
		assertThat(officer.get("/api/cadre-plans/" + plan).json().path("posts").asInt()).as("three that are left and the new one").isEqualTo(4);
		assertThat(officer.get("/api/cadre-plans/" + plan + "/carry-overs").json().path("items")).isEmpty();
	}

	private String earlierPlan() {
		return officer.post("/api/cadre-plans", """
				{"name":"Quy hoạch 2026-2031","termFrom":"2026-06-01","termUntil":"2031-06-01","unit":"ONE","from":"2026-01-05","posts":["ONE-1","ONE-2","ONE-3","OFF-1"]}
				""").hasStatus(201).json().path("id").asString();
	}

	/** For a post that ends before today. */
	private String nominatedEarlier(String plan, String position, String cadre) {
		return officer.post("/api/cadre-plans/" + plan + "/nominations", nomination(position, cadre, "NOW").strip().replaceFirst("}$", ",\"from\":\"2026-01-11\"}"))
			.hasStatus(201).json().path("id").asString();
	}

	@Test
	void aPostOfAnotherRankAsksForANewAssessment() {
		String plan = plan();
		String nomination = nominate(plan, "ONE-2", "c-4", "NOW");
		boss.post("/api/structure-changes", """
				{"from":"2026-01-12","reason":"Another rank","positions":[{"code":"ONE-2","title":"Phó Bí thư","unit":"ONE","role":"DEPUTY","rank":"Bậc 2"}]}
				""").hasStatus(201);
		JsonNode changed = officer.get("/api/cadre-plans/" + plan + "/carry-overs").json().path("changed").get(0);
		assertThat(changed.path("nomination").asString()).isEqualTo(nomination);
		assertThat(changed.path("before").asString() + " " + changed.path("now").asString()).isEqualTo("– Bậc 2");
	}

	@Test
	void whatCandidatesNeedAndWhereTheyStandIsConfidentialAndErasedWithThem() {
		String plan = plan();
		String nomination = nominate(plan, "ONE-1", "c-2", "YEARS_1_2");
		String of = "/api/cadre-plans/" + plan + "/nominations/" + nomination;
		officer.post(of + "/development", "{\"need\":\" \",\"by\":\"2026-06-01\"}").hasStatus(400);
		officer.post(of + "/development", "{\"need\":\"Cao cấp lý luận chính trị\",\"by\":\"2026-01-10\"}").hasStatus(201);
		JsonNode noted = officer.get("/api/cadre-plans/" + plan + "/development").hasStatus(200).json().path("items").get(0);
		assertThat(noted.path("need").asString()).isEqualTo("Cao cấp lý luận chính trị");
		assertThat(noted.path("overdue").asBoolean()).isTrue();
		officer.post(of + "/development/none/completion", "{}").isProblem(404, "unknown-development");
		officer.post(of + "/development/" + noted.path("key").asString() + "/completion", "{}").hasStatus(200);
		JsonNode done = officer.get("/api/cadre-plans/" + plan + "/development").json().path("items").get(0);
		assertThat(done.path("doneOn").asString()).isEqualTo(TODAY);
		assertThat(done.path("overdue").asBoolean()).isFalse();

		officer.put(of + "/cohort", "{\"performance\":3,\"potential\":2}", "0").hasStatus(400);
		officer.put(of + "/cohort", "{\"performance\":4,\"potential\":2,\"note\":\"x\"}", "0").hasStatus(400);
		officer.put(of + "/cohort", "{\"performance\":3,\"potential\":2,\"note\":\"Chủ động, quyết đoán\"}", null).isProblem(428, "version-missing");
		officer.put(of + "/cohort", "{\"performance\":3,\"potential\":2,\"note\":\"Chủ động, quyết đoán\"}", "0").hasStatus(200);
		officer.put(of + "/cohort", "{\"performance\":1,\"potential\":1,\"note\":\"x\"}", "0").isProblem(412, "nomination-stale");
		JsonNode place = officer.get("/api/cadre-plans/" + plan + "/cohort").json().path("items").get(0);
		assertThat(place.path("performance").asInt() + " " + place.path("potential").asInt() + " " + place.path("note").asString()).isEqualTo("3 2 Chủ động, quyết đoán");

		String told = boss.get("/api/changes/" + ledger.last()).hasStatus(200).response().body();
		assertThat(told).as("who sees Changes learns nothing of it").doesNotContain("quyết đoán");
		Program viewer = account("viewer", List.of(Grant.everywhere(Role.VIEWER)));
		viewer.get("/api/cadre-plans/" + plan + "/development").isProblem(403, "not-granted");
		viewer.get("/api/cadre-plans/" + plan + "/cohort").isProblem(403, "not-granted");
		boss.post("/api/cadres/c-2/erasure", "{\"reason\":\"By law\",\"decision\":\"1-QĐ\"}").hasStatus(201);
		assertThat(officer.get("/api/cadre-plans/" + plan + "/development").json().path("items").get(0).path("need").asString()).isEqualTo("•••");
		assertThat(officer.get("/api/cadre-plans/" + plan + "/cohort").json().path("items").get(0).path("note").asString()).isEqualTo("•••");
	}

	@Test
	void thePagesShowItAndTakeItByKeyboard() {
		String plan = earlierPlan();
		nominate(plan, "ONE-1", "c-2", "NOW");
		nominate(plan, "ONE-2", "c-4", "NOW");
		nominatedEarlier(plan, "ONE-3", "c-4");
		boss.post("/api/structure-changes", """
				{"from":"2026-01-12","reason":"One deputy instead of two","positions":[{"code":"ONE-9","title":"Phó Bí thư Thường trực","unit":"ONE","role":"DEPUTY"}],
				 "ends":[{"post":true,"code":"ONE-3"}],"lineage":[{"post":true,"old":"ONE-3","result":"ONE-9"}]}
				""").hasStatus(201);
		try (Browser browser = Browser.on(port)) {
			Page page = browser.visitor("en");
			page.navigate(browser.address("/sign-in"));
			page.fill("[name=username]", "officer");
			page.fill("[name=password]", PASSWORD);
			page.keyboard().press("Enter");
			page.waitForSelector("body[data-ready] #search-all");
			page.navigate(browser.address("/cadre-plans/" + plan));
			assertThat(page.locator("svg.outlook polyline")).hasCount(1);
			assertThat(page.locator("#carry-over [data-lost]")).containsText("Phạm Thị Viên");
			Browser.assertAccessible(page);
			page.locator("#carry-over form button").press("Enter");
			page.waitForSelector(".matrix tr[data-position='ONE-9']");
			assertThat(page.locator("#carry-over")).hasCount(0);
			// ready for two posts, counted for one: the two posts are drawn with her between them
			assertThat(page.locator("svg.witness-picture line")).hasCount(2);

			page.locator(".matrix tr[data-position='ONE-1'] th a[href*='/positions/']").click();
			page.locator("[data-nomination] > details").first().locator("summary").press("Enter");
			page.fill("[data-nomination] [name=need]", "Luân chuyển về cơ sở");
			page.locator("[data-nomination] [name=need]").press("Enter");
			assertThat(page.locator("[data-need]")).containsText("Luân chuyển về cơ sở");
			Browser.assertAccessible(page);

			page.navigate(browser.address("/cadre-plans/" + plan + "/rounds"));
			page.fill("#name", "Rà soát 2026");
			page.locator("main form button.primary").last().press("Enter");
			page.waitForSelector("#meetings-title");
			page.navigate(browser.address("/cadre-plans/" + plan + "?repair=true"));
			Locator addition = page.locator("#repairs [data-add]").first();
			String[] added = addition.getAttribute("data-add").split(" ");
			addition.locator("th a").last().press("Enter");
			assertThat(page.locator("#add [name=cadre]")).hasValue(added[1]);
			assertThat(page.locator("#add [name=position]")).hasValue(added[0]);

			page.navigate(browser.address("/cadre-plans/" + plan + "/cohort?lang=vi"));
			Locator entry = page.locator(".cohort-list > li").first();
			entry.locator("summary").press("Enter");
			entry.locator("[name=performance]").selectOption("3");
			entry.locator("[name=potential]").selectOption("2");
			entry.locator("[name=note]").fill("Chủ động");
			entry.locator("[name=note]").press("Enter");
			assertThat(page.locator("td[data-performance='3'][data-potential='2']")).hasAttribute("data-count", "1");
			Browser.assertAccessible(page);
			page.locator(".name-chip").first().dragTo(page.locator("td[data-performance='1'][data-potential='3']"));
			assertThat(page.locator(".cohort-list details[open] [name=note]")).isFocused();
			assertThat(page.locator(".cohort-list details[open] [name=potential]")).hasValue("3");
			browser.assertQuiet();
		}
	}
}

package io.orgloom.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A province with the city Vinh, which ended with June 2025, and the wards Vinh Tân, Vinh Phú, Trường Vinh and Đông Vĩnh; today is 15 January 2026. */
@GraphTest
class SearchIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final ChangeNote NOTE = new ChangeNote("tester", "As it is", null);

	@Autowired
	private TerritoryRegister territory;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;
	private Program boss;

	@BeforeEach
	void begin() {
		unit("40", "Tỉnh Nghệ An", UnitType.PROVINCE, null);
		unit("412", "Thành phố Vinh", UnitType.CITY, "40");
		unit("1", "Phường Vinh Tân", UnitType.WARD, "40");
		unit("2", "Phường Vinh Phú", UnitType.WARD, "40");
		unit("3", "Phường Trường Vinh", UnitType.WARD, "40");
		unit("4", "Phường Đông Vĩnh", UnitType.WARD, "40");
		territory.end(new UnitCode("412"), LocalDate.of(2025, 7, 1), NOTE);
		access.asSystem(() -> users.create("boss", PASSWORD, List.of(Grant.everywhere(Role.ADMINISTRATOR), Grant.everywhere(Role.PLANNER))));
		boss = Program.on(port).as("boss", PASSWORD);
		boss.post("/api/structure-changes", """
				{"from":"2024-01-01","reason":"As it is","units":[{"code":"P","name":"Tỉnh ủy Nghệ An","kind":"COMMITTEE","hierarchy":"PARTY","governs":"40"},
				 {"code":"V","name":"Đảng ủy phường Vinh Tân","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"1"}],
				 "positions":[{"code":"V-1","title":"Bí thư Đảng ủy","unit":"V","role":"HEAD"}]}
				""").hasStatus(201);
		boss.post("/api/scenarios", "{\"name\":\"Vinh mở rộng\",\"baseOn\":\"2026-01-15\",\"effectiveOn\":\"2026-07-01\",\"within\":\"40\"}").hasStatus(201);
	}

	@Test
	void findsEverythingWhateverMarksAreTypedAndWhatStandsFirst() {
		JsonNode groups = boss.get("/api/search?q=vinh").hasStatus(200).json().path("groups");
		assertThat(groups.values()).extracting(group -> group.path("kind").asString()).containsExactly("administrative-units", "org-units", "scenarios");
		// the city stands no longer, so it comes last, with its last day
		assertThat(names(groups.get(0))).hasSize(5).endsWith("Thành phố Vinh");
		JsonNode city = groups.get(0).path("items").get(4);
		assertThat(city.path("on").asString()).isEqualTo("2025-06-30");
		assertThat(city.path("type").asString()).isEqualTo("CITY");
		assertThat(city.path("within").asString()).isEqualTo("Tỉnh Nghệ An");
		assertThat(names(groups.get(2))).containsExactly("Vinh mở rộng");

		assertThat(names(boss.get("/api/search?q=vinh&on=2025-06-30").json().path("groups").get(0)).getFirst()).isEqualTo("Thành phố Vinh");
		assertThat(names(boss.get("/api/search?q=%C4%90%C3%B4ng%20V%C4%A9nh").json().path("groups").get(0))).containsExactly("Phường Đông Vĩnh");
		assertThat(names(boss.get("/api/search?q=truong%20v&limit=1").json().path("groups").get(0))).containsExactly("Phường Trường Vinh");
		// "An" is an English word the index leaves out
		assertThat(names(boss.get("/api/search?q=nghe%20an").json().path("groups").get(0))).containsExactly("Tỉnh Nghệ An");
		assertThat(names(boss.get("/api/search?q=an").json().path("groups").get(0))).containsExactly("Tỉnh Nghệ An");
		assertThat(names(boss.get("/api/search?q=a%20nghe").json().path("groups").get(0))).containsExactly("Tỉnh Nghệ An");
		assertThat(boss.get("/api/administrative-units?q=an").json().path("items").size()).isOne();
		JsonNode post = boss.get("/api/search?q=bi%20thu").json().path("groups").get(0);
		assertThat(post.path("kind").asString()).isEqualTo("positions");
		assertThat(post.path("items").get(0).path("within").asString()).isEqualTo("Đảng ủy phường Vinh Tân");
		assertThat(names(boss.get("/api/search?q=V-1").json().path("groups").get(0))).containsExactly("Bí thư Đảng ủy");
		assertThat(names(boss.get("/api/search?q=412").json().path("groups").get(0))).containsExactly("Thành phố Vinh");
		JsonNode one = boss.get("/api/search?q=vinh&kind=administrative-units&limit=2").json().path("groups");
		assertThat(one.size()).isEqualTo(1);
		assertThat(one.get(0).path("items").size()).isEqualTo(2);
		assertThat(one.get(0).path("more").asBoolean()).isTrue();
	}

	@Test
	void answersWhateverIsTyped() {
		for (String odd : List.of("%20", "%22", "*", "a%20OR%20b", "%5B", "+-!()%7B%7D", "AND", "~2", "%F0%9F%99%82", "x".repeat(2_000))) {
			assertThat(boss.get("/api/search?q=" + odd).hasStatus(200).json().path("groups").size()).as(odd).isZero();
		}
		boss.get("/api/search?q=vinh&knownAt=0").hasStatus(200);
		boss.get("/api/search").isProblem(400, "parameter-missing");
		boss.get("/api/search?q=a&kind=no").isProblem(400, "unknown-search-kind");
		boss.get("/api/search?q=a&limit=0").isProblem(400, "invalid-page");
		Program.on(port).get("/api/search?q=vinh").isProblem(401, "sign-in-required");
	}

	@Test
	void whoMayNotReadAScenarioDoesNotFindIt() {
		access.asSystem(() -> users.create("lan", PASSWORD, List.of(new Grant(Role.VIEWER, "1"))));
		assertThat(Program.on(port).as("lan", PASSWORD).get("/api/search?q=vinh").json().path("groups").values())
			.extracting(group -> group.path("kind").asString()).doesNotContain("scenarios");
	}

	@Test
	void theFieldOfEveryPageIsWorkedByKeyboard() {
		try (Browser browser = Browser.on(port)) {
			Page page = browser.visitor("vi");
			page.navigate(browser.address("/sign-in"));
			page.fill("[name=username]", "boss");
			page.fill("[name=password]", PASSWORD);
			page.keyboard().press("Enter");
			page.waitForSelector("body[data-ready] #search-all");
			page.keyboard().press("/");
			page.keyboard().type("vinh");
			page.waitForSelector("#found a");
			Browser.assertAccessible(page);
			page.keyboard().press("ArrowDown");
			String first = page.locator("#found [aria-selected=true] .found-name").textContent();
			assertThat(page.locator("#search-all").getAttribute("aria-activedescendant")).isEqualTo(page.locator("#found [aria-selected=true]").getAttribute("id"));
			page.keyboard().press("Enter");
			page.waitForURL(address -> address.contains("/territory/"));
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).textContent()).contains(first);
			page.navigate(browser.address("/search?q=vinh"));
			assertThat(page.locator("main tbody tr").count()).isEqualTo(7);
			Browser.assertAccessible(page);
			page.navigate(browser.address("/search?q=kh%C3%B4ng+c%C3%B3"));
			assertThat(page.locator("main").textContent()).contains("không có");
			Browser.assertAccessible(page);
			browser.assertQuiet();
		}
	}

	private static List<String> names(JsonNode group) {
		return group.path("items").values().stream().map(item -> item.path("name").asString()).toList();
	}

	private void unit(String code, String name, UnitType type, @Nullable String parent) {
		territory.enter(new UnitEdit(name, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null),
				LocalDate.of(2024, 1, 1), NOTE);
	}
}

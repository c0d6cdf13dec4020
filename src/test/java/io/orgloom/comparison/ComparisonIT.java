package io.orgloom.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.interchange.FileImport;
import io.orgloom.interchange.Upload;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Province 40 has six communes in a row, of 9,001 and 9,000 people in turn and 20 km² each, borders of 2 km. By the standards of 2026 a unit needs 16,000 people and
 * 30 km². One plan makes three pairs of them, the other one pair.
 */
@GraphTest
class ComparisonIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final String UNITS = """
			officialCode,name,type,parent,terrain,areaKm2,lon,lat
			40,Nghệ An,PROVINCE,,,,,
			41,Hà Tĩnh,PROVINCE,,,,,
			00001,Xã Một,COMMUNE,40,OTHER,20,105.0,19
			00002,Xã Hai,COMMUNE,40,OTHER,20,105.1,19
			00003,Xã Ba,COMMUNE,40,OTHER,20,105.2,19
			00004,Xã Bốn,COMMUNE,40,OTHER,20,105.3,19
			00005,Xã Năm,COMMUNE,40,OTHER,20,105.4,19
			00006,Xã Sáu,COMMUNE,40,OTHER,20,105.5,19
			00007,Xã Bảy,COMMUNE,41,OTHER,20,105.6,18
			""";
	private static final String PEOPLE = """
			officialCode,people,kind,year
			00001,9001,CENSUS,2024
			00002,9000,CENSUS,2024
			00003,9001,CENSUS,2024
			00004,9000,CENSUS,2024
			00005,9001,CENSUS,2024
			00006,9000,CENSUS,2024
			""";
	private static final String BORDERS = "a,b,sharedBorderKm\n00001,00002,2\n00002,00003,2\n00003,00004,2\n00004,00005,2\n00005,00006,2\n";

	@Autowired
	private FileImport imports;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;

	private Program planner = Program.on(0);
	private String pairs = "";
	private String one = "";

	@BeforeEach
	void begin() {
		imports.takeIn(List.of(file("units.csv", UNITS), file("populations.csv", PEOPLE), file("adjacency.csv", BORDERS)), LocalDate.of(2026, 1, 1),
				new ChangeNote("tester", "As it is", null));
		access.asSystem(() -> users.create("lan", PASSWORD, List.of(Grant.everywhere(Role.PLANNER))));
		planner = Program.on(port).as("lan", PASSWORD);
		pairs = scenario("Ba cặp", "40", merge("Đôi 1", "00001", "00002"), merge("Đôi 2", "00003", "00004"), merge("Đôi 3", "00005", "00006"));
		one = scenario("Một cặp", "40", merge("Đôi 1", "00001", "00002"));
	}

	private static Upload file(String name, String text) {
		return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private static String merge(String name, String one, String other) {
		return "{\"type\":\"MERGE_UNITS\",\"into\":{\"name\":\"%s\",\"type\":\"COMMUNE\"},\"from\":[{\"code\":\"%s\"},{\"code\":\"%s\"}]}".formatted(name, one, other);
	}

	private String scenario(String name, String within, String... steps) {
		String address = planner.post("/api/scenarios", "{\"name\":\"%s\",\"within\":\"%s\",\"baseOn\":\"2026-01-10\",\"effectiveOn\":\"2026-02-01\"}".formatted(name, within))
			.hasStatus(201).header("Location");
		if (steps.length > 0) {
			planner.post(address + "/steps:batch", "[" + String.join(",", steps) + "]", "0").hasStatus(201);
		}
		return address.substring(address.lastIndexOf('/') + 1);
	}

	private JsonNode compared(String more) {
		return planner.get("/api/scenarios/comparison?ids=" + pairs + "," + one + more).hasStatus(200).json();
	}

	/** From 20 January the first two communes are one: just what the plan of one pair proposes. Before 2026 nothing is on record. */
	@Test
	void theTerritoryOfAnotherDayIsToldInUnitsOfTheBase() {
		imports.takeIn(List.of(file("units.csv", "officialCode,name,type,parent,terrain,areaKm2,lon,lat\n00008,Xã Tám,COMMUNE,40,OTHER,40,105.05,19\n"),
				file("lineage.csv", "old,new,share\n00001,00008,1\n00002,00008,1\n")), LocalDate.of(2026, 1, 20), new ChangeNote("tester", "Merged", null));

		JsonNode later = planner.get("/api/scenarios/comparison/territory?scenario=" + one + "&on=2026-01-20").hasStatus(200).json();
		assertThat(later.path("units")).hasSize(5);
		assertThat(later.path("units").get(4).path("name").asString()).isEqualTo("Xã Tám");
		assertThat(later.path("units").get(4).path("from")).hasSize(2);
		JsonNode today = planner.get("/api/scenarios/comparison/territory?scenario=" + one + "&on=2026-01-15").json();
		assertThat(today.path("units")).hasSize(6);
		JsonNode before = planner.get("/api/scenarios/comparison/territory?scenario=" + one + "&on=2025-12-31").json();
		assertThat(before.path("units")).isEmpty();
		assertThat(before.path("unrecorded")).hasSize(6);
		planner.get("/api/scenarios/comparison/territory?scenario=" + one + "&on=soon").isProblem(400, "invalid-time");
		planner.get("/api/scenarios/comparison/territory?scenario=s-0&on=2026-01-20").isProblem(404, "unknown-scenario");
	}

	@Test
	void figuresDifferencesAndOrderAreThoseWorkedOutByHand() {
		JsonNode comparison = compared("&weight.MET=2&weight.BORDERS=1");

		JsonNode three = comparison.path("plans").get(0).path("figures");
		JsonNode five = comparison.path("plans").get(1).path("figures");
		assertThat(three.path("UNITS").asDouble()).isEqualTo(3);
		assertThat(five.path("UNITS").asDouble()).isEqualTo(5);
		assertThat(comparison.path("before").path("UNITS").asDouble()).isEqualTo(6);
		assertThat(three.path("MET").asDouble()).isEqualTo(1);
		assertThat(five.path("MET").asDouble()).isEqualTo(0.2);
		assertThat(five.path("MISSED").asDouble()).isEqualTo(4);
		assertThat(three.path("BORDERS").asDouble()).isEqualTo(4);
		assertThat(five.path("BORDERS").asDouble()).isEqualTo(8);
		assertThat(three.path("BALANCE").asDouble()).isZero();
		assertThat(three.path("AFFECTED").asDouble()).isEqualTo(54_003);
		assertThat(five.path("AFFECTED").asDouble()).isEqualTo(18_001);
		JsonNode differences = comparison.path("differences");
		assertThat(differences.path("differing").asInt()).isEqualTo(2);
		assertThat(differences.path("people").asLong()).isEqualTo(18_000);
		assertThat(differences.path("same").asInt()).isEqualTo(1);
		assertThat(differences.path("items").valueStream().map(row -> row.path("code").asString())).containsExactly("00004", "00006");
		assertThat(comparison.path("apart").get(0).get(1).asDouble()).isCloseTo(2.0 / 3, within(1e-9));
		assertThat(comparison.path("ranking").path("scores").get(1).path("score").asDouble()).isCloseTo((2 * 0.2 + 0.5) / 3, within(1e-9));
	}

	@Test
	void aPlanThatDividesUnitsIsComparedByWhatIsKnownOfIt() {
		String parts = scenario("Một phần", "40", "{\"type\":\"TRANSFER_PART\",\"from\":{\"code\":\"00006\",\"share\":0.25},\"into\":\"00005\"}");

		JsonNode comparison = planner.get("/api/scenarios/comparison?ids=" + one + "," + parts + "&limit=2").hasStatus(200).json();

		assertThat(comparison.path("plans").get(1).path("unmeasured").asString()).contains("Xã Sáu");
		assertThat(comparison.path("plans").get(1).path("figures").has("BORDERS")).isFalse();
		assertThat(comparison.path("apart").get(0).get(1).isNull()).isTrue();
		assertThat(comparison.path("ranking").path("leftOut").valueStream().map(JsonNode::asString)).contains("BORDERS");
		assertThat(comparison.path("differences").path("items").get(1).path("share").asDouble()).isEqualTo(0.25);
		assertThat(comparison.path("differences").path("items").get(1).path("people").asLong()).isEqualTo(2_250);
	}

	@Test
	void whatCannotBeComparedIsRefusedWithTheWayOut() {
		String elsewhere = scenario("Nơi khác", "41");
		planner.get("/api/scenarios/comparison?ids=" + one).isProblem(400, "scenarios-out-of-range");
		planner.get("/api/scenarios/comparison?ids=" + one + "," + one).isProblem(400, "scenarios-out-of-range");
		planner.get("/api/scenarios/comparison?ids=" + one + "," + elsewhere).isProblem(422, "territories-differ");
		planner.get("/api/scenarios/comparison?ids=" + one + ",s-0").isProblem(404, "unknown-scenario");
		planner.get("/api/scenarios/comparison?ids=" + one + "," + pairs + "&weight.MET=x").isProblem(400, "invalid-weight");
		Program.on(port).get("/api/scenarios/comparison?ids=" + one + "," + pairs).hasStatus(401);
	}

	@Test
	void thePageHoldsTwoPlansSideBySide() {
		try (Browser browser = Browser.on(port)) {
			Page page = browser.visitor("en");
			page.navigate(browser.address("/sign-in"));
			page.getByLabel("User name").fill("lan");
			page.locator("input[name=password]").fill(PASSWORD);
			page.locator("input[name=password]").press("Enter");
			page.navigate(browser.address("/scenarios"));
			page.getByLabel("Compare Ba cặp").check();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare the chosen")).click();
			assertThat(page.locator(".error-summary").textContent()).contains("Between 2 and 5 scenarios are compared, not 1");
			page.getByLabel("Compare Ba cặp").check();
			page.getByLabel("Compare Một cặp").check();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare the chosen")).click();
			page.locator("#right-map[data-compared]").waitFor();
			page.navigate(browser.address("/scenarios/compare?ids=" + pairs + "," + one + "&weight.MET=x&weight.BORDERS=2"));
			assertThat(page.locator(".error-summary").textContent()).contains("The weight x of").contains("cannot be used");
			assertThat(page.locator("#weights input[name='weight.MET']").getAttribute("aria-invalid")).isEqualTo("true");
			assertThat(page.locator("#weights input[name='weight.BORDERS']").inputValue()).isEqualTo("2.0");
			browser.forgetErrors();
			// the list has scenarios of one instant in the order of their drawn ids
			page.navigate(browser.address("/scenarios/compare?ids=" + pairs + "," + one));
			page.locator("#right-map[data-compared]").waitFor();
			assertThat(page.locator("#differing tbody tr").count()).isEqualTo(2);
			assertThat(page.locator("#left-map .unit:not(.plain)").count()).isEqualTo(6);
			assertThat(page.locator("#right-map .unit:not(.plain)").count()).isEqualTo(2);
			page.getByLabel("Only differences").check();
			assertThat(page.locator("#right-map .unit.faded").count()).isEqualTo(4);
			Browser.assertAccessible(page);
			page.locator("#weights input[name='weight.MET']").fill("4");
			page.locator("#weights input[name='weight.MET']").press("Tab");
			page.waitForURL(address -> address.contains("weight.MET=4"));
			assertThat(page.locator(".ranking li").first().locator("strong").first().textContent()).isEqualTo("Ba cặp");
			page.locator("tr:has(input[name='weight.MET']) input[type=range]").press("ArrowLeft");
			page.waitForURL(address -> address.contains("weight.MET=3.5"));
			page.locator("#other").selectOption("day");
			page.locator("#otherOn").fill("2026-01-12");
			page.locator("#sides button").click();
			page.locator("#right-map[data-compared]").waitFor();
			assertThat(page.url()).contains("other=day", "otherOn=2026-01-12", "weight.MET=3.5");
			assertThat(page.locator(".linked-maps figcaption").last().textContent()).isEqualTo("As it is on 12 Jan 2026");
			assertThat(page.locator("#differing tbody tr").count()).isEqualTo(3);
			Browser.assertAccessible(page);
			browser.assertQuiet();
		}
	}
}

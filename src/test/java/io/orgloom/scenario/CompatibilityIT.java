package io.orgloom.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
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

/** Two plans held against each other, as programs meet it: provinces 40 and 41, four communes in the first. */
@GraphTest
class CompatibilityIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate AHEAD = LocalDate.of(2026, 7, 1);

	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private TerritoryRegister register;
	@Autowired
	private Ledger ledger;
	@LocalServerPort
	private int port;

	private Program lan = Program.on(0);

	@BeforeEach
	void begin() {
		unit("40", UnitType.PROVINCE, null);
		unit("41", UnitType.PROVINCE, null);
		List.of("00001", "00002", "00003", "00004").forEach(code -> unit(code, UnitType.COMMUNE, "40"));
		unit("00007", UnitType.COMMUNE, "41");
		access.asSystem(() -> users.create("lan", PASSWORD, List.of(Grant.everywhere(Role.PLANNER))));
		access.asSystem(() -> users.create("hoa", PASSWORD, List.of(Grant.everywhere(Role.APPROVER))));
		lan = Program.on(port).as("lan", PASSWORD);
	}

	@Test
	void plansThatDoNotMeetGoInEitherOrder() {
		JsonNode tested = tested(plan("40", AHEAD, merge("00001", "00002")), plan("40", AHEAD, merge("00003", "00004")));
		assertThat(tested.path("answer").asString()).isEqualTo("EITHER");
		assertThat(tested.path("orders").get(0).path("possible").asBoolean()).isTrue();
		assertThat(tested.path("orders").get(1).path("possible").asBoolean()).isTrue();
		assertThat(tested.path("on").asString()).isEqualTo("2025-06-30");
	}

	@Test
	void plansOfTwoProvincesAreDoneTogetherToo() {
		assertThat(tested(plan("40", AHEAD, rename("00001", "Một")), plan("41", AHEAD, rename("00007", "Bảy"))).path("answer").asString()).isEqualTo("EITHER");
	}

	@Test
	void aUnitTheOtherEndsMustBeRenamedBefore() {
		String renaming = plan("40", AHEAD, rename("00001", "Một"));
		String merging = plan("40", AHEAD, merge("00001", "00002"));
		JsonNode tested = tested(renaming, merging);
		assertThat(tested.path("answer").asString()).isEqualTo("FIRST_FIRST");
		JsonNode backwards = tested.path("orders").get(1);
		assertThat(backwards.path("first").asString()).isEqualTo(id(merging));
		assertThat(backwards.path("possible").asBoolean()).isFalse();
		assertThat(backwards.path("conflicts").get(0).path("id").asString()).isEqualTo("1-STRUCTURAL-GONE-00001");
		assertThat(tested(merging, renaming).path("answer").asString()).isEqualTo("SECOND_FIRST");
	}

	@Test
	void twoNamesForOneUnitGoInNoOrder() {
		JsonNode tested = tested(plan("40", AHEAD, rename("00001", "Một")), plan("40", AHEAD, rename("00001", "Nhất")));
		assertThat(tested.path("answer").asString()).isEqualTo("NONE");
		assertThat(tested.path("orders").get(0).path("conflicts").get(0).path("cause").asString()).isEqualTo("ATTRIBUTE");
		assertThat(tested.path("orders").get(0).path("conflicts").get(0).path("present").asString()).isEqualTo("Một");
	}

	/** Whichever could come first, what takes effect in 2027 would begin behind what takes effect in 2026. */
	@Test
	void whereTheyMeetTheEarlierDayComesFirst() {
		String early = plan("40", AHEAD, merge("00001", "00002"));
		String late = plan("40", AHEAD.plusYears(1), "{\"type\":\"MOVE_UNIT\",\"code\":\"00001\",\"parent\":\"40\"}", rename("00001", "Một"));
		JsonNode tested = tested(late, early);
		assertThat(tested.path("orders").get(0).path("conflicts").get(0).path("what").asString()).isEqualTo("EFFECTIVE_DAY");
		assertThat(tested.path("answer").asString()).isEqualTo("NONE");
	}

	@Test
	void aPlanThatNoLongerStandsByItselfSaysSo() {
		String plan = plan("40", AHEAD, rename("00001", "Một"));
		register.correct(new UnitCode("00001"), new UnitEdit("Khác", null, null, null, null, null, null, null, null, null), LocalDate.of(2025, 6, 30),
				new ChangeNote("tester", "Misspelt", null));
		JsonNode tested = tested(plan, plan("40", AHEAD, merge("00003", "00004")));
		assertThat(tested.path("plans").get(0).path("conflicts").get(0).path("id").asString()).isEqualTo("1-ATTRIBUTE-NAME-00001");
		assertThat(tested.path("plans").get(1).path("conflicts")).isEmpty();
		assertThat(tested.path("answer").asString()).isEqualTo("EITHER");
	}

	@Test
	void onlyTwoOpenPlansAreTested() {
		String one = id(plan("40", AHEAD, rename("00001", "Một")));
		long last = ledger.last();
		lan.get("/api/scenarios/compatibility?ids=" + one).isProblem(400, "not-two-scenarios");
		lan.get("/api/scenarios/compatibility?ids=" + one + "," + one).isProblem(400, "not-two-scenarios");
		lan.get("/api/scenarios/compatibility?ids=" + one + ",s-none").isProblem(404, "unknown-scenario");
		Program hoa = Program.on(port).as("hoa", PASSWORD);
		lan.post("/api/scenarios/" + one + "/submission", "").hasStatus(200);
		hoa.post("/api/scenarios/" + one + "/approval", "").hasStatus(200);
		hoa.post("/api/scenarios/" + one + "/application", "").hasStatus(200);
		assertThat(ledger.last()).isEqualTo(last + 1);
		lan.get("/api/scenarios/compatibility?ids=" + one + "," + id(plan("40", AHEAD, rename("00002", "Hai")))).isProblem(409, "scenario-not-in-state");
	}

	private JsonNode tested(String one, String other) {
		return lan.get("/api/scenarios/compatibility?ids=" + id(one) + "," + id(other)).hasStatus(200).json();
	}

	private static String id(String plan) {
		return plan.substring("/api/scenarios/".length());
	}

	private String plan(String within, LocalDate effectiveOn, String... steps) {
		String plan = "/api/scenarios/" + lan.post("/api/scenarios", "{\"name\":\"Plan\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"%s\",\"within\":\"%s\"}"
			.formatted(effectiveOn, within)).hasStatus(201).json().path("id").asString();
		for (int i = 0; i < steps.length; i++) {
			lan.post(plan + "/steps", steps[i], String.valueOf(i)).hasStatus(201);
		}
		return plan;
	}

	private static String rename(String code, String name) {
		return "{\"type\":\"RENAME_UNIT\",\"code\":\"%s\",\"name\":\"%s\"}".formatted(code, name);
	}

	private static String merge(String one, String other) {
		return "{\"type\":\"MERGE_UNITS\",\"into\":{\"name\":\"Mới\",\"type\":\"COMMUNE\"},\"from\":[{\"code\":\"%s\"},{\"code\":\"%s\"}]}".formatted(one, other);
	}

	private void unit(String code, UnitType type, @Nullable String parent) {
		register.enter(new UnitEdit("Unit " + code, type, code, parent == null ? null : new UnitCode(parent),
				parent == null ? null : new Population(4_000, PopulationKind.CENSUS, 2024), 30.0, null, null, null, null), LocalDate.of(2024, 1, 1),
				new ChangeNote("tester", "As it is", null));
	}
}

package io.orgloom.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.support.Program.Answer;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Scenarios as programs meet them, on two provinces; 40 has the communes 00001, 00002 and 00003. */
@GraphTest
class ScenarioApiIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final String MERGE = "{\"type\":\"MERGE_UNITS\",\"into\":{\"name\":\"Mới\",\"type\":\"COMMUNE\"},\"from\":[{\"code\":\"00001\"},{\"code\":\"00002\"}]}";

	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private TerritoryRegister register;
	@LocalServerPort
	private int port;

	private Program planner = Program.on(0);

	@BeforeEach
	void begin() {
		unit("40", UnitType.PROVINCE, null);
		unit("41", UnitType.PROVINCE, null);
		List.of("00001", "00002", "00003").forEach(code -> unit(code, UnitType.COMMUNE, "40"));
		planner = account("lan", new Grant(Role.PLANNER, "40"));
	}

	@Test
	void aScenarioIsCreatedReadChangedAndEvaluated() {
		Answer created = create("40").hasStatus(201);
		assertThat(created.header("ETag")).isEqualTo("\"0\"");
		String address = "/api/scenarios/" + created.json().path("id").asString();

		Answer stepped = planner.post(address + "/steps", MERGE, "0").hasStatus(201);
		assertThat(stepped.response().body()).isEqualTo("{\"version\":1,\"key\":\"new:1\",\"keys\":[\"new:1\"]}");
		assertThat(stepped.header("ETag")).isEqualTo("\"1\"");
		planner.post(address + "/steps", "{\"type\":\"RENAME_UNIT\",\"code\":\"new:1\",\"name\":\"Xã Một\"}", "\"1\"").hasStatus(201);
		Answer read = planner.get(address).hasStatus(200);
		assertThat(read.header("ETag")).isEqualTo("\"2\"");
		assertThat(read.json().path("state").asString()).isEqualTo("DRAFT");
		var evaluation = planner.get(address + "/evaluation").hasStatus(200).json();
		assertThat(evaluation.path("unitsBefore").asInt()).isEqualTo(3);
		assertThat(evaluation.path("unitsAfter").asInt()).isEqualTo(2);
		assertThat(evaluation.path("units").get(1).path("name").asString()).isEqualTo("Xã Một");
	}

	@Test
	void undoneStepsCanBeDoneAgainUntilAnotherTakesTheirPlace() {
		String address = "/api/scenarios/" + create("40").json().path("id").asString();
		planner.post(address + "/steps", MERGE, "0").hasStatus(201);
		planner.delete(address + "/steps/last", "1").hasStatus(200);
		planner.delete(address + "/steps/last", "2").isProblem(409, "nothing-to-undo");
		planner.post(address + "/steps/redo", "", "\"2\"").hasStatus(200);
		planner.delete(address + "/steps/last", "3").hasStatus(200);
		planner.post(address + "/steps", "{\"type\":\"RENAME_UNIT\",\"code\":\"00003\",\"name\":\"Ba\"}", "4").hasStatus(201);
		planner.post(address + "/steps/redo", "", "5").isProblem(409, "nothing-to-undo");
		assertThat(planner.get(address + "/steps").json().path("items").size()).isEqualTo(1);
	}

	@Test
	void manyStepsComeAllOrNone() {
		String address = "/api/scenarios/" + create("40").json().path("id").asString();
		String create = "{\"type\":\"CREATE_UNIT\",\"unit\":{\"name\":\"Tân\",\"type\":\"WARD\",\"officialCode\":\"00777\"}}";
		String assign = "{\"type\":\"ASSIGN_UNITS\",\"from\":[{\"code\":\"00001\"},{\"code\":\"00002\",\"share\":0.25,\"basis\":\"AREA\",\"clause\":\"Điều 1\"}],\"into\":\"new:1\"}";
		var refusal = planner.post(address + "/steps:batch", "[" + create + "," + assign.replace("new:1", "new:7") + "]", "0").isProblem(422, "step-not-applicable").json();
		assertThat(refusal.path("position").asInt()).isEqualTo(2);
		assertThat(refusal.path("refusal").asString()).contains("new:7");
		assertThat(planner.get(address + "/steps").json().path("items").size()).isZero();

		Answer answer = planner.post(address + "/steps:batch", "[" + create + "," + assign + "]", "0").hasStatus(201);

		assertThat(answer.response().body()).isEqualTo("{\"version\":1,\"keys\":[[\"new:1\"],[]]}");
		var formed = planner.get(address + "/evaluation").json().path("units").get(2);
		assertThat(formed.path("code").asString()).isEqualTo("new:1");
		assertThat(formed.path("parent").asString()).isEqualTo("40");
		assertThat(formed.path("officialCode").asString()).isEqualTo("00777");
		assertThat(formed.path("from").get(1).path("share").asDouble()).isEqualTo(0.25);
		assertThat(formed.path("from").get(1).path("basis").asString()).isEqualTo("AREA");
		assertThat(formed.path("from").get(1).path("clause").asString()).isEqualTo("Điều 1");
		var entries = planner.get(address + "/steps").json().path("entries");
		assertThat(entries.size()).isEqualTo(2);
		assertThat(entries.get(1).path("author").asString()).isEqualTo("lan");
		assertThat(entries.get(1).path("position").asInt()).isEqualTo(2);
		assertThat(entries.get(1).path("step").path("type").asString()).isEqualTo("ASSIGN_UNITS");
		planner.post(address + "/steps:batch", "[]", "1").isProblem(400, "invalid-values");
	}

	@Test
	void whoAddsStepsIsAnEditor() {
		String address = "/api/scenarios/" + create("40").json().path("id").asString();
		planner.post(address + "/steps", MERGE, "0").hasStatus(201);
		assertThat(planner.get(address).json().path("editors").size()).isZero();
		account("hoa", new Grant(Role.PLANNER, "40")).delete(address + "/steps/last", "1").hasStatus(200);
		assertThat(planner.get(address).json().path("editors").get(0).asString()).isEqualTo("hoa");
	}

	@Test
	void aChangeNeedsTheVersionItRestsOn() {
		String steps = "/api/scenarios/" + create("40").json().path("id").asString() + "/steps";
		planner.post(steps, MERGE).isProblem(428, "version-missing");
		planner.post(steps, MERGE, "7").isProblem(412, "scenario-moved-on");
		for (String version : List.of("abc", "*", "\"0", "0\"", "-1", "99999999999999999999", "\"0\", \"1\"")) {
			planner.post(steps, MERGE, version).isProblem(400, "invalid-version");
		}
		planner.post(steps, MERGE, "W/\"0\"").hasStatus(201);
	}

	@Test
	void ofChangesAtOneVersionOneWins() throws Exception {
		String steps = "/api/scenarios/" + create("40").json().path("id").asString() + "/steps";
		Callable<Integer> change = () -> planner.post(steps, MERGE, "0").status();
		try (ExecutorService together = Executors.newFixedThreadPool(4)) {
			List<Integer> statuses = together.invokeAll(List.of(change, change, change, change)).stream().map(done -> done.resultNow()).sorted().toList();
			assertThat(statuses).containsExactly(201, 412, 412, 412);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"1e400", "-1e400", "\"NaN\"", "\"Infinity\"", "0", "1.5", "-1"})
	void sharesThatAreNoneAreRefused(String share) {
		String steps = "/api/scenarios/" + create("40").json().path("id").asString() + "/steps";
		planner.post(steps, MERGE.replace("{\"code\":\"00001\"}", "{\"code\":\"00001\",\"share\":" + share + "}"), "0").isProblem(422, "shares-exceed-unit");
	}

	@ParameterizedTest
	@ValueSource(strings = {"\\u0000", "a\\u0007", "a\\u2028b", "\\ud800", "\\u200b\\u200d", " ", "a\\nb", "a\\u202eb", "\\u2066a"})
	void namesNobodyCanReadAreRefused(String name) {
		String steps = "/api/scenarios/" + create("40").json().path("id").asString() + "/steps";
		planner.post(steps, "{\"type\":\"RENAME_UNIT\",\"code\":\"00001\",\"name\":\"" + name + "\"}", "0").isProblem(400, "invalid-values");
	}

	@ParameterizedTest
	@ValueSource(strings = {"\"+10000-01-01\"", "\"-0001-01-01\"", "\"0000-01-01\"", "\"2025-02-30\"", "\"2025-06-30T00:00:00Z\"", "20250630", "[2025,6,30]"})
	void daysThatAreNoneAreRefused(String day) {
		String form = "{\"name\":\"x\",\"baseOn\":%s,\"effectiveOn\":\"2025-07-01\"}";
		planner.post("/api/scenarios", form.formatted(day)).isProblem(400, "invalid-time");
		planner.get("/api/scenarios").hasStatus(200);
	}

	@Test
	void aNumberIsNoTypeAndAPropertyIsGivenOnce() {
		String steps = "/api/scenarios/" + create("40").json().path("id").asString() + "/steps";
		planner.post(steps, MERGE.replace("\"COMMUNE\"", "4"), "0").isProblem(400, "invalid-value");
		planner.post(steps, "{\"type\":\"RENAME_UNIT\",\"code\":\"00001\",\"code\":\"00002\",\"name\":\"x\"}", "0").isProblem(400, "malformed-json");
	}

	@Test
	void whoPlansElsewhereNeitherSeesNorChangesIt() {
		String address = "/api/scenarios/" + create("40").json().path("id").asString();
		Program other = account("hoa", new Grant(Role.PLANNER, "41"));

		other.get(address).isProblem(403, "not-granted");
		other.post(address + "/steps", MERGE, "0").isProblem(403, "not-granted");
		assertThat(other.get("/api/scenarios").json().path("items").size()).isZero();
		other.post("/api/scenarios", "{\"name\":\"x\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2025-07-01\",\"within\":\"40\"}").isProblem(403, "not-granted");
		account("minh", Grant.everywhere(Role.AUDITOR)).post(address + "/steps", MERGE, "0").isProblem(403, "not-granted");
	}

	@Test
	void whoIsNotSignedInIsAskedToWhateverTheMethod() {
		Program.on(port).post("/api/scenarios", "{}").isProblem(401, "sign-in-required");
		Program.on(port).delete("/api/scenarios/s-1/steps/last", "0").isProblem(401, "sign-in-required");
	}

	private Answer create(String within) {
		return planner.post("/api/scenarios", "{\"name\":\"x\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2025-07-01\",\"within\":\"" + within + "\"}");
	}

	private Program account(String name, Grant grant) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(grant)));
		return Program.on(port).as(name, PASSWORD);
	}

	private void unit(String code, UnitType type, @Nullable String parent) {
		register.enter(new UnitEdit("Unit " + code, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null),
				LocalDate.of(2024, 1, 1), new ChangeNote("tester", "As it is", null));
	}
}

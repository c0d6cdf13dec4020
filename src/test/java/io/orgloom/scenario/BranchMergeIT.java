package io.orgloom.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
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
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Branches that come back, as programs meet it: lan plans, minh branches, hoa may do both and decide. */
@GraphTest
class BranchMergeIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate AHEAD = LocalDate.of(2026, 7, 1);

	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private TerritoryRegister register;
	@LocalServerPort
	private int port;

	private Program lan = Program.on(0);
	private Program minh = Program.on(0);
	private Program hoa = Program.on(0);
	private Program tam = Program.on(0);

	@BeforeEach
	void begin() {
		unit("40", UnitType.PROVINCE, null);
		List.of("00001", "00002", "00003", "00004", "00005").forEach(code -> unit(code, UnitType.COMMUNE, "40"));
		lan = account("lan", new Grant(Role.PLANNER, "40"));
		minh = account("minh", new Grant(Role.PLANNER, "40"));
		hoa = account("hoa", new Grant(Role.PLANNER, "40"), new Grant(Role.APPROVER, "40"));
		tam = account("tam", new Grant(Role.APPROVER, "40"));
	}

	@Test
	void theStepsOfTheBranchStandBehindThoseOfItsParentAndSoDoTheirAuthors() {
		String parent = plan(merge("A", "00001", "00002"));
		String branch = branch(minh, parent);
		add(lan, parent, merge("B", "00003", "00004"));
		add(hoa, branch, "{\"type\":\"CREATE_UNIT\",\"unit\":{\"name\":\"C\",\"type\":\"COMMUNE\"}}");
		add(hoa, branch, "{\"type\":\"TRANSFER_PART\",\"from\":{\"code\":\"00005\",\"share\":0.5},\"into\":\"new:2\"}");
		add(hoa, branch, rename("new:1", "AA"));
		tam.post(branch + "/merge", "").isProblem(403, "not-granted");
		assertThat(minh.get(branch + "/merge").hasStatus(200).json().path("items")).isEmpty();
		JsonNode merged = minh.post(branch + "/merge", "").hasStatus(200).json();

		assertThat(merged.path("id").asString()).isEqualTo(id(parent));
		assertThat(merged.path("steps").asInt()).isEqualTo(5);
		JsonNode entries = lan.get(parent + "/steps").json().path("entries");
		assertThat(texts(entries, "author")).containsExactly("lan", "lan", "hoa", "hoa", "hoa");
		assertThat(entries.get(3).path("step").path("into").asString()).isEqualTo("new:3");
		assertThat(entries.get(4).path("step").path("code").asString()).isEqualTo("new:1");
		JsonNode evaluation = lan.get(parent + "/evaluation").hasStatus(200).json().path("units");
		assertThat(texts(evaluation, "name")).contains("AA", "B", "C").doesNotContain("A");
		assertThat(texts(lan.get(parent + "/history").json().path("items"), "what")).containsExactly("CREATED", "MERGED");
		assertThat(texts(minh.get(branch + "/history").json().path("items"), "what")).containsExactly("BRANCHED", "MERGED_INTO");
		minh.post(branch + "/merge", "").isProblem(422, "nothing-to-merge");

		lan.post(parent + "/submission", "").hasStatus(200);
		hoa.post(parent + "/approval", "").isProblem(403, "own-work");
		tam.post(parent + "/approval", "").hasStatus(200);
	}

	@Test
	void whereBothSidesDoNotGoTogetherSomebodyDecides() {
		String parent = plan(rename("00005", "Năm"));
		String branch = branch(minh, parent);
		add(lan, parent, rename("00001", "Một"));
		add(lan, parent, merge("B", "00003", "00004"));
		add(minh, branch, rename("00001", "Nhất"));
		add(minh, branch, rename("00003", "Ba"));
		JsonNode refused = minh.post(branch + "/merge", "").isProblem(409, "conflicts-unanswered").json();
		assertThat(StreamSupport.stream(refused.path("unanswered").spliterator(), false).map(JsonNode::asString).toList())
			.containsExactly("2-ATTRIBUTE-NAME-00001", "3-STRUCTURAL-GONE-00003");
		assertThat(refused.path("conflicts").get(0).path("before").asString()).isEqualTo("Unit 00001");
		assertThat(lan.get(parent).json().path("version").asLong()).isEqualTo(3);

		JsonNode merged = minh.post(branch + "/merge", "{\"resolutions\":[{\"conflict\":\"2-ATTRIBUTE-NAME-00001\",\"choice\":\"MINE\"},"
				+ "{\"conflict\":\"3-STRUCTURAL-GONE-00003\",\"choice\":\"THEIRS\"}]}").hasStatus(200).json();
		assertThat(merged.path("steps").asInt()).isEqualTo(4);
		assertThat(texts(lan.get(parent + "/evaluation").json().path("units"), "name")).contains("Nhất", "Năm", "B");
		assertThat(texts(lan.get(parent + "/history").json().path("items").get(1).path("choices"), "choice")).containsExactly("MINE", "THEIRS");
	}

	@Test
	void whatTheParentTookBackDoesNotComeAgain() {
		String parent = plan(rename("00005", "Năm"), rename("00004", "Bốn"));
		String branch = branch(minh, parent);
		lan.delete(parent + "/steps/last", "2").hasStatus(200);
		minh.post(branch + "/merge", "").isProblem(422, "nothing-to-merge");
		add(minh, branch, rename("00001", "Một"));
		minh.post(branch + "/merge", "").hasStatus(200);
		assertThat(texts(lan.get(parent + "/evaluation").json().path("units"), "name")).contains("Một", "Năm", "Unit 00004");
		assertThat(lan.get(parent).json().path("undone").asInt()).isZero();
	}

	@Test
	void onlyABranchOfAPlanThatTakesStepsIsMerged() {
		String parent = plan(rename("00005", "Năm"));
		lan.post(parent + "/merge", "").isProblem(422, "not-branched");
		String branch = branch(minh, parent);
		add(minh, branch, rename("00001", "Một"));
		minh.post(branch + "/merge", "", "7").isProblem(412, "scenario-moved-on");
		lan.post(parent + "/submission", "").hasStatus(200);
		minh.post(branch + "/merge", "").isProblem(409, "scenario-not-draft");
	}

	private Program account(String name, Grant... grants) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(grants)));
		return Program.on(port).as(name, PASSWORD);
	}

	private String plan(String... steps) {
		String plan = "/api/scenarios/" + lan.post("/api/scenarios", "{\"name\":\"Plan\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"%s\",\"within\":\"40\"}".formatted(AHEAD))
			.hasStatus(201).json().path("id").asString();
		List.of(steps).forEach(step -> add(lan, plan, step));
		return plan;
	}

	private static String branch(Program planner, String parent) {
		return "/api/scenarios/" + planner.post(parent + "/branches", "{}").hasStatus(201).json().path("id").asString();
	}

	private static void add(Program planner, String plan, String step) {
		planner.post(plan + "/steps", step, planner.get(plan).json().path("version").asString()).hasStatus(201);
	}

	private static String id(String plan) {
		return plan.substring("/api/scenarios/".length());
	}

	private static String rename(String code, String name) {
		return "{\"type\":\"RENAME_UNIT\",\"code\":\"%s\",\"name\":\"%s\"}".formatted(code, name);
	}

	private static String merge(String name, String one, String other) {
		return "{\"type\":\"MERGE_UNITS\",\"into\":{\"name\":\"%s\",\"type\":\"COMMUNE\"},\"from\":[{\"code\":\"%s\"},{\"code\":\"%s\"}]}".formatted(name, one, other);
	}

	private static List<String> texts(JsonNode list, String member) {
		return StreamSupport.stream(list.spliterator(), false).map(item -> item.path(member).asString()).toList();
	}

	private void unit(String code, UnitType type, @Nullable String parent) {
		register.enter(new UnitEdit("Unit " + code, type, code, parent == null ? null : new UnitCode(parent),
				parent == null ? null : new Population(4_000, PopulationKind.CENSUS, 2024), 30.0, null, null, null, null), LocalDate.of(2024, 1, 1),
				new ChangeNote("tester", "As it is", null));
	}
}

package io.orgloom.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.interchange.patch.PatchFileTests;
import io.orgloom.support.EmptyGraph;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.support.Program.Answer;
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
import org.springframework.context.ApplicationContext;

/** Scenarios go out through the door and come in again, here and where units have other identities. */
@GraphTest
class ScenarioExportIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
	private static final String STEPS = """
			[{"type":"MERGE_UNITS","into":{"name":"Xã Mới","type":"COMMUNE","seat":"00001"},"from":[{"code":"00001"},{"code":"00002","share":0.25,"basis":"AREA"}]},
			{"type":"RENAME_UNIT","code":"new:1","name":"Xã Mới Hơn"}]""";

	@Autowired
	private ApplicationContext context;
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
		unit("40", "Tỉnh Thử", UnitType.PROVINCE, null);
		List.of("00001", "00002", "00003").forEach(code -> unit(code, "Xã " + code, UnitType.COMMUNE, "40"));
		planner = account("lan", new Grant(Role.PLANNER, "40"));
	}

	@Test
	void everyFormatGoesOutWithItsNameAndType() {
		String address = scenario() + "/export?format=";
		assertThat(planner.get(address + "xlsx&lang=vi").hasStatus(200).header("Content-Disposition")).contains("filename*=UTF-8''2026-01_Th%E1%BB%AD_v1_vi.xlsx");
		Answer docx = planner.get(address + "docx&lang=bn").hasStatus(200);
		assertThat(docx.header("Content-Type")).isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		assertThat(docx.response().body()).startsWith("PK");
		assertThat(docx.header("Set-Cookie")).doesNotContain("orgloom-language");
		assertThat(planner.get(address + "csv").hasStatus(200).response().body()).contains("00002,new:1,0.25,area,PARTIAL,,Xã 00002,Xã Mới Hơn,COMMUNE");
		Answer map = planner.get(address + "geojson").hasStatus(200);
		assertThat(map.header("Content-Type")).startsWith("application/geo+json");
		assertThat(map.json().path("features").size()).isEqualTo(3);
		planner.get(address + "pdf").isProblem(400, "unknown-export-format");
		planner.get(address + "docx&lang=fr").isProblem(400, "unknown-export-language");
	}

	@Test
	void onlyWhoMayReadAScenarioMayExportIt() {
		String address = scenario() + "/export?format=csv";
		account("hoa", new Grant(Role.VIEWER, "40")).get(address).hasStatus(200);
		unit("41", "Tỉnh Khác", UnitType.PROVINCE, null);
		account("nam", new Grant(Role.PLANNER, "41")).get(address).isProblem(403, "not-granted");
	}

	@Test
	void aScenarioComesInWhereUnitsHaveOtherIdentities() {
		String patch = planner.get(scenario() + "/export?format=json").hasStatus(200).response().body();
		otherInstallation();

		Answer taken = planner.post("/api/scenarios:import", patch).hasStatus(201);

		String address = "/api/scenarios/" + taken.json().path("id").asString();
		assertThat(taken.header("Location")).isEqualTo(address);
		var difference = taken.json().path("differences").get(0);
		assertThat(difference.path("officialCode").asString()).isEqualTo("00001");
		assertThat(difference.path("there").asDouble()).isEqualTo(10);
		assertThat(difference.path("here").asDouble()).isEqualTo(12);
		assertThat(planner.get(address).json().path("state").asString()).isEqualTo("DRAFT");
		var formed = StreamSupport.stream(planner.get(address + "/evaluation").json().path("units").spliterator(), false)
			.filter(unit -> unit.path("code").asString().equals("new:1")).findFirst().orElseThrow();
		assertThat(formed.path("name").asString()).isEqualTo("Xã Mới Hơn");
		assertThat(formed.path("from").get(0).path("code").asString()).isEqualTo("00001-202402");
		assertThat(formed.path("from").get(1).path("share").asDouble()).isEqualTo(0.25);
	}

	/** Else a copy by file would be a way around the rule on work of one's own. */
	@Test
	void whoMadeAScenarioDoesNotDecideOnItWhereItComesIn() {
		String made = scenario();
		Program hoa = account("hoa", new Grant(Role.PLANNER, "40"), new Grant(Role.APPROVER, "40"));
		hoa.post(made + "/steps", "{\"type\":\"RENAME_UNIT\",\"code\":\"00003\",\"name\":\"Ba\"}", "1").hasStatus(201);
		String patch = planner.get(made + "/export?format=json").hasStatus(200).response().body();
		Program nam = account("nam", new Grant(Role.PLANNER, "40"));
		String silent = altered(patch.replaceFirst("\"authors\" : \\[[^]]*],", ""), "", "");
		assertThat(silent).doesNotContain("authors");
		for (String file : List.of(patch, silent)) {
			String copy = "/api/scenarios/" + nam.post("/api/scenarios:import", file).hasStatus(201).json().path("id").asString();
			assertThat(nam.get(copy).json().path("editors").toString()).isEqualTo("[\"hoa\",\"lan\"]");
			nam.post(copy + "/submission", "").hasStatus(200);
			hoa.post(copy + "/approval", "").isProblem(403, "own-work");
		}
		assertThat(problems(altered(patch, "\"hoa\", \"lan\"", "7, \"\""))).containsExactly("missing.value", "missing.value");

		otherInstallation();
		Program there = account("nam", new Grant(Role.PLANNER, "40"));
		String copy = "/api/scenarios/" + there.post("/api/scenarios:import", patch).hasStatus(201).json().path("id").asString();
		assertThat(there.get(copy).json().path("editors").toString()).isEqualTo("[\"hoa\",\"lan\"]");
	}

	@Test
	void everythingThatIsWrongIsSaidAndNothingIsWritten() {
		String patch = planner.get(scenario() + "/export?format=json").response().body();
		int before = planner.get("/api/scenarios").json().path("items").size();
		assertThat(problems("no json")).containsExactly("broken.json");
		assertThat(problems("{\"format\":\"other\"}")).containsExactly("no.patch");
		assertThat(problems(patch.replace("\"version\" : 1,", "\"version\" : 2,"))).containsExactly("patch.version");
		assertThat(problems(patch.replace("\"share\" : 0.25", "\"share\" : 0.5"))).containsExactly("checksum.differs");
		assertThat(problems(patch.replace("2024-06-01", "soon").replace("RENAME_UNIT", "SING"))).containsExactlyInAnyOrder("no.day", "broken.step", "checksum.differs");

		EmptyGraph.empty(context);
		anotherState();
		assertThat(problems(patch)).containsExactlyInAnyOrder("unknown.unit", "unit.differs");
		assertThat(problems(patch.replace("2025-07-01", "2025-07-02"))).containsExactlyInAnyOrder("checksum.differs", "unknown.unit", "unit.differs");
		unit("00002", "Xã 00002", UnitType.COMMUNE, "40");
		register.change(new UnitCode("00001"), named("Xã 00001"), LocalDate.of(2024, 2, 1), new ChangeNote("tester", "As it is", null));
		assertThat(problems(patch)).containsExactlyInAnyOrder("counts.differ", "counts.differ");
		assertThat(problems(altered(patch, "\"share\" : 0.25", "\"share\" : 1.5"))).containsExactly("step.fails");
		assertThat(planner.get("/api/scenarios").json().path("items").size()).isZero();
		assertThat(before).isEqualTo(1);
	}

	/** Another installation that lacks a commune and knows another by another name. */
	private void anotherState() {
		unit("40", "Tỉnh Thử", UnitType.PROVINCE, null);
		unit("00001", "Xã Lạ", UnitType.COMMUNE, "40");
		planner = account("lan", new Grant(Role.PLANNER, "40"));
	}

	/** Another installation: code 00001 belonged to another commune before, so its holder has an identity of its own. */
	private void otherInstallation() {
		EmptyGraph.empty(context);
		unit("40", "Tỉnh Thử", UnitType.PROVINCE, null);
		unit("00001", "Xã Trước", UnitType.COMMUNE, "40");
		register.change(new UnitCode("00001"), new UnitEdit("Xã 00003", null, "00003", null, null, null, null, null, null, null), LocalDate.of(2024, 2, 1),
				new ChangeNote("tester", "Another code", null));
		register.enter(new UnitEdit("Xã 00001", UnitType.COMMUNE, "00001", new UnitCode("40"), null, 12.0, null, null, null, null), LocalDate.of(2024, 2, 1),
				new ChangeNote("tester", "As it is", null));
		unit("00002", "Xã 00002", UnitType.COMMUNE, "40");
		planner = account("lan", new Grant(Role.PLANNER, "40"));
	}

	/** The patch as an installation would have written it with other values. */
	private static String altered(String patch, String old, String now) {
		return PatchFileTests.sealed(patch.replace(old, now));
	}

	private List<String> problems(String patch) {
		var problems = planner.post("/api/scenarios:import", patch).isProblem(422, "patch-refused").json().path("problems");
		return StreamSupport.stream(problems.spliterator(), false).map(problem -> problem.path("key").asString()).toList();
	}

	private String scenario() {
		String body = "{\"name\":\"Thử\",\"baseOn\":\"2024-06-01\",\"effectiveOn\":\"2025-07-01\",\"within\":\"40\"}";
		String address = "/api/scenarios/" + planner.post("/api/scenarios", body).hasStatus(201).json().path("id").asString();
		planner.post(address + "/steps:batch", STEPS, "0").hasStatus(201);
		return address;
	}

	private Program account(String name, Grant... grants) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(grants)));
		return Program.on(port).as(name, PASSWORD);
	}

	private static UnitEdit named(String name) {
		return new UnitEdit(name, null, null, null, null, null, null, null, null, null);
	}

	private void unit(String code, String name, UnitType type, @Nullable String parent) {
		register.enter(new UnitEdit(name, type, code, parent == null ? null : new UnitCode(parent), null, parent == null ? null : 10.0, null, null, null, null), BEGIN,
				new ChangeNote("tester", "As it is", null));
	}
}

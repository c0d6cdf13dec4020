package io.orgloom.restructuring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.interchange.FileImport;
import io.orgloom.interchange.Upload;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.support.Program.Answer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Merger plans as programs meet them. Province 40 has the communes 00001 to 00006 in a row, of 9,000 people and 20 km² each: by the standards of 2026, 16,000 people
 * and 30 km², two make a unit and one does not, so three units are the most there can be. 41 has no borders and one commune without population.
 */
@GraphTest
@Timeout(90)
class MergerPlanIT {

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
			00008,Xã Tám,COMMUNE,41,OTHER,20,105.7,18
			""";
	private static final String PEOPLE = """
			officialCode,people,kind,year
			00001,9001,CENSUS,2024
			00002,9000,CENSUS,2024
			00003,9001,CENSUS,2024
			00004,9000,CENSUS,2024
			00005,9001,CENSUS,2024
			00006,9000,CENSUS,2024
			00007,9000,CENSUS,2024
			""";
	private static final String BORDERS = "a,b,sharedBorderKm\n00001,00002,2\n00002,00003,2\n00003,00004,2\n00004,00005,2\n00005,00006,2\n";
	private static final String WISH = "{\"within\":\"40\",\"on\":\"2026-01-10\",\"keepDistricts\":true,\"objectives\":[\"compactness\",{\"kind\":\"BALANCE\",\"weight\":0.5}],"
			+ "\"locked\":[],\"mustMerge\":[],\"mustNotMerge\":[],\"seconds\":1,\"seed\":1}";

	@Autowired
	private FileImport imports;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;

	private Program planner = Program.on(0);

	@BeforeEach
	void begin() {
		imports.takeIn(List.of(file("units.csv", UNITS), file("populations.csv", PEOPLE), file("adjacency.csv", BORDERS)), LocalDate.of(2026, 1, 1),
				new ChangeNote("tester", "As it is", null));
		planner = account("lan", Grant.everywhere(Role.PLANNER));
	}

	private static Upload file(String name, String text) {
		return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private Program account(String name, Grant grant) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(grant)));
		return Program.on(port).as(name, PASSWORD);
	}

	private JsonNode done(Answer begun) throws InterruptedException {
		String address = "/api/jobs/" + begun.hasStatus(202).json().path("job").asString();
		assertThat(begun.header("Location")).isEqualTo(address);
		JsonNode job = planner.get(address).json();
		while (List.of("QUEUED", "RUNNING").contains(job.path("state").asString())) {
			TimeUnit.MILLISECONDS.sleep(100);
			job = planner.get(address).hasStatus(200).json();
		}
		assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("DONE");
		return job;
	}

	@Test
	void aPlanIsFoundProvenAndTakenIntoTheStudio() throws Exception {
		JsonNode look = planner.get("/api/merger-plans/case?within=40&on=2026-01-10").hasStatus(200).json();
		assertThat(look.path("standards").get(0).path("people").asDouble()).isEqualTo(16_000);
		assertThat(look.path("standards").get(0).path("stated").get(0).path("source").asString()).contains("112/2025/UBTVQH15");

		JsonNode job = done(planner.post("/api/merger-plans", WISH));

		JsonNode result = job.path("result");
		assertThat(result.path("bound").asInt()).isEqualTo(3);
		assertThat(result.path("withinPercent").asDouble()).isZero();
		JsonNode plan = result.path("plans").get(0);
		assertThat(plan.path("figures").path("units").asInt()).isEqualTo(3);
		assertThat(plan.path("figures").path("met").asInt()).isEqualTo(3);
		assertThat(plan.path("exceptions").size()).isZero();
		assertThat(plan.path("regionOf").valueStream().map(JsonNode::asInt).toList()).containsExactly(0, 0, 1, 1, 2, 2);
		assertThat(job.path("request").path("within").asString()).isEqualTo("40");

		String plans = "/api/merger-plans/" + job.path("id").asString() + "/plans/1";
		JsonNode why = planner.get(plans + "/why-not?one=00002&other=00003").hasStatus(200).json();
		assertThat(why.path("reasons").get(1).asString()).isEqualTo("Both meet the standards by themselves: merging them would leave 2 units instead of 3.");
		assertThat(planner.get(plans + "/units/0").hasStatus(200).json().path("findings").get(0).path("verdict").asString()).isEqualTo("pass");

		Answer taken = planner.post("/api/jobs/" + job.path("id").asString() + "/scenario", "{\"name\":\"Phương án máy\"}").hasStatus(201);
		String scenario = taken.header("Location");
		assertThat(planner.get(scenario).json().path("name").asString()).isEqualTo("Phương án máy");
		JsonNode evaluation = planner.get(scenario + "/evaluation").hasStatus(200).json();
		assertThat(evaluation.path("unitsAfter").asInt()).isEqualTo(3);
		assertThat(evaluation.path("units").valueStream().map(unit -> unit.path("name").asString()).toList()).containsExactly("Xã Một", "Xã Ba", "Xã Năm");
	}

	@Test
	void demandsAreKept() throws Exception {
		JsonNode job = done(planner.post("/api/merger-plans", WISH.replace("\"locked\":[]", "\"locked\":[\"00006\"]").replace("\"mustMerge\":[]", "\"mustMerge\":[[\"00002\",\"00003\"]]")
			.replace("\"mustNotMerge\":[]", "\"mustNotMerge\":[[\"00001\",\"00004\"]]")));

		JsonNode plan = job.path("result").path("plans").get(0);
		List<Integer> regionOf = plan.path("regionOf").valueStream().map(JsonNode::asInt).toList();
		assertThat(regionOf.get(1)).isEqualTo(regionOf.get(2));
		assertThat(regionOf.get(0)).isNotEqualTo(regionOf.get(3));
		assertThat(regionOf).filteredOn(region -> region.equals(regionOf.get(5))).hasSize(1);
		assertThat(plan.path("exceptions").valueStream().filter(unmet -> unmet.path("region").asInt() == regionOf.get(5)).map(unmet -> unmet.path("reason").asString()))
			.containsExactly("LOCKED");
	}

	/** Three communes in one unit and three alone: four units, of which one meets the standards. Two pairs meet them, and the other two are alone. */
	@Test
	void aPlanThatIsNoWorseThanADraftIsFoundWithAsManyUnits() throws Exception {
		String scenario = planner.post("/api/scenarios", "{\"name\":\"Nháp\",\"baseOn\":\"2026-01-10\",\"effectiveOn\":\"2026-01-10\",\"within\":\"40\"}").hasStatus(201).json().path("id").asString();
		planner.post("/api/scenarios/" + scenario + "/steps", "{\"type\":\"MERGE_UNITS\",\"into\":{\"name\":\"Xã Lớn\",\"type\":\"COMMUNE\"},\"from\":[{\"code\":\"00001\"},{\"code\":\"00002\"},{\"code\":\"00003\"}]}",
				"\"0\"").hasStatus(201);
		String surpass = "\"seed\":1,\"noWorseThan\":\"" + scenario + "\"";

		JsonNode result = done(planner.post("/api/merger-plans", WISH.replace("\"seed\":1", surpass))).path("result");

		JsonNode draft = result.path("noWorseThan");
		JsonNode best = result.path("plans").get(0).path("figures");
		assertThat(draft.path("units").asInt()).isEqualTo(4);
		assertThat(draft.path("met").asInt()).isEqualTo(1);
		assertThat(best.path("units").asInt()).isEqualTo(4);
		assertThat(best.path("met").asInt()).isEqualTo(2);
		assertThat(best.path("compactness").asDouble()).isLessThan(draft.path("compactness").asDouble());
		assertThat(best.path("balance").asDouble()).isLessThan(draft.path("balance").asDouble());

		refused("\"seed\":1", surpass + ",\"scenario\":\"" + scenario + "\"", 400, "draft-named-twice");
		refused("\"seed\":1", surpass + ",\"effectiveOn\":\"2026-02-01\"", 422, "draft-of-another");
		refused("\"seed\":1", "\"seed\":1,\"noWorseThan\":\"s-1\"", 404, "unknown-scenario");
	}

	@Test
	void whatCannotBePlannedIsRefusedWithTheWayOut() {
		planner = account("quy", Grant.everywhere(Role.PLANNER));
		refused("\"within\":\"40\"", "\"within\":\"99\"", 404, "unknown-administrative-unit");
		refused("\"within\":\"40\"", "\"within\":\"41\"", 422, "figures-missing");
		refused("\"within\":\"40\"", "\"within\":\"00001\"", 422, "too-few-to-merge");
		refused("\"locked\":[]", "\"locked\":[\"00007\"]", 422, "unit-not-planned");
		refused("\"mustMerge\":[],\"mustNotMerge\":[]", "\"mustMerge\":[[\"00001\",\"00002\"]],\"mustNotMerge\":[[\"00001\",\"00002\"]]", 422, "constraints-contradict");
		refused("\"seconds\":1", "\"seconds\":1,\"count\":7", 422, "count-impossible");
		refused("\"seconds\":1", "\"seconds\":100000", 400, "seconds-out-of-range");
		refused("\"compactness\"", "\"beauty\"", 400, "unknown-aim");
		refused("\"weight\":0.5", "\"weight\":-1", 400, "unknown-aim");
		refused("\"seed\":1", "\"seed\":1,\"colour\":2", 400, "unknown-property");
		refused("\"seed\":1", "\"seed\":1,\"effectiveOn\":\"2025-01-01\"", 422, "effective-before-base");
		refused("\"mustMerge\":[]", "\"mustMerge\":[[\"00001\"]]", 400, "invalid-values");
		assertThat(planner.get("/api/jobs").json().path("items").size()).isZero();
		planner.post("/api/jobs/j-1/scenario", "{}").isProblem(404, "unknown-job");
		account("minh", new Grant(Role.PLANNER, "41")).post("/api/merger-plans", WISH).isProblem(403, "not-granted");
		account("hoa", Grant.everywhere(Role.VIEWER)).post("/api/merger-plans", WISH).isProblem(403, "not-granted");
	}

	/** Whoever reads it has names, not codes, and learns what stands against what. */
	@Test
	void aRefusalNamesTheUnitsAndWhatStandsAgainstThem() {
		String apart = WISH.replace("\"mustMerge\":[],\"mustNotMerge\":[]", "\"mustMerge\":[[\"00001\",\"00002\"]],\"mustNotMerge\":[[\"00001\",\"00002\"]]");
		assertThat(planner.post("/api/merger-plans", apart).isProblem(422, "constraints-contradict").json().path("detail").asString())
			.isEqualTo("Xã Một (00001), Xã Hai (00002): they are to come together and to stay apart. Drop one of the two demands.");
		assertThat(planner.post("/api/merger-plans", WISH.replace("\"compactness\"", "\"minorities\"")).isProblem(422, "figures-missing").json().path("detail").asString())
			.isEqualTo("The aim “Ethnic shares alike” needs this of every unit: share of ethnic minorities. 6 have none: 00001 Xã Một, 00002 Xã Hai, 00003 Xã Ba, 00004 Xã Bốn, 00005 Xã Năm, 00006 Xã Sáu. "
					+ "Leave the aim out, or enter the figures.");
	}

	private void refused(String text, String by, int status, String problem) {
		planner.post("/api/merger-plans", WISH.replace(text, by)).isProblem(status, problem);
	}
}

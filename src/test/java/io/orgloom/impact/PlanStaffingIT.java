package io.orgloom.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.interchange.FileImport;
import io.orgloom.interchange.Upload;
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

/** Three communes on one parallel, 0.1° apart; the first two have a committee each, of three posts and of two, and the first has an office of one below it. */
@GraphTest
class PlanStaffingIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
	private static final String UNITS = """
			officialCode,name,type,parent,terrain,areaKm2,lon,lat
			40,Nghệ An,PROVINCE,,,,,
			00001,Xã Một,COMMUNE,40,OTHER,20,105.0,19
			00002,Xã Hai,COMMUNE,40,OTHER,20,105.1,19
			00003,Xã Ba,COMMUNE,40,OTHER,20,105.3,19
			""";
	private static final String PEOPLE = "officialCode,people,kind,year\n00001,9000,CENSUS,2024\n00002,6000,CENSUS,2024\n00003,3000,CENSUS,2024\n";
	private static final String BODIES = """
			code,name,kind,hierarchy,parent,governs
			C1,Đảng ủy Một,COMMITTEE,PARTY,,00001
			O1,Văn phòng,ADVISORY_AGENCY,PARTY,C1,
			C2,Đảng ủy Hai,COMMITTEE,PARTY,,00002
			""";
	private static final String POSTS = """
			code,title,unit,role,occupancy
			A1,Bí thư,C1,HEAD,HELD
			A2,Phó,C1,DEPUTY,VACANT
			A3,Phó,C1,DEPUTY,HELD
			A4,Chánh,O1,HEAD,HELD
			B1,Bí thư,C2,HEAD,HELD
			B2,Phó,C2,DEPUTY,VACANT
			""";

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
		take(file("units.csv", UNITS), file("populations.csv", PEOPLE));
		take(file("org-units.csv", BODIES), file("positions.csv", POSTS));
		access.asSystem(() -> users.create("lan", PASSWORD, List.of(Grant.everywhere(Role.PLANNER))));
		planner = Program.on(port).as("lan", PASSWORD);
	}

	private void take(Upload... files) {
		imports.takeIn(List.of(files), DAY, new ChangeNote("tester", "As it is", null));
	}

	private static Upload file(String name, String text) {
		return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Committees of three and of two posts: the larger stays, two posts are left over; the office stays. 0.3° on the 19th parallel are 31.54 km. */
	@Test
	void postsOfficesAndWaysAreThoseWorkedOutByHand() {
		String scenario = planner.post("/api/scenarios", "{\"name\":\"Plan\",\"within\":\"40\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2026-02-01\"}").hasStatus(201)
			.header("Location");
		assertThat(planner.get(scenario + "/staffing").hasStatus(200).json().path("units")).isEmpty();
		planner.post(scenario + "/steps", """
				{"type":"MERGE_UNITS","into":{"name":"Mới","type":"COMMUNE","seat":"00001"},"from":[{"code":"00001"},{"code":"00002"},{"code":"00003"}]}""", "0").hasStatus(201);

		JsonNode staffing = planner.get(scenario + "/staffing").hasStatus(200).json();
		assertThat(staffing.path("version").asLong()).isEqualTo(1);
		JsonNode staff = staffing.path("staff");
		assertThat(staff.path("bodies").asInt()).isEqualTo(3);
		assertThat(staff.path("bodiesKept").asInt()).isEqualTo(2);
		assertThat(staff.path("posts").asInt()).isEqualTo(6);
		assertThat(staff.path("freed").asInt()).isEqualTo(2);
		assertThat(staff.path("vacant").asInt()).isEqualTo(2);
		assertThat(staffing.path("offices").path("peopleBefore").asDouble()).isEqualTo(6_000);
		assertThat(staffing.path("offices").path("peopleAfter").asDouble()).isEqualTo(18_000);
		JsonNode unit = staffing.path("units").get(0);
		assertThat(unit.path("seat").asString()).isEqualTo("Xã Một");
		assertThat(unit.path("farthest").asString()).isEqualTo("Xã Ba");
		assertThat(unit.path("km").asDouble()).isCloseTo(31.54, within(0.02));
		assertThat(staffing.path("farthest")).isEqualTo(unit);
	}

	/** What is ended has bodies left without work; a part given away leaves them where most of the unit is. */
	@Test
	void bodiesOfUnitsThatEndAndOfPartsAreToldOnce() {
		String scenario = planner.post("/api/scenarios", "{\"name\":\"Plan\",\"within\":\"40\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2026-02-01\"}").hasStatus(201)
			.header("Location");
		planner.post(scenario + "/steps:batch", """
				[{"type":"ABOLISH_UNIT","code":"00002"},
				{"type":"MERGE_UNITS","into":{"name":"Mới","type":"COMMUNE"},"from":[{"code":"00001","share":0.3},{"code":"00003"}]}]""", "0").hasStatus(201);

		JsonNode staffing = planner.get(scenario + "/staffing").hasStatus(200).json();
		assertThat(staffing.path("ended").get(0).path("code").asString()).isEqualTo("00002");
		assertThat(staffing.path("ended").get(0).path("staff").path("freed").asInt()).isEqualTo(2);
		assertThat(staffing.path("units").get(0).path("staff").path("posts").asInt()).isZero();
		assertThat(staffing.path("staff").path("freed").asInt()).isEqualTo(2);
	}
}

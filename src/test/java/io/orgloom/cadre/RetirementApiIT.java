package io.orgloom.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Retirement as programs meet it. */
@GraphTest
class RetirementApiIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final String RETIREMENT = "/api/retirement?";

	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;

	private Program viewer = Program.on(0);

	@BeforeEach
	void sign() {
		access.asSystem(() -> users.create("xem", PASSWORD, List.of(Grant.everywhere(Role.VIEWER))));
		viewer = Program.on(port).as("xem", PASSWORD);
	}

	@Test
	void answersWithTheRuleAndWhereToReadIt() {
		JsonNode answer = viewer.get(RETIREMENT + "birth=1968-09&sex=MALE").hasStatus(200).json();
		assertThat(answer.path("ageMonths").asInt()).isEqualTo(744);
		assertThat(answer.path("retirementDate").asString()).isEqualTo("2030-09-30");
		assertThat(answer.path("pensionStart").asString()).isEqualTo("2030-10-01");
		assertThat(answer.path("rule").path("id").asString()).isEqualTo("RE-01");
		assertThat(answer.path("rule").path("source").path("document").asString()).isEqualTo("135/2020/NĐ-CP");
		assertThat(answer.path("rule").path("url").asString()).startsWith("https://");
		assertThat(answer.path("exceptions").get(1).path("rule").path("id").asString()).isEqualTo("RE-02");
		assertThat(viewer.get("/api/rules").hasStatus(200).json().toString()).contains("\"id\":\"RE-01\"");
	}

	@Test
	void refusesWhatItCannotAnswerNamingTheValueAndTheWayOut() {
		refused("sex=MALE", 400, "invalid-birth-month", "The month of birth is missing. Write year and month as birth=1968-09");
		refused("birth=1968-13&sex=MALE", 400, "invalid-birth-month", "(1968-13)");
		refused("birth=1968-09", 400, "unknown-sex", "give sex=MALE or sex=FEMALE");
		refused("birth=1968-09&sex=X", 400, "unknown-sex", "(X)");
		refused("birth=2190-01&sex=MALE", 422, "birth-month-out-of-range", "2190-01 does not lie between 1900-01 and");
		refused("birth=1899-12&sex=FEMALE", 422, "birth-month-out-of-range", "1899-12");
		refused("birth=1968-09&sex=MALE&on=2020-12-31", 404, "no-retirement-rule", "2020-12-31");
		refused("birth=1968-09&sex=MALE&on=soon", 400, "invalid-time", "soon");
		Program.on(port).get(RETIREMENT + "birth=1968-09&sex=MALE").hasStatus(401);
	}

	private void refused(String query, int status, String type, String detail) {
		JsonNode problem = viewer.get(RETIREMENT + query).hasStatus(status).json();
		assertThat(problem.path("type").asString()).as(query).isEqualTo("urn:orgloom:problem:" + type);
		assertThat(problem.path("detail").asString()).as(query).contains(detail);
	}
}

package io.orgloom.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * The districts D, with the communes 1 and 2, and E below the province 40; each commune and district has a committee. 1 coordinates with 2 and leads an open task, the
 * district D leads another. Today is 15 January 2026.
 */
@GraphTest
class ScenarioCoordinationIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";

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
		access.asSystem(() -> users.create("boss", PASSWORD, Stream.of(Role.values()).map(Grant::everywhere).toList()));
		boss = Program.on(port).as("boss", PASSWORD);
		area("40", UnitType.PROVINCE, null);
		area("D", UnitType.DISTRICT, "40");
		area("E", UnitType.DISTRICT, "40");
		List.of("1", "2").forEach(code -> area(code, UnitType.COMMUNE, "D"));
		boss.post("/api/structure-changes", """
				{"from":"2024-01-01","reason":"As it is","units":[{"code":"P","name":"Tỉnh ủy","kind":"COMMITTEE","hierarchy":"PARTY","governs":"40"},
				  {"code":"DH","name":"Huyện ủy D","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"D"},
				  {"code":"EH","name":"Huyện ủy E","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"E"},
				  {"code":"ONE","name":"Đảng ủy xã Một","kind":"COMMITTEE","hierarchy":"PARTY","parent":"DH","governs":"1"},
				  {"code":"TWO","name":"Đảng ủy xã Hai","kind":"COMMITTEE","hierarchy":"PARTY","parent":"DH","governs":"2"}]}
				""").hasStatus(201);
		task("together", "ONE", ",\"coordinators\":[\"TWO\"]");
		task("of-the-district", "DH", "");
		task("done", "DH", "");
		boss.post("/api/tasks/done/status", "{\"status\":\"FINISHED\",\"text\":\"Xong\",\"on\":\"2026-01-15\"}").hasStatus(200);
	}

	private void area(String code, UnitType type, @Nullable String parent) {
		territory.enter(new UnitEdit("Đơn vị " + code, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null), LocalDate.of(2024, 1, 1),
				new ChangeNote("tester", "As it is", null));
	}

	private void task(String code, String lead, String more) {
		boss.post("/api/tasks", "{\"code\":\"%s\",\"title\":\"Việc %s\",\"lead\":\"%s\",\"startOn\":\"2026-01-02\",\"dueOn\":\"2026-06-30\"%s}".formatted(code, code, lead, more))
			.hasStatus(201);
	}

	private JsonNode effect(String... steps) {
		String id = boss.post("/api/scenarios", "{\"name\":\"Thử\",\"baseOn\":\"2026-01-15\",\"effectiveOn\":\"2026-03-01\",\"within\":\"40\"}").hasStatus(201).json().path("id").asString();
		for (int i = 0; i < steps.length; i++) {
			boss.post("/api/scenarios/" + id + "/steps", steps[i], String.valueOf(i)).hasStatus(201);
		}
		return boss.get("/api/scenarios/" + id + "/coordination?from=2026-01-01&to=2026-07-01").hasStatus(200).json();
	}

	@Test
	void aCommuneThatMovesToAnotherDistrictMakesItsLinksCross() {
		JsonNode effect = effect("{\"type\":\"MOVE_UNIT\",\"code\":\"2\",\"parent\":\"E\"}");
		assertThat(effect.path("crossing").valueStream().map(each -> each.path("source").path("code").asString() + ">" + each.path("target").path("code").asString()))
			.containsExactly("ONE>TWO");
		assertThat(effect.path("leaderless")).isEmpty();
		assertThat(effect("{\"type\":\"MOVE_UNIT\",\"code\":\"1\",\"parent\":\"E\"}", "{\"type\":\"MOVE_UNIT\",\"code\":\"2\",\"parent\":\"E\"}").path("crossing")).as("both move")
			.isEmpty();
	}

	@Test
	void anAbolishedDistrictLeavesItsOpenTasksWithoutALead() {
		JsonNode effect = effect("{\"type\":\"ABOLISH_UNIT\",\"code\":\"D\",\"into\":\"E\"}");
		assertThat(effect.path("leaderless").valueStream().map(each -> each.path("code").asString() + " " + each.path("lead").path("code").asString()))
			.as("what is done needs no lead any more").containsExactly("of-the-district DH");
		assertThat(effect.path("crossing")).as("both communes lie in the other district").isEmpty();
	}
}

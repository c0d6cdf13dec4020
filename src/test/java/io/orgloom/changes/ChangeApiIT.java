package io.orgloom.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Change 1 enters province 40, Change 2 gives it another name. */
@GraphTest
class ChangeApiIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final String REASON = "{\"reason\":\"Taken back\"}";
	private static final ChangeNote NOTE = new ChangeNote("tester", "As it is", "NQ-1");

	@Autowired
	private TerritoryRegister register;
	@Autowired
	private Ledger ledger;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;

	private Program boss = Program.on(0);

	@BeforeEach
	void begin() {
		register.enter(named("Nghệ An", UnitType.PROVINCE, "40"), LocalDate.of(2024, 1, 1), NOTE);
		register.change(new UnitCode("40"), named("Nghệ Tĩnh", null, null), LocalDate.of(2025, 7, 1), NOTE);
		boss = account("boss", Grant.everywhere(Role.ADMINISTRATOR));
	}

	@Test
	void listsChangesNewestFirstPageByPage() {
		var page = boss.get("/api/changes?limit=1").hasStatus(200).json();
		assertThat(page.path("items").get(0).path("number").asLong()).isEqualTo(2);
		assertThat(page.path("items").get(0).path("document").asString()).isEqualTo("NQ-1");
		var next = boss.get("/api/changes?limit=1&after=" + page.path("next").asString()).json();
		assertThat(next.path("items").get(0).path("number").asLong()).isEqualTo(1);
		assertThat(next.path("next").isNull()).isTrue();
		boss.get("/api/changes?after=!").isProblem(400, "invalid-page");
		boss.get("/api/changes?limit=501").isProblem(400, "invalid-page");
	}

	@Test
	void showsEachFactBeforeAndAfter() {
		var effect = boss.get("/api/changes/2").hasStatus(200).json().path("effects").get(0);

		assertThat(effect.path("source").asString()).isEqualTo("40");
		assertThat(effect.path("before").get(0).path("values").path("name").asString()).isEqualTo("Nghệ An");
		assertThat(effect.path("before").get(0).path("until").isNull()).isTrue();
		assertThat(effect.path("after").toString()).contains("Nghệ Tĩnh", "2025-07-01");
		boss.get("/api/changes/99").isProblem(404, "unknown-change");
		boss.get("/api/changes/abc").isProblem(400, "parameter-invalid");
	}

	@Test
	void takesAChangeBackByACounterChangeButNotOneThatOthersRestOn() {
		boss.post("/api/changes/1/reversion", REASON).isProblem(409, "change-built-upon");
		boss.post("/api/changes/2/reversion", "{\"reason\":\" \"}").isProblem(400, "invalid-values");
		boss.post("/api/changes/2/reversion", "{\"reason\":\"\\u0000\"}").isProblem(400, "invalid-note");
		assertThat(ledger.last()).isEqualTo(2);

		var counter = boss.post("/api/changes/2/reversion", REASON).hasStatus(201).json();
		assertThat(counter.path("reverts").asLong()).isEqualTo(2);
		assertThat(counter.path("actor").asString()).isEqualTo("boss");
		assertThat(boss.get("/api/administrative-units/40").json().path("name").asString()).isEqualTo("Nghệ An");
		assertThat(boss.get("/api/administrative-units/40?knownAt=2").json().path("name").asString()).isEqualTo("Nghệ Tĩnh");
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void readersOfTheLogAreThoseWhoAnswerForItAndOnlyAdministratorsTakeBack(Role role) {
		Program other = account("lan", Grant.everywhere(role));
		boolean reads = List.of(Role.ADMINISTRATOR, Role.APPROVER, Role.AUDITOR).contains(role);

		other.get("/api/changes").hasStatus(reads ? 200 : 403);
		other.get("/api/changes/1").hasStatus(reads ? 200 : 403);
		other.post("/api/changes/2/reversion", REASON).hasStatus(role == Role.ADMINISTRATOR ? 201 : 403);
		assertThat(ledger.last()).isEqualTo(role == Role.ADMINISTRATOR ? 3 : 2);
	}

	@Test
	void whoAdministersOnlyAPartTakesNothingBack() {
		account("hoa", new Grant(Role.ADMINISTRATOR, "40")).post("/api/changes/2/reversion", REASON).isProblem(403, "not-granted");
		Program.on(port).post("/api/changes/2/reversion", REASON).isProblem(401, "sign-in-required");
	}

	private Program account(String name, Grant grant) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(grant)));
		return Program.on(port).as(name, PASSWORD);
	}

	private static UnitEdit named(String name, @Nullable UnitType type, @Nullable String code) {
		return new UnitEdit(name, type, code, null, null, null, null, null, null, null);
	}
}

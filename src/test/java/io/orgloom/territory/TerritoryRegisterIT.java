package io.orgloom.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.EmptyInterval;
import io.orgloom.graph.FactsReachFurther;
import io.orgloom.graph.InvalidNote;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.NothingChanged;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Edits of units: province 40 with the communes 00001 and 00002, province 41; all since 2024. */
@GraphTest
class TerritoryRegisterIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate BEGINNING = LocalDate.of(2024, 1, 1);
	private static final LocalDate LATER = LocalDate.of(2025, 7, 1);
	private static final ChangeNote NOTE = new ChangeNote("tester", "Read again", null);
	private static final UnitCode ONE = new UnitCode("00001");

	@Autowired
	private TerritoryRegister register;
	@Autowired
	private Territory territory;
	@Autowired
	private Ledger ledger;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;

	@BeforeEach
	void begin() {
		enter("40", UnitType.PROVINCE, null);
		enter("41", UnitType.PROVINCE, null);
		enter("00001", UnitType.COMMUNE, "40");
		enter("00002", UnitType.COMMUNE, "40");
	}

	@Test
	void aChangeHoldsFromItsDayOnAndACorrectionForAllDays() {
		register.change(ONE, named("Một"), LATER, NOTE);
		assertThat(name(LATER.minusDays(1))).isEqualTo("Unit 00001");
		assertThat(name(LATER)).isEqualTo("Một");

		register.correct(ONE, named("Mốt"), LATER, NOTE);
		assertThat(name(LATER)).isEqualTo("Mốt");
		assertThat(name(LATER.minusDays(1))).isEqualTo("Unit 00001");
		assertThat(territory.unit(ONE, new AsOf(LATER, ledger.last() - 1)).name()).isEqualTo("Một");
		assertThatThrownBy(() -> register.change(ONE, named("Mốt"), LATER, NOTE)).isInstanceOf(NothingChanged.class);
	}

	@Test
	void aUnitEndsButNotWhileOthersLieInItNorOnItsFirstDay() {
		assertThatThrownBy(() -> register.end(new UnitCode("40"), LATER, NOTE)).isInstanceOf(FactsReachFurther.class);
		assertThatThrownBy(() -> register.end(ONE, BEGINNING, NOTE)).isInstanceOf(EmptyInterval.class);
		register.end(ONE, LATER, NOTE);
		assertThatThrownBy(() -> territory.unit(ONE, at(LATER))).isInstanceOf(UnknownAdministrativeUnit.class);
		assertThat(name(LATER.minusDays(1))).isEqualTo("Unit 00001");
		assertThatThrownBy(() -> register.change(ONE, named("X"), LATER, NOTE)).isInstanceOf(UnknownAdministrativeUnit.class);
	}

	@Test
	void anOfficialCodeIsGivenAgainOnlyAfterItsHolderEnded() {
		assertThatThrownBy(() -> enter("00001", UnitType.COMMUNE, "40", LATER)).isInstanceOf(OfficialCodeHeld.class);
		assertThatThrownBy(() -> register.change(new UnitCode("00002"), coded("00001"), LATER, NOTE)).isInstanceOf(OfficialCodeHeld.class);
		register.end(ONE, LATER, NOTE);
		assertThat(enter("00001", UnitType.COMMUNE, "40", LATER)).isEqualTo(new UnitCode("00001-202507"));
	}

	@Test
	void whoAdministersAProvinceEditsThereAndNowhereElse() {
		access.asSystem(() -> users.create("lan", PASSWORD, List.of(new Grant(Role.ADMINISTRATOR, "40"))));
		Program lan = Program.on(port).as("lan", PASSWORD);
		String from = "\"from\":\"2025-07-01\",\"reason\":\"x\"";

		lan.post("/api/administrative-units/00001/changes", "{\"kind\":\"CHANGE\",\"name\":\"Một\"," + from + "}").hasStatus(201);
		lan.post("/api/administrative-units/41/changes", "{\"kind\":\"CHANGE\",\"name\":\"Khác\"," + from + "}").isProblem(403, "not-granted");
		lan.post("/api/administrative-units/00001/changes", "{\"kind\":\"CHANGE\",\"parent\":\"41\"," + from + "}").isProblem(403, "not-granted");
		lan.post("/api/administrative-units", "{\"name\":\"X\",\"type\":\"PROVINCE\",\"officialCode\":\"42\"," + from + "}").isProblem(403, "not-granted");
		lan.post("/api/administrative-units", "{\"name\":\"X\",\"type\":\"COMMUNE\",\"officialCode\":\"00009\",\"parent\":\"40\"," + from + "}").hasStatus(201);
	}

	@ParameterizedTest
	@ValueSource(strings = {"{\"from\":\"2025-07-01\",\"reason\":\"x\",\"name\":\"y\"}", "{\"kind\":0,\"from\":\"2025-07-01\",\"reason\":\"x\",\"name\":\"y\"}",
			"{\"kind\":\"CHANGE\",\"from\":\"+12000-01-01\",\"reason\":\"x\",\"name\":\"y\"}", "{\"kind\":\"CHANGE\",\"from\":\"2025-07-01\",\"reason\":\" \",\"name\":\"y\"}",
			"{\"kind\":\"CHANGE\",\"from\":\"2025-07-01\",\"reason\":\"a\\u0000\",\"name\":\"y\"}", "{\"kind\":\"CHANGE\",\"from\":\"2025-07-01\",\"reason\":\"x\",\"name\":\"\\u200b\"}",
			"{\"kind\":\"CHANGE\",\"from\":\"2025-07-01\",\"reason\":\"x\",\"name\":\"\\udc00\"}", "{\"kind\":\"CHANGE\",\"from\":\"2025-07-01\",\"reason\":\"x\",\"areaKm2\":-1}",
			"{\"kind\":\"CHANGE\",\"from\":\"2025-07-01\",\"reason\":\"x\",\"population\":{\"people\":1.5,\"kind\":\"CENSUS\",\"year\":2024}}",
			"{\"kind\":\"CHANGE\",\"from\":\"2025-07-01\",\"reason\":\"x\",\"officialCode\":\"' OR 1=1\"}"})
	void editsThatCannotBeReadAreRefusedAndNothingIsWritten(String body) {
		access.asSystem(() -> users.create("boss", PASSWORD, List.of(Grant.everywhere(Role.ADMINISTRATOR))));
		long before = ledger.last();

		Program.on(port).as("boss", PASSWORD).post("/api/administrative-units/00001/changes", body).hasStatus(400);
		assertThat(ledger.last()).isEqualTo(before);
	}

	@Test
	void aReasonNobodyCanReadIsNone() {
		assertThatThrownBy(() -> new ChangeNote("tester", "\u0000", null)).isInstanceOf(InvalidNote.class);
		assertThatThrownBy(() -> new ChangeNote("tester", "x".repeat(2_001), null)).isInstanceOf(InvalidNote.class);
		assertThatThrownBy(() -> new ChangeNote("tester", "x", "\u200b")).isInstanceOf(InvalidNote.class);
	}

	@Test
	void aQuestionOfAThousandWordsFindsNothing() {
		access.asSystem(() -> users.create("boss", PASSWORD, List.of(Grant.everywhere(Role.VIEWER))));
		StringBuilder words = new StringBuilder("unit");
		for (int i = 0; i < 1_100; i++) {
			words.append('+').append(i);
		}
		Program boss = Program.on(port).as("boss", PASSWORD);

		assertThat(boss.get("/api/administrative-units?q=" + words).hasStatus(200).json().path("items").size()).isZero();
		assertThat(boss.get("/api/administrative-units?q=unit+00001").json().path("items").size()).isEqualTo(1);
		boss.get("/territory?level=X").hasStatus(200);
	}

	private UnitCode enter(String code, UnitType type, @Nullable String parent) {
		return enter(code, type, parent, BEGINNING);
	}

	private UnitCode enter(String code, UnitType type, @Nullable String parent, LocalDate from) {
		return register.enter(new UnitEdit("Unit " + code, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null), from,
				NOTE);
	}

	private static UnitEdit named(String name) {
		return new UnitEdit(name, null, null, null, null, null, null, null, null, null);
	}

	private static UnitEdit coded(String officialCode) {
		return new UnitEdit(null, null, officialCode, null, null, null, null, null, null, null);
	}

	private String name(LocalDate day) {
		return territory.unit(ONE, at(day)).name();
	}

	private AsOf at(LocalDate day) {
		return new AsOf(day, ledger.last());
	}
}

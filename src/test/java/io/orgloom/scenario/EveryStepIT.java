package io.orgloom.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.Territory;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each kind of step on each level, from the plan to what is recorded and back. Each commune has 4,000 people; other numbers and types are told. */
@GraphTest
class EveryStepIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate AHEAD = LocalDate.of(2026, 7, 1);
	private static final String BEFORE = "P0(D0(A0 B0)) P1(D1(A1 B1)) P2(D2(A2 B2)) P3(D3(A3 B3) E3) P4(D4(A4 B4)) P5(D5(A5 B5)) P6(D6(A6 B6)) P7(D7(A7 B7)) "
			+ "P8(D8(A8 B8)) P9(D9(A9 B9))";
	private static final String PROVINCES = """
			[{'type':'MERGE_UNITS','into':{'name':'N1','type':'PROVINCE'},'from':[{'code':'P1'},{'code':'P2'}]},
			{'type':'SPLIT_UNIT','code':'P3','into':[{'name':'N2','type':'PROVINCE','children':['D3']}]},
			{'type':'TRANSFER_PART','from':{'code':'P4'},'into':'P5'},
			{'type':'ASSIGN_UNITS','from':[{'code':'P6'}],'into':'P5'},
			{'type':'RENAME_UNIT','code':'P7','name':'N3'},
			{'type':'CHANGE_UNIT_TYPE','code':'P8','unitType':'CITY'},
			{'type':'CREATE_UNIT','unit':{'name':'N4','type':'PROVINCE'}},
			{'type':'MOVE_UNIT','code':'D9','parent':'new:3'},
			{'type':'ABOLISH_UNIT','code':'P0','into':'P5'}]
			| N1(D1(A1 B1) D2(A2 B2)) N2(D3(A3 B3)) N3(D7(A7 B7)) N4(D9(A9 B9)) P3(E3) P5(D0(A0 B0) D4(A4 B4) D5(A5 B5) D6(A6 B6)) P8:CITY(D8(A8 B8)) P9
			""";
	private static final String DISTRICTS = """
			[{'type':'MERGE_UNITS','into':{'name':'N1','type':'DISTRICT'},'from':[{'code':'D1'},{'code':'D2'}]},
			{'type':'SPLIT_UNIT','code':'D3','into':[{'name':'N2','type':'DISTRICT','children':['A3']}]},
			{'type':'TRANSFER_PART','from':{'code':'D4','units':['A4'],'basis':'POPULATION','clause':'Điều 4'},'into':'D5'},
			{'type':'ASSIGN_UNITS','from':[{'code':'D6','units':['B6']}],'into':'D5'},
			{'type':'RENAME_UNIT','code':'D7','name':'N3'},
			{'type':'CHANGE_UNIT_TYPE','code':'D8','unitType':'TOWN'},
			{'type':'MOVE_UNIT','code':'D9','parent':'P8'},
			{'type':'CREATE_UNIT','unit':{'name':'N4','type':'DISTRICT','parent':'P9'}},
			{'type':'MOVE_UNIT','code':'A9','parent':'new:3'},
			{'type':'ABOLISH_UNIT','code':'D0'}]
			| P0(A0 B0) P1(N1(A1 A2 B1 B2)) P2 P3(D3(B3) E3 N2(A3)) P4(D4(B4)) P5(D5(A4 A5 B5 B6)) P6(D6(A6)) P7(N3(A7 B7)) P8(D8:TOWN(A8 B8) D9(B9)) P9(N4(A9))
			""";
	private static final String COMMUNES = """
			[{'type':'MERGE_UNITS','into':{'name':'N1','type':'COMMUNE'},'from':[{'code':'A1'},{'code':'A2'}]},
			{'type':'SPLIT_UNIT','code':'A3','into':[{'name':'N2','type':'COMMUNE','share':0.4}]},
			{'type':'TRANSFER_PART','from':{'code':'A4','share':0.4},'into':'A5'},
			{'type':'ASSIGN_UNITS','from':[{'code':'A6'}],'into':'A5'},
			{'type':'RENAME_UNIT','code':'A7','name':'N3'},
			{'type':'CHANGE_UNIT_TYPE','code':'A8','unitType':'WARD'},
			{'type':'MOVE_UNIT','code':'A9','parent':'D8'},
			{'type':'CREATE_UNIT','unit':{'name':'N4','type':'COMMUNE','parent':'D0'}},
			{'type':'ASSIGN_UNITS','from':[{'code':'A0'}],'into':'new:3'},
			{'type':'ABOLISH_UNIT','code':'B0'}]
			| P0(D0(N4)) P1(D1(B1 N1=8000)) P2(D2(B2)) P3(D3(A3=2400 B3 N2=1600) E3) P4(D4(A4=2400 B4)) P5(D5(A5=9600 B5)) P6(D6(B6)) P7(D7(B7 N3)) \
			P8(D8(A8:WARD A9 B8)) P9(D9(B9))
			""";

	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private TerritoryRegister register;
	@Autowired
	private Territory territory;
	@Autowired
	private Times times;
	@LocalServerPort
	private int port;

	private Program lan = Program.on(0);
	private Program hoa = Program.on(0);

	@BeforeEach
	void begin() {
		for (int i = 0; i < 10; i++) {
			unit("P" + i, UnitType.PROVINCE, null);
			unit("D" + i, UnitType.DISTRICT, "P" + i);
			unit("A" + i, UnitType.COMMUNE, "D" + i);
			unit("B" + i, UnitType.COMMUNE, "D" + i);
		}
		unit("E3", UnitType.DISTRICT, "P3");
		lan = account("lan", Role.PLANNER);
		hoa = account("hoa", Role.APPROVER);
	}

	@ParameterizedTest
	@ValueSource(strings = {PROVINCES, DISTRICTS, COMMUNES})
	void isRecordedByItsApplicationAndTakenBackByTheReversion(String level) {
		String plan = plan();
		lan.post(plan + "/steps:batch", level.split("\n\\| ")[0].replace('\'', '"'), "0").hasStatus(201);
		lan.post(plan + "/submission", "").hasStatus(200);
		hoa.post(plan + "/approval", "").hasStatus(200);
		hoa.post(plan + "/application", "").hasStatus(200);
		assertThat(tree()).isEqualTo(level.split("\n\\| ")[1].strip());
		hoa.post(plan + "/reversion", "").hasStatus(200);
		assertThat(tree()).isEqualTo(BEFORE);
	}

	@Test
	void whatHasUnitsInItIsNeitherDividedNorEndedWithoutSayingWhereTheyGo() {
		String plan = plan();
		lan.post(plan + "/steps", "{\"type\":\"ABOLISH_UNIT\",\"code\":\"P1\"}", "0").isProblem(422, "units-below");
		lan.post(plan + "/steps", "{\"type\":\"TRANSFER_PART\",\"from\":{\"code\":\"D1\",\"share\":0.5},\"into\":\"D2\"}", "0").isProblem(422, "units-below");
		lan.post(plan + "/steps", "{\"type\":\"MOVE_UNIT\",\"code\":\"P1\",\"parent\":\"P2\"}", "0").isProblem(422, "not-above");
	}

	private String plan() {
		return "/api/scenarios/" + lan.post("/api/scenarios", "{\"name\":\"Plan\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"" + AHEAD + "\"}").hasStatus(201).json()
			.path("id").asString();
	}

	private String tree() {
		return tree(territory.allUnits(times.on(AHEAD)), null);
	}

	private static String tree(List<AdministrativeUnit> units, @Nullable UnitCode within) {
		return units.stream().filter(unit -> Objects.equals(unit.parent(), within)).map(unit -> told(unit) + below(units, unit)).sorted().collect(Collectors.joining(" "));
	}

	private static String below(List<AdministrativeUnit> units, AdministrativeUnit unit) {
		String below = tree(units, unit.code());
		return below.isEmpty() ? "" : "(" + below + ")";
	}

	private static String told(AdministrativeUnit unit) {
		boolean usual = List.of(UnitType.PROVINCE, UnitType.DISTRICT, UnitType.COMMUNE).contains(unit.type());
		long people = unit.population(PopulationKind.CENSUS).map(Population::people).orElse(4_000L);
		return unit.name() + (usual ? "" : ":" + unit.type()) + (people == 4_000 ? "" : "=" + people);
	}

	private Program account(String name, Role role) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(Grant.everywhere(role))));
		return Program.on(port).as(name, PASSWORD);
	}

	private void unit(String code, UnitType type, @Nullable String parent) {
		register.enter(new UnitEdit(code, type, code, parent == null ? null : new UnitCode(parent),
				type == UnitType.COMMUNE ? new Population(4_000, PopulationKind.CENSUS, 2024) : null, type == UnitType.COMMUNE ? 30.0 : null, null, null, null, null),
				LocalDate.of(2024, 1, 1), new ChangeNote("tester", "As it is", null));
	}
}

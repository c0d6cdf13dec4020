package io.orgloom.work;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The committee P of province 40 with its office VP, its organisation commission TC and its propaganda department TG, which ends on 1 January 2025; all on
 * record since 2024. Today is 15 January 2026.
 */
abstract class AgenciesOfProvince {

	static final String PASSWORD = "bốn từ dễ nhớ";
	static final ChangeNote NOTE = new ChangeNote("tester", "As it is", null);
	static final OrgUnitCode VP = new OrgUnitCode("VP");
	static final OrgUnitCode TC = new OrgUnitCode("TC");
	static final OrgUnitCode TG = new OrgUnitCode("TG");

	@Autowired
	private TerritoryRegister territory;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	Ledger ledger;
	@Autowired
	Times times;
	@Autowired
	private WorkIntake intake;
	@LocalServerPort
	int port;
	Program boss;

	@BeforeEach
	void begin() {
		area("40", UnitType.PROVINCE, null);
		area("1", UnitType.COMMUNE, "40");
		boss = account("boss", Stream.of(Role.values()).map(Grant::everywhere).toList());
		boss.post("/api/structure-changes", """
				{"from":"2024-01-01","reason":"As it is","units":[{"code":"P","name":"Tỉnh ủy","kind":"COMMITTEE","hierarchy":"PARTY","governs":"40"},
				  {"code":"VP","name":"Văn phòng Tỉnh ủy","kind":"ADVISORY_AGENCY","field":"OFFICE","hierarchy":"PARTY","parent":"P"},
				  {"code":"TC","name":"Ban Tổ chức Tỉnh ủy","kind":"ADVISORY_AGENCY","field":"ORGANISATION","hierarchy":"PARTY","parent":"P"},
				  {"code":"TG","name":"Ban Tuyên giáo Tỉnh ủy","kind":"ADVISORY_AGENCY","field":"PROPAGANDA","hierarchy":"PARTY","parent":"P"},
				  {"code":"ONE","name":"Đảng ủy xã Một","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"1"}],
				 "positions":[{"code":"VP-1","title":"Chánh Văn phòng","unit":"VP","role":"HEAD"},{"code":"TC-1","title":"Trưởng ban","unit":"TC","role":"HEAD"}]}
				""").hasStatus(201);
	}

	private void area(String code, UnitType type, @Nullable String parent) {
		territory.enter(new UnitEdit("Đơn vị " + code, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null),
				LocalDate.of(2024, 1, 1), NOTE);
	}

	void endPropaganda() {
		boss.post("/api/structure-changes", """
				{"from":"2025-01-01","reason":"Merged","ends":[{"code":"TG","post":false}]}
				""").hasStatus(201);
	}

	Program account(String name, List<Grant> grants) {
		access.asSystem(() -> users.create(name, PASSWORD, grants));
		return Program.on(port).as(name, PASSWORD);
	}

	void takeIn(WorkBundle bundle) {
		access.asSystem(() -> intake.takeIn(bundle, NOTE));
	}

	static LocalDate day(String day) {
		return LocalDate.parse(day);
	}
}

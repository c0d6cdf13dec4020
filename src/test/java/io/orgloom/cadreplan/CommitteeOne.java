package io.orgloom.cadreplan;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
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
 * The committee ONE of commune 1 with its secretary (ONE-1), two deputies (ONE-2, ONE-3) and a specialist, and an office below it with its head (OFF-1). Five
 * cadres hold none, one or another of these posts. Today is 15 January 2026, under 377-QĐ/TW.
 */
abstract class CommitteeOne {

	static final String PASSWORD = "bốn từ dễ nhớ";
	private static final ChangeNote NOTE = new ChangeNote("tester", "As it is", null);
	static final String TODAY = "2026-01-15";

	@Autowired
	TerritoryRegister territory;
	@Autowired
	Ledger ledger;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	int port;
	Program boss;
	Program officer;

	@BeforeEach
	void begin() {
		unit("40", UnitType.PROVINCE, null);
		unit("1", UnitType.COMMUNE, "40");
		unit("2", UnitType.COMMUNE, "40");
		boss = account("boss", Stream.of(Role.values()).map(Grant::everywhere).toList());
		officer = account("officer", List.of(new Grant(Role.PERSONNEL_OFFICER, "1")));
		boss.post("/api/structure-changes", """
				{"from":"2024-01-01","reason":"As it is","units":[{"code":"P","name":"Tỉnh ủy","kind":"COMMITTEE","hierarchy":"PARTY","governs":"40"},
				  {"code":"ONE","name":"Đảng ủy xã Một","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"1"},
				  {"code":"OFF","name":"Văn phòng Đảng ủy","kind":"ADVISORY_AGENCY","field":"OFFICE","hierarchy":"PARTY","parent":"ONE"},
				  {"code":"TWO","name":"Đảng ủy xã Hai","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"2"}],
				 "positions":[{"code":"ONE-1","title":"Bí thư","unit":"ONE","role":"HEAD"},{"code":"ONE-2","title":"Phó Bí thư","unit":"ONE","role":"DEPUTY"},
				  {"code":"ONE-3","title":"Phó Bí thư Thường trực","unit":"ONE","role":"DEPUTY"},{"code":"ONE-4","title":"Chuyên viên","unit":"ONE","role":"STAFF"},
				  {"code":"OFF-1","title":"Chánh Văn phòng","unit":"OFF","role":"HEAD"},{"code":"OFF-2","title":"Chuyên viên","unit":"OFF","role":"STAFF"},
				  {"code":"TWO-1","title":"Bí thư","unit":"TWO","role":"HEAD"}]}
				""").hasStatus(201);
		cadre("c-1", "Nguyễn Văn Trưởng", "1975-03", "MALE", "ONE-1");
		cadre("c-2", "Trần Thị Phó", "1985-06", "FEMALE", "ONE-2");
		cadre("c-3", "Lê Văn Chánh", "1990-01", "MALE", "OFF-1");
		cadre("c-4", "Phạm Thị Viên", "1995-09", "FEMALE", "ONE-4");
		cadre("c-5", "Hồ Văn Già", "1967-01", "MALE", "OFF-2");
		cadre("d-1", "Võ Văn Hai", "1980-01", "MALE", "TWO-1");
	}

	void cadre(String code, String name, String birth, String sex, String position) {
		boss.post("/api/cadres", """
				{"code":"%s","from":"2024-01-01","synthetic":true,"reason":"x","particulars":{"personal":{"name":"%s","birth":"%s","sex":"%s"}},
				 "appointment":{"position":"%s","from":"2024-01-01"}}
				""".formatted(code, name, birth, sex, position)).hasStatus(201);
	}

	/** One who holds no post. */
	void cadre(String code, String name, String birth, String sex) {
		boss.post("/api/cadres", """
				{"code":"%s","from":"2024-01-01","synthetic":true,"reason":"x","particulars":{"personal":{"name":"%s","birth":"%s","sex":"%s"}}}
				""".formatted(code, name, birth, sex)).hasStatus(201);
	}

	private void unit(String code, UnitType type, @Nullable String parent) {
		territory.enter(new UnitEdit("Đơn vị " + code, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null),
				LocalDate.of(2024, 1, 1), NOTE);
	}

	Program account(String name, List<Grant> grants) {
		access.asSystem(() -> users.create(name, PASSWORD, grants));
		return Program.on(port).as(name, PASSWORD);
	}

	String plan() {
		return officer.post("/api/cadre-plans", """
				{"name":"Quy hoạch 2026-2031","termFrom":"2026-06-01","termUntil":"2031-06-01","unit":"ONE","posts":["ONE-1","ONE-2","ONE-3","OFF-1"]}
				""").hasStatus(201).json().path("id").asString();
	}

	static String nomination(String position, String cadre, String readiness) {
		return """
				{"position":"%s","cadre":"%s","kind":"ON_THE_SPOT","readiness":"%s","assessedOn":"2026-01-10","reason":"Hoàn thành tốt"}
				""".formatted(position, cadre, readiness);
	}

	String nominate(String plan, String position, String cadre, String readiness) {
		return officer.post("/api/cadre-plans/" + plan + "/nominations", nomination(position, cadre, readiness)).hasStatus(201).json().path("id").asString();
	}
}

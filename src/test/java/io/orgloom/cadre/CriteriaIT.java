package io.orgloom.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.support.Program.Answer;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
 * Committees ONE and TWO of the communes 1 and 2 of province 40. Three women and a man: c-1 heads ONE since 2024 with a master's degree; c-2 heads TWO,
 * of her nothing but name and sex is recorded; c-3 is her deputy, young, with a master's degree and planned for her post; c-4, a man, has no post any more. Today is 15 January 2026.
 */
@GraphTest
class CriteriaIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final ChangeNote NOTE = new ChangeNote("tester", "As it is", null);

	@Autowired
	private TerritoryRegister territory;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;
	private Program boss;
	private Program officer;

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
				  {"code":"TWO","name":"Đảng ủy xã Hai","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"2"}],
				 "positions":[{"code":"ONE-1","title":"Bí thư","unit":"ONE","role":"HEAD"},{"code":"TWO-1","title":"Bí thư","unit":"TWO","role":"HEAD"},
				  {"code":"TWO-2","title":"Phó Bí thư","unit":"TWO","role":"DEPUTY"},{"code":"TWO-3","title":"Văn phòng","unit":"TWO","role":"STAFF"}]}
				""").hasStatus(201);
		enter("c-1", "\"personal\":{\"name\":\"Nguyễn Thị Một\",\"birth\":\"1990-03\",\"sex\":\"FEMALE\"},\"qualification\":{\"education\":\"Thạc sĩ\"}", "ONE-1");
		enter("c-2", "\"personal\":{\"name\":\"Nguyễn Thị Hai\",\"sex\":\"FEMALE\"}", "TWO-1");
		enter("c-3", "\"personal\":{\"name\":\"Nguyễn Thị Ba\",\"birth\":\"1992-03\",\"sex\":\"FEMALE\"},\"qualification\":{\"education\":\"Thạc sĩ\"}", "TWO-2");
		enter("c-4", "\"personal\":{\"name\":\"Nguyễn Văn Bốn\",\"birth\":\"1980-03\",\"sex\":\"MALE\"},\"qualification\":{\"education\":\"Đại học\"}", "TWO-3");
		boss.post("/api/cadres/c-4/releases", "{\"position\":\"TWO-3\",\"on\":\"2025-06-01\"}").hasStatus(201);
		boss.post("/api/cadre-plans", "{\"code\":\"p\",\"name\":\"2026–2031\",\"termFrom\":\"2026-07-01\",\"termUntil\":\"2031-07-01\",\"unit\":\"P\"}").hasStatus(201);
		boss.post("/api/cadre-plans/p/nominations", "{\"position\":\"TWO-1\",\"cadre\":\"c-3\",\"kind\":\"ON_THE_SPOT\",\"readiness\":\"NOW\",\"assessedOn\":\"2026-01-02\"}").hasStatus(201);
	}

	@Test
	void findsWhoFulfilsAllAndSaysOfHowManyItIsNotKnown() {
		JsonNode found = find(boss, "sex==FEMALE;age<40;education>=MASTER;monthsAs.HEAD>=24;planned==0").hasStatus(200).json();
		assertThat(codes(found)).containsExactly("c-1");
		assertThat(found.path("items").get(0).path("name").asString()).isEqualTo("Nguyễn Thị Một");
		assertThat(found.path("found").asInt()).isOne();
		assertThat(found.path("unjudged").asInt()).isOne();

		JsonNode young = find(boss, "age<40").json();
		assertThat(codes(young)).containsExactly("c-1", "c-3");
		assertThat(young.path("unjudged").asInt()).isOne();
		assertThat(codes(find(boss, "age>=40").json())).containsExactly("c-4");
		assertThat(codes(find(boss, "posts==0").json())).containsExactly("c-4");
		assertThat(codes(find(boss, "within==TWO;sex==FEMALE").json())).containsExactly("c-2", "c-3");
		assertThat(codes(find(boss, "planned>0").json())).containsExactly("c-3");
		assertThat(codes(boss.get("/api/cadres?unit=TWO&filter=" + encoded("education>=MASTER")).json())).containsExactly("c-3");
		assertThat(codes(boss.get("/api/cadres?q=ba&filter=" + encoded("sex==FEMALE")).json())).containsExactly("c-3");
		assertThat(codes(boss.get("/api/cadres?withoutPost=true&filter=" + encoded("sex==MALE")).json())).containsExactly("c-4");
		assertThat(boss.get("/api/cadres").json().has("found")).isFalse();
	}

	@Test
	void goesOnWhereThePageEnded() {
		JsonNode first = boss.get("/api/cadres?limit=2&filter=" + encoded("sex==FEMALE")).json();
		assertThat(codes(first)).containsExactly("c-1", "c-2");
		assertThat(first.path("found").asInt()).isEqualTo(3);
		JsonNode second = boss.get("/api/cadres?limit=2&filter=" + encoded("sex==FEMALE") + "&after=" + first.path("next").asString()).json();
		assertThat(codes(second)).containsExactly("c-3");
		assertThat(second.path("next").isNull()).isTrue();
	}

	@Test
	void asksForTheDayAndLearnsWhatChanges() {
		assertThat(codes(find(boss, "education>=MASTER").json())).containsExactly("c-1", "c-3");
		boss.post("/api/cadres/c-2/changes", "{\"on\":\"2026-01-10\",\"reason\":\"x\",\"particulars\":{\"qualification\":{\"education\":\"Tiến sĩ\"}}}").hasStatus(201);
		assertThat(codes(find(boss, "education>=MASTER").json())).containsExactly("c-1", "c-2", "c-3");
		assertThat(codes(boss.get("/api/cadres?on=2026-01-09&filter=" + encoded("education>=MASTER")).json())).containsExactly("c-1", "c-3");
		assertThat(codes(boss.get("/api/cadres?on=2025-05-31&filter=" + encoded("posts==0")).json())).isEmpty();
		boss.post("/api/cadres/c-3/transfers", "{\"to\":\"TWO-3\",\"on\":\"2026-01-12\"}").hasStatus(201);
		assertThat(codes(find(boss, "holds==STAFF").json())).containsExactly("c-3");
		boss.post("/api/cadres/c-3/erasure", "{\"reason\":\"By law\",\"decision\":\"5-QĐ\"}").hasStatus(201);
		assertThat(codes(find(boss, "education>=MASTER").json())).containsExactly("c-1", "c-2");
		assertThat(codes(boss.get("/api/cadres?on=2026-01-09&filter=" + encoded("education>=MASTER")).json())).containsExactly("c-1");
		assertThat(find(boss, "sex==FEMALE").json().path("unjudged").asInt()).isZero();
		assertThat(codes(find(boss, "holds==STAFF").json())).containsExactly("c-3");
	}

	@Test
	void tellsNothingOfThoseWhoMayNotBeRead() {
		Program leader = account("leader", List.of(Grant.everywhere(Role.VIEWER), Grant.everywhere(Role.APPROVER)));
		Program auditor = account("auditor", List.of(Grant.everywhere(Role.AUDITOR), Grant.everywhere(Role.ADMINISTRATOR)));
		for (Program other : List.of(leader, auditor)) {
			for (String filter : List.of("sex==FEMALE", "age<40", "planned==0", "holds==HEAD,rank==x", "monthsToRetirement>0")) {
				find(other, filter).isProblem(403, "not-granted");
			}
			JsonNode open = find(other, "holds==HEAD;monthsAs.HEAD>=24").hasStatus(200).json();
			assertThat(codes(open)).containsExactly("c-1", "c-2");
			assertThat(open.path("items").get(0).path("personal").asString()).isEqualTo("MASKED");
		}

		JsonNode own = find(officer, "sex==FEMALE").hasStatus(200).json();
		assertThat(codes(own)).containsExactly("c-1");
		assertThat(own.path("found").asInt()).isOne();
		assertThat(find(officer, "age<40").json().path("unjudged").asInt()).isZero();
		assertThat(codes(find(officer, "sex==FEMALE;within==TWO").json())).isEmpty();
		assertThat(codes(find(officer, "sex!=MALE,education!=MASTER").json())).containsExactly("c-1");
		// the plan belongs to the province: an officer of a commune does not learn who is in it
		Program two = account("two", List.of(new Grant(Role.PERSONNEL_OFFICER, "2")));
		assertThat(codes(find(two, "planned==0").json())).containsExactly("c-2", "c-3", "c-4");
		assertThat(codes(find(two, "planned>0").json())).isEmpty();
	}

	@Test
	void eachSearchIsOneEntryInTheLogOfReadings() {
		boss.get("/api/cadres?purpose=review&filter=" + encoded("sex==FEMALE")).hasStatus(200);
		List<JsonNode> reads = reads("GET /api/cadres");
		assertThat(reads).hasSize(1);
		assertThat(reads.getFirst().path("purpose").asString()).isEqualTo("review");
		assertThat(reads.getFirst().path("subjects").values()).extracting(JsonNode::asString).containsExactly("c-1", "c-2", "c-3");
		find(boss, "age>90").hasStatus(200);
		assertThat(reads("GET /api/cadres")).hasSize(1);
	}

	private List<JsonNode> reads(String door) {
		return boss.get("/api/read-log?actor=boss").json().path("items").values().stream().filter(read -> read.path("door").asString().equals(door)).toList();
	}

	@Test
	void whatIsNoFilterIsRefusedWithThePlaceAndWhatThereIs() {
		JsonNode unknown = find(boss, "sex==FEMALE;agee<40").isProblem(400, "unknown-filter-field").json();
		assertThat(unknown.path("at").asInt()).isEqualTo(13);
		assertThat(unknown.path("detail").asString()).contains("agee", "age", "monthsAs.HEAD.DIVISION");
		find(boss, "sex==WOMAN").isProblem(400, "unfit-filter-value");
		find(boss, "sex=").isProblem(400, "unreadable-filter");
		find(boss, "within==NO").isProblem(404, "unknown-org-unit");
		find(boss, "(".repeat(500)).isProblem(400, "unreadable-filter");
	}

	@Test
	void searchesAreKeptByTheAccountThatSavedThem() {
		boss.post("/api/cadre-searches", "{\"name\":\"  Young  women \",\"filter\":\"sex==FEMALE;age<40\"}").hasStatus(201);
		boss.post("/api/cadre-searches", "{\"name\":\"Young women\",\"filter\":\"sex==FEMALE;age<35\"}").hasStatus(201);
		boss.post("/api/cadre-searches", "{\"name\":\"Wrong\",\"filter\":\"agee<35\"}").isProblem(400, "unknown-filter-field");
		boss.post("/api/cadre-searches", "{\"name\":\"%s\",\"filter\":\"age<35\"}".formatted("n".repeat(101))).isProblem(422, "search-not-saved");
		JsonNode own = boss.get("/api/cadre-searches").json().path("items");
		assertThat(own.size()).isOne();
		assertThat(own.get(0).path("name").asString()).isEqualTo("Young women");
		assertThat(own.get(0).path("filter").asString()).isEqualTo("sex==FEMALE;age<35");
		assertThat(officer.get("/api/cadre-searches").json().path("items")).isEmpty();

		officer.post("/api/cadre-searches", "{\"name\":\"Mine\",\"filter\":\"posts==0\"}").hasStatus(201);
		access.asSystem(() -> {
			users.remove("officer");
			return null;
		});
		Program again = account("officer", List.of(new Grant(Role.PERSONNEL_OFFICER, "1")));
		assertThat(again.get("/api/cadre-searches").json().path("items")).isEmpty();
		boss.delete("/api/cadre-searches?name=Young+women", "").hasStatus(204);
		assertThat(boss.get("/api/cadre-searches").json().path("items")).isEmpty();
	}

	private void enter(String code, String particulars, String position) {
		boss.post("/api/cadres", "{\"code\":\"%s\",\"from\":\"2024-01-01\",\"reason\":\"x\",\"particulars\":{%s},\"appointment\":{\"position\":\"%s\",\"from\":\"2024-01-01\"}}"
			.formatted(code, particulars, position)).hasStatus(201);
	}

	private static Answer find(Program program, String filter) {
		return program.get("/api/cadres?filter=" + encoded(filter));
	}

	private static String encoded(String filter) {
		return URLEncoder.encode(filter, StandardCharsets.UTF_8);
	}

	private Program account(String name, List<Grant> grants) {
		access.asSystem(() -> users.create(name, PASSWORD, grants));
		return Program.on(port).as(name, PASSWORD);
	}

	private void unit(String code, UnitType type, @Nullable String parent) {
		territory.enter(new UnitEdit("Unit " + code, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null),
				LocalDate.of(2024, 1, 1), NOTE);
	}

	private static List<String> codes(JsonNode page) {
		return page.path("items").values().stream().map(item -> item.path("code").asString()).toList();
	}
}

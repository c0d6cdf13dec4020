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
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * What reviews ask for beside the core: rank, training, commendations, measures, languages, family. c-1 heads the committee of commune 1, c-2 that of commune 2,
 * both since 2024; boss is an officer of all, one of commune 1 only. Today is 15 January 2026.
 */
@GraphTest
class CadreRecordsIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final ChangeNote NOTE = new ChangeNote("tester", "As it is", null);
	private static final String RECORDS = """
			"rank":{"code":"01.003","name":"Chuyên viên thử","step":3,"coefficient":3.33,"since":"2023-03-01"},
			"trainings":[{"course":"Kỹ năng số thử","kind":"digital","place":"Trường Chính trị thử","from":"2023-05-01","until":"2023-05-20","certificate":"CC-77"},
			 {"key":"llct","course":"Cao cấp thử","kind":"POLITICAL_THEORY","from":"2025-09-01","until":"2026-06-30"}],
			"commendations":[{"form":"Bằng khen thử","level":"cấp tỉnh thử","on":"2024-11-20","decision":"99-QĐ"}],
			"languages":[{"language":"Tiếng Anh thử","level":"B1"},{"language":"Tiếng Thái thử"}],
			"disciplines":[{"decision":"7-QĐ","form":"Khiển trách thử","on":"2024-05-05","until":"2025-05-05"}]
			""";
	/** What nobody may see who need not. */
	private static final List<String> PERSONAL = List.of("Chuyên viên thử", "Kỹ năng số thử", "Trường Chính trị thử", "CC-77", "Cao cấp thử", "Bằng khen thử", "cấp tỉnh thử", "99-QĐ",
			"Tiếng Anh thử", "7-QĐ", "SPOUSE", "llct");

	@Autowired
	private TerritoryRegister territory;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private Driver driver;
	@LocalServerPort
	private int port;
	private Program boss;
	private Program one;

	@BeforeEach
	void begin() {
		unit("40", UnitType.PROVINCE, null);
		unit("1", UnitType.COMMUNE, "40");
		unit("2", UnitType.COMMUNE, "40");
		boss = account("boss", Stream.of(Role.values()).map(Grant::everywhere).toList());
		one = account("one", List.of(new Grant(Role.PERSONNEL_OFFICER, "1")));
		boss.post("/api/structure-changes", """
				{"from":"2024-01-01","reason":"As it is","units":[{"code":"ONE","name":"Đảng ủy xã Một","kind":"COMMITTEE","hierarchy":"PARTY","governs":"1"},
				  {"code":"TWO","name":"Đảng ủy xã Hai","kind":"COMMITTEE","hierarchy":"PARTY","governs":"2"}],
				 "positions":[{"code":"ONE-1","title":"Bí thư","unit":"ONE","role":"HEAD"},{"code":"TWO-1","title":"Bí thư","unit":"TWO","role":"HEAD"}]}
				""").hasStatus(201);
		enter("c-1", RECORDS, "ONE-1");
		enter("c-2", "\"qualification\":{\"languages\":\"Tiếng Anh B2\",\"rank\":\"Chuyên viên chính\"}", "TWO-1");
	}

	@Test
	void eachIsRecordedChangedFromADayOnAndCorrected() {
		JsonNode entered = particulars("c-1", "2024-12-31");
		assertThat(entered.path("rank").path("step").asInt()).isEqualTo(3);
		assertThat(entered.path("rank").path("coefficient").asDouble()).isEqualTo(3.33);
		assertThat(entered.path("trainings").values()).extracting(each -> each.path("key").asString()).containsExactly("Kỹ năng số thử 2023-05-01", "llct");
		assertThat(entered.path("trainings").get(0).path("kind").asString()).isEqualTo("DIGITAL");
		assertThat(entered.path("commendations").get(0).path("key").asString()).isEqualTo("99-QĐ");
		assertThat(entered.path("languages").values()).extracting(each -> each.path("level").asString("")).containsExactly("B1", "");
		assertThat(entered.path("disciplines").get(0).path("until").asString()).isEqualTo("2025-05-05");

		change("c-1", "changes", "2025-03-01", "{\"rank\":{\"code\":\"01.003\",\"name\":\"Chuyên viên thử\",\"step\":4,\"coefficient\":3.66,\"since\":\"2025-03-01\"}}", "").hasStatus(201);
		change("c-1", "corrections", "2024-06-01", "{\"trainings\":[{\"key\":\"llct\",\"course\":\"Cao cấp lý luận\",\"kind\":\"POLITICAL_THEORY\",\"until\":\"2025-12-31\"}]}", "").hasStatus(201);
		change("c-1", "changes", "2025-07-01", "{}", ",\"ended\":[{\"part\":\"LANGUAGE\",\"key\":\"Tiếng Thái thử\"}]").hasStatus(201);
		change("c-1", "corrections", "2025-07-01", "{}", ",\"ended\":[{\"part\":\"COMMENDATION\",\"key\":\"99-QĐ\"}]").hasStatus(201);

		assertThat(particulars("c-1", "2025-02-28").path("rank").path("step").asInt()).isEqualTo(3);
		assertThat(particulars("c-1", "2025-03-01").path("rank").path("step").asInt()).isEqualTo(4);
		assertThat(particulars("c-1", "2024-01-01").path("trainings").get(1).path("course").asString()).isEqualTo("Cao cấp lý luận");
		assertThat(particulars("c-1", "2025-06-30").path("languages").size()).isEqualTo(2);
		assertThat(particulars("c-1", "2025-07-01").path("languages").size()).isOne();
		assertThat(particulars("c-1", "2024-01-01").path("commendations")).isEmpty();
		assertThat(boss.get("/api/cadres/c-1?on=2024-01-01&knownAt=" + (boss.get("/api/changes?limit=1").json().path("items").get(0).path("number").asLong() - 1)).json()
			.path("particulars").path("commendations").size()).isOne();
	}

	@Test
	void whatCannotBeIsRefused() {
		change("c-1", "changes", "2025-03-01", "{\"trainings\":[{\"course\":\"x\",\"kind\":\"COOKING\"}]}", "").isProblem(400, "unknown-training-kind");
		change("c-1", "changes", "2025-03-01", "{\"trainings\":[{\"course\":\"x\",\"kind\":\"DIGITAL\",\"from\":\"2025-02-01\",\"until\":\"2025-01-01\"}]}", "").hasStatus(400);
		change("c-1", "changes", "2025-03-01", "{\"rank\":{\"name\":\"x\",\"coefficient\":100}}", "").hasStatus(400);
		change("c-1", "changes", "2025-03-01", "{\"rank\":{\"name\":\"x\",\"step\":0}}", "").hasStatus(400);
		change("c-1", "changes", "2025-03-01", "{\"languages\":[{\"level\":\"B1\"}]}", "").hasStatus(400);
		change("c-1", "changes", "2025-03-01", "{\"relations\":[{\"cadre\":\"c-1\",\"relation\":\"SIBLING\"}]}", "").isProblem(422, "relation-to-self");
		change("c-1", "changes", "2025-03-01", "{\"relations\":[{\"cadre\":\"c-9\",\"relation\":\"SIBLING\"}]}", "").isProblem(404, "unknown-cadre");
		change("c-1", "changes", "2025-03-01", "{}", ",\"ended\":[{\"part\":\"TRAINING\",\"key\":\"no\"}]").isProblem(409, "nothing-recorded");
		change("c-2", "corrections", "2025-03-01", "{\"rank\":{\"name\":\"x\"}}", "").isProblem(409, "nothing-recorded");
	}

	@Test
	void aRelationStandsAtBothAndIsSeenByWhoMayReadBoth() {
		change("c-1", "changes", "2025-02-01", "{\"relations\":[{\"cadre\":\"c-2\",\"relation\":\"PARENT\"}]}", "").hasStatus(201);
		assertThat(related("c-1", "2025-02-01")).containsExactly("c-2 PARENT");
		assertThat(related("c-2", "2025-02-01")).containsExactly("c-1 CHILD");
		assertThat(related("c-2", "2025-01-31")).isEmpty();
		change("c-2", "corrections", "2025-03-01", "{\"relations\":[{\"cadre\":\"c-1\",\"relation\":\"SPOUSE\"}]}", "").hasStatus(201);
		assertThat(related("c-1", "2025-02-01")).containsExactly("c-2 SPOUSE");

		JsonNode seen = one.get("/api/cadres/c-1").hasStatus(200).json();
		assertThat(seen.path("particulars").path("rank").path("step").asInt()).isEqualTo(3);
		assertThat(seen.path("particulars").path("relations")).isEmpty();
		one.post("/api/cadres/c-1/changes", "{\"on\":\"2025-03-01\",\"reason\":\"x\",\"particulars\":{\"relations\":[{\"cadre\":\"c-2\",\"relation\":\"SIBLING\"}]}}").isProblem(403, "not-granted");
		one.post("/api/cadres/c-1/changes", "{\"on\":\"2025-03-01\",\"reason\":\"x\",\"particulars\":{},\"ended\":[{\"part\":\"RELATION\",\"key\":\"c-2\"}]}").isProblem(403, "not-granted");
		boss.get("/api/cadres/c-1?purpose=both").hasStatus(200);
		JsonNode read = boss.get("/api/read-log?subject=c-2&actor=boss").json().path("items").values().stream().filter(each -> each.path("purpose").asString("").equals("both")).findFirst().orElseThrow();
		assertThat(read.path("subjects").values()).extracting(JsonNode::asString).containsExactlyInAnyOrder("c-1", "c-2");

		change("c-1", "changes", "2025-08-01", "{}", ",\"ended\":[{\"part\":\"RELATION\",\"key\":\"c-2\"}]").hasStatus(201);
		assertThat(related("c-2", "2025-07-31")).containsExactly("c-1 SPOUSE");
		assertThat(related("c-2", "2025-08-01")).isEmpty();
		assertThat(related("c-1", "2025-08-01")).isEmpty();
	}

	@Test
	void isMaskedForWhoMayNotReadItAtEveryDoor() {
		long related = change("c-1", "changes", "2025-02-01", "{\"relations\":[{\"cadre\":\"c-2\",\"relation\":\"SPOUSE\"}]}", "").json().path("change").asLong();
		Program auditor = account("auditor", List.of(Grant.everywhere(Role.AUDITOR), Grant.everywhere(Role.ADMINISTRATOR), Grant.everywhere(Role.VIEWER)));
		for (String door : List.of("/api/cadres/c-1", "/cadres/c-1", "/api/cadres/c-2", "/api/cadres", "/cadres/compare?codes=c-1,c-2", "/api/changes/" + related, "/api/changes/" + (related - 1),
				"/api/changes/" + (related - 2), "/api/search?q=th%E1%BB%AD")) {
			assertThat(auditor.get(door).hasStatus(200).response().body()).as(door).doesNotContain(PERSONAL);
		}
		auditor.get("/api/cadres?filter=" + encoded("trained==DIGITAL")).isProblem(403, "not-granted");
		assertThat(one.get("/api/cadres/c-2").json().path("particulars").isNull()).isTrue();
	}

	@Test
	void whatIsErasedIsErasedAtTheOtherToo() {
		change("c-1", "changes", "2025-02-01", "{\"relations\":[{\"cadre\":\"c-2\",\"relation\":\"SIBLING\"}]}", "").hasStatus(201);
		change("c-1", "corrections", "2025-03-01", "{\"relations\":[{\"cadre\":\"c-2\",\"relation\":\"SPOUSE\"}]}", "").hasStatus(201);
		assertThat(everything()).contains("SPOUSE", "SIBLING", "Kỹ năng số thử", "llct");

		boss.post("/api/cadres/c-1/erasure", "{\"reason\":\"By law\",\"decision\":\"5-QĐ\"}").hasStatus(201);

		assertThat(everything()).doesNotContain(PERSONAL).doesNotContain("SIBLING", "relation");
		assertThat(related("c-2", "2025-03-01")).isEmpty();
		assertThat(particulars("c-2", "2025-03-01").path("qualification").path("rank").asString()).isEqualTo("Chuyên viên chính");
		change("c-2", "changes", "2025-04-01", "{\"relations\":[{\"cadre\":\"c-1\",\"relation\":\"SPOUSE\"}]}", "").isProblem(409, "cadre-erased");
		assertThat(found("trained==DIGITAL")).isEmpty();
	}

	@Test
	void isSearched() {
		assertThat(found("trained==DIGITAL")).containsExactly("c-1");
		assertThat(found("trained==POLITICAL_THEORY")).isEmpty();
		assertThat(found("trainedOn.DIGITAL>=2023-05-20;training==*so*")).containsExactly("c-1");
		assertThat(found("commended>=2024-11-01;commendations==1;commendation=='cap tinh*'")).containsExactly("c-1");
		assertThat(found("languageLevel.anh>=B1")).containsExactly("c-1", "c-2");
		assertThat(found("languageLevel>=B2;languages==*b2")).containsExactly("c-2");
		assertThat(found("rank=='chuyen vien*'")).containsExactly("c-1", "c-2");
		assertThat(found("rank==01.003;rankStep>=3;coefficient<=3.33;coefficient>3.3;monthsInRank==34")).containsExactly("c-1");
		assertThat(found("disciplines==1;disciplinesInEffect==0")).containsExactly("c-1");
		assertThat(codes(one.get("/api/cadres?filter=" + encoded("languageLevel>=A1")).json())).containsExactly("c-1");
		change("c-2", "changes", "2026-01-10", "{\"trainings\":[{\"course\":\"Chuyển đổi số\",\"kind\":\"DIGITAL\",\"until\":\"2026-01-10\"}]}", "").hasStatus(201);
		assertThat(found("trained==DIGITAL")).containsExactly("c-1", "c-2");
	}

	@Test
	void comesInByFilesWithItsHistory() {
		Map<String, String> files = Map.of("ranks.csv", "cadre,code,name,step,coefficient,from\nc-2,01.002,Chuyên viên chính,1,4.40,2024-02-01\nc-2,01.002,Chuyên viên chính,2,4.74,2025-02-01\n",
				"trainings.csv", "cadre,course,kind,endedOn\nc-2,Tin học,DIGITAL,2020-01-31\n", "commendations.csv", "cadre,form,on\nc-2,Giấy khen,2022-02-02\n", "languages.csv",
				"cadre,language,level\nc-2,Tiếng Lào,A2\n", "relations.csv", "cadre,relative,relation\nc-1,c-2,SIBLING\nc-2,c-1,SIBLING\n");
		upload(files).hasStatus(201);
		assertThat(particulars("c-2", "2025-01-31").path("rank").path("step").asInt()).isOne();
		assertThat(particulars("c-2", "2025-02-01").path("rank").path("coefficient").asDouble()).isEqualTo(4.74);
		assertThat(particulars("c-2", "2024-02-01").path("trainings").get(0).path("key").asString()).isEqualTo("Tin học");
		assertThat(particulars("c-2", "2024-02-01").path("commendations").size()).isOne();
		assertThat(particulars("c-2", "2024-02-01").path("languages").get(0).path("language").asString()).isEqualTo("Tiếng Lào");
		assertThat(related("c-1", "2024-02-01")).containsExactly("c-2 SIBLING");
		upload(files).isProblem(422, "nothing-changed");

		upload(Map.of("ranks.csv", "cadre,name,from\nc-2,Chuyên viên cao cấp,2024-08-01\n")).hasStatus(201);
		assertThat(particulars("c-2", "2025-01-31").path("rank").path("name").asString()).isEqualTo("Chuyên viên cao cấp");
		assertThat(particulars("c-2", "2025-02-01").path("rank").path("step").asInt()).isEqualTo(2);

		JsonNode unreadable = upload(Map.of("trainings.csv", "cadre,course,kind\nc-2,x,COOKING\n")).isProblem(422, "bundle-refused").json();
		assertThat(unreadable.path("problems").values()).extracting(each -> each.path("column").asString()).containsExactly("kind");
		JsonNode refused = upload(Map.of("trainings.csv", "cadre,course,kind\nc-9,x,DIGITAL\nc-2,y,DIGITAL\nc-2,y,DIGITAL\n", "relations.csv",
				"cadre,relative,relation\nc-1,c-2,SPOUSE\nc-2,c-1,CHILD\nc-1,c-1,CHILD\n")).isProblem(422, "bundle-refused").json();
		assertThat(refused.path("problems").values()).extracting(each -> each.path("file").asString() + " " + each.path("row").asInt())
			.containsExactlyInAnyOrder("trainings.csv 2", "trainings.csv 4", "relations.csv 3", "relations.csv 4");
	}

	private Answer upload(Map<String, String> files) {
		return boss.upload("/api/imports", Map.of("from", "2024-02-01", "reason", "As it was"), files);
	}

	private Answer change(String code, String how, String on, String particulars, String more) {
		return boss.post("/api/cadres/" + code + "/" + how, "{\"on\":\"%s\",\"reason\":\"x\",\"particulars\":%s%s}".formatted(on, particulars, more));
	}

	private JsonNode particulars(String code, String on) {
		return boss.get("/api/cadres/" + code + "?on=" + on).hasStatus(200).json().path("particulars");
	}

	private List<String> related(String code, String on) {
		return particulars(code, on).path("relations").values().stream().map(each -> each.path("cadre").asString() + " " + each.path("relation").asString()).toList();
	}

	private List<String> found(String filter) {
		return codes(boss.get("/api/cadres?filter=" + encoded(filter)).hasStatus(200).json());
	}

	private static List<String> codes(JsonNode page) {
		return page.path("items").values().stream().map(item -> item.path("code").asString()).toList();
	}

	private static String encoded(String filter) {
		return URLEncoder.encode(filter, StandardCharsets.UTF_8);
	}

	/** Every property of every node and relationship, as text. */
	private String everything() {
		try (Session session = driver.session()) {
			return String.join("\n", session.run("MATCH (n) RETURN properties(n) AS text UNION ALL MATCH ()-[f]->() RETURN properties(f) AS text").list(row -> row.get("text").toString()));
		}
	}

	private void enter(String code, String particulars, String position) {
		boss.post("/api/cadres", "{\"code\":\"%s\",\"from\":\"2024-01-01\",\"reason\":\"x\",\"particulars\":{%s},\"appointment\":{\"position\":\"%s\",\"from\":\"2024-01-01\"}}"
			.formatted(code, particulars, position)).hasStatus(201);
	}

	private Program account(String name, List<Grant> grants) {
		access.asSystem(() -> users.create(name, PASSWORD, grants));
		return Program.on(port).as(name, PASSWORD);
	}

	private void unit(String code, UnitType type, @Nullable String parent) {
		territory.enter(new UnitEdit("Unit " + code, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null), LocalDate.of(2024, 1, 1), NOTE);
	}
}

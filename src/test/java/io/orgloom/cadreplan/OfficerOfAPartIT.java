package io.orgloom.cadreplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The officer of commune 1 at every door of the plans and people of commune 2, and of the province above both. */
@GraphTest
class OfficerOfAPartIT extends CommitteeOne {

	/** What each door that writes is sent; a new one without a row here fails the test. */
	private static final Map<String, String> BODIES = Map.ofEntries(Map.entry("/nominations", nomination("TWO-1", "c-2", "NOW")),
			Map.entry("/nominations/{nomination}", "{\"kind\":\"ON_THE_SPOT\",\"readiness\":\"NOW\",\"assessedOn\":\"2026-01-10\"}"),
			Map.entry("/nominations/{nomination}/withdrawal", "{\"reason\":\"x\"}"), Map.entry("/nominations/{nomination}/carry-over", "{\"position\":\"TWO-1\"}"),
			Map.entry("/nominations/{nomination}/development", "{\"need\":\"x\",\"by\":\"2026-06-01\"}"),
			Map.entry("/nominations/{nomination}/development/{key}/completion", "{}"),
			Map.entry("/nominations/{nomination}/cohort", "{\"performance\":3,\"potential\":3,\"note\":\"x\"}"), Map.entry("/rounds", "{\"name\":\"x\"}"),
			Map.entry("/rounds/{round}/answers", "{\"items\":[{\"answer\":\"ADD\",\"position\":\"TWO-1\",\"cadre\":\"c-2\",\"kind\":\"ON_THE_SPOT\",\"readiness\":\"NOW\",\"assessedOn\":\"2026-01-10\"}]}"),
			Map.entry("/rounds/{round}/meetings/{step}", "{\"heldOn\":\"2026-01-15\",\"called\":1,\"present\":1,\"issued\":1,\"collected\":1,\"valid\":1}"),
			Map.entry("/rounds/{round}/conclusion", "{\"decision\":\"1-QĐ\"}"));

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping doors;
	private String elsewhere;
	private String nomination;
	private String round;

	@BeforeEach
	void planElsewhere() {
		cadre("d-2", "Đặng Thị Riêng", "1990-01", "FEMALE");
		elsewhere = begin("TWO", "\"TWO-1\"");
		nomination = boss.post("/api/cadre-plans/" + elsewhere + "/nominations", nomination("TWO-1", "d-2", "NOW")).hasStatus(201).json().path("id").asString();
		round = boss.post("/api/cadre-plans/" + elsewhere + "/rounds", "{\"name\":\"Rà soát\"}").hasStatus(201).json().path("id").asString();
	}

	private String begin(String unit, String posts) {
		return boss.post("/api/cadre-plans", """
				{"name":"Quy hoạch nơi khác","termFrom":"2026-06-01","termUntil":"2031-06-01","unit":"%s","posts":[%s]}
				""".formatted(unit, posts)).hasStatus(201).json().path("id").asString();
	}

	private record Door(RequestMethod method, String pattern) {

		String path(String plan, String nomination, String round) {
			return pattern.replace("{id}", plan).replace("{nomination}", nomination).replace("{round}", round).replace("{position}", "TWO-1").replace("{committee}", "TWO")
				.replace("{key}", "none").replace("{step}", "none") + (pattern.endsWith("/export") ? "?format=docx" : pattern.endsWith("/suggestions") ? "?position=TWO-1" : "");
		}
	}

	/** Every door of one plan, as the application itself lists them. */
	private List<Door> doors() {
		List<Door> all = new ArrayList<>();
		doors.getHandlerMethods().keySet().forEach(info -> info.getPatternValues().stream().filter(pattern -> pattern.contains("cadre-plans/{id}"))
			.forEach(pattern -> info.getMethodsCondition().getMethods().forEach(method -> all.add(new Door(method, pattern)))));
		return all;
	}

	@Test
	void everyDoorOfAPlanElsewhereOrAboveIsShut() {
		String above = begin("P", "\"ONE-1\",\"TWO-1\"");
		long before = ledger.last();
		List<Door> all = doors();
		assertThat(all).as("pages, programs and exports").hasSizeGreaterThan(35);
		for (Door door : all) {
			for (String plan : List.of(elsewhere, above)) {
				String path = door.path(plan, nomination, round);
				Program.Answer answer = answer(door, path);
				assertThat(answer.status()).as("%s %s: %s", door.method(), path, answer.response().body()).isEqualTo(403);
				assertThat(answer.response().body()).as(path).doesNotContain("Riêng").doesNotContain("d-2").doesNotContain("Quy hoạch nơi khác");
				if (path.startsWith("/api/")) {
					assertThat(answer.json().path("type").asString()).as(path).endsWith("not-granted");
					assertThat(answer.json().path("role").asString() + " " + answer.json().path("within").asString()).as("the refusal says which role where").isIn("PERSONNEL_OFFICER 2", "PERSONNEL_OFFICER 40");
				}
			}
		}
		assertThat(ledger.last()).as("nothing was written").isEqualTo(before);
		assertThat(officer.get("/api/cadre-plans").json().path("items")).isEmpty();
		assertThat(officer.get("/cadre-plans").hasStatus(200).response().body()).doesNotContain("Quy hoạch nơi khác");
	}

	private Program.Answer answer(Door door, String path) {
		if (door.method() == RequestMethod.GET) {
			return officer.get(path);
		}
		if (!door.pattern().startsWith("/api/")) {
			return officer.upload(path, Map.of("act", door.pattern().contains("/rounds/") ? "CONCLUDE" : "TAKE_OUT", "nomination", nomination, "version", "1", "reason", "x", "decision", "1-QĐ", "name", "x"), Map.of());
		}
		String body = Objects.requireNonNull(BODIES.get(door.pattern().substring("/api/cadre-plans/{id}".length())), door.pattern());
		return door.method() == RequestMethod.PUT ? officer.put(path, body, "1") : officer.post(path, body, "1");
	}

	@Test
	void peopleElsewhereAreNeitherNamedNorChanged() {
		String own = plan();
		nominate(own, "ONE-1", "d-1", "NOW");
		for (String door : List.of("", "/nominations", "/review", "/coverage", "/outlook", "/suggestions?position=ONE-1", "/repairs", "/carry-overs", "/development", "/cohort")) {
			assertThat(officer.get("/api/cadre-plans/" + own + door).hasStatus(200).response().body()).as(door).doesNotContain("Hai\"").doesNotContain("Võ Văn");
		}
		assertThat(officer.get("/api/cadre-plans/" + own + "/repairs").json().path("additions").valueStream().map(each -> each.path("cadre").asString())).doesNotContain("d-1", "d-2");
		for (String page : List.of("", "?repair=true", "/positions/ONE-1", "/positions/ONE-1?suggest=true", "/gaps", "/cohort", "/rounds")) {
			assertThat(officer.get("/cadre-plans/" + own + page).hasStatus(200).response().body()).as(page).doesNotContain("Võ Văn").doesNotContain("Riêng");
		}
		assertThat(officer.get("/cadres/d-1").hasStatus(200).response().body()).doesNotContain("Võ Văn").doesNotContain("1980");
		assertThat(officer.get("/api/cadres?filter=sex==MALE").json().path("items").valueStream().map(each -> each.path("code").asString())).contains("c-1").doesNotContain("d-1");
		officer.get("/api/cadres?filter=planned=gt=0").hasStatus(200);
		Stream.of("changes", "corrections").forEach(door -> officer.post("/api/cadres/d-1/" + door, "{\"on\":\"2026-01-15\",\"reason\":\"x\",\"particulars\":{\"personal\":{\"name\":\"Khác\"}}}")
			.isProblem(403, "not-granted"));
		officer.post("/api/cadres/d-1/erasure", "{\"reason\":\"x\",\"decision\":\"1-QĐ\"}").hasStatus(403);
	}

	@Test
	void aPlanCoversNothingOutsideThePlaceItIsKeptFor() {
		JsonNode refused = boss.post("/api/cadre-plans", """
				{"name":"x","termFrom":"2026-06-01","termUntil":"2031-06-01","unit":"ONE","posts":["ONE-1","TWO-1"]}
				""").isProblem(422, "outside-plan").json();
		assertThat(refused.path("area").asString() + " " + refused.path("unit").asString()).isEqualTo("1 TWO");
		boss.post("/api/cadre-plans", "{\"name\":\"x\",\"termFrom\":\"2026-06-01\",\"termUntil\":\"2031-06-01\",\"unit\":\"ONE\",\"committees\":[{\"committee\":\"P\"}]}").isProblem(422, "outside-plan");
	}
}

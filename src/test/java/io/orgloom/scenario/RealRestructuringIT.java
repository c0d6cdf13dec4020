package io.orgloom.scenario;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Believed;
import io.orgloom.graph.Ledger;
import io.orgloom.interchange.Demonstration;
import io.orgloom.scenario.Mergers.Row;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/**
 * What Nghệ An really restructured, planned with all bodies, posts and people, put into force, and counted in the graph by statements of the test's own. People and most
 * posts are synthetic.
 */
@GraphTest
class RealRestructuringIT {

	private static final Logger LOG = LoggerFactory.getLogger(RealRestructuringIT.class);
	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final String HELD = """
			MATCH (c:Cadre)-[h:HOLDS]->(p:Position)-[e:ESTABLISHED_IN]->(:OrgUnit)
			WHERE h.retracted IS NULL AND h.from <= $on AND (h.until IS NULL OR h.until > $on)
			  AND e.retracted IS NULL AND e.from <= $on AND (e.until IS NULL OR e.until > $on)""";

	@Autowired
	private Demonstration demonstration;
	@Autowired
	private Territory territory;
	@Autowired
	private UserAdministration users;
	@Autowired
	private Access access;
	@Autowired
	private Ledger ledger;
	@Autowired
	private Neo4jClient neo4j;
	@LocalServerPort
	private int port;

	private Program lan = Program.on(0);
	private Program hoa = Program.on(0);
	private long version;

	@BeforeEach
	void begin() {
		lan = account("lan", Role.PLANNER);
		hoa = account("hoa", Role.APPROVER);
	}

	/** One after the other on what was known before both: loading it takes longer than planning on it. */
	@Test
	void whatNgheAnRestructuredIn2025ComesIntoForceWithAllBodiesPostsAndPeople() {
		load(LocalDate.of(2025, 2, 11));
		twoCommissionsBecomeOneWithAllThatLiesInThem(LocalDate.of(2025, 2, 11), LocalDate.of(2025, 2, 12));
		communesBecomeFewerAndDistrictsEnd(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));
	}

	/** 412 communes become 130, 21 districts end: their committees, councils, governments and fronts with all posts and people. */
	private void communesBecomeFewerAndDistrictsEnd(LocalDate eve, LocalDate day) {
		Set<String> holdersBefore = cadres(HELD + " RETURN DISTINCT c.code AS code", eve);
		long known = ledger.last();
		String plan = planned(eve, day);

		JsonNode proposal = timed("consequences of 121 mergers proposed", () -> lan.post(plan + "/proposals/consequences", "").hasStatus(200).json());
		version = timed("consequences added", () -> lan.post(plan + "/steps:batch", proposal.path("steps").toString(), String.valueOf(version)).hasStatus(201)).json().path("version").asLong();
		assertThat(lan.post(plan + "/proposals/consequences", "").json().path("steps")).isEmpty();
		answer(plan);
		JsonNode bench = lan.get(plan + "/bench?limit=1").json();
		assertThat(bench.path("open").asInt()).isZero();
		JsonNode figures = timed("figures of both sides", () -> lan.get(plan + "/apparatus/figures").hasStatus(200).json());
		JsonNode impact = timed("impact of the province with steps on its apparatus", () -> lan.get(plan + "/impact").hasStatus(200).json());

		lan.post(plan + "/submission", "").hasStatus(200);
		hoa.post(plan + "/approval", "{\"document\":\"NQ-2025\"}").hasStatus(200);
		timed("applied with posts and people", () -> hoa.post(plan + "/application", "").hasStatus(200));

		Set<String> holdersAfter = cadres(HELD + " RETURN DISTINCT c.code AS code", day);
		Set<String> released = cadres("""
				MATCH (c:Cadre)-[h:HOLDS]->(:Position) WHERE h.retracted IS NULL AND h.until = $on AND h.ending = 'RELEASED'
				  AND NOT EXISTS { MATCH (c)-[o:HOLDS]->(:Position) WHERE o.retracted IS NULL AND o.from <= $on AND (o.until IS NULL OR o.until > $on) }
				RETURN DISTINCT c.code AS code""", day);
		Set<String> either = new TreeSet<>(holdersAfter);
		either.addAll(released);
		assertThat(either).as("nobody is lost").isEqualTo(new TreeSet<>(holdersBefore));
		assertThat(holdersAfter).as("nobody is both").doesNotContainAnyElementsOf(released);
		assertThat(count(HELD + " AND NOT h.acting AND NOT h.concurrent WITH c, count(h) AS main WHERE main > 1 RETURN count(c) AS n", day)).as("two main posts").isZero();
		assertThat(count(HELD + " AND NOT h.acting WITH p, count(h) AS holders WHERE holders > 1 RETURN count(p) AS n", day)).as("two holders").isZero();
		assertThat(figures.path("after").path("people").asInt()).isEqualTo((int) count(HELD + " RETURN count(DISTINCT c) AS n", day));
		assertThat(figures.path("before").path("people").asInt()).isEqualTo(holdersBefore.size());
		assertThat(figures.path("after").path("posts").asLong()).isEqualTo(count("""
				MATCH (p:Position)-[e:ESTABLISHED_IN]->(:OrgUnit) WHERE e.retracted IS NULL AND e.from <= $on AND (e.until IS NULL OR e.until > $on) RETURN count(p) AS n""", day));
		assertOneOfEach(day);
		assertThat(impact.path("orphans").valueStream().filter(orphan -> orphan.path("kind").asString().equals("ORG_UNIT"))).isEmpty();
		assertThat(count("""
				MATCH (u:OrgUnit)-[s:HAS_STATE {aspect: 'core'}]->() WHERE s.retracted IS NULL AND s.from <= $on AND (s.until IS NULL OR s.until > $on)
				  AND EXISTS { MATCH (u)-[:GOVERNS]->(:AdministrativeUnit) }
				  AND NOT EXISTS { MATCH (u)-[g:GOVERNS]->(:AdministrativeUnit) WHERE g.retracted IS NULL AND g.from <= $on AND (g.until IS NULL OR g.until > $on) }
				RETURN count(u) AS n""", day)).as("bodies that govern nothing any more").isZero();

		hoa.post(plan + "/reversion", "").hasStatus(200);
		// a hundred thousand facts: sorted, since a comparison in any order would take their square
		assertThat(believed(ledger.last()).equals(believed(known))).as("all is as it was").isTrue();
	}

	/** Each of the 130 communes has one committee, one council, one government and one front with one head each; no district has any. */
	private void assertOneOfEach(LocalDate day) {
		assertThat(count("""
				MATCH (u:OrgUnit)-[g:GOVERNS]->(a:AdministrativeUnit)-[s:HAS_STATE {aspect: 'core'}]->(state:AdministrativeUnitState {level: 'COMMUNE'})
				WHERE g.retracted IS NULL AND g.from <= $on AND (g.until IS NULL OR g.until > $on) AND s.retracted IS NULL AND s.from <= $on AND (s.until IS NULL OR s.until > $on)
				RETURN count(u) AS n""", day)).isEqualTo(4 * 130);
		assertThat(count("""
				MATCH (u:OrgUnit)-[g:GOVERNS]->(a:AdministrativeUnit)
				WHERE g.retracted IS NULL AND g.from <= $on AND (g.until IS NULL OR g.until > $on)
				MATCH (p:Position)-[e:ESTABLISHED_IN]->(u), (p)-[s:HAS_STATE {aspect: 'core'}]->(:PositionState {role: 'HEAD'})
				WHERE e.retracted IS NULL AND e.from <= $on AND (e.until IS NULL OR e.until > $on) AND s.retracted IS NULL AND s.from <= $on AND (s.until IS NULL OR s.until > $on)
				WITH u, count(p) AS heads WHERE heads <> 1 RETURN count(u) AS n""", day)).isZero();
	}

	/** The commissions for propaganda and for mass mobilisation became one on 12 February 2025. */
	private void twoCommissionsBecomeOneWithAllThatLiesInThem(LocalDate eve, LocalDate day) {
		Set<String> of = cadres("MATCH (u:OrgUnit) WHERE u.code IN ['40.DU.BTG', '40.DU.BDV'] OR u.code STARTS WITH '40.DU.BTG.' OR u.code STARTS WITH '40.DU.BDV.' "
				+ "MATCH (c:Cadre)-[h:HOLDS]->(:Position)-[:ESTABLISHED_IN]->(u) WHERE h.retracted IS NULL AND h.from <= $on AND (h.until IS NULL OR h.until > $on) RETURN DISTINCT c.code AS code", eve);
		String plan = begin(eve, day);
		JsonNode added = lan.post(plan + "/steps:batch", """
				[{"type":"MERGE_ORG_UNITS","into":{"name":"Ban Tuyên giáo và Dân vận Tỉnh ủy Nghệ An","kind":"ADVISORY_AGENCY","hierarchy":"PARTY","field":"PROPAGANDA_AND_MASS_MOBILISATION"},
				"from":["40.DU.BTG","40.DU.BDV"]},
				{"type":"MERGE_POSITIONS","into":{"title":"Trưởng ban","role":"HEAD","unit":"org:1"},"from":["40.DU.BTG.TB","40.DU.BDV.TB"]}]""", "0").hasStatus(201).json();
		version = added.path("version").asLong();
		List<String> heads = lan.get(plan + "/bench").json().path("items").valueStream().map(item -> item.path("cadre").asString()).toList();
		assertThat(heads).hasSizeBetween(1, 2);
		List<String> steps = new ArrayList<>(List.of("{\"type\":\"PLACE_CADRE\",\"cadre\":\"%s\",\"position\":\"post:1\",\"acting\":false,\"concurrent\":false}".formatted(heads.getFirst())));
		heads.stream().skip(1).forEach(cadre -> steps.add("{\"type\":\"RELEASE_CADRE\",\"cadre\":\"%s\",\"as\":\"SURPLUS\",\"reason\":\"Hợp nhất\"}".formatted(cadre)));
		lan.post(plan + "/steps:batch", steps.toString(), String.valueOf(version)).hasStatus(201);
		lan.post(plan + "/submission", "").hasStatus(200);
		hoa.post(plan + "/approval", "{\"document\":\"QĐ-2025\"}").hasStatus(200);
		hoa.post(plan + "/application", "").hasStatus(200);

		String formed = "MATCH (:OrgUnit)-[:CONTRIBUTES]->(:Reorganisation)-[r:RESULTS_IN]->(u:OrgUnit) WHERE r.retracted IS NULL AND r.from = $on ";
		assertThat(count(formed + "RETURN count(DISTINCT u) AS n", day)).isEqualTo(1);
		assertThat(count(formed + "WITH DISTINCT u MATCH (c:Cadre)-[h:HOLDS]->(:Position)-[e:ESTABLISHED_IN]->(b:OrgUnit) WHERE h.retracted IS NULL AND h.from <= $on AND (h.until IS NULL OR h.until > $on)"
				+ " AND e.retracted IS NULL AND e.from <= $on AND (e.until IS NULL OR e.until > $on) AND (b = u OR EXISTS { MATCH (b)-[p:PART_OF]->(u) WHERE p.retracted IS NULL AND p.until IS NULL })"
				+ " RETURN count(DISTINCT c) AS n", day)).as("all of them but the head for whom there is no post").isEqualTo(of.size() - heads.size() + 1);
		// functions and links of both are those of the new commission, its head reports to the standing deputy secretary and sits where they sat
		assertThat(count(formed + "WITH DISTINCT u MATCH (u)-[f:HAS_STATE {aspect: 'function'}]->() WHERE f.retracted IS NULL AND f.from <= $on AND (f.until IS NULL OR f.until > $on) RETURN count(f) AS n", day))
			.isEqualTo(count("MATCH (u:OrgUnit)-[f:HAS_STATE {aspect: 'function'}]->() WHERE u.code IN ['40.DU.BTG', '40.DU.BDV'] AND f.retracted IS NULL AND f.until = $on RETURN count(DISTINCT f.variant) AS n", day));
		assertThat(count(formed + "WITH DISTINCT u MATCH (u)<-[:ESTABLISHED_IN]-(p:Position)-[l:REPORTS_TO {line: 'SOLID'}]->(:Position {code: '40.DU.TT'}) WHERE l.retracted IS NULL AND l.from = $on RETURN count(DISTINCT p) AS n",
				day)).isEqualTo(1);
	}

	private void load(LocalDate until) {
		demonstration.load(until);
		demonstration.loadApparatus(until);
		demonstration.loadCadres(until);
	}

	private String begin(LocalDate eve, LocalDate day) {
		version = 0;
		return "/api/scenarios/" + lan.post("/api/scenarios", "{\"name\":\"Sắp xếp\",\"baseOn\":\"%s\",\"effectiveOn\":\"%s\",\"within\":\"40\"}".formatted(eve, day)).hasStatus(201).json().path("id").asString();
	}

	private String planned(LocalDate eve, LocalDate day) {
		List<Row> rows = Mergers.ngheAn();
		Map<String, AdministrativeUnit> before = new HashMap<>();
		units(UnitLevel.COMMUNE, eve).forEach(unit -> before.put(String.valueOf(unit.officialCode()), unit));
		List<String> districts = units(UnitLevel.DISTRICT, eve).stream().map(unit -> unit.code().value()).toList();
		Map<String, String> names = before.values().stream().collect(toMap(unit -> unit.code().value(), AdministrativeUnit::name));
		List<Step> steps = Mergers.steps(rows, official -> Objects.requireNonNull(before.get(official)).code().value(), names::get, districts);
		String plan = begin(eve, day);
		version = lan.post(plan + "/steps:batch", Mergers.json(steps), "0").hasStatus(201).json().path("version").asLong();
		return plan;
	}

	private List<AdministrativeUnit> units(UnitLevel level, LocalDate on) {
		return territory.units(UnitSearch.all(new UnitCode("40"), level), new AsOf(on, ledger.last()));
	}

	/** One of each who lost the post that was merged into a new one takes that; all others are surplus. */
	private void answer(String plan) {
		Map<String, String> successor = new HashMap<>();
		String after = "";
		JsonNode steps = lan.get(plan + "/steps").json().path("items");
		int formed = 0;
		for (JsonNode step : steps) {
			if (step.path("type").asString().equals("MERGE_POSITIONS") || step.path("type").asString().equals("CREATE_POSITION")) {
				formed++;
				String key = "post:" + formed;
				step.path("from").forEach(old -> successor.put(old.asString(), key));
			}
		}
		Set<String> taken = new TreeSet<>();
		steps.valueStream().filter(step -> step.path("type").asString().equals("PLACE_CADRE")).forEach(step -> taken.add(step.path("position").asString()));
		List<String> answers = new ArrayList<>();
		do {
			JsonNode page = lan.get(plan + "/bench?open=true&limit=500" + (after.isEmpty() ? "" : "&after=" + after)).json();
			page.path("items").forEach(item -> {
				String post = successor.get(item.path("from").get(0).path("position").asString());
				String cadre = item.path("cadre").asString();
				answers.add(post != null && taken.add(post) ? "{\"type\":\"PLACE_CADRE\",\"cadre\":\"%s\",\"position\":\"%s\",\"acting\":false,\"concurrent\":false}".formatted(cadre, post)
						: "{\"type\":\"RELEASE_CADRE\",\"cadre\":\"%s\",\"as\":\"SURPLUS\",\"reason\":\"Sắp xếp\"}".formatted(cadre));
			});
			after = page.path("next").asString("");
		} while (!after.isEmpty());
		assertThat(answers).isNotEmpty();
		version = lan.post(plan + "/steps:batch", answers.toString(), String.valueOf(version)).hasStatus(201).json().path("version").asLong();
	}

	private List<String> believed(long known) {
		return Believed.nameless(Believed.at(neo4j, known)).stream().map(String::valueOf).sorted().toList();
	}

	private static <T> T timed(String what, Supplier<T> work) {
		long start = System.nanoTime();
		T result = work.get();
		LOG.info("{}: {} ms", what, (System.nanoTime() - start) / 1_000_000);
		return result;
	}

	private Set<String> cadres(String cypher, LocalDate on) {
		return new TreeSet<>(neo4j.query(cypher).bind(on).to("on").fetchAs(String.class).mappedBy((types, row) -> row.get("code").asString()).all());
	}

	private long count(String cypher, LocalDate on) {
		return neo4j.query(cypher).bind(on).to("on").fetchAs(Long.class).mappedBy((types, row) -> row.get("n").asLong()).one().orElseThrow();
	}

	private Program account(String name, Role role) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(Grant.everywhere(role))));
		return Program.on(port).as(name, PASSWORD);
	}
}

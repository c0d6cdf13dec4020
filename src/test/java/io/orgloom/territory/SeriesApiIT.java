package io.orgloom.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Content;
import io.orgloom.graph.FactType;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Writing;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Figures through time as programs meet them: in July 2025 a quarter of A (1,000 people) becomes P, the rest and B (600) become Q. */
@GraphTest
class SeriesApiIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate BEFORE = LocalDate.of(2024, 1, 1);
	private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
	private static final String UNITS = "/api/administrative-units/";

	@Autowired
	private Ledger ledger;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;

	private Program viewer = Program.on(0);

	@BeforeEach
	void record() {
		ledger.write(new ChangeNote("an.nguyen", "Counted", null), writing -> {
			writing.record(TerritoryFacts.core(code("22"), "Quảng Ninh", UnitType.PROVINCE, UnitLevel.PROVINCE, "22"), Interval.from(BEFORE));
			unit(writing, "A", 1_000, BEFORE);
			unit(writing, "B", 600, BEFORE);
		});
		ledger.write(new ChangeNote("an.nguyen", "Arranged", null), writing -> {
			List.of("A", "B").forEach(code -> writing.endWhole(new IdentityRef(TerritoryFacts.UNIT, code), JULY));
			unit(writing, "P", 260, JULY);
			unit(writing, "Q", 1_360, JULY);
			went(writing, "P", Map.of("A", .25));
			went(writing, "Q", Map.of("A", .75, "B", 1.0));
		});
		access.asSystem(() -> users.create("xem", PASSWORD, List.of(Grant.everywhere(Role.VIEWER))));
		viewer = Program.on(port).as("xem", PASSWORD);
	}

	@Test
	void figuresAreRestatedOnTheBoundariesOfADay() {
		JsonNode q = viewer.get(UNITS + "Q/series?metric=population&boundariesOn=2025-07-01&on=2025-08-01").hasStatus(200).json();
		JsonNode then = q.path("series").get(0).path("points").get(0);
		assertThat(q.path("series").get(0).path("populationKind").asString()).isEqualTo("CENSUS");
		assertThat(then.path("value").asLong()).isEqualTo(1_350);
		assertThat(then.path("certainty").asString()).isEqualTo("estimated");
		assertThat(then.path("contributions").get(0).path("basis").get(0).asString()).isEqualTo("area");
		assertThat(q.path("series").get(0).path("points").get(1).path("certainty").asString()).isEqualTo("exact");
		// Q is 1,360 people, of whom 750 of 1,350 lived in A: 756; all of P's 260 did
		JsonNode a = viewer.get(UNITS + "A/series?boundariesOn=2025-06-30&on=2025-08-01").hasStatus(200).json().path("series").get(0).path("points");
		assertThat(a.get(1).path("value").asLong()).isEqualTo(756 + 260);
		assertThat(viewer.get(UNITS + "Q/series?boundariesOn=2025-07-01&on=2025-08-01&knownAt=1").hasStatus(404).json().path("code").asString()).isEqualTo("Q");
		JsonNode whole = viewer.get(UNITS + "22/series?boundariesOn=2025-07-01&on=2025-08-01").hasStatus(200).json();
		assertThat(whole.path("sumOf").asString()).isEqualTo("COMMUNE");
		assertThat(whole.path("series").get(0).path("points").get(0).path("value").asLong()).isEqualTo(1_600);
		assertThat(whole.path("series").get(0).path("points").get(0).path("certainty").asString()).isEqualTo("exact");
		JsonNode page = viewer.get(UNITS + "series?within=22&level=COMMUNE&boundariesOn=2025-07-01&on=2025-08-01&limit=1").hasStatus(200).json();
		assertThat(page.path("items").get(0).path("series").get(0).path("points").get(0).path("value").asLong()).isEqualTo(250);
		JsonNode next = viewer.get(UNITS + "series?within=22&boundariesOn=2025-07-01&on=2025-08-01&after=" + page.path("next").asString()).hasStatus(200).json();
		assertThat(next.path("items").get(0).path("code").asString()).isEqualTo("Q");
		assertThat(viewer.get(UNITS + "A/lineage?depth=all&on=2025-08-01").json().path("results").get(1).path("share").asDouble()).isEqualTo(.75);
	}

	@Test
	void whatCannotBeAskedIsRefused() {
		viewer.get(UNITS + "A/series?metric=income").isProblem(400, "unknown-metric");
		viewer.get(UNITS + "A/series?metric=area&populationKind=CENSUS&on=2025-01-01").isProblem(400, "kind-without-population");
		viewer.get(UNITS + "A/series?boundariesOn=2025-07-01").isProblem(404, "unknown-administrative-unit");
		viewer.get(UNITS + "A/series?boundariesOn=July").isProblem(400, "invalid-time");
	}

	private static void unit(Writing writing, String code, long people, LocalDate from) {
		writing.record(TerritoryFacts.core(code(code), "Unit " + code, UnitType.COMMUNE, UnitLevel.COMMUNE, code), Interval.from(from));
		writing.record(TerritoryFacts.partOf(code(code), code("22")), Interval.from(from));
		writing.record(TerritoryFacts.population(code(code), new Population(people, PopulationKind.CENSUS, from.getYear()), "count"), Interval.from(from));
	}

	private static void went(Writing writing, String result, Map<String, Double> shares) {
		String event = result + "@" + JULY;
		writing.record(Content.state(TerritoryFacts.REORGANISATION_STATE, event, FactType.CORE, Map.of("on", JULY)), Interval.from(JULY));
		writing.record(Content.link(TerritoryFacts.RESULTS_IN, event, result, Map.of()), Interval.from(JULY));
		shares.forEach((source, share) -> writing.record(Content.link(TerritoryFacts.CONTRIBUTES, source, event, Map.of("share", share, "basis", "area")), Interval.from(JULY)));
	}

	private static UnitCode code(String code) {
		return new UnitCode(code);
	}
}

package io.orgloom.scenario;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import io.orgloom.territory.Lineage;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The reorganisations two provinces really made on 1 July 2025, as plans on what stood the day before: lan plans, hoa decides. */
@GraphTest
class RealMergerIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate JUNE_2025 = LocalDate.of(2025, 6, 30);
	private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);

	@Autowired
	private Demonstration demonstration;
	@Autowired
	private ScenarioPlanning planning;
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

	@BeforeEach
	void begin() {
		lan = account("lan", Role.PLANNER);
		hoa = account("hoa", Role.APPROVER);
	}

	/** Nghệ An: 412 units become 130, and everything is as it was when that is taken back. */
	@Test
	void theMergerOfNgheAnComesIntoForceAsTheResolutionSaysAndGoesWithoutATrace() {
		demonstration.load(JUNE_2025);
		List<AdministrativeUnit> before = units("40", UnitLevel.COMMUNE, JUNE_2025);
		long known = ledger.last();
		List<Row> rows = Mergers.ngheAn();
		String plan = planned("40", rows);

		Evaluation evaluation = evaluation(plan, PopulationKind.MODEL);
		assertThat(evaluation.unitsBefore()).isEqualTo(412);
		assertThat(evaluation.unitsAfter()).isEqualTo(130);
		assertThat(evaluation.units()).filteredOn(Evaluation.Unit::formed).hasSize(121);
		assertThat(evaluation.units()).allSatisfy(unit -> assertThat(unit.contiguous()).as(unit.name()).isTrue());
		// the model of 2025 was scaled to the published figures of the merged units, up to rounding
		assertThat(evaluation.units().stream().mapToLong(unit -> Objects.requireNonNull(unit.population())).sum()).isBetween(3_831_000L, 3_832_500L);

		putIntoForce(plan);
		List<AdministrativeUnit> after = units("40", UnitLevel.COMMUNE, JULY_2025);
		assertMembership(rows, before, after);
		assertThat(after).allSatisfy(unit -> assertThat(unit.parent()).isEqualTo(new UnitCode("40")));
		assertThat(after).filteredOn(unit -> unit.code().value().endsWith("-202507")).hasSize(121);
		assertThat(units("40", UnitLevel.DISTRICT, JULY_2025)).isEmpty();
		assertThat(people(after, PopulationKind.CENSUS)).isEqualTo(3_327_791);
		assertThat(territory.boundaries(after.stream().map(AdministrativeUnit::code).toList(), asOf(JULY_2025))).hasSize(130);
		assertThat(units("40", UnitLevel.COMMUNE, JUNE_2025)).isEqualTo(before);

		hoa.post(plan + "/reversion", "").hasStatus(200);
		assertThat(ledger.last()).isEqualTo(known + 2);
		assertThat(Believed.nameless(Believed.at(neo4j, known + 2))).containsExactlyInAnyOrderElementsOf(Believed.nameless(Believed.at(neo4j, known)));
		assertThat(units("40", UnitLevel.COMMUNE, JULY_2025)).isEqualTo(before);
	}

	/** Quảng Ninh, brought in by the door of imports: eleven of its 171 units lie in two of the 54 each. */
	@Test
	void theSplitsOfQuangNinhLoseNobodyAndSayWhoCameFromWhom() {
		Program admin = account("root", Role.ADMINISTRATOR);
		admin.upload("/api/imports", Map.of("from", "2025-03-01", "reason", "As it stood"), Mergers.quangNinhBefore()).hasStatus(201);
		List<AdministrativeUnit> before = units("22", UnitLevel.COMMUNE, JUNE_2025);
		List<Row> rows = Mergers.quangNinh();
		assertThat(before).hasSize(171);
		assertThat(rows).filteredOn(row -> row.share() < 1).hasSize(22);
		String plan = planned("22", rows);

		Evaluation evaluation = evaluation(plan, PopulationKind.CENSUS);
		assertThat(evaluation.unitsAfter()).isEqualTo(54);
		assertThat(evaluation.unassigned()).isEmpty();
		putIntoForce(plan);

		List<AdministrativeUnit> after = units("22", UnitLevel.COMMUNE, JULY_2025);
		assertMembership(rows, before, after);
		assertThat(people(before, PopulationKind.CENSUS)).isEqualTo(1_320_324);
		assertThat(people(after, PopulationKind.CENSUS)).isEqualTo(1_320_324);
		assertThat(areaKm2(after)).isCloseTo(areaKm2(before), within(0.0001 * after.size()));
		assertFigures(rows, before, after);
		// a source with several results, a result with several sources, and both at once
		assertThat(codes(lineage("06655").results())).containsExactly("06661-202507", "06706-202507");
		assertThat(codes(lineage("06862-202507").sources())).contains("06853", "06877", "06880").hasSize(
				(int) rows.stream().filter(row -> row.formed().equals("06862")).count());
		hoa.post(plan + "/reversion", "").hasStatus(200);
		assertThat(units("22", UnitLevel.COMMUNE, JULY_2025)).isEqualTo(before);
	}

	private String planned(String province, List<Row> rows) {
		Map<String, AdministrativeUnit> before = new HashMap<>();
		units(province, UnitLevel.COMMUNE, JUNE_2025).forEach(unit -> before.put(String.valueOf(unit.officialCode()), unit));
		List<String> districts = units(province, UnitLevel.DISTRICT, JUNE_2025).stream().map(unit -> unit.code().value()).toList();
		Map<String, String> names = before.values().stream().collect(toMap(unit -> unit.code().value(), AdministrativeUnit::name));
		List<Step> steps = Mergers.steps(rows, official -> Objects.requireNonNull(before.get(official)).code().value(), names::get, districts);
		String plan = "/api/scenarios/" + lan.post("/api/scenarios",
				"{\"name\":\"Sắp xếp 2025\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2025-07-01\",\"within\":\"" + province + "\"}")
			.hasStatus(201).json().path("id").asString();
		lan.post(plan + "/steps:batch", Mergers.json(steps), "0").hasStatus(201);
		return plan;
	}

	private void putIntoForce(String plan) {
		lan.post(plan + "/submission", "").hasStatus(200);
		hoa.post(plan + "/approval", "{\"document\":\"NQ-2025\"}").hasStatus(200);
		hoa.post(plan + "/application", "").hasStatus(200);
	}

	/** Row by row: where the table puts each old unit, the lineage leads; who stayed alone stayed itself. */
	private void assertMembership(List<Row> rows, List<AdministrativeUnit> before, List<AdministrativeUnit> after) {
		Map<String, String> official = before.stream().collect(toMap(unit -> unit.code().value(), unit -> String.valueOf(unit.officialCode())));
		Map<String, Map<String, Double>> found = new TreeMap<>();
		for (AdministrativeUnit unit : after) {
			String formed = String.valueOf(unit.officialCode());
			List<Lineage.Relative> sources = lineage(unit.code().value()).sources();
			sources.forEach(source -> found.computeIfAbsent(official.get(source.code().value()), old -> new TreeMap<>()).put(formed, source.share()));
			if (sources.isEmpty()) {
				found.computeIfAbsent(official.get(unit.code().value()), old -> new TreeMap<>()).put(formed, 1.0);
			}
		}
		assertThat(found.keySet()).isEqualTo(Mergers.byOldUnit(rows).keySet());
		Mergers.byOldUnit(rows).forEach((old, shares) -> {
			assertThat(found.get(old)).as(old).containsOnlyKeys(shares.keySet());
			shares.forEach((formed, share) -> assertThat(found.get(old).get(formed)).as("%s in %s", old, formed).isCloseTo(share, within(1e-9)));
		});
		Map<String, String> names = rows.stream().collect(toMap(Row::formed, row -> row.type() + " " + row.name(), (one, other) -> one));
		assertThat(after).allSatisfy(unit -> assertThat(unit.type() + " " + unit.name()).isEqualTo(names.get(unit.officialCode())));
	}

	/** What each unit has is what its sources had, by their shares; people are whole, so each part is at most one off. */
	private static void assertFigures(List<Row> rows, List<AdministrativeUnit> before, List<AdministrativeUnit> after) {
		Map<String, AdministrativeUnit> old = before.stream().collect(toMap(unit -> String.valueOf(unit.officialCode()), unit -> unit));
		for (AdministrativeUnit unit : after) {
			List<Row> parts = rows.stream().filter(row -> row.formed().equals(unit.officialCode())).toList();
			double people = parts.stream().mapToDouble(row -> row.share() * people(List.of(old.get(row.old())), PopulationKind.CENSUS)).sum();
			double area = parts.stream().mapToDouble(row -> row.share() * areaKm2(List.of(old.get(row.old())))).sum();
			assertThat((double) people(List.of(unit), PopulationKind.CENSUS)).as(unit.name()).isCloseTo(people, within(1.0 * parts.size()));
			assertThat(areaKm2(List.of(unit))).as(unit.name()).isCloseTo(area, within(0.0001));
		}
	}

	private Evaluation evaluation(String plan, PopulationKind kind) {
		return access.asSystem(() -> planning.evaluate(new ScenarioId(plan.substring("/api/scenarios/".length())), kind));
	}

	private static long people(List<AdministrativeUnit> units, PopulationKind kind) {
		return units.stream().mapToLong(unit -> unit.population(kind).map(Population::people).orElseThrow()).sum();
	}

	private static double areaKm2(List<AdministrativeUnit> units) {
		return units.stream().mapToDouble(unit -> Objects.requireNonNull(unit.areaKm2())).sum();
	}

	private static List<String> codes(List<Lineage.Relative> relatives) {
		return relatives.stream().map(relative -> relative.code().value()).toList();
	}

	private Lineage lineage(String code) {
		return territory.lineage(new UnitCode(code), 1, asOf(JULY_2025));
	}

	private List<AdministrativeUnit> units(String within, UnitLevel level, LocalDate on) {
		return territory.units(UnitSearch.all(new UnitCode(within), level), asOf(on));
	}

	private AsOf asOf(LocalDate on) {
		return new AsOf(on, ledger.last());
	}

	private Program account(String name, Role role) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(Grant.everywhere(role))));
		return Program.on(port).as(name, PASSWORD);
	}
}

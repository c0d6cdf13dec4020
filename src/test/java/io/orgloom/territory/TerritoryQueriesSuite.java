package io.orgloom.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Content;
import io.orgloom.graph.FactType;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.NameSearch;
import io.orgloom.graph.Writing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Reads of territory on a graph small enough to work out by hand. Province 40 has the districts 412 and 413; commune 16000 lies in 412 and merges with
 * 16001 into 16000-202412 on 1 December 2024, which leaves a fifth of 16001 to 16002. Change 1 knows all but the merger, Change 2 knows it.
 */
public abstract class TerritoryQueriesSuite {

	private static final ChangeNote NOTE = new ChangeNote("an.nguyen", "As the resolutions say", null);
	private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
	private static final LocalDate MERGER = LocalDate.of(2024, 12, 1);
	private static final LocalDate BEFORE = LocalDate.of(2024, 11, 30);

	@Autowired
	private Ledger ledger;
	@Autowired
	private TerritoryQueries queries;
	@Autowired
	private CountryQueries country;

	@BeforeEach
	void recordTerritory() {
		write(writing -> {
			unit(writing, "40", "Nghệ An", UnitType.PROVINCE, UnitLevel.PROVINCE, null);
			unit(writing, "412", "Vinh", UnitType.CITY, UnitLevel.DISTRICT, "40");
			unit(writing, "413", "Cửa Lò", UnitType.TOWN, UnitLevel.DISTRICT, "40");
			unit(writing, "16000", "Đông Vĩnh", UnitType.WARD, UnitLevel.COMMUNE, "412");
			unit(writing, "16001", "Hà Huy Tập", UnitType.WARD, UnitLevel.COMMUNE, "412");
			unit(writing, "16002", "Lê Lợi", UnitType.WARD, UnitLevel.COMMUNE, "413");
			writing.record(TerritoryFacts.adjacent(code("16001"), code("16000"), 2.5), Interval.from(BEGINNING));
			writing.record(TerritoryFacts.adjacent(code("16001"), code("16002"), null), Interval.from(BEGINNING));
			writing.record(TerritoryFacts.population(code("16000"), new Population(20_000, PopulationKind.values()[0], 2019), null), Interval.from(BEGINNING));
			writing.record(TerritoryFacts.area(code("16000"), 4.25, "register"), Interval.from(BEGINNING));
			writing.record(TerritoryFacts.boundary(code("16000"), "POINT (105.67 18.68)", null), Interval.from(BEGINNING));
		});
		write(this::merge);
	}

	private void merge(Writing writing) {
		writing.endWhole(ref("16000"), MERGER);
		writing.endWhole(ref("16001"), MERGER);
		writing.record(TerritoryFacts.core(code("16000-202412"), "Đông Vĩnh", UnitType.WARD, UnitLevel.COMMUNE, "16000"), Interval.from(MERGER));
		writing.record(TerritoryFacts.partOf(code("16000-202412"), code("412")), Interval.from(MERGER));
		writing.record(Content.state(TerritoryFacts.REORGANISATION_STATE, "NQ-1", FactType.CORE, Map.of("title", "Resolution 1")), Interval.from(MERGER));
		contributes(writing, "16000", 1.0);
		contributes(writing, "16001", 0.8);
		writing.record(Content.link(TerritoryFacts.RESULTS_IN, "NQ-1", "16000-202412", Map.of()), Interval.from(MERGER));
	}

	@Test
	public void listsTheUnitsOfALevelInTheOrderOfCodes() {
		assertThat(queries.codes(UnitLevel.COMMUNE, "", 10, on(BEFORE))).containsExactly(code("16000"), code("16001"), code("16002"));
		assertThat(queries.codes(UnitLevel.COMMUNE, "", 10, on(MERGER))).containsExactly(code("16000-202412"), code("16002"));
		assertThat(queries.codes(null, "40", 2, on(MERGER))).containsExactly(code("412"), code("413"));
	}

	@Test
	public void listsAUnitAndAllBelowItOnThatDay() {
		assertThat(queries.codesWithin(code("412"), null, "", 10, on(BEFORE))).containsExactly(code("16000"), code("16001"), code("412"));
		assertThat(queries.codesWithin(code("412"), null, "", 10, on(MERGER))).containsExactly(code("16000-202412"), code("412"));
		assertThat(queries.codesWithin(code("40"), UnitLevel.COMMUNE, "16000-202412", 10, on(MERGER))).containsExactly(code("16002"));
	}

	@Test
	public void tellsWhatWasKnownBeforeTheMergerWasRecorded() {
		AsOf earlier = new AsOf(MERGER, 1);
		assertThat(queries.codesWithin(code("412"), UnitLevel.COMMUNE, "", 10, earlier)).containsExactly(code("16000"), code("16001"));
		assertThat(queries.stepsOutOf(List.of(code("16000")), earlier)).isEmpty();
		assertThat(queries.exists(code("16000-202412"), earlier)).contains(false);
	}

	@Test
	public void findsTheHolderOfAnOfficialCodeOnADay() {
		assertThat(queries.codesByOfficialCode("16000", on(BEFORE))).containsExactly(code("16000"));
		assertThat(queries.codesByOfficialCode("16000", on(MERGER))).containsExactly(code("16000-202412"));
		assertThat(queries.holders(List.of("16000", "412", "999"), on(MERGER))).isEqualTo(Map.of("16000", code("16000-202412"), "412", code("412")));
	}

	@Test
	public void findsNamesWithFoldedMarks() {
		assertThat(queries.codesByName(NameSearch.of("dong vinh").orElseThrow(), on(BEFORE))).containsExactly(code("16000"));
		assertThat(queries.codesByName(NameSearch.of("cua").orElseThrow(), on(BEFORE))).containsExactly(code("413"));
	}

	@Test
	public void readsAUnitWithAllItsAspects() {
		assertThat(queries.units(List.of(code("16000"), code("999")), on(BEFORE))).singleElement().satisfies(unit -> {
			assertThat(unit.name()).isEqualTo("Đông Vĩnh");
			assertThat(unit.parent()).isEqualTo(code("412"));
			assertThat(unit.populations()).containsExactly(new Population(20_000, PopulationKind.values()[0], 2019));
			assertThat(unit.areaKm2()).isEqualTo(4.25);
			assertThat(unit.terrain()).isNull();
		});
		assertThat(queries.units(List.of(code("16000")), on(MERGER))).isEmpty();
		assertThat(queries.boundaries(List.of(code("16000"), code("16001")), on(BEFORE))).isEqualTo(Map.of(code("16000"), "POINT (105.67 18.68)"));
	}

	@Test
	public void readsBordersFromBothSides() {
		assertThat(queries.neighbours(code("16001"), on(BEFORE))).containsExactlyInAnyOrder(new Neighbour(code("16000"), "Đông Vĩnh", 2.5),
				new Neighbour(code("16002"), "Lê Lợi", null));
		assertThat(queries.neighbours(code("16002"), on(MERGER))).isEmpty();
		List<Border> both = List.of(new Border(code("16000"), code("16001"), 2.5), new Border(code("16001"), code("16002"), null));
		assertThat(country.borders(on(BEFORE))).isEqualTo(both);
		assertThat(country.borders(on(MERGER))).isEmpty();
		assertThat(country.bordersOf(List.of(code("16001")), on(BEFORE))).isEqualTo(both);
		assertThat(country.bordersOf(List.of(code("16002")), on(BEFORE))).isEqualTo(both.subList(1, 2));
	}

	@Test
	public void readsEverythingOfADayAsOneByOne() {
		List<UnitCode> all = List.of(code("16000"), code("16000-202412"), code("16001"), code("16002"), code("40"), code("412"), code("413"));
		assertThat(country.units(on(BEFORE))).isEqualTo(queries.units(all, on(BEFORE))).hasSize(6);
		assertThat(country.units(on(MERGER))).isEqualTo(queries.units(all, on(MERGER))).hasSize(5);
		assertThat(country.units(new AsOf(MERGER, 1))).isEqualTo(queries.units(all, new AsOf(MERGER, 1))).hasSize(6);
	}

	@Test
	public void findsWhatAChangeTouchedOfADay() {
		assertThat(country.touched(BEFORE, 1, 2)).as("their ends are other facts of the day before").contains(code("16000"), code("16001"))
			.doesNotContain(code("40"), code("16000-202412"));
		assertThat(country.touched(MERGER, 1, 2)).contains(code("16000"), code("16001"), code("16000-202412")).doesNotContain(code("40"), code("413"));
		assertThat(country.touched(MERGER, 2, 2)).isEmpty();
	}

	@Test
	public void readsWhatWentIntoWhatWithShares() {
		LineageStep whole = new LineageStep(code("16000"), code("16000-202412"), MERGER, 1.0, null);
		LineageStep part = new LineageStep(code("16001"), code("16000-202412"), MERGER, 0.8, null);
		assertThat(queries.stepsInto(List.of(code("16000-202412"), code("16002")), on(MERGER))).containsExactly(whole, part);
		assertThat(queries.stepsOutOf(List.of(code("16001")), on(MERGER))).containsExactly(part);
		assertThat(queries.stepsOutOf(List.of(code("16001")), on(BEFORE))).isEmpty();
	}

	@Test
	public void readsNamesAndFiguresOfAllDays() {
		assertThat(queries.courses(List.of(code("16000"), code("999")), on(MERGER).known())).isEqualTo(Map.of(code("16000"), new UnitCourse(code("16000"),
				List.of(new UnitCourse.Name("Đông Vĩnh", BEGINNING, MERGER)),
				List.of(new UnitCourse.Figure(Measure.population(PopulationKind.values()[0]), 20_000L, 2019, null, BEGINNING, MERGER),
						new UnitCourse.Figure(Measure.AREA, 4.25, null, "register", BEGINNING, MERGER)))));
	}

	@Test
	public void tellsWhetherAUnitExistsOnADay() {
		assertThat(queries.exists(code("16000"), on(BEFORE))).contains(true);
		assertThat(queries.exists(code("16000"), on(MERGER))).contains(false);
		assertThat(queries.exists(code("999"), on(MERGER))).isEmpty();
	}

	@Test
	public void tellsTheHistoryOfAUnitAndTheDaysOfEvents() {
		assertThat(queries.history(code("16000"), 2)).extracting(UnitHistory::aspect).containsExactly("area", "core", "place", "population");
		assertThat(queries.history(code("16000"), 2)).extracting(UnitHistory::until).containsOnly(MERGER);
		assertThat(queries.history(code("16000"), 1)).extracting(UnitHistory::until).containsOnlyNulls();
		assertThat(queries.eventDays(1)).containsExactly(BEGINNING);
		assertThat(queries.eventDays(2)).containsExactly(BEGINNING, MERGER);
	}

	private static void unit(Writing writing, String code, String name, UnitType type, UnitLevel level, @Nullable String parent) {
		writing.record(TerritoryFacts.core(code(code), name, type, level, code), Interval.from(BEGINNING));
		if (parent != null) {
			writing.record(TerritoryFacts.partOf(code(code), code(parent)), Interval.from(BEGINNING));
		}
	}

	private static void contributes(Writing writing, String code, double share) {
		writing.record(Content.link(TerritoryFacts.CONTRIBUTES, code, "NQ-1", Map.of("share", share)), Interval.from(MERGER));
	}

	private Change write(Consumer<Writing> work) {
		return ledger.write(NOTE, work);
	}

	private static AsOf on(LocalDate day) {
		return new AsOf(day, 2);
	}

	private static IdentityRef ref(String code) {
		return new IdentityRef(TerritoryFacts.UNIT, code);
	}

	private static UnitCode code(String value) {
		return new UnitCode(value);
	}
}

package io.orgloom.territory;

import static io.orgloom.territory.Histories.code;
import static io.orgloom.territory.Histories.codes;
import static io.orgloom.territory.Histories.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.territory.RestatedSeries.Certainty;
import io.orgloom.territory.RestatedSeries.Contribution;
import io.orgloom.territory.RestatedSeries.Missing;
import io.orgloom.territory.RestatedSeries.Point;
import io.orgloom.territory.RestatedSeries.Reason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A quarter of A becomes P in 2010, the rest and B become Q; in 2020 half of Q becomes R, the other half and P become S. All figures are worked out by
 * hand.
 */
class RestatementTests {

	private static final Measure CENSUS = Measure.population(PopulationKind.CENSUS);

	private final Histories twice = new Histories().unit("A", 2000, 2010).unit("B", 2000, 2010).unit("P", 2010, 2020).unit("Q", 2010, 2020)
		.unit("R", 2020, 0).unit("S", 2020, 0)
		.census("A", 1_000, 2000, 2010).census("B", 600, 2000, 2010).census("P", 300, 2010, 2020).census("Q", 1_400, 2010, 2020)
		.census("R", 700, 2020, 0).census("S", 1_000, 2020, 0)
		.went(2010, "A", .25, "P").went(2010, "A", .75, "Q").went(2010, "B", 1, "Q")
		.went(2020, "Q", .5, "R").went(2020, "Q", .5, "S").went(2020, "P", 1, "S");

	@Test
	void multipliesSharesOverReorganisationsAndAddsWays() {
		List<Point> points = points(twice, "S", 2020);
		assertThat(points).extracting(Point::value).containsExactly(925L, 1_000L, 1_000L);
		assertThat(points).extracting(Point::certainty).containsExactly(Certainty.ESTIMATED, Certainty.ESTIMATED, Certainty.EXACT);
		assertThat(points.getFirst().contributions()).containsExactly(
				new Contribution(code("A"), "Unit A", 1_000L, .625, 625L, 2000, "count of 2000", Set.of("area")),
				new Contribution(code("B"), "Unit B", 600L, .5, 300L, 2000, "count of 2000", Set.of("area")));
		assertThat(points.getFirst().from()).isEqualTo(year(2000));
		assertThat(points.getFirst().until()).isEqualTo(year(2010));
		assertThat(points.getLast().until()).isNull();
	}

	/** Q was 750 of A and 600 of B, S was 300 of P and 700 of Q: of S 31/45 stand on the ground of A, of R 25/45. */
	@Test
	void dividesLaterUnitsByWhatEachBroughtIntoThem() {
		Point now = points(twice, "A", 2005).getLast();
		assertThat(now.value()).isEqualTo(389L + 689L);
		assertThat(now.contributions()).extracting(Contribution::value).containsExactly(389L, 689L);
		assertThat(now.contributions().getLast().share()).isEqualTo(31.0 / 45, org.assertj.core.data.Offset.offset(1e-12));
		assertThat(now.contributions().getFirst().bases()).containsExactly("population:CENSUS");
		assertThat(now.contributions().getLast().bases()).containsExactly("population:CENSUS");
		assertThat(points(twice, "B", 2005).getLast().value()).isEqualTo(311L + 311L);
	}

	@Test
	void aWholeAreaIsExactThoughItsUnitsWereSplit() {
		RestatedSeries all = twice.restated(CENSUS, year(2020)).of(codes("R", "S"));
		assertThat(all.points()).extracting(Point::value).containsExactly(1_600L, 1_700L, 1_700L);
		assertThat(all.points()).extracting(Point::certainty).containsOnly(Certainty.EXACT);
	}

	@Test
	void aUnitLeftAloneCarriesItself() {
		Histories alone = new Histories().unit("A", 2000, 0).census("A", 10, 2000, 2009).census("A", 12, 2009, 0);
		assertThat(points(alone, "A", 2020)).extracting(Point::value, Point::certainty, Point::from)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(10L, Certainty.EXACT, year(2000)), org.assertj.core.groups.Tuple.tuple(12L, Certainty.EXACT, year(2009)));
	}

	/** U gives a fifth to V and stays: of its 1,000 people four fifths stood on what it is now. */
	@Test
	void aUnitThatGaveAPartKeepsTheRest() {
		Histories gave = new Histories().unit("U", 2000, 0).unit("V", 2010, 0).census("U", 1_000, 2000, 2010).census("U", 820, 2010, 0).census("V", 190, 2010, 0)
			.went(2010, "U", .2, "V");
		assertThat(points(gave, "U", 2010)).extracting(Point::value).containsExactly(800L, 820L);
		assertThat(points(gave, "V", 2010)).extracting(Point::value).containsExactly(200L, 190L);
		assertThat(points(gave, "U", 2005)).extracting(Point::value).containsExactly(1_000L, 1_010L);
		assertThat(points(gave, "U", 2005)).extracting(Point::certainty).containsOnly(Certainty.EXACT);
	}

	/** 0.58 and 0.39 are 0.97: measured shares count in proportion, or 30 people would be lost. */
	@Test
	void measuredSharesThatNearlyMakeUpTheWholeAreTheWhole() {
		Histories measured = new Histories().unit("A", 2000, 2010).unit("P", 2010, 0).unit("Q", 2010, 0).census("A", 970, 2000, 2010).census("P", 1, 2010, 0)
			.census("Q", 1, 2010, 0).went(2010, "A", .58, "P").went(2010, "A", .39, "Q");
		assertThat(points(measured, "P", 2010).getFirst().value()).isEqualTo(580L);
		assertThat(points(measured, "Q", 2010).getFirst().value()).isEqualTo(390L);
	}

	/** Where a fifth went is not recorded, so nobody gets it. */
	@Test
	void aHoleInTheSharesStaysAHole() {
		Histories hole = new Histories().unit("A", 2000, 2010).unit("P", 2010, 0).census("A", 1_000, 2000, 2010).went(2010, "A", .8, "P");
		assertThat(points(hole, "P", 2010)).singleElement().satisfies(point -> {
			assertThat(point.value()).isEqualTo(800L);
			assertThat(point.certainty()).isEqualTo(Certainty.ESTIMATED);
		});
	}

	@Test
	void aMissingFigureMakesTheSumUnknownAndIsNamed() {
		Histories half = new Histories().unit("A", 2000, 2010).unit("B", 2000, 2010).unit("C", 2010, 0).census("A", 10, 2000, 2010)
			.people("B", PopulationKind.MODEL, 5, 2000, 2010).census("C", 15, 2010, 0).went(2010, "A", 1, "C").went(2010, "B", 1, "C");
		Point before = points(half, "C", 2010).getFirst();
		assertThat(before.certainty()).isEqualTo(Certainty.UNKNOWN);
		assertThat(before.value()).isNull();
		assertThat(before.missing()).containsExactly(new Missing(code("B"), "Unit B", Reason.FIGURE));
		assertThat(before.contributions()).extracting(Contribution::code).containsExactly(code("A"));
	}

	@Test
	void aUnitWithoutRecordedOriginIsNamedWhereOthersHaveOne() {
		Histories from = new Histories().unit("A", 2000, 2010).unit("X", 2005, 2010).unit("C", 2010, 0).census("A", 10, 2000, 2010).census("X", 4, 2005, 2010)
			.census("C", 14, 2010, 0).went(2010, "A", 1, "C").went(2010, "X", 1, "C");
		List<Point> points = points(from, "C", 2010);
		assertThat(points).extracting(Point::value).containsExactly(null, 14L, 14L);
		assertThat(points.getFirst().missing()).containsExactly(new Missing(code("X"), "Unit X", Reason.LINEAGE));
	}

	/** Registered figures begin with C; the census of A and B, 30 to 10, divides it. */
	@Test
	void anotherKindOfFigureDividesButIsNeverAdded() {
		Histories kinds = new Histories().unit("A", 2000, 2010).unit("B", 2000, 2010).unit("C", 2010, 0).census("A", 30, 2000, 2010).census("B", 10, 2000, 2010)
			.people("C", PopulationKind.REGISTERED, 48, 2010, 0).went(2010, "A", 1, "C").went(2010, "B", 1, "C");
		RestatedSeries series = kinds.restated(Measure.population(PopulationKind.REGISTERED), year(2005)).of(codes("A"));
		assertThat(series.points()).singleElement().satisfies(point -> {
			assertThat(point.value()).isEqualTo(36L);
			assertThat(point.from()).isEqualTo(year(2010));
			assertThat(point.contributions().getFirst().bases()).containsExactly("population:CENSUS");
		});
	}

	@Test
	void whatNothingDividesIsUnknown() {
		Histories bare = new Histories().unit("A", 2000, 2010).unit("B", 2000, 2010).unit("C", 2010, 0).census("C", 48, 2010, 0)
			.went(2010, "A", 1, "C").went(2010, "B", 1, "C");
		assertThat(points(bare, "A", 2005)).singleElement().satisfies(point -> {
			assertThat(point.certainty()).isEqualTo(Certainty.UNKNOWN);
			assertThat(point.missing()).containsExactly(new Missing(code("C"), "Unit C", Reason.DIVISION));
		});
	}

	@Test
	void areasFollowTheSameWays() {
		Histories areas = new Histories().unit("A", 2000, 2010).unit("P", 2010, 0).unit("Q", 2010, 0).area("A", 10, 2000, 2010).area("P", 2.6, 2010, 0)
			.area("Q", 7.5, 2010, 0).went(2010, "A", .25, "P").went(2010, "A", .75, "Q");
		assertThat(areas.restated(Measure.AREA, year(2010)).of(codes("P")).points()).extracting(Point::value).containsExactly(2.5, 2.6);
		assertThat(areas.restated(Measure.AREA, year(2005)).of(codes("A")).points()).extracting(Point::value).containsExactly(10.0, 10.1);
	}

	private static List<Point> points(Histories histories, String unit, int boundaries) {
		return histories.restated(CENSUS, year(boundaries)).of(codes(unit)).points();
	}
}

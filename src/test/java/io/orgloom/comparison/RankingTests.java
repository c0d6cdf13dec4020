package io.orgloom.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.comparison.Ranking.Score;
import io.orgloom.comparison.Ranking.Turn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One plan meets the standards in 80 % of its units and moves 4,000 people, the other 40 % and 2,000. */
class RankingTests {

	private static final Map<ComparedFigure, Double> STRICT = Map.of(ComparedFigure.MET, 0.8, ComparedFigure.AFFECTED, 4_000.0, ComparedFigure.BORDERS, 10.0);
	private static final Map<ComparedFigure, Double> GENTLE = Map.of(ComparedFigure.MET, 0.4, ComparedFigure.AFFECTED, 2_000.0);

	/** Strict: (2 × 1 + 1 × 2,000 ÷ 4,000) ÷ 3; gentle: (2 × 0.4 ÷ 0.8 + 1 × 1) ÷ 3. */
	@Test
	void theScoreIsTheWeightedMeanOfSharesOfTheBest() {
		Ranking ranking = Ranking.of(List.of(GENTLE, STRICT), Map.of(ComparedFigure.MET, 2.0, ComparedFigure.AFFECTED, 1.0));

		assertThat(ranking.scores()).extracting(Score::plan).containsExactly(1, 0);
		assertThat(ranking.scores().getFirst().score()).isCloseTo(2.5 / 3, within(1e-12));
		assertThat(ranking.scores().getLast().score()).isCloseTo(2.0 / 3, within(1e-12));
		assertThat(ranking.scores().getFirst().weight()).isEqualTo(3);
	}

	/** The lead is 0.5 × weight of MET − 0.5 × weight of AFFECTED. */
	@Test
	void tellsWhereTheFirstPlaceTurns() {
		Ranking ranking = Ranking.of(List.of(GENTLE, STRICT), Map.of(ComparedFigure.MET, 2.0, ComparedFigure.AFFECTED, 1.0));

		assertThat(ranking.turns()).containsExactly(new Turn(ComparedFigure.MET, 2, 1.0, 0, null, null), new Turn(ComparedFigure.AFFECTED, 1, null, null, 2.0, 0));
		assertThat(Ranking.of(List.of(GENTLE, STRICT), Map.of(ComparedFigure.MET, 0.9, ComparedFigure.AFFECTED, 1.0)).scores().getFirst().plan()).isZero();
		assertThat(Ranking.of(List.of(GENTLE, STRICT), Map.of(ComparedFigure.MET, 2.0, ComparedFigure.AFFECTED, 2.1)).scores().getFirst().plan()).isZero();
	}

	@Test
	void leavesOutWhatIsNotKnownOfAll() {
		Ranking ranking = Ranking.of(List.of(GENTLE, STRICT), Map.of(ComparedFigure.MET, 1.0, ComparedFigure.BORDERS, 9.0));

		assertThat(ranking.leftOut()).containsExactly(ComparedFigure.BORDERS);
		assertThat(ranking.scores().getFirst().parts()).hasSize(1);
		assertThat(Ranking.of(List.of(GENTLE, STRICT), Map.of(ComparedFigure.BORDERS, 9.0)).scores()).isEmpty();
	}

	@Test
	void nothingIsTheBestThereIsWhereLessIsBetter() {
		Ranking ranking = Ranking.of(List.of(Map.of(ComparedFigure.IN_PIECES, 3.0), Map.of(ComparedFigure.IN_PIECES, 0.0)), Map.of(ComparedFigure.IN_PIECES, 1.0));

		assertThat(ranking.scores()).extracting(Score::score).containsExactly(1.0, 0.0);
	}

	@Test
	void weightsOutOfRangeAreRefusedByName() {
		for (String weight : List.of("-1", "11", "NaN", "much")) {
			assertThatThrownBy(() -> Weights.read(Map.of("weight.MET", weight))).isInstanceOf(InvalidWeight.class).hasMessageContaining(weight).hasMessageContaining("MET");
		}
		assertThatThrownBy(() -> Weights.read(Map.of("weight.UNITS", "1"))).isInstanceOf(InvalidWeight.class).hasMessageContaining("UNITS").hasMessageContaining("MET, MISSED");
		Weights readable = Weights.readable(Map.of("weight.MET", "much", "weight.BORDERS", "2", "limit", "3"));
		assertThat(readable.of(ComparedFigure.MET)).isZero();
		assertThat(readable.of(ComparedFigure.BORDERS)).isEqualTo(2);
		assertThat(Weights.read(Map.of("limit", "3")).of(ComparedFigure.MET)).isEqualTo(1);
		assertThat(Weights.read(Map.of("weight.MET", "2")).of(ComparedFigure.MISSED)).isZero();
	}
}

package io.orgloom.territory;

import static io.orgloom.territory.Histories.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.orgloom.territory.Lineage.Relative;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Lineage over several reorganisations, worked out by hand. */
class KinshipTests {

	private final Histories twice = new Histories().unit("A", 2000, 2010).unit("B", 2000, 2010).unit("P", 2010, 2020).unit("Q", 2010, 2020)
		.unit("R", 2020, 0).unit("S", 2020, 0).went(2010, "A", .25, "P").went(2010, "A", .7, "Q").went(2010, "B", 1, "Q")
		.went(2020, "Q", .5, "R").went(2020, "Q", .5, "S").went(2020, "P", 1, "S");

	@Test
	void multipliesAlongAWayAndAddsWays() {
		Lineage lineage = twice.lineage("S", 20);
		assertThat(told(lineage.sources())).containsExactly(tuple("A", 2010, .6), tuple("B", 2010, .5), tuple("P", 2020, 1.0), tuple("Q", 2020, .5));
		assertThat(lineage.sources().getFirst().next()).isEqualTo(codes("P", "Q"));
		assertThat(told(twice.lineage("A", 20).results())).containsExactly(tuple("P", 2010, .25), tuple("Q", 2010, .7), tuple("R", 2020, .35), tuple("S", 2020, .6));
	}

	@Test
	void goesNoFurtherThanAsked() {
		assertThat(told(twice.lineage("S", 1).sources())).containsExactly(tuple("P", 2020, 1.0), tuple("Q", 2020, .5));
		assertThat(told(twice.lineage("A", 1).results())).containsExactly(tuple("P", 2010, .25), tuple("Q", 2010, .7));
	}

	/** U gives a fifth to V in 2010 and goes on; in 2020 half of what is left becomes W, which V joins. */
	@Test
	void whatAUnitGaveEarlierDoesNotGoOnWithIt() {
		Histories gave = new Histories().unit("O", 2000, 2005).unit("U", 2005, 2020).unit("V", 2010, 2020).unit("W", 2020, 0).unit("Y", 2020, 0)
			.went(2005, "O", 1, "U").went(2010, "U", .2, "V").went(2020, "U", .5, "W").went(2020, "U", .5, "Y").went(2020, "V", 1, "W");
		assertThat(told(gave.lineage("O", 20).results())).containsExactly(tuple("U", 2005, 1.0), tuple("V", 2010, .2), tuple("W", 2020, .6), tuple("Y", 2020, .4));
		assertThat(told(gave.lineage("U", 20).results())).containsExactly(tuple("V", 2010, .2), tuple("W", 2020, .6), tuple("Y", 2020, .4));
		assertThat(told(gave.lineage("W", 20).sources())).containsExactly(tuple("O", 2005, .6), tuple("U", 2010, .2), tuple("U", 2020, .5), tuple("V", 2020, 1.0));
	}

	private static List<Tuple> told(List<Relative> relatives) {
		return relatives.stream().map(each -> tuple(each.code().value(), each.on().getYear(), Math.round(each.share() * 1e9) / 1e9)).toList();
	}
}

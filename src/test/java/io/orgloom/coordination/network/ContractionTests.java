package io.orgloom.coordination.network;

import static io.orgloom.coordination.network.Office.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.coordination.network.Contraction.Fate;
import io.orgloom.structure.OrgUnitCode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContractionTests {

	private static final Set<OrgUnitCode> NOBODY = Set.of();

	private static Contraction of(Office office, String units, Fate fate) {
		return Contraction.of(office.network(units), fate, Office.MARKS);
	}

	private static Fate places(Map<String, String> before, Map<String, String> after) {
		return new Fate(Map.of(), NOBODY, agencies(before), agencies(after));
	}

	private static Map<OrgUnitCode, String> agencies(Map<String, String> places) {
		return places.entrySet().stream().collect(Collectors.toMap(each -> code(each.getKey()), Map.Entry::getValue));
	}

	@Test
	void aLinkWithinOnePlaceCrossesOnceItsEndsLieInTwo() {
		Office office = new Office().task("A", "B", "", "2024-06-30", "2024-06-30").task("B", "A", "", "2024-06-30", "2024-06-30").task("A", "C", "", "2024-06-30", "2024-06-30");
		Map<String, String> before = Map.of("A", "D", "B", "D", "C", "E");
		assertThat(of(office, "A B C", places(before, Map.of("A", "D", "B", "E", "C", "E"))).crossing()).as("both directions of A and B, not A and C, which lay apart before")
			.extracting(link -> link.source() + ">" + link.target()).containsExactlyInAnyOrder("A>B", "B>A");
		assertThat(of(office, "A B C", places(before, Map.of("A", "E", "B", "E", "C", "E"))).crossing()).as("both moved").isEmpty();
		assertThat(of(office, "A B C", places(before, Map.of("A", "D", "C", "E"))).crossing()).as("nothing is said of B afterwards").isEmpty();
	}

	@Test
	void whatBecomesOneDoesNotCross() {
		Office office = new Office().task("A", "B", "", "2024-06-30", "2024-06-30");
		Contraction change = of(office, "A B", new Fate(Map.of(code("B"), code("A")), NOBODY, agencies(Map.of("A", "D", "B", "D")), agencies(Map.of("A", "D", "B", "E"))));
		assertThat(change.internal()).hasSize(1);
		assertThat(change.crossing()).isEmpty();
		assertThat(change.agenciesAfter()).isEqualTo(1);
	}

	@Test
	void whoIsGoneTakesItsLinksAndLeavesASinglePointLess() {
		Office office = new Office().task("A", "B", "", "2024-06-30", "2024-06-30").task("B", "C", "", "2024-06-30", "2024-06-30").task("C", "D", "", "2024-06-30", "2024-06-30");
		Contraction change = of(office, "A B C D", new Fate(Map.of(), Set.of(code("D")), Map.of(), Map.of()));
		assertThat(change.pairsBefore() + " " + change.pairsAfter()).isEqualTo("3 2");
		assertThat(change.pointsLost()).as("C no longer stands between B and D").containsExactly(code("C"));
		assertThat(change.moved()).singleElement().satisfies(moved -> {
			assertThat(moved.from()).isEqualTo(code("D"));
			assertThat(moved.into()).isNull();
			assertThat(moved.load().tasks()).isEqualTo(1);
		});
	}
}

package io.orgloom.coordination.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationTests {

	private static List<String> links(Network network) {
		return network.links().stream().map(link -> "%s>%s %d+%d %d %s".formatted(link.source(), link.target(), link.coordinated().size(), link.consulted().size(),
				link.meetings().size(), link.declared() ? "declared" : "-")).toList();
	}

	@Test
	void aTaskLinksItsLeadWithEachWhoTakesPartOnce() {
		Network network = new Office().task("A", "B C", "C D", "2024-06-30", "2024-06-30").task("B", "A", "", "2024-06-30", "").meeting("A", "A B").network("A B C D");
		assertThat(links(network)).containsExactly("A>B 1+0 1 -", "A>C 1+0 0 -", "A>D 0+1 0 -", "B>A 1+0 0 -");
		assertThat(network.byCode().get(Office.code("A")).load()).isEqualTo(new Load(1, 1, 0, 1));
		assertThat(network.byCode().get(Office.code("C")).load()).as("named twice, coordinates once").isEqualTo(new Load(0, 1, 0, 0));
		assertThat(network.reciprocity()).as("two of four are answered").isEqualTo(0.5);
	}

	@Test
	void linksJoinAgenciesOfTheNetworkOnly() {
		Network network = new Office().task("A", "B GONE", "", "2024-06-30", "").task("GONE", "A", "", "2024-06-30", "").network("A B");
		assertThat(links(network)).containsExactly("A>B 1+0 0 -");
		assertThat(network.leftOut()).containsExactly(Office.code("GONE"));
		assertThat(network.byCode().get(Office.code("A")).load().tasks()).as("its work for others counts").isEqualTo(2);
	}

	@Test
	void whatIsLaidDownBelongsToBothDirectionsOrStandsAlone() {
		Network network = new Office().task("B", "A", "", "2024-06-30", "").coordinate("A", "B", "2023-01-01").coordinate("C", "A", "2023-01-01").advise("A", "P").network("A B C P");
		assertThat(links(network)).containsExactly("B>A 1+0 0 declared", "C>A 0+0 0 declared");
	}

	@Test
	void aTaskIsInTimeLateOrNotToBeJudged() {
		Office office = new Office().task("A", "B", "", "2024-06-30", "2024-06-30").task("A", "B", "", "2024-06-30", "2024-07-01").task("A", "B", "", "2024-12-30", "")
			.task("A", "B", "", "2024-12-31", "").task("A", "B", "", "2024-12-30", "2025-02-01");
		Link link = office.network("A B").links().getFirst();
		assertThat(link.timeliness()).as("one in time, one late, two open past their day; one is due that very day").isEqualTo(new Timeliness(1, 4));
		assertThat(link.earlier()).isEqualTo(new Timeliness(1, 2));
		assertThat(link.later()).isEqualTo(new Timeliness(0, 2));
		assertThat(new Timeliness(0, 0).share()).isNull();
	}

	@Test
	void whoStandsBetweenTheOthersAndWhoHasTooMuchAreMarked() {
		Office office = new Office();
		for (String other : List.of("B", "C", "D", "E", "F")) {
			office.task("A", other, "", "2024-06-30", "2024-07-30");
		}
		office.task("B", "A", "", "2024-06-30", "").task("C", "A", "", "2024-06-30", "").task("D", "A", "", "2024-06-30", "").task("E", "A", "", "2024-06-30", "");
		Network network = office.network("A B C D E F");
		Agency hub = network.byCode().get(Office.code("A"));
		assertThat(hub.betweenness()).as("all ten pairs of the five others").isEqualTo(10);
		assertThat(hub.betweenShare()).isEqualTo(1);
		assertThat(hub.marks()).containsExactly(Mark.OVERLOADED, Mark.BROKER, Mark.SINGLE_POINT, Mark.ANSWERS_LATE);
		assertThat(network.agencies().stream().filter(agency -> !agency.marks().isEmpty())).hasSize(1);
		assertThat(network.bridges()).hasSize(5);
	}

	@Test
	void communitiesAreHeldAgainstTheOrderOfAgencies() {
		Network network = new Office().months("A", "B", 1, "xxx").months("C", "D", 1, "xxx").network("A B C D");
		assertThat(network.agencies().stream().map(Agency::community)).containsExactly(0, 0, 1, 1);
		assertThat(network.blocks()).extracting(Network.Block::by).containsExactly("COMMUNITIES", "FIELD", "HIERARCHY", "PARENT");
		assertThat(network.blocks().getFirst().modularity()).isEqualTo(0.5);
		assertThat(network.blocks().get(1)).as("one block holds all: no more than by chance").isEqualTo(new Network.Block("FIELD", 1, 0, 0));
	}

	@Test
	void aPeriodHasTwoHalves() {
		assertThat(Network.middle(Office.YEAR)).isEqualTo(LocalDate.of(2024, 7, 2));
	}

	/** The lady who tastes tea: four of four right, against none, comes once in 70 (Fisher 1935). */
	@Test
	void aFallIsHeldAgainstChance() {
		assertThat(Chance.ofFall(new Timeliness(4, 4), new Timeliness(0, 4))).isCloseTo(1 / 70.0, within(1e-12));
		assertThat(Chance.ofFall(new Timeliness(3, 4), new Timeliness(1, 4))).isCloseTo(17 / 70.0, within(1e-12));
		assertThat(Chance.ofFall(new Timeliness(0, 4), new Timeliness(4, 4))).isCloseTo(1, within(1e-12));
	}
}

package io.orgloom.coordination.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.coordination.network.Ties.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommunitiesTests {

	private static final Ties TWO_TRIANGLES = KnownNetworks.ties(6, "0:1,2 1:2 2:3 3:4,5 4:5");

	/** Blondel et al. 2008, table 1: 0.42; the best there is has 0.4198 in four groups (U. Brandes et al., "On Modularity Clustering", 2008). */
	@Test
	void ofTheKarateClubAreAsGoodAsPublished() {
		Ties karate = KnownNetworks.karate();
		Groups found = Communities.of(karate);
		assertThat(found.modularity(karate)).isBetween(0.415, 0.4198);
		assertThat(found.of().get(0)).as("the instructor and the president are apart").isNotEqualTo(found.of().get(33));
	}

	@Test
	void areTheTwoTrianglesAcrossABridge() {
		Groups found = Communities.of(TWO_TRIANGLES);
		assertThat(found.of()).containsExactly(0, 0, 0, 1, 1, 1);
		assertThat(found.modularity(TWO_TRIANGLES)).as("6/14 of all ends in each, half of all degrees").isCloseTo(5 / 14.0, within(1e-12));
	}

	@Test
	void weighTiesByTheirStrength() {
		Ties chain = Ties.of(4, List.of(new Tie(0, 1, 1), new Tie(1, 2, 50), new Tie(2, 3, 1), new Tie(0, 3, 50)));
		assertThat(Communities.of(chain).of()).containsExactly(0, 1, 1, 0);
	}

	@Test
	void areTheSameEachTimeAndNeverWorseThanEverybodyAlone() {
		Random random = new Random(13);
		for (int i = 0; i < 200; i++) {
			Ties ties = KnownNetworks.random(random);
			Groups found = Communities.of(ties);
			List<Integer> alone = new ArrayList<>();
			for (int agency = 0; agency < ties.agencies(); agency++) {
				alone.add(agency);
			}
			assertThat(found).isEqualTo(Communities.of(ties));
			assertThat(found.modularity(ties)).isGreaterThanOrEqualTo(new Groups(alone).modularity(ties) - 1e-9);
		}
	}

	/** The example of scikit-learn's `adjusted_rand_score`, and two divisions that have no pair in common. */
	@Test
	void agreementIsThatOfHubertAndArabie() {
		assertThat(Groups.by(List.of(0, 0, 1, 2)).agreement(Groups.by(List.of(0, 0, 1, 1)))).isCloseTo(0.5714, within(1e-4));
		assertThat(Groups.by(List.of("a", "a", "b", "b")).agreement(Groups.by(List.of(1, 1, 0, 0)))).isEqualTo(1);
		assertThat(Groups.by(List.of(0, 0, 1, 1)).agreement(Groups.by(List.of(0, 1, 0, 1)))).isCloseTo(-0.5, within(1e-12));
	}
}

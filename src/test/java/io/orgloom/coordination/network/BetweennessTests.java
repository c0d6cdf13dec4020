package io.orgloom.coordination.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BetweennessTests {

	/** NetworkX's reference figures of the club (`betweenness_centrality(karate_club_graph(), normalized=False)`); those of 1 and 34 are in Girvan and Newman's tables too. */
	@Test
	void ofTheKarateClubIsAsPublished() {
		double[] between = Betweenness.of(KnownNetworks.karate());
		assertThat(between[0]).isCloseTo(231.0714, within(1e-4));
		assertThat(between[33]).isCloseTo(160.5516, within(1e-4));
		assertThat(between[32]).isCloseTo(76.6905, within(1e-4));
		assertThat(between[2]).isCloseTo(75.8508, within(1e-4));
		assertThat(between[31]).isCloseTo(73.0095, within(1e-4));
		assertThat(between[11]).as("a member with one friend lies between nobody").isZero();
	}

	/** Heather 0.389, Fernando and Garth 0.231, Ike 0.222, Diane 0.102, Andre and Beverly 0.023 of 36 pairs: Krackhardt 1990; V. Krebs, "Social Network Analysis: An Introduction". */
	@Test
	void ofTheKiteIsAsPublished() {
		assertThat(Betweenness.of(KnownNetworks.kite()))
			.containsExactly(new double[] {0.8333, 0.8333, 0, 3.6667, 0, 8.3333, 8.3333, 14, 8, 0}, within(1e-4));
	}

	@Test
	void equalsCountingEveryShortestWayByHand() {
		Random random = new Random(7);
		for (int i = 0; i < 400; i++) {
			Ties ties = KnownNetworks.random(random);
			assertThat(Betweenness.of(ties)).as("network %d", i).containsExactly(counted(KnownNetworks.table(ties)), within(1e-9));
		}
	}

	/** All distances and numbers of ways by Floyd and Warshall's triple loop, then every pair with every third. */
	private static double[] counted(boolean[][] tied) {
		int size = tied.length;
		int far = 1000;
		int[][] distance = new int[size][size];
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < size; j++) {
				distance[i][j] = i == j ? 0 : tied[i][j] ? 1 : far;
			}
		}
		for (int k = 0; k < size; k++) {
			for (int i = 0; i < size; i++) {
				for (int j = 0; j < size; j++) {
					distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
				}
			}
		}
		double[] between = new double[size];
		for (int s = 0; s < size; s++) {
			for (int t = s + 1; t < size; t++) {
				for (int v = 0; v < size; v++) {
					if (v != s && v != t && distance[s][t] < far && distance[s][v] + distance[v][t] == distance[s][t]) {
						between[v] += (double) ways(s, v, distance, tied) * ways(v, t, distance, tied) / ways(s, t, distance, tied);
					}
				}
			}
		}
		return between;
	}

	private static long ways(int from, int to, int[][] distance, boolean[][] tied) {
		if (from == to) {
			return 1;
		}
		long ways = 0;
		for (int next = 0; next < tied.length; next++) {
			if (tied[from][next] && distance[next][to] == distance[from][to] - 1) {
				ways += ways(next, to, distance, tied);
			}
		}
		return ways;
	}
}

package io.orgloom.coordination.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.coordination.network.Ties.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WeakPointsTests {

	@Test
	void ofTheKarateClubAreItsInstructorAndTheMemberWhoKnowsHimAlone() {
		WeakPoints weak = WeakPoints.of(KnownNetworks.karate());
		assertThat(weak.points()).containsExactly(0);
		assertThat(weak.bridges()).containsExactly(new Tie(0, 11, 1));
	}

	@Test
	void ofTheKiteAreOnItsTail() {
		WeakPoints weak = WeakPoints.of(KnownNetworks.kite());
		assertThat(weak.points()).containsExactly(7, 8);
		assertThat(weak.bridges()).containsExactly(new Tie(7, 8, 1), new Tie(8, 9, 1));
	}

	@Test
	void equalTakingOutEachAgencyAndEachTieInTurn() {
		Random random = new Random(11);
		for (int i = 0; i < 400; i++) {
			boolean[][] tied = KnownNetworks.table(KnownNetworks.random(random));
			WeakPoints weak = WeakPoints.of(ties(tied));
			assertThat(weak.points()).as("network %d", i).isEqualTo(points(tied));
			assertThat(weak.bridges()).as("network %d", i).isEqualTo(bridges(tied));
		}
	}

	private static Ties ties(boolean[][] tied) {
		List<Tie> ties = new ArrayList<>();
		for (int one = 0; one < tied.length; one++) {
			for (int other = one + 1; other < tied.length; other++) {
				if (tied[one][other]) {
					ties.add(new Tie(one, other, 1));
				}
			}
		}
		return Ties.of(tied.length, ties);
	}

	/** A lone agency taken out leaves one part fewer, any other as many; only a weak point leaves more. */
	private static Set<Integer> points(boolean[][] tied) {
		Set<Integer> points = new TreeSet<>();
		for (int out = 0; out < tied.length; out++) {
			if (parts(tied, out) > parts(tied, -1)) {
				points.add(out);
			}
		}
		return points;
	}

	private static List<Tie> bridges(boolean[][] tied) {
		List<Tie> bridges = new ArrayList<>();
		for (int one = 0; one < tied.length; one++) {
			for (int other = one + 1; other < tied.length; other++) {
				if (tied[one][other]) {
					int before = parts(tied, -1);
					tied[one][other] = tied[other][one] = false;
					if (parts(tied, -1) > before) {
						bridges.add(new Tie(one, other, 1));
					}
					tied[one][other] = tied[other][one] = true;
				}
			}
		}
		return bridges;
	}

	private static int parts(boolean[][] tied, int out) {
		Set<Integer> seen = new TreeSet<>();
		int parts = 0;
		for (int i = 0; i < tied.length; i++) {
			if (i != out && !seen.contains(i)) {
				parts++;
				visit(i, out, tied, seen);
			}
		}
		return parts;
	}

	private static void visit(int at, int out, boolean[][] tied, Set<Integer> seen) {
		if (at != out && seen.add(at)) {
			for (int next = 0; next < tied.length; next++) {
				if (tied[at][next]) {
					visit(next, out, tied, seen);
				}
			}
		}
	}
}

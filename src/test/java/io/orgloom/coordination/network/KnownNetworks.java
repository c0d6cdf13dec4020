package io.orgloom.coordination.network;

import io.orgloom.coordination.network.Ties.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Networks of the literature, and random ones. */
final class KnownNetworks {

	/** W. Zachary, "An Information Flow Model for Conflict and Fission in Small Groups", Journal of Anthropological Research 33 (1977): 34 members from 0, 78 ties. */
	static final String KARATE = """
			0:1,2,3,4,5,6,7,8,10,11,12,13,17,19,21,31 1:2,3,7,13,17,19,21,30 2:3,7,8,9,13,27,28,32 3:7,12,13 4:6,10 5:6,10,16 6:16 8:30,32,33 9:33 13:33 14:32,33
			15:32,33 18:32,33 19:33 20:32,33 22:32,33 23:25,27,29,32,33 24:25,27,31 25:31 26:29,33 27:33 28:31,33 29:32,33 30:32,33 31:32,33 32:33
			""";

	/** D. Krackhardt, "Assessing the Political Landscape", Administrative Science Quarterly 35 (1990): Andre, Beverly, Carol, Diane, Ed, Fernando, Garth, Heather, Ike, Jane. */
	static final String KITE = "0:1,2,3,5 1:3,4,6 2:3,5 3:4,5,6 4:6 5:6,7 6:7 7:8 8:9";

	private KnownNetworks() {
	}

	static Ties ties(int agencies, String written) {
		List<Tie> ties = new ArrayList<>();
		for (String line : written.strip().split("\\s+")) {
			String[] ends = line.split("[:,]");
			for (int i = 1; i < ends.length; i++) {
				ties.add(new Tie(Integer.parseInt(ends[0]), Integer.parseInt(ends[i]), 1));
			}
		}
		return Ties.of(agencies, ties);
	}

	static Ties karate() {
		return ties(34, KARATE);
	}

	static Ties kite() {
		return ties(10, KITE);
	}

	static Ties random(Random random) {
		int agencies = 2 + random.nextInt(14);
		List<Tie> ties = new ArrayList<>();
		double density = random.nextDouble();
		for (int one = 0; one < agencies; one++) {
			for (int other = one + 1; other < agencies; other++) {
				if (random.nextDouble() < density * density) {
					ties.add(new Tie(one, other, 1 + random.nextInt(9)));
				}
			}
		}
		return Ties.of(agencies, ties);
	}

	/** As a table of who is tied to whom. */
	static boolean[][] table(Ties ties) {
		boolean[][] table = new boolean[ties.agencies()][ties.agencies()];
		for (int agency = 0; agency < ties.agencies(); agency++) {
			for (int place = ties.first(agency); place < ties.last(agency); place++) {
				table[agency][ties.neighbour(place)] = true;
			}
		}
		return table;
	}
}

package io.orgloom.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What other planners came to, measured in November 2026 on 2 cores, one thread, one after the other, every plan checked: spopt (MaxPHeuristic), GeoDa (simulated annealing), SMPGraph and EMP
 * (FaCT), the last two in Java.
 *
 * @param bound a proven bound on the number of new units
 */
record PeerFigures(int bound, List<Peer> peers) {

	/**
	 * One of them.
	 *
	 * @param regions new units that meet the standard
	 * @param heterogeneity differences of the attribute over all pairs of members
	 */
	record Peer(String name, int regions, double heterogeneity, double seconds) {
	}

	private static final Map<String, PeerFigures> KNOWN = Map.of(
			"grid-100", of(32, 27, 24.9e3, 2.66, 27, 28.5e3, 0.03, 27, 22.2e3, 0.07, 28, 33.3e3, 0.09),
			"vor-100", of(33, 27, 21.3e3, 3.6, 27, 20.9e3, 0.04, 27, 19.9e3, 0.10, 28, 27.4e3, 0.17),
			"grid-400", of(131, 103, 66.0e3, 15.3, 108, 67.6e3, 0.18, 104, 52.8e3, 0.15, 109, 80.6e3, 0.56),
			"vor-400", of(130, 102, 64.8e3, 24.6, 101, 56.1e3, 0.27, 103, 53.0e3, 0.21, 104, 88.6e3, 0.71),
			"grid-1000", of(323, 248, 112e3, 38.5, 254, 105e3, 1.06, 250, 84e3, 0.29, 270, 147e3, 1.5),
			"vor-1000", of(327, 256, 129e3, 14.6, 246, 123e3, 1.63, 245, 98e3, 0.26, 258, 171e3, 2.3),
			"grid-2500", of(812, 617, 332e3, 3.9, 636, 314e3, 8.3, 625, 255e3, 0.39, 683, 417e3, 4.9),
			"vor-2500", of(822, 623, 256e3, 4.5, 610, 226e3, 10.8, 626, 186e3, 0.88, 636, 319e3, 8.4),
			"vor-10000", of(3448, 2483, 915e3, 24.3, 0, 0, 0, 2448, 732e3, 4.1, 0, 0, 0));

	private static PeerFigures of(int bound, double... figures) {
		List<String> names = List.of("spopt", "GeoDa", "SMPGraph", "EMP");
		return new PeerFigures(bound, IntStream.range(0, names.size()).filter(at -> figures[3 * at] > 0)
			.mapToObj(at -> new Peer(names.get(at), (int) figures[3 * at], figures[3 * at + 1], figures[3 * at + 2])).toList());
	}

	/** Those of an instance of that kind and size, the only ones there are. */
	static PeerFigures of(String instance) {
		return KNOWN.getOrDefault(instance, new PeerFigures(Integer.MAX_VALUE, List.of()));
	}

	/** One of them by name; null where it came to nothing within 400 s. */
	@Nullable
	Peer named(String name) {
		return peers.stream().filter(peer -> peer.name().equals(name)).findFirst().orElse(null);
	}
}

package io.orgloom.scenario;

import io.orgloom.scenario.PlannedUnit.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

/** Whole numbers shared out so that the pieces of a unit, what lies in no unit among them, sum to the unit: the method of the largest remainder. */
final class Conservation {

	/** The claim of what lies in no unit. */
	private static final int NO_UNIT = -1;

	private final Map<Long, Long> byPiece = new HashMap<>();

	private Conservation() {
	}

	/** Shares out the figure of every unit that lies in pieces. */
	static Conservation of(Collection<PlannedUnit> units, IntToLongFunction figure) {
		Map<Integer, List<Claim>> claims = new HashMap<>();
		for (PlannedUnit unit : units) {
			for (Piece piece : unit.from()) {
				if (!piece.isWhole()) {
					claims.computeIfAbsent(piece.unit(), number -> new ArrayList<>()).add(new Claim(unit.number(), piece.share()));
				}
			}
		}
		Conservation conservation = new Conservation();
		claims.forEach((number, all) -> {
			double rest = 1 - all.stream().mapToDouble(Claim::share).sum();
			if (rest > PlannedUnit.NOTHING) {
				all.add(new Claim(NO_UNIT, rest));
			}
			conservation.share(number, figure.applyAsLong(number), all);
		});
		return conservation;
	}

	private record Claim(int unit, double share) {
	}

	private void share(int number, long total, List<Claim> claims) {
		double[] exact = claims.stream().mapToDouble(claim -> claim.share() * total).toArray();
		long[] whole = Arrays.stream(exact).mapToLong(value -> (long) Math.floor(value + 1e-9)).toArray();
		long left = total - Arrays.stream(whole).sum();
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < exact.length; i++) {
			order.add(i);
		}
		order.sort(Comparator.comparingDouble((Integer i) -> whole[i] - exact[i]).thenComparing(i -> claims.get(i).unit()));
		for (int i = 0; i < left && i < order.size(); i++) {
			whole[order.get(i)]++;
		}
		for (int i = 0; i < whole.length; i++) {
			byPiece.put(key(claims.get(i).unit(), number), whole[i]);
		}
	}

	/** What a piece of a unit gets. */
	long of(PlannedUnit unit, Piece piece) {
		return byPiece.getOrDefault(key(unit.number(), piece.unit()), 0L);
	}

	/** What is left of a unit of the base that lies in pieces, in no unit. */
	long unassigned(int number) {
		return byPiece.getOrDefault(key(NO_UNIT, number), 0L);
	}

	private static long key(int unit, int number) {
		return ((long) unit << Integer.SIZE) + number;
	}
}

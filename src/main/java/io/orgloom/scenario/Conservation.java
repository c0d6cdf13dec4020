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

/** Whole numbers shared out so that the pieces of a unit sum to the unit: the method of the largest remainder. */
final class Conservation {

	private final Map<String, Long> byPiece = new HashMap<>();

	private Conservation() {
	}

	/** Shares out the figure of every unit that lies in pieces; units whose figure is not known have the value -1. */
	static Conservation of(Collection<PlannedUnit> units, IntToLongFunction figure) {
		Map<Integer, List<Claim>> claims = new HashMap<>();
		for (PlannedUnit unit : units) {
			for (Piece piece : unit.from()) {
				if (!piece.isWhole()) {
					claims.computeIfAbsent(piece.unit(), number -> new ArrayList<>()).add(new Claim(unit.key(), piece.share()));
				}
			}
		}
		Conservation conservation = new Conservation();
		claims.forEach((number, all) -> conservation.share(number, figure.applyAsLong(number), all));
		return conservation;
	}

	private record Claim(String key, double share) {
	}

	private void share(int number, long total, List<Claim> claims) {
		double[] exact = claims.stream().mapToDouble(claim -> claim.share() * total).toArray();
		long[] whole = Arrays.stream(exact).mapToLong(value -> (long) Math.floor(value + 1e-9)).toArray();
		long left = total - Arrays.stream(whole).sum();
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < exact.length; i++) {
			order.add(i);
		}
		order.sort(Comparator.comparingDouble((Integer i) -> whole[i] - exact[i]).thenComparing(i -> claims.get(i).key()));
		for (int i = 0; i < left && i < order.size(); i++) {
			whole[order.get(i)]++;
		}
		for (int i = 0; i < whole.length; i++) {
			byPiece.put(claims.get(i).key() + " " + number, whole[i]);
		}
	}

	/** What a piece of a unit gets. */
	long of(PlannedUnit unit, Piece piece) {
		return byPiece.getOrDefault(unit.key() + " " + piece.unit(), 0L);
	}
}

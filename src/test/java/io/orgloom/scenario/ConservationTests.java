package io.orgloom.scenario;

import static io.orgloom.scenario.Plans.merge;
import static io.orgloom.scenario.Plans.part;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.UnitCode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nobody is lost or counted twice, however units are cut. */
class ConservationTests {

	private static final long SEED = 20250701;

	@Test
	void piecesOfEveryUnitSumToTheUnit() {
		Random random = new Random(SEED);
		for (int run = 0; run < 200; run++) {
			Snapshot base = Plans.row(6);
			long[] people = random.longs(base.units().size(), 0, 100_000).toArray();
			Projection plan = Projection.of(base, -1);
			for (int step = 0; step < 4; step++) {
				String one = String.valueOf(1 + random.nextInt(3));
				String other = String.valueOf(4 + random.nextInt(3));
				plan.apply(merge(part(one, 0.01 + random.nextDouble() * 0.2), part(other, 0.01 + random.nextDouble() * 0.2)));
			}
			assertConserved(base, plan, people, run);
		}
	}

	private static void assertConserved(Snapshot base, Projection plan, long[] people, int run) {
		Conservation shared = Conservation.of(plan.units(), number -> people[number]);
		long[] sums = new long[people.length];
		for (PlannedUnit unit : plan.units()) {
			for (Piece piece : unit.from()) {
				sums[piece.unit()] += piece.isWhole() ? people[piece.unit()] : shared.of(unit, piece);
			}
		}
		for (int i = 1; i <= 6; i++) {
			int number = base.number(new UnitCode(String.valueOf(i))).orElseThrow();
			assertThat(sums[number]).as("unit %d of run %d, seed %d", i, run, SEED).isEqualTo(people[number]);
		}
	}
}

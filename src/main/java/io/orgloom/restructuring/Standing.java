package io.orgloom.restructuring;

import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.Measures;
import io.orgloom.mergerplan.Objective;
import io.orgloom.mergerplan.PlanChecker;
import io.orgloom.mergerplan.PlanProgress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good a plan is that was met on the way: what counts first is the number asked for, then how many units meet the standards, then the aims.
 *
 * @param off by how many units it misses the number asked for
 * @param values what it comes to by aim, each the better the less
 */
record Standing(int[] regionOf, int units, int met, int off, List<Objective> aims, double[] values) {

	/** Null for what is no plan: while the number of units is not reached the count alone may be wrong. */
	static @Nullable Standing of(PlanProgress progress, Instance instance, List<Objective> aims, @Nullable Integer count) {
		int[] regionOf = progress.regionOf();
		int off = count == null ? 0 : Math.abs(count - progress.regions());
		if (PlanChecker.check(instance, regionOf).faults().size() > (off == 0 ? 0 : 1)) {
			return null;
		}
		double[] values = aims.stream().mapToDouble(aim -> Measures.of(instance, aim, regionOf)).toArray();
		return new Standing(regionOf, progress.regions(), progress.met(), off, aims, values);
	}

	boolean isBetterThan(Standing other) {
		if (off != other.off) {
			return off < other.off;
		}
		if (met != other.met) {
			return met > other.met;
		}
		double change = 0;
		for (int aim = 0; aim < values.length; aim++) {
			change += other.values[aim] == 0 ? 0 : aims.get(aim).weight() * (values[aim] - other.values[aim]) / other.values[aim];
		}
		return change < 0;
	}
}

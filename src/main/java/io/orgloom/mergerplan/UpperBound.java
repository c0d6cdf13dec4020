package io.orgloom.mergerplan;

import java.util.OptionalInt;

/** Proves how many new units that meet the standards no plan can exceed. */
public interface UpperBound {

	/** The bound known without effort: what there is in all, divided by what the least demanding new unit needs, for each part that hangs together. */
	UpperBound SUMS = (instance, effort) -> OptionalInt.of(SumBound.of(instance));

	/** The bound of the linear programme over all covers, within 0.1 % of it where the effort lasts; never more than it by rounding alone. */
	UpperBound COVERS = new CoverBound();

	/** Empty where nothing can be proven within the effort. */
	OptionalInt prove(Instance instance, Effort effort);
}

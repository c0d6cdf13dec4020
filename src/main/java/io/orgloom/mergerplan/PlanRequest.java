package io.orgloom.mergerplan;

import java.util.List;

/**
 * What somebody wants planned.
 *
 * @param objectives what makes one plan better than another; the count goes before all where it is not named
 * @param inOrder whether each objective counts only among plans equal in those before it, else they are weighed against each other
 * @param seed chooses among equals; the same seed and iterations, the same plan
 * @param threads how many may work at once; does not change what comes out of a number of iterations
 * @param bound proves how good a plan can be
 * @param windows betters plans part by part
 */
public record PlanRequest(Instance instance, List<Objective> objectives, boolean inOrder, Budget budget, long seed, int threads, UpperBound bound, WindowStep windows) {

	public PlanRequest {
		objectives = List.copyOf(objectives);
		if (threads < 1) {
			throw InvalidInstance.value("threads", threads, "a whole number from 1");
		}
	}

	/** Weighed objectives, one thread, the simple bound, no windows. */
	public static PlanRequest of(Instance instance, List<Objective> objectives, Budget budget, long seed) {
		return new PlanRequest(instance, objectives, false, budget, seed, 1, UpperBound.SUMS, WindowStep.NONE);
	}

	public PlanRequest with(UpperBound bound, WindowStep windows) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, bound, windows);
	}

	/** The same with other objectives. */
	PlanRequest with(List<Objective> objectives) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, bound, windows);
	}

	PlanRequest with(Budget budget) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, bound, windows);
	}

	PlanRequest with(Instance instance) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, bound, windows);
	}

	PlanRequest withSeed(long seed) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, bound, windows);
	}

	public PlanRequest withThreads(int threads) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, bound, windows);
	}

	public PlanRequest withOrder(boolean inOrder) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, bound, windows);
	}
}

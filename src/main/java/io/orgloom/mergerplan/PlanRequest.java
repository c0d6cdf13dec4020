package io.orgloom.mergerplan;

import java.util.List;

/**
 * What somebody wants planned.
 *
 * @param objectives what makes one plan better than another; the count goes before all where it is not named
 * @param inOrder whether each objective counts only among plans equal in those before it, else they are weighed against each other
 * @param seed chooses among equals; the same seed and iterations, the same plan
 * @param threads how many may work at once; does not change what comes out of a number of iterations
 */
public record PlanRequest(Instance instance, List<Objective> objectives, boolean inOrder, Budget budget, long seed, int threads) {

	public PlanRequest {
		objectives = List.copyOf(objectives);
		if (threads < 1) {
			throw InvalidInstance.value("threads", threads, "a whole number from 1");
		}
	}

	/** Weighed objectives, one thread. */
	public static PlanRequest of(Instance instance, List<Objective> objectives, Budget budget, long seed) {
		return new PlanRequest(instance, objectives, false, budget, seed, 1);
	}

	/** The same with other objectives. */
	PlanRequest with(List<Objective> objectives) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads);
	}

	PlanRequest with(Budget budget) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads);
	}

	PlanRequest with(Instance instance) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads);
	}

	PlanRequest withSeed(long seed) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads);
	}

	public PlanRequest withThreads(int threads) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads);
	}

	public PlanRequest withOrder(boolean inOrder) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads);
	}
}

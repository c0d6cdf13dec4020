package io.orgloom.mergerplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants planned.
 *
 * @param objectives what makes one plan better than another; the count goes before all where it is not named
 * @param inOrder whether each objective counts only among plans equal in those before it, else they are weighed against each other
 * @param seed chooses among equals; the same seed and iterations, the same plan
 * @param threads how many may work at once; does not change what comes out of a number of iterations
 * @param draft a plan to be no worse than in any objective, nor in how many new units miss the standards, by unit; null where there is none
 */
public record PlanRequest(Instance instance, List<Objective> objectives, boolean inOrder, Budget budget, long seed, int threads, int @Nullable [] draft) {

	public PlanRequest {
		objectives = List.copyOf(objectives);
		if (threads < 1) {
			throw InvalidInstance.value("threads", threads, "a whole number from 1");
		}
	}

	/** Weighed objectives, one thread. */
	public static PlanRequest of(Instance instance, List<Objective> objectives, Budget budget, long seed) {
		return new PlanRequest(instance, objectives, false, budget, seed, 1, null);
	}

	/** The same with other objectives. */
	PlanRequest with(List<Objective> objectives) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, draft);
	}

	PlanRequest with(Budget budget) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, draft);
	}

	PlanRequest with(Instance instance) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, draft);
	}

	PlanRequest withSeed(long seed) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, draft);
	}

	public PlanRequest withThreads(int threads) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, draft);
	}

	/** @param draft numbers of new units by unit, from 0, without gaps */
	public PlanRequest withDraft(int[] draft) {
		if (draft.length != instance.size()) {
			throw InvalidInstance.value("The number of units of a draft", draft.length, "one new unit for each of the %d units".formatted(instance.size()));
		}
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, draft.clone());
	}

	public PlanRequest withOrder(boolean inOrder) {
		return new PlanRequest(instance, objectives, inOrder, budget, seed, threads, draft);
	}
}

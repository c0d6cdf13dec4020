package io.orgloom.mergerplan;

import io.orgloom.mergerplan.Objective.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Plans that are nearly as good as the best and truly differ from it and from each other, each with what it was looked for with. */
public final class Alternatives {

	private Alternatives() {
	}

	/**
	 * One plan.
	 *
	 * @param leaning the objective that counted most when it was looked for; null where it came of other chances alone
	 * @param apart how far it lies from the best ({@link PlanDistance})
	 * @param nearest how far it lies from the nearest that comes before it
	 */
	public record Alternative(Plan plan, @Nullable Kind leaning, double apart, double nearest) {
	}

	/** How much more the objective counts that a plan leans to. */
	private static final double LEANING = 4;
	private static final double LESS = 0.01;

	/**
	 * Looks once for each objective, with that one counting more, and then with other seeds, and keeps what is far enough from all before it. No alternative has
	 * another number of new units than the best, or more of them below their standards, where the count is given; else it has at most 1 % fewer. None is worse than a draft that is to be
	 * surpassed, and none is that draft.
	 *
	 * @param request what the best was looked for with; its budget is what looking for all of them may take
	 * @param wanted how many at most
	 * @param leastApart from 0 to 1
	 */
	public static List<Alternative> to(Plan best, PlanRequest request, int wanted, double leastApart, PlanListener listener) {
		List<@Nullable Kind> leanings = new ArrayList<>();
		request.objectives().stream().filter(objective -> objective.weight() > 0).map(Objective::kind).filter(kind -> kind != Kind.COUNT).distinct().forEach(leanings::add);
		if (leanings.size() < 2) {
			leanings.clear();
		}
		while (leanings.size() < 2 * wanted) {
			leanings.add(null);
		}
		List<Alternative> found = new ArrayList<>();
		Ceilings ceilings = Ceilings.of(request, request.objectives().stream().filter(objective -> objective.kind() != Kind.COUNT).toList());
		SplittableRandom seeds = new SplittableRandom(request.seed());
		for (Kind leaning : leanings) {
			if (found.size() == wanted || listener.isCancelled()) {
				break;
			}
			PlanRequest asked = request.with(leaning(request.objectives(), leaning)).with(request.budget().part(leanings.size())).withSeed(seeds.nextLong());
			PlanResult result = MergerPlanner.plan(asked, PlanListener.cancelledWith(listener));
			Plan plan = PlanReview.of(request, result.best().regionOf(), result.bound());
			if (ceilings != null && (PlanDistance.between(plan.regionOf(), Objects.requireNonNull(request.draft())) == 0 || !ceilings.isKept(plan.regionOf()))) {
				continue;
			}
			keep(plan, leaning, best, request.instance().leastCount > 1, leastApart, found);
		}
		return List.copyOf(found);
	}

	private static List<Objective> leaning(List<Objective> objectives, @Nullable Kind leaning) {
		return objectives.stream().map(objective -> objective.kind() == leaning ? objective.times(LEANING) : objective).toList();
	}

	private static boolean isNearlyAsGood(PlanFigures plan, PlanFigures best, boolean isCounted) {
		return isCounted ? plan.regions() == best.regions() && plan.met() >= best.met() : plan.met() >= best.met() * (1 - LESS);
	}

	private static void keep(Plan plan, @Nullable Kind leaning, Plan best, boolean isCounted, double leastApart, List<Alternative> found) {
		double apart = PlanDistance.between(plan.regionOf(), best.regionOf());
		double nearest = Math.min(apart, found.stream().mapToDouble(other -> PlanDistance.between(plan.regionOf(), other.plan().regionOf())).min().orElse(1));
		if (nearest >= leastApart && isNearlyAsGood(plan.figures(), best.figures(), isCounted)) {
			found.add(new Alternative(plan, leaning, apart, nearest));
		}
	}
}

package io.orgloom.restructuring;

import io.orgloom.job.JobRun;
import io.orgloom.mergerplan.Alternatives;
import io.orgloom.mergerplan.Alternatives.Alternative;
import io.orgloom.mergerplan.Budget;
import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.MergerPlanner;
import io.orgloom.mergerplan.Objective;
import io.orgloom.mergerplan.ParetoFront;
import io.orgloom.mergerplan.ParetoFront.Point;
import io.orgloom.mergerplan.Plan;
import io.orgloom.mergerplan.PlanDistance;
import io.orgloom.mergerplan.PlanListener;
import io.orgloom.mergerplan.PlanProgress;
import io.orgloom.mergerplan.PlanRequest;
import io.orgloom.mergerplan.PlanResult;
import io.orgloom.restructuring.MergerPlanProgress.Stage;
import io.orgloom.restructuring.MergerPlans.MergerPlan;
import io.orgloom.restructuring.MergerPlans.Origin;
import io.orgloom.restructuring.MergerPlans.Reason;
import io.orgloom.restructuring.MergerPlans.Unmet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lets the planner look for plans of a case, passes on how far it is and whether it is to end, and takes back what it found. Most of the time goes to the best plan and the proof of how good it is, the rest
 * to others beside it. The planner checks every plan it gives.
 */
final class MergerSearch {

	private static final double FOR_PROOF = 0.1;
	private static final double FOR_BEST = 0.6;
	private static final int ALTERNATIVES = 3;
	/** The share of pairs in which an alternative has to differ at least. */
	private static final double APART = 0.1;
	private static final int STEPS_OF_TWO = 8;
	private static final int STEPS_OF_THREE = 3;

	private final PlanningCase made;
	private final JobRun run;
	private final Instance instance;
	private final List<Objective> objectives;
	private final int @Nullable [] draft;
	private final List<MergerPlan> plans = new ArrayList<>();
	private final long started = System.nanoTime();

	MergerSearch(PlanningCase made, JobRun run) {
		this.made = made;
		this.run = run;
		this.instance = MergerInstance.of(made);
		this.objectives = MergerInstance.objectives(made);
		this.draft = MergerInstance.surpassed(made);
	}

	MergerPlans look() {
		Watched watched = new Watched();
		PlanResult found = MergerPlanner.plan(asked(FOR_BEST * made.request().seconds()), Budget.seconds(FOR_PROOF * made.request().seconds()), watched);
		keep(found.best(), Origin.BEST, null);
		alternatives(found.best(), watched);
		front(watched);
		int bound = found.bound();
		return new MergerPlans(made.request().limits().count(), made.request().limits().countUpTo(), bound, within(bound, plans.getFirst()), seconds(), made.request().seed(),
				PlanFigures.of(made, instance, alone()), draft == null ? null : PlanFigures.of(made, instance, draft), List.copyOf(plans), isWeighed() ? Fronts.of(made.request(), instance, objectives, plans) : null);
	}

	private PlanRequest asked(double seconds) {
		PlanRequest asked = PlanRequest.of(instance, objectives, Budget.seconds(seconds), made.request().seed()).withOrder(made.request().inOrder());
		return draft == null ? asked : asked.withDraft(draft);
	}

	private int[] alone() {
		return IntStream.range(0, made.size()).toArray();
	}

	private double seconds() {
		return (System.nanoTime() - started) / 1e9;
	}

	private double left() {
		return made.request().seconds() - seconds();
	}

	/** Of a number asked for no more can meet the standards than that. */
	private double within(int bound, MergerPlan best) {
		Integer asked = made.request().limits().most();
		int most = asked == null ? bound : Math.min(asked, bound);
		return best.figures().met() >= most ? 0 : 100.0 * (most - best.figures().met()) / most;
	}

	// ---- others beside the best

	private void alternatives(Plan best, Watched watched) {
		if (run.isCancelled() || left() <= 0) {
			return;
		}
		watched.begin(Stage.ALTERNATIVES);
		double seconds = isWeighed() ? left() / 2 : left();
		for (Alternative other : Alternatives.to(best, asked(seconds), ALTERNATIVES, APART, watched)) {
			keep(other.plan(), Origin.ALTERNATIVE, other.leaning() instanceof Objective.Kind kind ? aim(kind) : null);
		}
	}

	/** Null where two aims are one kind to the planner, or where aims have no weights. */
	private @Nullable AimKind aim(Objective.Kind kind) {
		if (made.request().inOrder()) {
			return null;
		}
		int[] aims = IntStream.range(0, objectives.size()).filter(aim -> objectives.get(aim).kind() == kind).toArray();
		return aims.length == 1 ? made.request().aims().get(aims[0]).kind() : null;
	}

	/** Where a draft is to be surpassed there is no front: no aim may be given away for another. */
	private boolean isWeighed() {
		return draft == null && !made.request().inOrder() && (objectives.size() == 2 || objectives.size() == 3);
	}

	private void front(Watched watched) {
		if (!isWeighed() || run.isCancelled() || left() <= 0) {
			return;
		}
		watched.begin(Stage.FRONT);
		for (Point point : ParetoFront.of(asked(left()), objectives.size() == 2 ? STEPS_OF_TWO : STEPS_OF_THREE, watched)) {
			if (plans.stream().noneMatch(known -> PlanDistance.between(known.regionOf(), point.plan().regionOf()) == 0)) {
				keep(point.plan(), Origin.FRONT, leaning(point.shares()));
			}
		}
	}

	private @Nullable AimKind leaning(List<Double> shares) {
		return IntStream.range(0, shares.size()).filter(aim -> shares.get(aim) == 1).mapToObj(aim -> made.request().aims().get(aim).kind()).findFirst().orElse(null);
	}

	private void keep(Plan plan, Origin origin, @Nullable AimKind leaning) {
		double apart = plans.isEmpty() ? 0 : PlanDistance.between(plans.getFirst().regionOf(), plan.regionOf());
		plans.add(new MergerPlan(plans.size() + 1, origin, leaning, PlanFigures.of(made, instance, plan.regionOf()), apart,
				plan.exceptions().stream().map(unmet -> new Unmet(unmet.region(), Reason.valueOf(unmet.reason().name()))).toList(), plan.regionOf()));
	}

	/** Passes on how far the planner is. */
	private final class Watched implements PlanListener {

		private Stage stage = Stage.LOOKING;
		private @Nullable PlanProgress best;

		@Override
		public void progressed(PlanProgress progress) {
			best = progress;
			tell();
		}

		void begin(Stage next) {
			stage = next;
			tell();
		}

		private void tell() {
			if (best != null) {
				run.progress(new MergerPlanProgress(stage, best.regions(), best.bound(), best.met(), seconds(), made.request().seconds(), best.regionOf()));
			}
		}

		@Override
		public boolean isCancelled() {
			return run.isCancelled();
		}
	}
}

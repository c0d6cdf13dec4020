package io.orgloom.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.job.JobRun;
import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.Measures;
import io.orgloom.mergerplan.Objective;
import io.orgloom.restructuring.MergerPlanRequest.Aim;
import io.orgloom.restructuring.MergerPlans.MergerPlan;
import io.orgloom.restructuring.MergerPlans.Reason;
import io.orgloom.restructuring.MergerPlans.Unmet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What the planner is handed and what is taken back from it. */
class MergerSearchTests {

	private static final Aim COMPACT = new Aim(AimKind.COMPACTNESS, 1);

	private final List<MergerPlanProgress> told = new ArrayList<>();
	private final AtomicBoolean cancelled = new AtomicBoolean();

	private MergerPlans look(PlanningCase made) {
		return new MergerSearch(made, new JobRun() {
			@Override
			public void progress(Object progress) {
				told.add((MergerPlanProgress) progress);
			}

			@Override
			public boolean isCancelled() {
				return cancelled.get();
			}
		}).look();
	}

	/** Of the first four, 16,000 people and 30 km² are asked: three have them, two do not. Of the others, mountainous, 100 km² are asked, and there are 40. */
	@Test
	void asManyUnitsAsMeetTheStandardsAreFoundAndTheOthersSaidWhy() {
		MergerPlans plans = look(Row.of(6_000, 6_000, 6_000, 9_000, 5_000, 5_000, 5_000, 5_000).made());

		MergerPlan plan = plans.plans().getFirst();
		assertThat(plan.figures().met()).isEqualTo(1);
		assertThat(plan.regionOf()).startsWith(0, 0, 0, 0);
		assertThat(plan.exceptions()).extracting(Unmet::reason).isNotEmpty().containsOnly(Reason.DEMANDS);
		assertThat(plans.today().units()).isEqualTo(8);
		assertThat(plans.bound()).isEqualTo(1);
		assertThat(plans.withinPercent()).isZero();
	}

	@Test
	void bothMeasureAlike() {
		PlanningCase made = Row.of(9_000, 8_000, 30_000, 4_000).aims(COMPACT, new Aim(AimKind.BORDERS, 1), new Aim(AimKind.BALANCE, 1), new Aim(AimKind.DISTANCE, 1)).made();
		int[] regionOf = {0, 0, 1, 1};
		Instance instance = MergerInstance.of(made);
		List<Objective> aims = MergerInstance.objectives(made.request());
		PlanFigures figures = PlanFigures.of(made, regionOf);

		assertThat(Measures.of(instance, aims.get(0), regionOf)).isCloseTo(figures.compactness(), within(1e-9));
		assertThat(Measures.of(instance, aims.get(2), regionOf)).isCloseTo(figures.balance(), within(1e-12));
		assertThat(Measures.of(instance, aims.get(3), regionOf)).isCloseTo(figures.distanceKm(), within(1e-12));
	}

	@Test
	void whatIsShownOnTheWayNeverGetsWorse() {
		look(Row.of(new long[60]).count(10).aims(COMPACT, new Aim(AimKind.BALANCE, 1)).made());

		assertThat(told).isNotEmpty();
		assertThat(told.getLast().units()).isEqualTo(10);
		assertThat(told.getLast().limit()).isEqualTo(1);
	}

	@Test
	void whoCancelsKeepsTheBest() {
		cancelled.set(true);
		long started = System.nanoTime();

		MergerPlan plan = look(Row.of(new long[60]).count(10).aims(COMPACT).made()).plans().getFirst();

		assertThat(plan.figures().units()).isEqualTo(10);
		assertThat(System.nanoTime() - started).isLessThan(900_000_000);
	}

	@Test
	void anAimThatNeedsAFigureSomeUnitsLackIsRefused() {
		assertThatThrownBy(() -> MergerInstance.of(Row.of(1, 1).aims(new Aim(AimKind.MINORITIES, 1)).made())).isInstanceOf(FiguresMissing.class)
			.hasMessageContaining("MINORITIES").hasMessageContaining("1 Xã 1, 2 Xã 2");
	}
}

package io.orgloom.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.job.JobRun;
import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.Measures;
import io.orgloom.restructuring.MergerPlanRequest.Aim;
import io.orgloom.restructuring.MergerPlans.MergerPlan;
import io.orgloom.restructuring.MergerPlans.Reason;
import io.orgloom.restructuring.MergerPlans.Unmet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the planner is handed and what is taken back from it. */
class MergerSearchTests {

	private static final Aim COMPACT = new Aim(AimKind.COMPACTNESS, 1);

	private final List<MergerPlanProgress> told = new ArrayList<>();
	private final AtomicBoolean cancelled = new AtomicBoolean();
	private boolean endsAtOnce;

	private MergerPlans look(PlanningCase made) {
		return new MergerSearch(made, new JobRun() {
			@Override
			public void progress(Object progress) {
				told.add((MergerPlanProgress) progress);
				cancelled.set(endsAtOnce);
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

	/**
	 * Each of the two has its members half of 111.32 / 6 km from its middle, on 10 km². 17,000 and 34,000 people are a third apart from the 25,500 in the middle, and 8,000 and 4,000 of them
	 * live a whole step from the seat. Between the two lie 2 km.
	 */
	@Test
	void thePlannerAndTheComparisonMeasureWhatIsWorkedOutByHand() {
		PlanningCase made = Row.of(9_000, 8_000, 30_000, 4_000).acrossDistricts().aims(COMPACT, new Aim(AimKind.BORDERS, 1), new Aim(AimKind.BALANCE, 1), new Aim(AimKind.DISTANCE, 1)).made();
		int[] regionOf = {0, 0, 1, 1};
		double step = 111.32 / 6;
		double[] byHand = {4 * 10 * step * step / 4, 2, 1.0 / 3, 12_000 * step / 51_000};

		Instance instance = MergerInstance.of(made);
		PlanFigures figures = PlanFigures.of(made, regionOf);

		assertThat(MergerInstance.objectives(made.request()).stream().mapToDouble(aim -> Measures.of(instance, aim, regionOf)).toArray()).containsExactly(byHand, within(0.001));
		assertThat(new double[] {figures.compactness(), figures.bordersKm(), figures.balance(), figures.distanceKm()}).containsExactly(byHand, within(0.001));
		assertThat(figures.crossed()).isZero();
		assertThat(PlanFigures.of(made, new int[] {0, 1, 1, 1}).crossed()).isEqualTo(1);
	}

	/** First the number wanted, then how many meet the standards, then how round they are. */
	@Test
	void whatIsShownOnTheWayNeverGetsWorse() {
		PlanningCase made = Row.of(new Random(5).longs(60, 1_000, 9_000).toArray()).count(10).aims(COMPACT).made();
		Instance instance = MergerInstance.of(made);

		MergerPlan best = look(made).plans().getFirst();

		assertThat(told).hasSizeGreaterThan(1);
		List<List<Double>> shown = told.stream().map(each -> List.of((double) Math.abs(each.units() - 10), (double) -each.met(),
				Measures.of(instance, MergerInstance.SPREAD, each.regionOf()))).toList();
		for (int at = 1; at < shown.size(); at++) {
			assertThat(compare(shown.get(at), shown.get(at - 1))).as("%s after %s", shown.get(at), shown.get(at - 1)).isLessThanOrEqualTo(0);
		}
		assertThat(compare(List.of(0.0, (double) -best.figures().met(), best.figures().compactness()), shown.getLast())).isLessThanOrEqualTo(0);
		assertThat(told.getLast().limit()).isEqualTo(1);
	}

	private static int compare(List<Double> one, List<Double> other) {
		return IntStream.range(0, one.size()).map(at -> one.get(at).compareTo(other.get(at))).filter(each -> each != 0).findFirst().orElse(0);
	}

	/** An hour is left when the first plan is shown. */
	@Test
	@Timeout(60)
	void whoCancelsKeepsTheBestAndWaitsForNothingElse() {
		endsAtOnce = true;
		PlanningCase made = Row.of(new Random(5).longs(60, 1_000, 9_000).toArray()).count(10).aims(COMPACT, new Aim(AimKind.BALANCE, 1)).seconds(3600).made();

		MergerPlans plans = look(made);

		assertThat(plans.plans()).singleElement().satisfies(plan -> {
			assertThat(plan.regionOf()).isEqualTo(told.getLast().regionOf());
			assertThat(plan.figures().units()).isEqualTo(10);
			assertThat(plan.figures().met()).isEqualTo(told.getLast().met());
		});
		assertThat(told).extracting(MergerPlanProgress::stage).containsOnly(MergerPlanProgress.Stage.LOOKING);
	}

	/** Two and two are rounder than one and three, more even, and everybody has a shorter way. */
	@Test
	void aPlanIsNoWorseThanADraftInAnyFigure() {
		MergerPlans plans = look(Row.of(1_000, 1_000, 1_000, 1_000).acrossDistricts().count(2).aims(COMPACT).noWorseThan(List.of("2", "3", "4")).made());

		assertThat(plans.plans()).singleElement().satisfies(plan -> assertThat(plan.regionOf()).containsExactly(0, 0, 1, 1));
		PlanFigures draft = plans.noWorseThan();
		PlanFigures best = plans.plans().getFirst().figures();
		assertThat(draft.units()).isEqualTo(2);
		assertThat(draft.balance()).isEqualTo(0.5);
		assertThat(best.balance()).isZero();
		assertThat(best.compactness()).isLessThan(draft.compactness());
		assertThat(best.bordersKm()).isEqualTo(draft.bordersKm());
		assertThat(plans.front()).isNull();
	}

	/** Only the draft has as many people on both sides. Three and three would be rounder, which is all that was asked for: it is not given for that. */
	@Test
	void whereNoneIsBetterTheDraftItselfIsTheAnswer() {
		Row row = Row.of(5_000, 5_000, 2_500, 2_500, 2_500, 2_500).acrossDistricts().count(2).aims(COMPACT);
		assertThat(look(row.made()).plans().getFirst().regionOf()).containsExactly(0, 0, 0, 1, 1, 1);

		MergerPlans plans = look(row.noWorseThan(List.of("1", "2"), List.of("3", "4", "5", "6")).made());

		assertThat(plans.plans()).singleElement().satisfies(plan -> assertThat(plan.regionOf()).containsExactly(0, 0, 1, 1, 1, 1));
		assertThat(plans.plans().getFirst().figures()).isEqualTo(plans.noWorseThan());
	}

	@Test
	void anAimThatNeedsAFigureSomeUnitsLackIsRefused() {
		assertThatThrownBy(() -> MergerInstance.of(Row.of(1, 1).aims(new Aim(AimKind.MINORITIES, 1)).made())).isInstanceOf(FiguresMissing.class)
			.hasMessageContaining("MINORITIES").hasMessageContaining("1 Xã 1, 2 Xã 2");
	}
}

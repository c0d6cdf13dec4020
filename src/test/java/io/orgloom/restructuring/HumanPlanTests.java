package io.orgloom.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.job.JobRun;
import io.orgloom.restructuring.MergerPlanRequest.Aim;
import io.orgloom.restructuring.MergerPlans.MergerPlan;
import io.orgloom.restructuring.PlanPlace.Figure;
import io.orgloom.restructuring.Ways.Way;
import io.orgloom.scenario.Step;
import io.orgloom.scenario.Step.AssignUnits;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.territory.UnitType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people began is finished, placed among other plans, and mended one unit at a time. Communes 1 to n in a row, each 111.32 / 6 km from the next. */
class HumanPlanTests {

	private static final Aim COMPACT = new Aim(AimKind.COMPACTNESS, 1);

	private final List<Object> told = new ArrayList<>();
	private boolean isCancelled;

	private final JobRun run = new JobRun() {
		@Override
		public void progress(Object progress) {
			told.add(progress);
		}

		@Override
		public boolean isCancelled() {
			return isCancelled;
		}
	};

	@Test
	void whatWasDrawnKeepsItsMembersAndTheRestIsPlannedAround() {
		PlanningCase made = Row.of(9_000, 9_000, 9_000, 9_000, 9_000, 9_000, 9_000, 9_000).acrossDistricts().count(3).aims(COMPACT).drawn(List.of("2", "3"), List.of("6", "7")).made();

		MergerPlan plan = new MergerSearch(made, run).look().plans().getFirst();

		int[] regionOf = plan.regionOf();
		assertThat(plan.figures().units()).isEqualTo(3);
		assertThat(regionOf[1]).isEqualTo(regionOf[2]).isNotEqualTo(regionOf[5]);
		assertThat(regionOf[5]).isEqualTo(regionOf[6]);
	}

	/** 1 goes to what was drawn, 4 and 5 become one: the draft's steps stay, and the scenario that is taken has both. */
	@Test
	void takingAFinishedPlanAddsToTheStepsOfTheDraft() {
		PlanningCase made = Row.of(1, 1, 1, 2, 1, 1).acrossDistricts().drawn(List.of("2", "3")).made();
		int[] regionOf = {0, 0, 0, 1, 1, 2};

		List<Step> steps = MergerSteps.of(made, regionOf);

		assertThat(steps).containsExactly(new AssignUnits(List.of(new Part("1", null)), "new:1"),
				new MergeUnits(new NewUnit("Xã 4", UnitType.COMMUNE, "4"), List.of(new Part("4", null), new Part("5", null))));
		MergeUnits drawn = new MergeUnits(new NewUnit("Drawn 1", UnitType.COMMUNE, "3"), List.of(new Part("2", null), new Part("3", null)));
		List<Step> all = new ArrayList<>(List.of(drawn));
		all.addAll(steps);
		assertThat(made.whatIf().after(all, made.kind()).units()).extracting(unit -> unit.name() + unit.from().size()).contains("Drawn 13", "Xã 42", "Xã 61");
		assertThat(Seen.of(made, regionOf).name(0)).isEqualTo("Drawn 1");
	}

	@Test
	void aDraftThatStandsAgainstADemandIsRefusedWithThePair() {
		assertThatThrownBy(Row.of(1, 1, 1, 1).drawn(List.of("1", "2")).locked("1")::made).isInstanceOf(ConstraintsContradict.class).hasMessageContaining("Xã 1");
		assertThatThrownBy(Row.of(1, 1, 1, 1).drawn(List.of("2", "3"))::made).isInstanceOf(ConstraintsContradict.class).hasMessageContaining("let mergers cross districts");
	}

	/** Of five units in a row in two, there are four plans; two and three beside each other are the most compact. */
	@Test
	void aPlanIsPlacedAmongAllThereAre() {
		PlanningCase made = Row.of(0, 0, 0, 0, 0).acrossDistricts().made();

		PlanPlace best = new Placing(Seen.of(made, new int[] {0, 0, 1, 1, 1}), 400, 7).among(run, 30);
		PlanPlace worst = new Placing(Seen.of(made, new int[] {0, 1, 1, 1, 1}), 400, 7).among(run, 30);

		assertThat(best.sampler()).isEqualTo("ReCom");
		assertThat(best.drawn()).isEqualTo(400);
		assertThat(best.units()).isEqualTo(2);
		// half of the plans are of two and three: as good counts half
		assertThat(compact(best).share()).isCloseTo(0.75, within(0.08));
		assertThat(compact(worst).share()).isCloseTo(0.25, within(0.08));
		assertThat(Arrays.stream(compact(best).bins()).sum()).isEqualTo(400);
		assertThat(compact(best).bins()[0] + compact(best).bins()[compact(best).bins().length - 1]).isEqualTo(400);
		assertThat(compact(best).value()).isCloseTo(compact(best).least(), within(1e-6));
		assertThat(compact(best).worth()).isBetween(50.0, 400.0);
	}

	private static Figure compact(PlanPlace place) {
		return place.figures().stream().filter(figure -> figure.kind() == AimKind.COMPACTNESS).findFirst().orElseThrow();
	}

	/** The border between districts is left in every plan that stays within them: it counts on both sides. */
	@Test
	void figuresOfAPlaceAreThoseOfTheComparison() {
		PlanningCase made = Row.of(1, 2, 3, 4, 5, 6, 7, 8).made();
		int[] regionOf = {0, 0, 1, 1, 2, 2, 3, 3};
		PlanFigures figures = PlanFigures.of(made, regionOf);

		List<Figure> placed = new Placing(Seen.of(made, regionOf), 100, 1).among(run, 30).figures();

		assertThat(placed).extracting(Figure::kind).containsExactly(AimKind.COMPACTNESS, AimKind.DISTANCE, AimKind.BALANCE, AimKind.BORDERS);
		assertThat(placed).extracting(Figure::value).containsExactly(figures.compactness(), figures.distanceKm(), figures.balance(), figures.bordersKm());
	}

	@Test
	void whoEndsItAtOnceGetsNothing() {
		isCancelled = true;

		assertThat(new Placing(Seen.of(Row.of(1, 1, 1, 1).made(), new int[] {0, 0, 1, 1}), 10_000, 1).among(run, 30)).isNull();
	}

	/** 4 alone has too little. From 3 it would get a unit and leave too little; to join 1 to 3 is what helps. */
	@Test
	void whatCouldBeDoneForAUnitIsRanked() {
		PlanningCase made = Row.of(6_000, 6_000, 6_000, 9_000, 1, 1, 1, 1).made();

		List<Way> ways = Ways.of(Seen.of(made, new int[] {0, 0, 0, 1, 2, 2, 2, 2}), 1);

		assertThat(ways.getFirst()).satisfies(way -> {
			assertThat(way.unit()).isNull();
			assertThat(way.into().name()).isEqualTo("Xã 1");
			assertThat(way.unmet()).isEqualTo(-1);
			assertThat(way.left()).isNull();
			assertThat(way.grown()).isEqualTo(new Ways.Stand(27_000, 16_000, 40, 30, true));
		});
		assertThat(ways.get(1)).satisfies(way -> {
			assertThat(way.unit()).isEqualTo(new Ways.Named("3", "Xã 3"));
			assertThat(way.left()).isEqualTo(new Ways.Stand(12_000, 16_000, 20, 30, false));
			assertThat(way.unmet()).isEqualTo(1);
		});
		assertThat(ways).filteredOn(way -> !way.obstacles().isEmpty()).allSatisfy(way -> assertThat(way.obstacles()).extracting(Said::key).containsOnly("districts"));
	}

	@Test
	void limitsAndSeatsAreKept() {
		MergerPlans plans = new MergerSearch(Row.of(9, 8, 7, 6, 5, 4, 3, 2).acrossDistricts().between(3, 5).mostMembers(3).mostAreaKm2(25).aims(COMPACT).made(), run).look();

		assertThat(plans.plans()).allSatisfy(plan -> {
			assertThat(plan.figures().units()).isBetween(4, 5);
			IntStream.of(plan.regionOf()).forEach(region -> assertThat(IntStream.of(plan.regionOf()).filter(other -> other == region).count()).isLessThanOrEqualTo(2));
		});
		PlanningCase seated = Row.of(9, 8, 7, 6).seats("2").made();
		assertThat(MergerSteps.of(seated, new int[] {0, 0, 1, 1})).first().isInstanceOfSatisfying(MergeUnits.class, step -> assertThat(step.into().seat()).isEqualTo("2"));
		assertThat(Seen.of(seated, new int[] {0, 0, 1, 1}).name(0)).isEqualTo("Xã 2");
	}

	@Test
	void aimsInOrderComeOneAfterTheOther() {
		Row row = Row.of(100, 1, 1, 100, 1, 1).acrossDistricts().count(2);

		int[] compact = new MergerSearch(row.inOrder(COMPACT, new Aim(AimKind.BALANCE, 1)).made(), run).look().plans().getFirst().regionOf();
		int[] balanced = new MergerSearch(row.inOrder(new Aim(AimKind.BALANCE, 1), COMPACT).made(), run).look().plans().getFirst().regionOf();

		assertThat(compact).containsExactly(0, 0, 0, 1, 1, 1);
		assertThat(PlanFigures.of(row.made(), balanced).balance()).isZero();
	}
}

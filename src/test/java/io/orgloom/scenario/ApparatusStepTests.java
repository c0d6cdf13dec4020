package io.orgloom.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.orgloom.graph.AsOf;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.ApparatusStep.AbolishOrgUnit;
import io.orgloom.scenario.ApparatusStep.AbolishPosition;
import io.orgloom.scenario.ApparatusStep.CreateOrgUnit;
import io.orgloom.scenario.ApparatusStep.CreatePosition;
import io.orgloom.scenario.ApparatusStep.MergeOrgUnits;
import io.orgloom.scenario.ApparatusStep.MergePositions;
import io.orgloom.scenario.ApparatusStep.MoveOrgUnit;
import io.orgloom.scenario.ApparatusStep.MovePosition;
import io.orgloom.scenario.ApparatusStep.NewOrgUnit;
import io.orgloom.scenario.ApparatusStep.NewPosition;
import io.orgloom.scenario.ApparatusStep.PlaceCadre;
import io.orgloom.scenario.ApparatusStep.Release;
import io.orgloom.scenario.ApparatusStep.ReleaseCadre;
import io.orgloom.scenario.ApparatusStep.RenameOrgUnit;
import io.orgloom.scenario.apparatus.ApparatusBase;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.ApparatusProjection.Done;
import io.orgloom.scenario.apparatus.OrgUnitOutsidePlan;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedPerson;
import io.orgloom.scenario.apparatus.PlannedPost;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever steps do to bodies, posts and people: nobody is lost or doubled, all can be taken back, and what does not touch the same can change places. */
class ApparatusStepTests {

	private static final int STEPS = 80;
	private static final int COMMITTEES = 6;

	private final ApparatusBase base = SomeApparatus.ofCommittees(new AsOf(LocalDate.of(2025, 6, 30), 1), COMMITTEES);
	private final Projection ground = Projection.of(Plans.row(COMMITTEES), -1);

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
	void nobodyIsLostOrDoubledAndEveryPostIsWhereItsBodyIs(long seed) {
		ApparatusProjection plan = ApparatusProjection.of(base);
		new RandomActs(seed).apply(plan, ground, STEPS);

		Set<String> seen = new TreeSet<>();
		for (PlannedPerson person : plan.touchedPeople()) {
			seen.add(person.cadre());
			assertThat(person.holds().stream().filter(PlannedPerson.Hold::isMain)).hasSizeLessThanOrEqualTo(1);
			assertThat(person.isUnanswered()).isEqualTo(person.isBenched() && person.released() == null && person.holds().isEmpty());
			person.holds().forEach(hold -> assertThat(plan.holders(plan.post(hold.post()).key())).contains(person.cadre()));
		}
		for (PlannedPost post : plan.touchedPosts()) {
			if (post.isThere()) {
				assertThat(plan.posts(plan.body(post.unit()).key())).contains(post);
			} else {
				assertThat(plan.holders(post.key())).isEmpty();
			}
		}
		for (PlannedBody body : plan.touchedBodies()) {
			if (body.isThere() && body.parent() != null) {
				assertThat(plan.below(plan.body(body.parent()).key())).contains(body);
			}
		}
		assertThat(seen).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
	void everyStepIsTakenBackWordForWord(long seed) {
		ApparatusProjection plan = ApparatusProjection.of(base);
		List<Done> done = new RandomActs(seed).apply(plan, ground, STEPS);
		List<Object> all = state(plan);
		ApparatusProjection copy = plan.copy();
		for (int i = done.size() - 1; i >= 0; i--) {
			copy.takeBack(done.get(i));
		}
		assertThat(copy.isUntouched()).isTrue();
		assertThat(state(plan)).as("the copy shares nothing that changes").isEqualTo(all);
	}

	private static List<Object> state(ApparatusProjection plan) {
		return List.of(plan.touchedBodies(), plan.touchedPosts(), plan.touchedPeople());
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5})
	void stepsOnDifferentCommitteesComeToTheSameInAnyOrder(long seed) {
		List<ApparatusStep> steps = new ArrayList<>();
		for (int i = 1; i <= COMMITTEES; i++) {
			steps.add(new RenameOrgUnit("C" + i, "Tên " + i));
			steps.add(new AbolishPosition("C" + i + ".P"));
			steps.add(new ReleaseCadre("c-" + i + "-H", Release.RETIRED, null));
		}
		ApparatusProjection one = ApparatusProjection.of(base);
		one.prepare(steps);
		steps.forEach(step -> one.apply(step, ground));
		List<ApparatusStep> shuffled = new ArrayList<>(steps);
		Collections.shuffle(shuffled, new Random(seed));
		ApparatusProjection other = ApparatusProjection.of(base);
		shuffled.forEach(step -> other.apply(step, ground));
		assertThat(state(other)).isEqualTo(state(one));
	}

	@Test
	void whoTakesAMainPostLeavesTheOneTheyHad() {
		ApparatusProjection plan = ApparatusProjection.of(base);
		plan.prepare(List.of(new AbolishPosition("C1.H"), new AbolishPosition("C2.P")));
		plan.apply(new AbolishPosition("C1.H"), ground);
		assertThat(plan.bench()).extracting(PlannedPerson::cadre).containsExactly("c-1-H");
		plan.apply(new CreatePosition(new NewPosition("Bí thư", PositionRole.HEAD, null, "C1")), ground);
		plan.apply(new PlaceCadre("c-2-P", "post:1", false, false), ground);
		assertThat(plan.holders("C2.P")).isEmpty();
		assertThat(plan.holders("post:1")).containsExactly("c-2-P");
		assertThat(plan.bench()).as("nobody was taken a post by moving on").extracting(PlannedPerson::cadre).containsExactly("c-1-H");
		assertThat(plan.bench().getFirst().isUnanswered()).isTrue();
	}

	@Test
	void bodiesOutsideTheTerritoryOfThePlanAreNotItsToChange() {
		Projection commune = Projection.of(Plans.row(COMMITTEES), Plans.row(COMMITTEES).number(new UnitCode("1")).orElseThrow());
		ApparatusProjection plan = ApparatusProjection.of(base);
		plan.prepare(List.of(new AbolishPosition("C2.H")));
		plan.apply(new RenameOrgUnit("C1", "Tên"), commune);
		assertThatExceptionOfType(OrgUnitOutsidePlan.class).isThrownBy(() -> plan.apply(new RenameOrgUnit("C2", "Tên"), commune));
		assertThatExceptionOfType(OrgUnitOutsidePlan.class).isThrownBy(() -> plan.apply(new AbolishPosition("C2.H"), commune));
	}

	/** Draws steps of every kind that applies, whatever was done before. */
	private static final class RandomActs {

		private final Random random;

		RandomActs(long seed) {
			this.random = new Random(seed);
		}

		List<Done> apply(ApparatusProjection plan, Projection ground, int count) {
			plan.base().load(plan.base().units().keySet(), List.of(), List.of());
			List<Done> done = new ArrayList<>();
			for (int tries = 0; done.size() < count && tries < 50 * count; tries++) {
				List<Object> before = state(plan);
				try {
					done.add(plan.apply(next(plan), ground));
				} catch (OrgloomProblem refused) {
					assertThat(state(plan)).as("a refusal leaves everything as it was").isEqualTo(before);
				}
			}
			return done;
		}

		private ApparatusStep next(ApparatusProjection plan) {
			return switch (random.nextInt(11)) {
				case 0 -> new CreateOrgUnit(new NewOrgUnit("Phòng", OrgUnitKind.DIVISION, Hierarchy.PARTY, null, body(), null));
				case 1 -> new MergeOrgUnits(new NewOrgUnit("Đảng ủy", OrgUnitKind.COMMITTEE, Hierarchy.PARTY, null, null, null), List.of(body(), body()));
				case 2 -> new MoveOrgUnit(body(), body());
				case 3 -> new RenameOrgUnit(body(), "Tên " + random.nextInt(9));
				case 4 -> new AbolishOrgUnit(body(), random.nextBoolean() ? body() : null);
				case 5 -> new CreatePosition(new NewPosition("Chuyên viên", PositionRole.STAFF, null, body()));
				case 6 -> new MovePosition(post(), body());
				case 7 -> new MergePositions(new NewPosition("Bí thư", PositionRole.HEAD, null, body()), List.of(post(), post()));
				case 8 -> new AbolishPosition(post());
				case 9 -> new PlaceCadre(cadre(), post(), random.nextInt(5) == 0, random.nextInt(5) == 0);
				default -> new ReleaseCadre(cadre(), Release.SURPLUS, "Sắp xếp");
			};
		}

		private String body() {
			return random.nextInt(4) == 0 ? "org:" + (1 + random.nextInt(6)) : "C" + (1 + random.nextInt(COMMITTEES));
		}

		private String post() {
			return random.nextInt(3) == 0 ? "post:" + (1 + random.nextInt(6)) : "C%d.%s".formatted(1 + random.nextInt(COMMITTEES), random.nextBoolean() ? "H" : "P");
		}

		private String cadre() {
			return "c-%d-%s".formatted(1 + random.nextInt(COMMITTEES), random.nextBoolean() ? "H" : "P");
		}
	}
}

package io.orgloom.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.support.StandingClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each case is worked out by hand: Vinh (40) and its neighbours, a few Changes, and what must stand afterwards. */
public abstract class LedgerSuite extends LedgerCase {

	@Test
	public void recordsFactsInOneChange() {
		Change change = write(writing -> {
			writing.record(core("40", "Nghệ An"), days("1976-01-01", null));
			writing.record(core("412", "Vinh"), days("1993-08-13", null));
			writing.record(partOf("412", "40"), days("1993-08-13", null));
		});

		assertThat(change).isEqualTo(new Change(1, StandingClock.FIRST, "an.nguyen", "Resolution read again", null, null, 3, 0));
		assertThat(ledger.last()).isEqualTo(1);
		assertThat(ledger.change(1)).isEqualTo(change);
		assertThat(believed(0)).isEmpty();
		assertThat(about("40")).containsExactly("core Nghệ An [1976-01-01, …)");
		assertThat(about("412")).containsExactly("PART_OF 40 [1993-08-13, …)", "core Vinh [1993-08-13, …)");
	}

	@Test
	public void retractsAFactAndStillTellsWhatWasKnownBefore() {
		unit("412", "1993-08-13", null);
		write(writing -> writing.record(population("412", 580_669), days("2024-01-01", null)));

		Change change = write(writing -> writing.retract(only(writing.believed(Slot.state(STATE, "412", "population", "")))));

		assertThat(change.recordedFacts()).isZero();
		assertThat(change.retractedFacts()).isEqualTo(1);
		assertThat(about("412")).containsExactly("core 412 [1993-08-13, …)");
		assertThat(told(believed(2), "412")).containsExactly("core 412 [1993-08-13, …)", "population 580669 [2024-01-01, …)");
	}

	@Test
	public void correctsAFactAsIfItHadNeverBeenSo() {
		unit("412", "1993-08-13", null);
		write(writing -> writing.correct(only(writing.believed(coreOf("412"))), core("412", "Vinh"), days("1963-10-10", null)));

		assertThat(about("412")).containsExactly("core Vinh [1963-10-10, …)");
		assertThat(told(believed(1), "412")).containsExactly("core 412 [1993-08-13, …)");
	}

	@Test
	public void aCorrectionThatSaysTheSameIsNothing() {
		unit("412", "1993-08-13", null);
		refused(NothingChanged.class, writing -> writing.correct(only(writing.believed(coreOf("412"))), core("412", "412"), days("1993-08-13", null)));
	}

	@Test
	public void aChangeClosesWhatHeldAndOpensTheNext() {
		unit("412", "1993-08-13", null);
		write(writing -> writing.change(core("412", "Vinh"), day("2024-12-01")));

		assertThat(about("412")).containsExactly("core 412 [1993-08-13, 2024-12-01)", "core Vinh [2024-12-01, …)");
	}

	@Test
	public void aChangeInTheMiddleOfHistoryHoldsUntilTheNextRecordedStart() {
		unit("412", "1993-08-13", null);
		write(writing -> writing.change(core("412", "third"), day("2024-12-01")));
		write(writing -> writing.change(core("412", "second"), day("2008-09-05")));

		assertThat(about("412")).containsExactly("core 412 [1993-08-13, 2008-09-05)", "core second [2008-09-05, 2024-12-01)", "core third [2024-12-01, …)");
	}

	@Test
	public void aChangeBeforeALaterStartWithAGapHoldsUntilThatStart() {
		unit("412", "1993-08-13", null);
		write(writing -> writing.record(population("412", 500), days("2024-01-01", null)));
		write(writing -> writing.change(population("412", 400), day("2019-04-01")));

		assertThat(about("412")).containsExactly("core 412 [1993-08-13, …)", "population 400 [2019-04-01, 2024-01-01)",
				"population 500 [2024-01-01, …)");
	}

	@Test
	public void aChangeEndsWhereWhatItFollowsWouldHaveEnded() {
		unit("412", "1993-08-13", null);
		write(writing -> writing.record(population("412", 500), days("2019-01-01", "2024-01-01")));
		write(writing -> writing.change(population("412", 550), day("2021-01-01")));

		assertThat(about("412")).contains("population 500 [2019-01-01, 2021-01-01)", "population 550 [2021-01-01, 2024-01-01)");
	}

	@Test
	public void aChangeOnTheVeryDayAFactBeginsReplacesIt() {
		unit("412", "1993-08-13", null);
		write(writing -> writing.change(core("412", "Vinh"), day("1993-08-13")));

		assertThat(about("412")).containsExactly("core Vinh [1993-08-13, …)");
	}

	@Test
	public void aChangeToTheSameContentIsNothing() {
		unit("412", "1993-08-13", null);
		write(writing -> writing.record(population("412", 500), days("2019-01-01", null)));

		refused(NothingChanged.class, writing -> writing.change(core("412", "412"), day("2024-12-01")));
		refused(NothingChanged.class, writing -> writing.change(population("412", 500), day("2024-12-01")));
	}

	@Test
	public void aNumberSaysTheSameWhateverItsJavaType() {
		unit("412", "1993-08-13", null);
		Map<String, Object> narrow = Map.of("inhabitants", 500, "share", 0.5f, "years", List.of(2019, 2024));
		Map<String, Object> wide = Map.of("inhabitants", 500L, "share", 0.5, "years", List.of(2019L, 2024L));
		write(writing -> writing.record(Content.state(STATE, "412", "population", narrow), days("2019-01-01", null)));

		refused(NothingChanged.class, writing -> writing.change(Content.state(STATE, "412", "population", narrow), day("2024-12-01")));
		refused(NothingChanged.class, writing -> writing.change(Content.state(STATE, "412", "population", wide), day("2024-12-01")));
	}

	@Test
	public void endsWhatHoldsInASlotAndLeavesWhatBeginsLater() {
		unit("412", "1993-08-13", null);
		write(writing -> writing.record(population("412", 500), days("2019-01-01", "2024-01-01")));
		write(writing -> writing.record(population("412", 600), days("2024-01-01", null)));
		write(writing -> writing.end(Slot.state(STATE, "412", "population", ""), day("2021-01-01")));

		assertThat(about("412")).contains("population 500 [2019-01-01, 2021-01-01)", "population 600 [2024-01-01, …)").hasSize(3);
	}

	@Test
	public void endingWhatDoesNotHoldIsNothing() {
		unit("412", "1993-08-13", "2024-12-01");
		refused(NothingChanged.class, writing -> writing.end(coreOf("412"), day("2024-12-01")));
		refused(NothingChanged.class, writing -> writing.end(coreOf("413"), day("2000-01-01")));
	}

	@Test
	public void endsAnIdentityWithEverythingAroundIt() {
		province();
		write(writing -> writing.record(population("412", 500), days("2025-01-01", null)));
		write(writing -> writing.record(adjacent("412", "413"), days("2000-01-01", null)));
		write(writing -> writing.endWhole(unit("412"), day("2024-12-01")));

		assertThat(about("412")).containsExactly("ADJACENT_TO 413 [2000-01-01, 2024-12-01)", "PART_OF 40 [1993-08-13, 2024-12-01)",
				"core 412 [1993-08-13, 2024-12-01)");
	}

	@Test
	public void revertsAChange() {
		province();
		Set<Believed> before = believed();
		Change renamed = write(writing -> {
			writing.change(core("412", "Vinh"), day("2024-12-01"));
			writing.end(placeOf("413"), day("2024-12-01"));
		});

		Change reverted = ledger.revert(renamed.number(), NOTE);

		assertThat(reverted.reverts()).isEqualTo(renamed.number());
		assertThat(ledger.change(reverted.number()).reverts()).isEqualTo(renamed.number());
		assertThat(Believed.nameless(believed())).containsExactlyInAnyOrderElementsOf(Believed.nameless(before));
	}

	@Test
	public void revertsARevert() {
		province();
		Change renamed = write(writing -> writing.change(core("412", "Vinh"), day("2024-12-01")));
		Set<Believed> after = believed();
		Change reverted = ledger.revert(renamed.number(), NOTE);

		ledger.revert(reverted.number(), NOTE);

		assertThat(Believed.nameless(believed())).containsExactlyInAnyOrderElementsOf(Believed.nameless(after));
	}

	@Test
	public void revertsAChangeWhoseFactsWereRestoredSince() {
		Change first = unit("412", "1993-08-13", null);
		Change renamed = write(writing -> writing.change(core("412", "Vinh"), day("2024-12-01")));
		ledger.revert(renamed.number(), NOTE);

		ledger.revert(first.number(), NOTE);

		assertThat(believed()).isEmpty();
	}

	@Test
	public void revertsAChangeOfAnOlderFolderWhoseFactsNameThemselvesAsTheirOrigin() {
		Change first = unit("412", "1993-08-13", null);
		neo4j.query("MATCH ()-[f:HAS_STATE]->() SET f.origin = f.id").run();
		Change renamed = write(writing -> writing.change(core("412", "Vinh"), day("2024-12-01")));
		ledger.revert(renamed.number(), NOTE);

		ledger.revert(first.number(), NOTE);

		assertThat(believed()).isEmpty();
	}

	@Test
	public void aRevertedIdentityCanBeRecordedAnew() {
		Change first = unit("412", "1993-08-13", null);
		ledger.revert(first.number(), NOTE);
		Change again = unit("412", "1963-10-10", null);
		assertThat(about("412")).containsExactly("core 412 [1963-10-10, …)");

		ledger.revert(again.number(), NOTE);
		assertThat(believed()).isEmpty();
	}

	@Test
	public void refusesToRevertWhatALaterChangeRetracted() {
		Change first = unit("412", "1993-08-13", null);
		Change renamed = write(writing -> writing.change(core("412", "Vinh"), day("2024-12-01")));
		Set<Believed> before = believed();

		ChangeBuiltUpon refusal = catchThrowableOfType(ChangeBuiltUpon.class, () -> ledger.revert(first.number(), NOTE));

		assertThat(refusal.facts()).containsEntry("change", 1L).containsEntry("later",
				List.of(Map.of("fact", "HAS_STATE of 412 core [1993-08-13, …)", "retractedBy", renamed.number()),
						Map.of("fact", "HAS_STATE of 412 core [1993-08-13, 2024-12-01)", "recordedBy", renamed.number()),
						Map.of("fact", "HAS_STATE of 412 core [2024-12-01, …)", "recordedBy", renamed.number())));
		assertThat(believed()).isEqualTo(before);
		assertThat(ledger.last()).isEqualTo(2);
	}

	@Test
	public void refusesToRevertWhatLaterFactsOfAnIdentityRestOn() {
		Change first = unit("412", "1993-08-13", null);
		Change counted = write(writing -> writing.record(population("412", 500), days("2019-01-01", null)));

		ChangeBuiltUpon refusal = catchThrowableOfType(ChangeBuiltUpon.class, () -> ledger.revert(first.number(), NOTE));

		assertThat(refusal.facts()).containsEntry("later",
				List.of(Map.of("fact", "HAS_STATE of 412 population [2019-01-01, …)", "recordedBy", counted.number())));
		ledger.revert(counted.number(), NOTE);
		ledger.revert(first.number(), NOTE);
		assertThat(believed()).isEmpty();
	}

	@Test
	public void refusesToRevertTwice() {
		unit("412", "1993-08-13", null);
		Change renamed = write(writing -> writing.change(core("412", "Vinh"), day("2024-12-01")));
		Change counted = write(writing -> writing.record(population("412", 500), days("2019-01-01", null)));
		Change uncounted = write(writing -> writing.retract(only(writing.believed(Slot.state(STATE, "412", "population", "")))));
		ledger.revert(renamed.number(), NOTE);
		ledger.revert(uncounted.number(), NOTE);

		assertThatExceptionOfType(ChangeBuiltUpon.class).isThrownBy(() -> ledger.revert(renamed.number(), NOTE));
		assertThatExceptionOfType(OrgloomProblem.class).isThrownBy(() -> ledger.revert(uncounted.number(), NOTE));
		assertThat(about("412")).containsExactly("core 412 [1993-08-13, …)", "population 500 [2019-01-01, …)");
		assertThat(ledger.last()).isEqualTo(counted.number() + 3);
	}

	@Test
	public void refusesToRevertAChangeThatIsNotThere() {
		unit("412", "1993-08-13", null);
		assertThatExceptionOfType(UnknownChange.class).isThrownBy(() -> ledger.revert(7, NOTE));
		assertThatExceptionOfType(UnknownChange.class).isThrownBy(() -> ledger.revert(2, NOTE));
		assertThatExceptionOfType(UnknownChange.class).isThrownBy(() -> ledger.change(0));
		assertThat(ledger.last()).isEqualTo(1);
	}

	@Test
	public void refusesTwoFactsWhereOneMayHold() {
		province();
		refused(FactsOverlap.class, writing -> writing.record(core("412", "Vinh"), days("2024-01-01", null)));
		refused(FactsOverlap.class, writing -> writing.record(core("412", "Vinh"), days("1990-01-01", "1993-08-14")));
		refused(FactsOverlap.class, writing -> writing.record(partOf("412", "413"), days("2024-01-01", null)));
		refused(FactsOverlap.class, writing -> {
			writing.record(adjacent("412", "413"), days("2000-01-01", "2010-01-01"));
			writing.record(adjacent("412", "413"), days("2005-01-01", null));
		});
		refused(FactsOverlap.class, writing -> {
			writing.change(core("412", "one"), day("2024-01-01"));
			writing.change(core("412", "two"), day("2024-06-01"));
		});
	}

	/** Many are looked up in another way than few: what is believed of one known among them must not be missed, nor of one named as a target only. */
	@Test
	public void findsWhatIsBelievedOfFewAmongManyThatNeverWere() {
		units("A", "B");
		write(writing -> writing.record(partOf("A", "B"), days("2021-01-01", null)));
		Consumer<Writing> many = writing -> {
			for (int i = 0; i < 200; i++) {
				writing.record(core("N" + i, "new"), days("2020-01-01", null));
			}
		};
		refused(FactsOverlap.class, many.andThen(writing -> writing.record(core("A", "again"), days("2024-01-01", null))));
		refused(FactsReachFurther.class, many.andThen(writing -> writing.close(only(writing.believed(coreOf("B"))), day("2024-01-01"))));
		write(many.andThen(writing -> writing.change(core("A", "changed"), day("2024-01-01"))));

		assertThat(about("A")).containsExactly("PART_OF B [2021-01-01, …)", "core A [2020-01-01, 2024-01-01)", "core changed [2024-01-01, …)");
		assertThat(count("(:AdministrativeUnit)")).isEqualTo(202);
		assertThat(count("(:AdministrativeUnitState)")).as("the closed one is shared").isEqualTo(203);
	}

	@Test
	public void severalNeighboursAtATimeAreNoOverlap() {
		province();
		write(writing -> {
			writing.record(adjacent("412", "413"), days("2000-01-01", null));
			writing.record(adjacent("412", "40"), days("2000-01-01", null));
		});
		assertThat(about("412")).contains("ADJACENT_TO 413 [2000-01-01, …)", "ADJACENT_TO 40 [2000-01-01, …)");
	}

	@Test
	public void refusesACircleInTheHierarchy() {
		province();
		refused(HierarchyCycle.class, writing -> writing.record(partOf("40", "412"), days("2024-01-01", null)));
		refused(HierarchyCycle.class, writing -> {
			writing.end(placeOf("412"), day("2024-01-01"));
			writing.record(partOf("412", "412"), days("2024-01-01", null));
		});
	}

	@Test
	public void hierarchiesSideBySideDoNotMakeACircleTogether() {
		units("A", "B");
		write(writing -> writing.record(partOf("A", "B"), days("2024-01-01", null)));
		write(writing -> writing.record(Content.link(type("PART_OF"), "B", "A", Map.of("hierarchy", "front")), days("2024-01-01", null)));
		assertThat(about("B")).contains("PART_OF A [2024-01-01, …)");
	}

	@Test
	public void refusesACircleThatClosesOnSomeDaysOnly() {
		units("A", "B", "C");
		write(writing -> writing.record(partOf("A", "B"), days("2024-01-01", "2024-02-01")));
		write(writing -> writing.record(partOf("B", "C"), days("2024-01-15", "2024-03-01")));

		refused(HierarchyCycle.class, writing -> writing.record(partOf("C", "A"), days("2024-01-31", "2024-04-01")));
		write(writing -> writing.record(partOf("C", "A"), days("2024-02-01", "2024-04-01")));
		refused(HierarchyCycle.class, writing -> writing.record(partOf("A", "B"), days("2024-02-29", "2024-03-01")));
		write(writing -> writing.record(partOf("A", "B"), days("2024-03-01", null)));
	}

	@Test
	public void refusesACircleThatOnlyFactsOfOneChangeMake() {
		units("A", "B", "C");
		refused(HierarchyCycle.class, writing -> {
			writing.record(partOf("A", "B"), days("2024-01-01", null));
			writing.record(partOf("B", "C"), days("2024-01-01", null));
			writing.record(partOf("C", "B"), days("2024-06-01", null));
		});
	}

	@Test
	public void aTurnedHierarchyIsNoCircle() {
		units("A", "B");
		write(writing -> writing.record(partOf("A", "B"), days("2024-01-01", null)));
		write(writing -> {
			writing.end(placeOf("A"), day("2024-06-01"));
			writing.record(partOf("B", "A"), days("2024-06-01", null));
		});
		assertThat(about("B")).contains("PART_OF A [2024-06-01, …)");
	}

	@Test
	public void refusesFactsOfWhatDoesNotExist() {
		unit("40", "1976-01-01", null);
		unit("412", "1993-08-13", "2024-12-01");

		refused(IdentityDoesNotExist.class, writing -> writing.record(population("999", 1), days("2024-01-01", null)));
		refused(IdentityDoesNotExist.class, writing -> writing.record(population("412", 1), days("1993-08-12", "2000-01-01")));
		refused(IdentityDoesNotExist.class, writing -> writing.record(population("412", 1), days("2024-01-01", null)));
		refused(IdentityDoesNotExist.class, writing -> writing.record(partOf("412", "40"), days("2024-01-01", "2024-12-02")));
		refused(IdentityDoesNotExist.class, writing -> writing.record(partOf("40", "412"), days("2024-01-01", null)));
		refused(IdentityDoesNotExist.class, writing -> writing.record(adjacent("40", "999"), days("2024-01-01", null)));
	}

	@Test
	public void anIdentityExistsAcrossStatesThatTouch() {
		unit("412", "1993-08-13", null);
		write(writing -> writing.change(core("412", "Vinh"), day("2024-12-01")));
		write(writing -> writing.record(population("412", 500), days("2019-01-01", null)));
		assertThat(about("412")).hasSize(3);
	}

	@Test
	public void refusesFactsAcrossAGapInAnExistence() {
		unit("412", "1993-08-13", "2000-01-01");
		write(writing -> writing.record(core("412", "again"), days("2001-01-01", null)));
		refused(IdentityDoesNotExist.class, writing -> writing.record(population("412", 1), days("1999-01-01", "2002-01-01")));
	}

	@Test
	public void refusesToEndWhatOtherFactsReachPast() {
		province();
		refused(FactsReachFurther.class, writing -> writing.end(coreOf("412"), day("2024-12-01")));
		refused(FactsReachFurther.class, writing -> writing.end(coreOf("40"), day("2024-12-01")));
		refused(FactsReachFurther.class, writing -> writing.retract(only(writing.believed(coreOf("412")))));
		refused(FactsReachFurther.class, writing -> writing.correct(only(writing.believed(coreOf("412"))), core("412", "412"), days("1993-08-14", null)));
		write(writing -> {
			writing.end(coreOf("412"), day("2024-12-01"));
			writing.end(placeOf("412"), day("2024-12-01"));
		});
		assertThat(about("412")).containsExactly("PART_OF 40 [1993-08-13, 2024-12-01)", "core 412 [1993-08-13, 2024-12-01)");
	}

	@Test
	public void whatEndsByAReorganisationMayContributeToIt() {
		FactType contributes = type("CONTRIBUTES");
		Content reorganisation = Content.state(FactType.state("Reorganisation"), "NQ-1", FactType.CORE, Map.of("title", "Resolution 1"));
		Content contribution = Content.link(contributes, "412", "NQ-1", Map.of("share", 1.0));
		unit("412", "1993-08-13", "2024-12-01");
		refused(IdentityDoesNotExist.class, writing -> {
			writing.record(reorganisation, days("2024-12-01", null));
			writing.record(contribution, days("2024-12-02", null));
		});
		write(writing -> {
			writing.record(reorganisation, days("2024-12-01", null));
			writing.record(contribution, days("2024-12-01", null));
		});
		refused(FactsReachFurther.class, writing -> writing.end(coreOf("412"), day("2024-01-01")));
	}

	@Test
	public void refusesEmptyIntervalsAndChangesWithoutReason() {
		unit("412", "1993-08-13", null);
		refused(EmptyInterval.class, writing -> writing.record(population("412", 1), days("2024-01-01", "2024-01-01")));
		refused(NothingChanged.class, writing -> { });
		assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> new ChangeNote("an.nguyen", " \t", null));
	}

	@Test
	public void refusesToRetractAFactThatIsNoLongerBelieved() {
		unit("412", "1993-08-13", null);
		Fact[] seen = new Fact[1];
		write(writing -> {
			seen[0] = only(writing.believed(coreOf("412")));
			writing.change(core("412", "Vinh"), day("2024-12-01"));
		});
		Set<Believed> first = believed(1);

		refused(FactRetracted.class, writing -> writing.retract(seen[0]));
		refused(FactRetracted.class, writing -> writing.close(seen[0], day("2024-01-01")));
		refused(FactRetracted.class, writing -> writing.correct(seen[0], core("412", "Vinh"), days("1993-08-13", null)));
		assertThat(believed(1)).isEqualTo(first);
	}

	@Test
	public void aFactCannotSetWhatTheLedgerKeepsForItself() {
		for (String reserved : List.of("id", "origin", "ordinal", "recorded", "retracted", "from", "until")) {
			assertThatIllegalArgumentException().as(reserved)
				.isThrownBy(() -> Content.link(type("PART_OF"), "412", "40", Map.of("hierarchy", TERRITORY, reserved, 1L)));
		}
		assertThatIllegalArgumentException().isThrownBy(() -> Content.state(STATE, "412", FactType.CORE, Map.of("id", "1-1")));
	}

	@Test
	public void refusesATypeNoModuleDeclares() {
		units("A", "B");
		FactType undeclared = FactType.link("TWINNED_WITH", UNIT, UNIT, FactType.Existence.THROUGHOUT);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> write(writing -> writing.record(Content.link(undeclared, "A", "B", Map.of()), days("2024-01-01", null))));
		assertThat(ledger.last()).isEqualTo(2);
	}

	@Test
	public void keepsStatesApartThatShareACode() {
		units("A", "B");
		write(writing -> {
			writing.record(Content.state(STATE, "A", "seat", Map.of("code", "same", "name", "of A")), days("2020-01-01", null));
			writing.record(Content.state(STATE, "B", "seat", Map.of("code", "same", "name", "of B")), days("2020-01-01", null));
		});
		write(writing -> {
			writing.end(Slot.state(STATE, "A", "seat", ""), day("2024-01-01"));
			writing.end(Slot.state(STATE, "B", "seat", ""), day("2024-01-01"));
		});

		assertThat(ledger.effects(4, 10)).allSatisfy(effect -> assertThat(effect.after().getFirst().content().state()).containsEntry("name",
				"of " + effect.source()));
	}

	@Test
	public void aClosedStateKeepsItsNode() {
		unit("412", "1993-08-13", null);
		write(writing -> writing.change(core("412", "Vinh"), day("2024-12-01")));
		assertThat(count("(:AdministrativeUnitState)")).isEqualTo(2);
	}

	@Test
	public void numbersStayGaplessAfterRefusals() {
		unit("412", "1993-08-13", null);
		for (int i = 0; i < 3; i++) {
			refused(FactsOverlap.class, writing -> writing.record(core("412", "again"), days("2000-01-01", null)));
		}
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> write(writing -> {
			writing.record(population("412", 1), days("2000-01-01", null));
			throw new IllegalStateException("a fault in the caller");
		}));
		assertThat(write(writing -> writing.record(population("412", 1), days("2000-01-01", null))).number()).isEqualTo(2);
	}

	@Test
	public void timesRiseStrictlyThoughTheClockStandsStillOrGoesBack() {
		Instant first = unit("1", "2000-01-01", null).recordedAt();
		Instant second = unit("2", "2000-01-01", null).recordedAt();
		clock.set(StandingClock.FIRST.minus(1, ChronoUnit.DAYS));
		Instant third = unit("3", "2000-01-01", null).recordedAt();
		clock.set(StandingClock.FIRST.plus(1, ChronoUnit.HOURS));
		Instant fourth = unit("4", "2000-01-01", null).recordedAt();

		assertThat(first).isEqualTo(StandingClock.FIRST);
		assertThat(second).isEqualTo(StandingClock.FIRST.plus(1, ChronoUnit.MICROS));
		assertThat(third).isEqualTo(StandingClock.FIRST.plus(2, ChronoUnit.MICROS));
		assertThat(fourth).isEqualTo(StandingClock.FIRST.plus(1, ChronoUnit.HOURS));
		assertThat(ledger.changes(Long.MAX_VALUE, 10)).extracting(Change::recordedAt).containsExactly(fourth, third, second, first);
	}

	@Test
	public void tellsTheEffectsOfAChangeSlotBySlot() {
		province();
		Change change = write(writing -> {
			writing.change(core("412", "Vinh"), day("2024-12-01"));
			writing.record(population("413", 90), days("2024-12-01", null));
		});

		List<Effect> effects = ledger.effects(change.number(), 100);

		assertThat(effects).hasSize(2);
		assertThat(effects.getFirst().source()).isEqualTo("412");
		assertThat(effects.getFirst().before()).extracting(Fact::interval).containsExactly(days("1993-08-13", null));
		assertThat(effects.getFirst().after()).extracting(Fact::interval).containsExactly(days("1993-08-13", "2024-12-01"), days("2024-12-01", null));
		assertThat(effects.getLast().source()).isEqualTo("413");
		assertThat(effects.getLast().before()).isEmpty();
		assertThat(effects.getLast().after().getFirst().content().state()).containsEntry("inhabitants", 90L);
	}

	@Test
	public void rehearsesAChangeAndLeavesAllAsItWas() {
		province();
		Set<Believed> before = believed();
		long nodes = count("()");

		Change rehearsed = ledger.rehearse(NOTE, writing -> writing.record(core("999", "new"), days("2024-01-01", null)));

		assertThat(rehearsed.recordedFacts()).isEqualTo(1);
		assertThat(believed()).isEqualTo(before);
		assertThat(count("()")).isEqualTo(nodes);
		assertThat(ledger.last()).isEqualTo(3);
		assertThatExceptionOfType(FactsOverlap.class)
			.isThrownBy(() -> ledger.rehearse(NOTE, writing -> writing.record(core("412", "new"), days("2024-01-01", null))));
	}

	@Test
	public void keepsAnyNameAsItIsWritten() {
		String name = "') DETACH DELETE n // Phường Vĩnh Tân; ওয়ার্ড 🏛 \u0000 ${x}";
		write(writing -> writing.record(core("9' OR 1=1", name), days("2024-01-01", null)));
		assertThat(believed()).singleElement().satisfies(fact -> {
			assertThat(fact.source()).isEqualTo("9' OR 1=1");
			assertThat(fact.properties()).containsEntry("state.name", name);
		});
	}

	/** 40 with 412 and 413 in it, all to this day; Changes 1 to 3. */
	private void province() {
		unit("40", "1976-01-01", null);
		for (String code : List.of("412", "413")) {
			write(writing -> {
				writing.record(core(code, code), days("1993-08-13", null));
				writing.record(partOf(code, "40"), days("1993-08-13", null));
			});
		}
	}

	private void units(String... codes) {
		for (String code : codes) {
			unit(code, "2020-01-01", null);
		}
	}

	/** The work is refused, and nothing of it stays: no Change, no number, no node, no fact. */
	private void refused(Class<? extends OrgloomProblem> refusal, Consumer<Writing> work) {
		long last = ledger.last();
		long nodes = count("()");
		long facts = count("()-->()");
		Set<Believed> before = believed();
		assertThatExceptionOfType(refusal).isThrownBy(() -> write(work));
		assertThat(ledger.last()).isEqualTo(last);
		assertThat(count("()")).isEqualTo(nodes);
		assertThat(count("()-->()")).isEqualTo(facts);
		assertThat(believed()).isEqualTo(before);
	}

	private static Fact only(List<Fact> facts) {
		assertThat(facts).hasSize(1);
		return facts.getFirst();
	}
}

package io.orgloom.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.support.GraphTest;
import io.orgloom.support.StandingClock;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.Rearrangement;
import io.orgloom.territory.Territory;
import io.orgloom.territory.TerritoryBundle;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import io.orgloom.territory.UnitType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A snapshot carried on by Changes says what one read anew says, whichever Changes, whichever day, forwards and back. */
@GraphTest
class SnapshotsIT {

	private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
	private static final List<LocalDate> DAYS = List.of(FIRST.plusDays(3), FIRST.plusDays(7), FIRST.plusDays(12));
	private static final int CHANGES = 30;
	private static final ChangeNote NOTE = new ChangeNote("tester", "At random", null);

	@Autowired
	private Snapshots snapshots;
	@Autowired
	private SnapshotUpkeep upkeep;
	@Autowired
	private Territory territory;
	@Autowired
	private TerritoryRegister register;
	@Autowired
	private Ledger ledger;
	@Autowired
	private Times times;
	@Autowired
	private StandingClock clock;
	@Autowired
	private PlatformTransactionManager transactions;

	@ParameterizedTest
	@ValueSource(longs = {1, 2})
	void carriedOnByAnyChangesItSaysWhatOneReadAnewSays(long seed) {
		Random random = new Random(seed);
		begin();
		int done = 0;
		for (int tries = 0; done < CHANGES && tries < 10 * CHANGES; tries++) {
			try {
				change(random);
				done++;
			} catch (OrgloomProblem refused) {
				continue;
			}
			for (LocalDate day : DAYS) {
				assertSaysWhatOneReadAnewSays(new AsOf(day, ledger.last()), seed);
			}
		}
		assertThat(done).as("seed %d: most Changes go through, else nothing is tried", seed).isEqualTo(CHANGES);
		for (int i = 0; i < 20; i++) {
			assertSaysWhatOneReadAnewSays(new AsOf(DAYS.get(random.nextInt(DAYS.size())), 1 + random.nextInt((int) ledger.last())), seed);
		}
	}

	private void assertSaysWhatOneReadAnewSays(AsOf asOf, long seed) {
		Snapshot carriedOn = snapshots.of(asOf);
		Snapshot anew = new Snapshots(territory, ledger, transactions).of(asOf);
		String what = "seed %d, %s, Change %d".formatted(seed, asOf.on(), asOf.known());
		assertThat(carriedOn.asOf()).isEqualTo(asOf);
		assertThat(carriedOn.units()).as(what).isEqualTo(anew.units()).isEqualTo(territory.units(UnitSearch.all(null, null), asOf));
		for (int i = 0; i < anew.units().size(); i++) {
			assertThat(carriedOn.number(anew.unit(i).code())).as(what).hasValue(i);
			assertThat(carriedOn.parent(i)).as(what).isEqualTo(anew.parent(i));
			assertThat(carriedOn.neighbours(i)).as("%s, %s", what, anew.unit(i).code()).isEqualTo(anew.neighbours(i));
		}
	}

	private void begin() {
		enter("P", UnitType.PROVINCE, null);
		enter("D1", UnitType.DISTRICT, "P");
		enter("D2", UnitType.DISTRICT, "P");
		for (int i = 1; i <= 8; i++) {
			enter("C" + i, UnitType.COMMUNE, i <= 4 ? "D1" : "D2");
		}
		borders(FIRST, "C1 C2", "C2 C3", "C3 C4", "C4 C5", "C5 C6", "C6 C7", "C7 C8");
	}

	private void change(Random random) {
		LocalDate day = FIRST.plusDays(1 + random.nextInt(14));
		List<UnitCode> communes = territory.units(UnitSearch.all(null, UnitLevel.COMMUNE), new AsOf(day, ledger.last())).stream().map(unit -> unit.code()).toList();
		UnitCode one = communes.get(random.nextInt(communes.size()));
		UnitCode other = communes.get(random.nextInt(communes.size()));
		switch (random.nextInt(9)) {
			case 0 -> register.change(one, named("Name " + random.nextInt(5)), day, NOTE);
			case 1 -> register.correct(one, named("Right " + random.nextInt(5)), day, NOTE);
			case 2 -> register.change(one, people(random.nextInt(5_000)), day, NOTE);
			case 3 -> register.change(one, in(random.nextBoolean() ? "D1" : "D2"), day, NOTE);
			case 4 -> enter("N" + random.nextInt(1_000), UnitType.COMMUNE, "D1", day);
			case 5 -> borders(day, one + " " + other);
			case 6 -> merge(one, communes.stream().filter(unit -> !unit.equals(one)).toList().get(random.nextInt(communes.size() - 1)), day);
			case 7 -> register.end(one, day, NOTE);
			default -> ledger.revert(1 + random.nextInt((int) ledger.last()), NOTE);
		}
	}

	private void merge(UnitCode one, UnitCode other, LocalDate day) {
		register.rearrange(new Rearrangement(day, "plan", List.of(new Rearrangement.Unit("new:1", null, "Merged", UnitType.COMMUNE, UnitLevel.COMMUNE, null, "D2", null,
				List.of(new Rearrangement.Part(one, 1, null, null), new Rearrangement.Part(other, 1, null, null)), false)), List.of(one, other)), NOTE, (writing, units) -> {
		});
	}

	private void borders(LocalDate day, String... pairs) {
		List<TerritoryBundle.AdjacencyRow> rows = new ArrayList<>();
		for (String pair : pairs) {
			String[] codes = pair.split(" ");
			rows.add(new TerritoryBundle.AdjacencyRow(new TerritoryBundle.Place("adjacency.csv", rows.size()), codes[0], codes[1], 1.0));
		}
		register.takeIn(new TerritoryBundle(day, List.of(), List.of(), rows, List.of(), List.of()), NOTE);
	}

	@Test
	void whatNoChangeTouchedIsTheSameObject() {
		begin();
		LocalDate day = DAYS.getFirst();
		Snapshot before = snapshots.of(times.on(day));
		register.correct(new UnitCode("C1"), named("Một"), day, NOTE);
		register.change(new UnitCode("C8"), named("Later"), day.plusDays(1), NOTE);
		Snapshot after = snapshots.of(times.on(day));
		Set<String> differing = new HashSet<>();
		for (int i = 0; i < before.units().size(); i++) {
			if (before.unit(i) != after.unit(i)) {
				differing.add(after.unit(i).code() + " " + after.unit(i).name());
			}
		}
		assertThat(differing).containsExactlyInAnyOrder("C1 Một", "C8 Unit C8");
		assertThat(before.unit(before.number(new UnitCode("C1")).orElseThrow()).name()).isEqualTo("Unit C1");
	}

	/** Else a rollback would leave a picture of what never was. */
	@Test
	void knowledgeThatIsNotCommittedIsNotKept() {
		begin();
		LocalDate day = DAYS.getFirst();
		long last = ledger.last();
		new TransactionTemplate(transactions).executeWithoutResult(status -> {
			register.correct(new UnitCode("C1"), named("Never"), day, NOTE);
			assertThatThrownBy(() -> snapshots.of(new AsOf(day, last + 1))).isInstanceOf(IllegalStateException.class).hasMessageContaining("committed");
			status.setRollbackOnly();
		});
		register.correct(new UnitCode("C1"), named("Một"), day, NOTE);
		Snapshot snapshot = snapshots.of(new AsOf(day, last + 1));
		assertThat(snapshot.unit(snapshot.number(new UnitCode("C1")).orElseThrow()).name()).isEqualTo("Một");
	}

	@Test
	void aDayThatBeginsShowsWhatWasRecordedForItLongBefore() {
		begin();
		clock.set(Instant.parse("2025-01-10T16:59:59Z"));
		assertThat(times.untilTomorrow()).isEqualTo(Duration.ofSeconds(1));
		register.change(new UnitCode("C1"), named("Mới"), LocalDate.of(2025, 1, 11), NOTE);
		upkeep.carryOn();
		assertThat(snapshots.keepsOneOf(times.now())).as("nobody has asked for this day").isFalse();
		upkeep.beginDay();
		assertThat(nameOfC1()).isEqualTo("Unit C1");

		clock.set(Instant.parse("2025-01-10T17:00:00Z"));
		assertThat(snapshots.keepsOneOf(times.now())).isFalse();
		upkeep.beginDay();
		assertThat(snapshots.keepsOneOf(times.now())).isTrue();
		assertThat(nameOfC1()).isEqualTo("Mới");
	}

	private String nameOfC1() {
		Snapshot today = snapshots.of(times.now());
		return today.unit(today.number(new UnitCode("C1")).orElseThrow()).name();
	}

	private void enter(String code, UnitType type, @Nullable String parent) {
		enter(code, type, parent, FIRST);
	}

	private void enter(String code, UnitType type, @Nullable String parent, LocalDate from) {
		register.enter(new UnitEdit("Unit " + code, type, code, parent == null ? null : new UnitCode(parent), new Population(1_000, PopulationKind.CENSUS, 2024), 10.0,
				null, null, null, null), from, NOTE);
	}

	private static UnitEdit named(String name) {
		return new UnitEdit(name, null, null, null, null, null, null, null, null, null);
	}

	private static UnitEdit people(long people) {
		return new UnitEdit(null, null, null, null, new Population(people, PopulationKind.REGISTERED, 2024), null, null, null, null, null);
	}

	private static UnitEdit in(String parent) {
		return new UnitEdit(null, null, null, new UnitCode(parent), null, null, null, null, null, null);
	}
}

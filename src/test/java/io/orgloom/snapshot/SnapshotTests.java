package io.orgloom.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.graph.AsOf;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Border;
import io.orgloom.territory.SpecialFactors;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Province P with district D, in which the communes A, B and C lie; A and B share a border, C lies apart; the commune E lies in a unit nobody knows. */
class SnapshotTests {

	private final Snapshot snapshot = Snapshot.of(new AsOf(LocalDate.of(2025, 1, 1), 1),
			List.of(unit("A", UnitType.COMMUNE, "D"), unit("B", UnitType.COMMUNE, "D"), unit("C", UnitType.COMMUNE, "D"), unit("D", UnitType.DISTRICT, "P"),
					unit("E", UnitType.COMMUNE, "X"), unit("P", UnitType.PROVINCE, null)),
			List.of(new Border(code("A"), code("B"), 1.0), new Border(code("B"), code("A"), 1.0), new Border(code("C"), code("unknown"), 1.0)));

	@Test
	void numbersUnitsInTheOrderOfTheirCodes() {
		assertThat(snapshot.number(code("D"))).hasValue(3);
		assertThat(snapshot.number(code("none"))).isEmpty();
		assertThat(snapshot.unit(3).code()).isEqualTo(code("D"));
	}

	@Test
	void tellsWhatLiesWithinWhat() {
		assertThat(snapshot.isWithin(0, 5)).isTrue();
		assertThat(snapshot.isWithin(0, 3)).isTrue();
		assertThat(snapshot.isWithin(0, 0)).isTrue();
		assertThat(snapshot.isWithin(3, 0)).isFalse();
		assertThat(snapshot.isWithin(4, 5)).isFalse();
	}

	@Test
	void findsTheProvinceOrThatThereIsNone() {
		assertThat(snapshot.topOf(0)).map(unit -> unit.code().value()).hasValue("P");
		assertThat(snapshot.topOf(4)).isEmpty();
	}

	@Test
	void countsThePiecesUnitsFallInto() {
		assertThat(snapshot.neighbours(0)).containsExactly(1);
		assertThat(snapshot.neighbours(2)).isEmpty();
		assertThat(snapshot.pieces(members(0, 1))).isEqualTo(1);
		assertThat(snapshot.pieces(members(0, 1, 2))).isEqualTo(2);
		assertThat(snapshot.pieces(members())).isZero();
	}

	@Test
	void nobodyOutsideChangesItsNeighbours() {
		snapshot.neighbours(0)[0] = 5;

		assertThat(snapshot.neighbours(0)).containsExactly(1);
	}

	@Test
	void knowsWhetherAnyBorderIsKnown() {
		assertThat(snapshot.knowsBorders()).isTrue();
		assertThat(Snapshot.of(snapshot.asOf(), snapshot.units(), List.of()).knowsBorders()).isFalse();
	}

	private static BitSet members(int... numbers) {
		BitSet members = new BitSet();
		for (int number : numbers) {
			members.set(number);
		}
		return members;
	}

	private static AdministrativeUnit unit(String code, UnitType type, @Nullable String parent) {
		UnitLevel level = type.level(parent != null);
		return new AdministrativeUnit(code(code), code, code, type, level, parent == null ? null : code(parent), List.of(), null, null,
				SpecialFactors.UNKNOWN, null, null);
	}

	private static UnitCode code(String value) {
		return new UnitCode(value);
	}
}

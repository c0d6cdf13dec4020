package io.orgloom.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntervalTests {

	@Test
	void holdsOnItsFirstDayAndNotOnItsEnd() {
		Interval march = interval("2024-03-01", "2024-04-01");
		assertThat(march.contains(day("2024-02-29"))).isFalse();
		assertThat(march.contains(day("2024-03-01"))).isTrue();
		assertThat(march.contains(day("2024-03-31"))).isTrue();
		assertThat(march.contains(day("2024-04-01"))).isFalse();
	}

	@Test
	void withoutAnEndItHoldsOnEveryLaterDay() {
		Interval open = interval("2024-03-01", null);
		assertThat(open.contains(day("2024-02-29"))).isFalse();
		assertThat(open.contains(LocalDate.MAX)).isTrue();
	}

	@Test
	void refusesToEndOnOrBeforeTheDayItBegins() {
		assertThatExceptionOfType(EmptyInterval.class).isThrownBy(() -> interval("2024-03-01", "2024-03-01"))
			.withMessage("A fact that begins on 2024-03-01 cannot end on 2024-03-01. Maybe retract it instead, or choose a later end.");
		assertThatExceptionOfType(EmptyInterval.class).isThrownBy(() -> interval("2024-03-01", "2024-02-01"));
	}

	@Test
	void neighboursThatTouchDoNotOverlap() {
		assertThat(interval("2024-01-01", "2024-02-01").overlaps(interval("2024-02-01", "2024-03-01"))).isFalse();
		assertThat(interval("2024-02-01", "2024-03-01").overlaps(interval("2024-01-01", "2024-02-01"))).isFalse();
		assertThat(interval("2024-01-01", "2024-02-02").overlaps(interval("2024-02-01", "2024-03-01"))).isTrue();
		assertThat(interval("2024-01-01", null).overlaps(interval("2030-01-01", null))).isTrue();
		assertThat(interval("2024-01-01", null).overlaps(interval("2023-01-01", "2024-01-01"))).isFalse();
	}

	@Test
	void theIntersectionIsTheDaysBothHoldOn() {
		assertThat(interval("2024-01-01", "2024-06-01").intersection(interval("2024-03-01", null))).contains(interval("2024-03-01", "2024-06-01"));
		assertThat(interval("2024-01-01", null).intersection(interval("2023-01-01", null))).contains(interval("2024-01-01", null));
		assertThat(interval("2024-01-01", "2024-02-01").intersection(interval("2024-02-01", null))).isEmpty();
	}

	@Test
	void overlapIsMutualAndMeansASharedDay() {
		for (int a = 1; a < 6; a++) {
			for (int b = a + 1; b < 7; b++) {
				for (int c = 1; c < 6; c++) {
					for (int d = c + 1; d < 7; d++) {
						Interval one = new Interval(LocalDate.of(2024, 1, a), LocalDate.of(2024, 1, b));
						Interval other = new Interval(LocalDate.of(2024, 1, c), LocalDate.of(2024, 1, d));
						boolean sharedDay = one.from().datesUntil(LocalDate.of(2024, 1, b)).anyMatch(other::contains);
						assertThat(one.overlaps(other)).as("%s and %s", one, other).isEqualTo(sharedDay).isEqualTo(other.overlaps(one));
					}
				}
			}
		}
	}

	private static Interval interval(String from, @Nullable String until) {
		return new Interval(day(from), until == null ? null : day(until));
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}
}

package io.orgloom.structure.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CirclesTests {

	@Test
	void findsEachCircleAndNothingThatOnlyLeadsToOne() {
		assertThat(Circles.in(Map.of("staff", Set.of("head"), "head", Set.of("deputy"), "deputy", Set.of("head", "top"), "top", Set.of())))
			.containsExactly(Set.of("head", "deputy"));
	}

	@Test
	void aPostBetweenTwoCirclesIsInNone() {
		assertThat(Circles.in(Map.of("a", Set.of("b"), "b", Set.of("a", "between"), "between", Set.of("c"), "c", Set.of("d"), "d", Set.of("c"))))
			.containsExactly(Set.of("a", "b"), Set.of("c", "d"));
	}

	@Test
	void circlesThatShareAPostAreOne() {
		assertThat(Circles.in(Map.of("a", Set.of("b", "c"), "b", Set.of("a"), "c", Set.of("a")))).containsExactly(Set.of("a", "b", "c"));
	}

	@Test
	void whoStandsAboveThemselvesIsACircleAndATreeHasNone() {
		assertThat(Circles.in(Map.of("a", Set.of("a")))).containsExactly(Set.of("a"));
		assertThat(Circles.in(Map.of("a", Set.of("b"), "b", Set.of("c"), "d", Set.of("b")))).isEmpty();
		assertThat(Circles.in(Map.of())).isEmpty();
	}
}

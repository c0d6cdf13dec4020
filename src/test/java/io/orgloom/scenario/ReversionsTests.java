package io.orgloom.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.scenario.Reversions.LastWord;
import io.orgloom.scenario.Reversions.Reversion;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReversionsTests {

	@Test
	void theLastWordCounts() {
		assertThat(lastWord(new Reversion(5, 3))).isEqualTo(new LastWord(5, false));
		assertThat(lastWord(new Reversion(5, 3), new Reversion(8, 5))).isEqualTo(new LastWord(8, true));
		assertThat(lastWord(new Reversion(5, 3), new Reversion(8, 5), new Reversion(9, 8))).isEqualTo(new LastWord(9, false));
		assertThat(lastWord(new Reversion(5, 3), new Reversion(8, 5), new Reversion(9, 3))).isEqualTo(new LastWord(9, false));
		assertThat(lastWord(new Reversion(5, 3), new Reversion(8, 5), new Reversion(9, 3), new Reversion(10, 9))).isEqualTo(new LastWord(10, true));
		assertThat(lastWord(new Reversion(5, 4))).isNull();
	}

	@Test
	void everyReversionIsAboutOneChangeInTheEnd() {
		Reversions reversions = Reversions.of(List.of(new Reversion(5, 3), new Reversion(8, 5), new Reversion(9, 4)));
		assertThat(reversions.first(8)).isEqualTo(3);
		assertThat(reversions.first(3)).isEqualTo(3);
		assertThat(reversions.first(9)).isEqualTo(4);
		assertThat(reversions.first(7)).isEqualTo(7);
		assertThat(reversions.changes()).containsExactlyInAnyOrder(3L, 4L);
		assertThat(reversions.restores(5)).isTrue();
		assertThat(reversions.restores(8)).isFalse();
		assertThat(reversions.restores(3)).isFalse();
	}

	private static LastWord lastWord(Reversion... inOrder) {
		return Reversions.of(List.of(inOrder)).on(3);
	}
}

package io.orgloom.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.support.StandingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VerifiedCredentialsTests {

	private final StandingClock clock = new StandingClock();
	private final VerifiedCredentials verified = new VerifiedCredentials(clock);

	@Test
	void remembersForFiveMinutes() {
		verified.remember("lan", "secret", "hash");
		assertThat(verified.knows("lan", "secret", "hash")).isTrue();
		clock.set(clock.instant().plus(Duration.ofMinutes(5)));
		assertThat(verified.knows("lan", "secret", "hash")).isFalse();
	}

	@Test
	void knowsNeitherAnotherPasswordNorAnotherName() {
		verified.remember("lan", "secret", "hash");
		assertThat(verified.knows("lan", "Secret", "hash")).isFalse();
		assertThat(verified.knows("lans", "ecret", "hash")).isFalse();
	}

	@Test
	void aNewPasswordEndsIt() {
		verified.remember("lan", "secret", "hash");
		assertThat(verified.knows("lan", "secret", "another hash")).isFalse();
	}

	@Test
	void isBounded() {
		verified.remember("first", "secret", "hash");
		for (int i = 0; i < 1_000; i++) {
			verified.remember("user" + i, "secret", "hash");
		}
		assertThat(verified.knows("first", "secret", "hash")).isFalse();
		assertThat(verified.knows("user999", "secret", "hash")).isTrue();
	}
}

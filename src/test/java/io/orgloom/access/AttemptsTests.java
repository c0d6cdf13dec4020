package io.orgloom.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.support.StandingClock;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class AttemptsTests {

	private static final Instant START = StandingClock.FIRST;
	private static final Attempts.Key LAN = new Attempts.Key("lan", "10.0.0.1");

	private final StandingClock clock = new StandingClock();
	private final Attempts attempts = new Attempts(clock);

	@Test
	void aFewWrongPasswordsCostNothing() {
		fail(LAN, 4);
		assertThatCode(() -> attempts.requirePatience(LAN)).doesNotThrowAnyException();
	}

	@Test
	void eachFurtherOneDoublesTheWait() {
		fail(LAN, 5);
		assertWait(1);
		clock.set(START.plusSeconds(1));
		assertThatCode(() -> attempts.requirePatience(LAN)).doesNotThrowAnyException();
		clock.set(START);
		fail(LAN, 3);
		assertWait(8);
	}

	@Test
	void nobodyWaitsLongerThanAMinute() {
		fail(LAN, 500);
		assertWait(60);
		clock.set(START.plusSeconds(60));
		assertThatCode(() -> attempts.requirePatience(LAN)).doesNotThrowAnyException();
	}

	@Test
	void anotherAddressIsNotLockedOut() {
		fail(LAN, 50);
		assertThatCode(() -> attempts.requirePatience(new Attempts.Key("lan", "10.0.0.2"))).doesNotThrowAnyException();
	}

	@Test
	void aRightPasswordForgetsTheWrongOnes() {
		fail(LAN, 5);
		attempts.succeeded(LAN);
		fail(LAN, 1);
		assertThatCode(() -> attempts.requirePatience(LAN)).doesNotThrowAnyException();
	}

	@Test
	void aQuarterOfAnHourForgetsThem() {
		fail(LAN, 20);
		clock.set(START.plus(Duration.ofMinutes(16)));
		attempts.failed(LAN);
		assertThatCode(() -> attempts.requirePatience(LAN)).doesNotThrowAnyException();
	}

	private void assertWait(long seconds) {
		assertThatThrownBy(() -> attempts.requirePatience(LAN)).asInstanceOf(InstanceOfAssertFactories.type(TooManyAttempts.class))
			.extracting(TooManyAttempts::waiting).isEqualTo(Duration.ofSeconds(seconds));
	}

	private void fail(Attempts.Key key, int times) {
		for (int i = 0; i < times; i++) {
			attempts.failed(key);
		}
	}
}

package io.orgloom.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after a few wrong passwords for one account from one address each further one doubles the wait, up to a minute; a quarter of an
 * hour without a wrong one forgets them. An account is never closed to other addresses, so nobody is locked out by somebody else.
 */
class Attempts {

	private static final int FREE = 5;
	private static final Duration LONGEST = Duration.ofMinutes(1);
	private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
	private static final int REMEMBERED = 10_000;

	private final Clock clock;
	private final Map<Key, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
			return size() > REMEMBERED;
		}
	};

	Attempts(Clock clock) {
		this.clock = clock;
	}

	/** One account from one address. */
	record Key(String name, String address) {
	}

	private record Failures(int count, Instant last) {

		/** When the next password is looked at. */
		Instant next() {
			return count < FREE ? last : last.plusSeconds(Math.min(1L << Math.min(count - FREE, 30), LONGEST.toSeconds()));
		}
	}

	/** {@link TooManyAttempts} while the wait lasts. */
	synchronized void requirePatience(Key key) {
		Failures known = failures.get(key);
		if (known == null) {
			return;
		}
		Duration left = Duration.between(clock.instant(), known.next());
		if (left.isPositive()) {
			throw new TooManyAttempts(Duration.ofSeconds(left.plusMillis(999).toSeconds()));
		}
	}

	synchronized void failed(Key key) {
		Instant now = clock.instant();
		failures.merge(key, new Failures(1, now),
				(known, first) -> known.last().plus(FORGOTTEN_AFTER).isBefore(now) ? first : new Failures(known.count() + 1, now));
	}

	synchronized void succeeded(Key key) {
		failures.remove(key);
	}
}

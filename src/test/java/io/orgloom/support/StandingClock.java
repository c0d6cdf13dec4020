package io.orgloom.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test sets it. */
public final class StandingClock extends Clock {

	/** Where it stands when a test begins: the morning of 15 January 2026 in Hanoi. */
	public static final Instant FIRST = Instant.parse("2026-01-15T02:00:00Z");

	private volatile Instant now = FIRST;

	public void set(Instant instant) {
		now = instant;
	}

	@Override
	public Instant instant() {
		return now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("Days are taken in orgloom.graph.zone, not in the zone of a clock.");
	}
}

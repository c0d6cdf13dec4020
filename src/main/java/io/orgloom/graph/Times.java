package io.orgloom.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The two times of a request: "today" is a day in the configured zone, "now" the last committed Change. */
@Service
public class Times {

	private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	private final Clock clock;
	private final GraphProperties properties;
	private final LedgerQueries queries;

	Times(Clock clock, GraphProperties properties, LedgerQueries queries) {
		this.clock = clock;
		this.properties = properties;
		this.queries = queries;
	}

	public LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), properties.zone());
	}

	/** How long today still lasts. */
	public Duration untilTomorrow() {
		return Duration.between(clock.instant(), today().plusDays(1).atStartOfDay(properties.zone()));
	}

	/** Today, as known now. */
	public AsOf now() {
		return on(today());
	}

	/** The number of the last Change recorded before a day began. */
	public long lastBefore(LocalDate day) {
		return queries.changeKnownAt(day.atStartOfDay(properties.zone()).toInstant().minusNanos(1));
	}

	/** Some day, as known now. */
	public AsOf on(LocalDate day) {
		return new AsOf(day, queries.lastChange());
	}

	/**
	 * The times a request names.
	 *
	 * @param on a day, today if null or blank
	 * @param knownAt an instant, a day (its end) or the number of a Change; now if null or blank
	 */
	public AsOf resolve(@Nullable String on, @Nullable String knownAt) {
		LocalDate day = on == null || on.isBlank() ? today() : day("on", on.strip());
		return new AsOf(day, knownAt == null || knownAt.isBlank() ? queries.lastChange() : known(knownAt.strip()));
	}

	/** Reads a day of the years 1 to 9999; {@link InvalidTime} otherwise. */
	public static LocalDate day(String parameter, String value) {
		try {
			LocalDate day = LocalDate.parse(value);
			if (day.isBefore(FIRST) || day.isAfter(LAST)) {
				throw new InvalidTime(parameter, value);
			}
			return day;
		} catch (DateTimeParseException e) {
			throw new InvalidTime(parameter, value);
		}
	}

	private long known(String value) {
		if (value.matches("\\d{1,18}")) {
			return Math.min(Long.parseLong(value), queries.lastChange());
		}
		return queries.changeKnownAt(instant(value));
	}

	private Instant instant(String value) {
		try {
			// a plus sign in an address arrives as a space
			OffsetDateTime time = OffsetDateTime.parse(value.replace(' ', '+'));
			if (time.toLocalDate().isBefore(FIRST) || time.toLocalDate().isAfter(LAST)) {
				throw new InvalidTime("knownAt", value);
			}
			return time.toInstant();
		} catch (DateTimeParseException e) {
			return day("knownAt", value).plusDays(1).atStartOfDay(properties.zone()).toInstant().minusNanos(1);
		}
	}
}

package io.orgloom.scenario;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of scenarios, the newest first. Two may be created at one instant, so the identity is a part of it.
 *
 * @param id of those created at that instant only later ids follow
 */
public record ScenarioPlace(Instant createdAt, String id) {

	/** Before the first. */
	public static final ScenarioPlace START = new ScenarioPlace(Instant.parse("9999-01-01T00:00:00Z"), "");

	private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

	public static ScenarioPlace of(Scenario scenario) {
		return new ScenarioPlace(scenario.createdAt(), scenario.id());
	}

	/** Reads a place as an address has it; empty where it is none, {@link #START} where nothing is said. */
	public static Optional<ScenarioPlace> read(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return Optional.of(START);
		}
		String[] parts = text.split("~", 2);
		try {
			Instant instant = Instant.parse(parts[0]);
			return instant.isAfter(START.createdAt) || instant.isBefore(FIRST) ? Optional.empty()
					: Optional.of(new ScenarioPlace(instant, parts.length == 1 ? "" : parts[1]));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return createdAt + "~" + id;
	}
}

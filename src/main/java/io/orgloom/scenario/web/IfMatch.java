package io.orgloom.scenario.web;

import io.orgloom.scenario.InvalidVersion;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.VersionMissing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version a request rests on, from the header If-Match; quotes and the mark of a weak tag are optional. */
final class IfMatch {

	private static final Pattern VERSION = Pattern.compile("(?<number>\\d{1,18})|(?:W/)?\"(?<quoted>\\d{1,18})\"");

	private IfMatch() {
	}

	static long version(ScenarioId id, @Nullable String header) {
		Long version = optional(header);
		if (version == null) {
			throw new VersionMissing(id);
		}
		return version;
	}

	/** Null where none was sent. */
	static @Nullable Long optional(@Nullable String header) {
		if (header == null || header.isBlank()) {
			return null;
		}
		Matcher version = VERSION.matcher(header.strip());
		if (!version.matches()) {
			throw new InvalidVersion(header);
		}
		return Long.valueOf(version.group("number") == null ? version.group("quoted") : version.group("number"));
	}
}

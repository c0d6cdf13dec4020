package io.orgloom.scenario.web;

import io.orgloom.scenario.InvalidVersion;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.VersionMissing;
import org.jspecify.annotations.Nullable;

/** The version a request rests on, from the header If-Match; quotes and the mark of a weak tag are optional. */
final class IfMatch {

	private IfMatch() {
	}

	static long version(ScenarioId id, @Nullable String header) {
		if (header == null || header.isBlank()) {
			throw new VersionMissing(id);
		}
		String plain = header.strip().replaceFirst("^W/", "").replace("\"", "");
		if (!plain.matches("\\d{1,18}")) {
			throw new InvalidVersion(header);
		}
		return Long.parseLong(plain);
	}
}

package io.orgloom.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version a request rests on, from the header If-Match; quotes and the mark of a weak tag are optional. */
public final class IfMatch {

	private static final Pattern VERSION = Pattern.compile("(?<number>\\d{1,18})|(?:W/)?\"(?<quoted>\\d{1,18})\"");

	private IfMatch() {
	}

	/** {@link VersionMissing} where none was sent to change what has the code. */
	public static long version(String code, @Nullable String header) {
		Long version = optional(header);
		if (version == null) {
			throw new VersionMissing(code);
		}
		return version;
	}

	/** Null where none was sent. */
	public static @Nullable Long optional(@Nullable String header) {
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

package io.orgloom.cadre;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sex of a person, as far as rules depend on it. */
public enum Sex {
	MALE, FEMALE;

	/** The sex of that name; {@link UnknownSex} otherwise. */
	public static Sex read(@Nullable String text) {
		String name = text == null ? "" : text.strip();
		return Arrays.stream(values()).filter(sex -> sex.name().equalsIgnoreCase(name)).findFirst().orElseThrow(() -> new UnknownSex(name));
	}

	/** What it is called in policy packs. */
	String attribute() {
		return name().toLowerCase(Locale.ROOT);
	}
}

package io.orgloom.work;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a monitoring board is divided by. */
public enum Grouping {
	/** The agency that leads. */
	AGENCY,
	/** The work programme; a task of several counts in each. */
	PROGRAMME,
	/** The post of the head of the agency that leads. */
	LEADER,
	/** What the task is about. */
	FIELD,
	/** The document the task derives from; a task of several counts in each. */
	DOCUMENT;

	/** By its name; {@link UnknownGrouping} for any other. */
	public static Grouping of(@Nullable String name) {
		if (name == null || name.isBlank()) {
			return AGENCY;
		}
		return Arrays.stream(values()).filter(each -> each.name().equals(name.strip().toUpperCase(Locale.ROOT))).findFirst()
			.orElseThrow(() -> new UnknownGrouping(name, Arrays.stream(values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList()));
	}
}

package io.orgloom.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a search found.
 *
 * @param type message key of what it is, such as {@code type.WARD}
 * @param since the day from which it is that, null where it is already
 * @param within name of what it belongs to
 * @param on the day nearest to the one asked for on which it exists under this name
 * @param path its page, without a day
 */
public record Found(String code, String name, @Nullable String type, @Nullable LocalDate since, @Nullable String within, LocalDate on, String path) {

	public Found(String code, String name, @Nullable String type, @Nullable String within, LocalDate on, String path) {
		this(code, name, type, null, within, on, path);
	}
}

package io.orgloom.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a search found.
 *
 * @param type message key of what it is, such as {@code type.WARD}
 * @param within name of what it belongs to
 * @param on the day nearest to the one asked for on which it exists under this name
 * @param path its page, without a day
 */
public record Found(String code, String name, @Nullable String type, @Nullable String within, LocalDate on, String path) {
}

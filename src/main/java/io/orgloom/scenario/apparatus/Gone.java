package io.orgloom.scenario.apparatus;

import org.jspecify.annotations.Nullable;

/**
 * What a plan ends.
 *
 * @param into what it becomes part of, null where nothing follows it
 */
public record Gone(@Nullable String into) {
}

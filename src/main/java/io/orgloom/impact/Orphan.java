package io.orgloom.impact;

import org.jspecify.annotations.Nullable;

/**
 * What would be there with nothing to hang on once the plan is in force, unless somebody decides on it.
 *
 * @param reason why, such as UNIT_ENDS
 * @param into code or key of the unit of the plan that what it hung on went into, null where nothing follows
 */
public record Orphan(String kind, String code, @Nullable String name, String reason, @Nullable String into) {
}

package io.orgloom.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read the personal data of some people.
 *
 * @param id rises with the time
 * @param door what was read
 * @param purpose what they said it was for
 * @param subjects codes of those whose data were shown
 */
public record PersonalRead(String id, Instant at, String actor, String door, @Nullable String purpose, List<String> subjects) {
}

package io.orgloom.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing the ledger ever said of a task.
 *
 * @param what the aspect of its state, or the kind of link
 * @param values what it said, or where the link leads
 * @param retracted the Change that took it back; null while it is believed
 */
public record TaskHistory(String what, String variant, LocalDate from, @Nullable LocalDate until, Map<String, Object> values, long change, Instant recordedAt, String actor,
		String reason, @Nullable Long retracted) {
}

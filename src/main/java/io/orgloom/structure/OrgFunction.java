package io.orgloom.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A function or task of an org unit on a day.
 *
 * @param key the same in every unit that has the same function
 * @param lead whether the unit answers for it, rather than taking part
 * @param regulation the document that gives it
 */
public record OrgFunction(OrgUnitCode unit, String key, String title, boolean lead, @Nullable String regulation, LocalDate from, @Nullable LocalDate until) {
}

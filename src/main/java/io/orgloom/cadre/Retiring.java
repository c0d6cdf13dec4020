package io.orgloom.cadre;

import java.time.LocalDate;

/**
 * Somebody who is to retire in a time.
 *
 * @param own whether a decision on the person sets the day, not the rule
 */
public record Retiring(Cadre cadre, LocalDate on, boolean own) {
}

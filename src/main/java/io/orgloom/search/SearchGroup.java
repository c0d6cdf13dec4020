package io.orgloom.search;

import java.util.List;

/**
 * What was found of one kind, what fits best first: first what exists on the day asked for, then what existed on other days.
 *
 * @param more whether there is more than is shown
 */
public record SearchGroup(String kind, List<Found> items, boolean more) {
}

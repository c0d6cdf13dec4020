package io.orgloom.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step on territory that was done, with its inverse.
 *
 * @param keys of the units it formed
 * @param before the units it touched, as they were, by number; null where there was none
 * @param formedBefore how many units had been formed
 */
record Applied(Step.OfTerritory step, List<String> keys, Map<Integer, @Nullable PlannedUnit> before, int formedBefore) {
}

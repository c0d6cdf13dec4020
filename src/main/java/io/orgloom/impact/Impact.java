package io.orgloom.impact;

import io.orgloom.graph.Page;
import java.util.List;
import java.util.Map;

/**
 * What a plan touches, with the way to each thing.
 *
 * @param version of the scenario
 * @param counts how many things of each kind, in the order of the kinds
 * @param effects of each kind, how many things meet which effect
 * @param page of them, by kind and code
 * @param orphans all that would have nothing to hang on
 * @param withheld kinds of which the actor may not see all
 */
public record Impact(long version, Map<String, Integer> counts, Map<String, Map<Effect, Integer>> effects, Page<ImpactItem> page, List<Orphan> orphans,
		List<String> withheld) {
}

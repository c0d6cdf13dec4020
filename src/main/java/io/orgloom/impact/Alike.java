package io.orgloom.impact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of what goes into one unit of a plan, what there is of the same sort from more than one unit of the base: there one of each would do. */
final class Alike {

	private record Sort(@Nullable String into, String sort) {
	}

	private final Map<Sort, Set<String>> comers = new HashMap<>();

	void note(ImpactItem item, String sort) {
		comers.computeIfAbsent(new Sort(item.into(), sort), each -> new HashSet<>()).add(item.path().getFirst().code());
	}

	/** What happens to one of a sort whose unit ends. */
	Effect effect(ImpactItem item, String sort) {
		if (item.into() == null) {
			return Effect.LEFT;
		}
		return comers.getOrDefault(new Sort(item.into(), sort), Set.of()).size() > 1 ? Effect.DOUBLED : Effect.FOLLOWS;
	}
}

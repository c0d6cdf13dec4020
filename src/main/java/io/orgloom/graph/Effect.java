package io.orgloom.graph;

import java.util.List;
import java.util.stream.Stream;

/** What a Change did in one slot: the facts that were believed before and the ones believed after. */
public record Effect(List<Fact> before, List<Fact> after) {

	Effect and(Effect other) {
		return new Effect(Stream.concat(before.stream(), other.before.stream()).toList(), Stream.concat(after.stream(), other.after.stream()).toList());
	}

	/** The code of the identity whose facts these are. */
	public String source() {
		return (before.isEmpty() ? after : before).getFirst().content().source();
	}
}

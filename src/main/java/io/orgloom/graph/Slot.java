package io.orgloom.graph;

import java.util.List;

/** Where at most one fact may hold at a time. */
public record Slot(FactType type, String source, String target, List<String> discriminators) {

	/** The slot of one aspect of an identity's state. */
	public static Slot state(FactType type, String source, String aspect, String variant) {
		return new Slot(type, source, "", List.of(aspect, variant));
	}

	/** The slot of a single-target fact, such as the place in a hierarchy. */
	public static Slot single(FactType type, String source, String... discriminators) {
		return new Slot(type, source, "", List.of(discriminators));
	}

	/** The slot of a fact between two identities that may have others of its kind. */
	public static Slot pair(FactType type, String source, String target) {
		return new Slot(type, source, target, List.of());
	}
}

package io.orgloom.structure;

import io.orgloom.graph.Content;
import org.jspecify.annotations.Nullable;

/** Whether a post is filled on a day; what nobody recorded is not known, and no vacancy. */
public enum Occupancy {
	/** Somebody holds it. */
	HELD,
	/** Somebody acts in it without holding it; it still has to be filled. */
	ACTING,
	/** Nobody holds it. */
	VACANT;

	/**
	 * What is to be recorded of a post whose holders are not.
	 *
	 * @param source where it is known from
	 */
	public Content of(PositionCode position, @Nullable String source) {
		return StructureFacts.occupancy(position, this, source);
	}
}

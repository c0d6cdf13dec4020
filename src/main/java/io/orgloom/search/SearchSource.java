package io.orgloom.search;

import io.orgloom.graph.AsOf;
import java.util.List;

/**
 * One kind of thing that can be found. Features implement it as beans; Spring's {@code @Order} orders the kinds. A source finds only what the actor may
 * see.
 */
public interface SearchSource {

	/** The kind as programs name it, such as {@code org-units}; {@code search.kind.<kind>} is its message. */
	String kind();

	/**
	 * What fits best first; at most {@code limit}.
	 *
	 * @param text as typed, at most {@link Searching#LONGEST} characters
	 * @param standing what exists on the day asked for; false for what existed on other days only
	 */
	List<Found> find(String text, boolean standing, int limit, AsOf asOf);
}

package io.orgloom.impact;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What one module holds that a plan may touch. A module whose facts hang on units, org units, posts or cadres offers a source, in the order in which it follows on
 * others ({@link org.springframework.core.annotation.Order}); nothing else has to know its kinds. The words of a kind are {@code impact.kind.<KIND>}, those of an
 * effect {@code impact.effect.<EFFECT>}, of a hop {@code impact.relation.<RELATION>} in its own texts.
 */
public interface ImpactSource {

	/** The kinds it adds, in the order in which they are shown. */
	List<String> kinds();

	/**
	 * Adds what it holds of what was found so far.
	 *
	 * @return the kinds the actor may not see all of, which are left out
	 */
	List<String> follow(Touched touched);

	/** Names of what it found, for those who may read them; asked only for what is shown, and logged where they are of people. */
	default Map<String, String> names(String kind, Collection<String> codes, AsOf base, ReadPurpose purpose) {
		return Map.of();
	}
}

package io.orgloom.cadre;

import io.orgloom.graph.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of cadres found by criteria.
 *
 * @param found how many fulfil them; null where that is not cheap to say
 * @param unjudged of how many it is not recorded what decides, so that they are not among them; null likewise
 */
public record CadresFound(Page<Cadre> page, @Nullable Integer found, @Nullable Integer unjudged) {
}

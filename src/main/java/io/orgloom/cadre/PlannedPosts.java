package io.orgloom.cadre;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.PositionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A feature that plans cadres for posts: what it says of them, as far as the actor may read it. */
public interface PlannedPosts {

	/** For how many posts each cadre is planned on a day; who is planned for none is left out. */
	Map<CadreCode, Integer> counts(AsOf asOf);

	/** What some cadres are planned for, in the order of cadres, plans and posts. */
	List<Planned> of(Collection<CadreCode> cadres, AsOf asOf);

	/**
	 * That a cadre is planned for a post or for a seat.
	 *
	 * @param position null for a seat
	 * @param title of the post, or the name of the committee
	 * @param page where to look at it
	 * @param readiness key of the text that says how soon they are ready
	 */
	record Planned(CadreCode cadre, String plan, @Nullable PositionCode position, String title, @Nullable String unitName, String readiness, String page) {
	}
}

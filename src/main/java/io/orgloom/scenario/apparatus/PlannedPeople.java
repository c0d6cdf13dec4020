package io.orgloom.scenario.apparatus;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Writing;
import io.orgloom.scenario.ApparatusStep.Release;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of plans, told and moved by the feature that knows people; a scenario knows their codes alone. */
public interface PlannedPeople {

	/** A post somebody holds on the base; posts elsewhere too. */
	record Holding(String cadre, PositionCode position, OrgUnitCode unit, boolean acting, boolean concurrent) {
	}

	/** Somebody takes a post; one who takes it as the main post leaves the one they have. */
	record Placing(String cadre, PositionCode position, boolean acting, boolean concurrent) {

		/** Whether it is their one main post. */
		public boolean isMain() {
			return !acting && !concurrent;
		}
	}

	/** Somebody leaves all posts. */
	record Leaving(String cadre, Release as, @Nullable String reason) {
	}

	/** All that is held by whoever holds a post in some org units. */
	List<Holding> heldByHoldersIn(Collection<OrgUnitCode> units, AsOf asOf);

	/** All that some cadres hold, by cadre; those who are not on record that day are left out. */
	Map<String, List<Holding>> heldBy(Collection<String> cadres, AsOf asOf);

	/** Names of some, for those who may read them; logged. */
	Map<String, String> names(Collection<String> cadres, AsOf asOf, ReadPurpose purpose);

	/**
	 * Ends what is held in posts that end, before they do, and what is left by whoever leaves or takes another post.
	 *
	 * @param ended posts that end on the day
	 * @param leaving who leaves all posts
	 * @param placings who takes a post that day
	 */
	void end(Collection<PositionCode> ended, List<Leaving> leaving, List<Placing> placings, LocalDate on, @Nullable String document, Writing writing);

	/** Lets people take posts, once these are there. */
	void place(List<Placing> placings, LocalDate on, @Nullable String document, Writing writing);
}

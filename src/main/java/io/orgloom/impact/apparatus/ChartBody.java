package io.orgloom.impact.apparatus;

import io.orgloom.structure.AgencyField;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnitKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body on one side of the comparison of what is and what is planned.
 *
 * @param parent the body above it in its own hierarchy, null at the top
 * @param governs name of the administrative unit it governs, null where it governs none
 * @param posts established in it
 * @param held of these, how many somebody holds
 * @param heads posts that lead it
 * @param headHeld whether somebody holds one of these
 * @param deputies posts of deputies
 * @param overNorm norms on it that are not met, by the codes of their rules
 * @param below how many bodies lie directly below it
 * @param changesBelow whether the plan changes something anywhere below it
 * @param mark what the plan does to it; null where it stays as it is
 * @param into on the side of what is, what it becomes part of; null where it stays or nothing follows it
 * @param from on the side of what is planned, what it was formed of or took in
 */
public record ChartBody(String code, String name, OrgUnitKind kind, Hierarchy hierarchy, @Nullable AgencyField field, @Nullable String parent, @Nullable String governs, int posts,
		int held, int heads, boolean headHeld, int deputies, List<String> overNorm, int below, boolean changesBelow, @Nullable Mark mark, @Nullable String into, List<String> from) {

	/** What a plan does to a body. */
	public enum Mark {
		FORMED,
		/** Others became part of it. */
		MERGED,
		MOVED,
		RENAMED,
		/** It has other posts. */
		POSTS_CHANGED,
		ENDED
	}
}

package io.orgloom.structure;

import io.orgloom.territory.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A committee, agency, division or other org unit as it is on a day.
 *
 * @param hierarchy the one it belongs to
 * @param parents the unit above it in each hierarchy in which it has a place
 * @param governs the administrative units it governs
 * @param posts how many posts are established in it, those of units below apart
 * @param vacant how many of these are vacant or merely acted in
 * @param unrecorded of how many of these it is not known whether they are filled
 * @param children how many org units lie directly below it
 * @param source where its being there is known from
 */
public record OrgUnit(OrgUnitCode code, String name, OrgUnitKind kind, Hierarchy hierarchy, @Nullable AgencyField field,
		Map<Hierarchy, OrgUnitCode> parents, List<UnitCode> governs, int posts, int vacant, int unrecorded, int children,
		@Nullable String source) {

	/** The unit above it in its own hierarchy, or else in the first one in which it has a place. */
	public Optional<OrgUnitCode> parent() {
		OrgUnitCode own = parents.get(hierarchy);
		return own != null ? Optional.of(own) : parents.values().stream().findFirst();
	}
}

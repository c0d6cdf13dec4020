package io.orgloom.structure.findings;

import io.orgloom.structure.AgencyField;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An org unit as norms look at it.
 *
 * @param area the administrative unit it works for; null where there is none
 * @param parent the unit above it in its own hierarchy
 * @param children agencies, divisions, departments and public units directly below it
 * @param allPosts posts with all below, of an organisation; zero otherwise
 * @param allStaff of these, posts that neither lead nor sit
 * @param bodies governments of communes directly below it, of a government
 * @param organisations divisions and public units of these
 */
public record UnitFigures(OrgUnitCode code, OrgUnitKind kind, Hierarchy hierarchy, List<Post> posts, @Nullable Area area, @Nullable Other parent, List<Other> children,
		int allPosts, int allStaff, int bodies, int organisations) {

	/** A post of the unit's own; no occupancy where it is not known. */
	public record Post(PositionRole role, @Nullable Occupancy occupancy) {
	}

	/** @param governed whether the unit governs it itself */
	public record Area(UnitLevel level, UnitType type, @Nullable String officialCode, boolean governed) {
	}

	/** A unit above or below. */
	public record Other(OrgUnitKind kind, @Nullable AgencyField field, int deputies) {
	}

	int deputies() {
		return (int) posts.stream().filter(post -> post.role() == PositionRole.DEPUTY).count();
	}

	boolean worksFor(UnitLevel level) {
		return area != null && area.level() == level;
	}

	boolean governs(UnitLevel level) {
		return area != null && area.governed() && area.level() == level;
	}
}

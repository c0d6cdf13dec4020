package io.orgloom.impact.apparatus;

import io.orgloom.scenario.StaffedPlan.Formed;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedPost;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.findings.UnitFigures;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A body of a plan that governs a new unit, as norms look at it. */
final class PlannedFigures {

	private static final Set<OrgUnitKind> ORGANISATIONS = EnumSet.of(OrgUnitKind.ADVISORY_AGENCY, OrgUnitKind.DIVISION, OrgUnitKind.DEPARTMENT, OrgUnitKind.PUBLIC_UNIT);

	private PlannedFigures() {
	}

	static UnitFigures of(PlannedBody body, Formed unit, ApparatusProjection plan) {
		List<UnitFigures.Post> posts = plan.posts(body.key()).stream().map(post -> new UnitFigures.Post(post.role(), null)).toList();
		List<UnitFigures.Other> children = plan.below(body.key()).stream().filter(lower -> ORGANISATIONS.contains(lower.kind()))
			.map(lower -> new UnitFigures.Other(lower.kind(), lower.field(), deputies(plan.posts(lower.key())))).toList();
		return new UnitFigures(new OrgUnitCode(body.key().replace(':', '-')), body.kind(), body.hierarchy(), posts, new UnitFigures.Area(unit.level(), unit.type(), null, true), null, children,
				0, 0, 0, 0);
	}

	private static int deputies(List<PlannedPost> posts) {
		return (int) posts.stream().filter(post -> post.role() == PositionRole.DEPUTY).count();
	}
}

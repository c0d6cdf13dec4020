package io.orgloom.impact.apparatus;

import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedGround;
import io.orgloom.scenario.apparatus.PlannedPost;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.findings.UnitFigures;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A body of a plan as norms look at it: as one of the graph is, with posts filled where the plan has a holder for them. */
final class PlannedFigures {

	private static final Set<OrgUnitKind> ORGANISATIONS = EnumSet.of(OrgUnitKind.ADVISORY_AGENCY, OrgUnitKind.DEPARTMENT, OrgUnitKind.PUBLIC_UNIT, OrgUnitKind.FRONT_BODY);
	private static final Set<OrgUnitKind> COUNTED_BELOW = EnumSet.of(OrgUnitKind.ADVISORY_AGENCY, OrgUnitKind.DIVISION, OrgUnitKind.DEPARTMENT, OrgUnitKind.PUBLIC_UNIT);

	private final ApparatusProjection plan;
	private final PlannedGround ground;

	PlannedFigures(ApparatusProjection plan, PlannedGround ground) {
		this.plan = plan;
		this.ground = ground;
	}

	/** Of bodies of the base, once their posts were read. */
	UnitFigures of(PlannedBody body) {
		List<UnitFigures.Post> posts = plan.posts(body.key()).stream().map(post -> new UnitFigures.Post(post.role(), isHeld(post) ? Occupancy.HELD : Occupancy.VACANT)).toList();
		List<PlannedPost> all = ORGANISATIONS.contains(body.kind()) ? postsWithin(body) : List.of();
		PlannedBody above = body.parent() == null ? null : plan.anyBody(body.parent());
		return new UnitFigures(new OrgUnitCode(body.key().replace(':', '-')), body.kind(), body.hierarchy(), posts, area(body), above == null ? null : other(above), others(body, COUNTED_BELOW),
				all.size(), (int) all.stream().filter(post -> post.role() == PositionRole.STAFF).count(), 0, 0);
	}

	private UnitFigures.@Nullable Area area(PlannedBody body) {
		String code = plan.worksFor(body);
		PlannedGround.Area area = code == null ? null : ground.area(code);
		return area == null ? null : new UnitFigures.Area(area.level(), area.type(), area.officialCode(), body.governs().contains(code));
	}

	private List<UnitFigures.Other> others(PlannedBody body, Set<OrgUnitKind> kinds) {
		return plan.below(body.key()).stream().filter(lower -> kinds.contains(lower.kind())).map(this::other).toList();
	}

	private UnitFigures.Other other(PlannedBody body) {
		return new UnitFigures.Other(body.kind(), body.field(), (int) plan.posts(body.key()).stream().filter(post -> post.role() == PositionRole.DEPUTY).count());
	}

	private List<PlannedPost> postsWithin(PlannedBody body) {
		List<PlannedPost> all = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Deque<PlannedBody> left = new ArrayDeque<>(List.of(body));
		while (!left.isEmpty()) {
			PlannedBody at = left.poll();
			if (seen.add(at.key())) {
				all.addAll(plan.posts(at.key()));
				left.addAll(plan.below(at.key()));
			}
		}
		return all;
	}

	/** Whether somebody holds it, not merely acts in it. */
	boolean isHeld(PlannedPost post) {
		return plan.holders(post.key()).stream().map(plan::person).anyMatch(person -> person != null
				&& person.holds().stream().anyMatch(hold -> hold.post().equals(post.key()) && !hold.acting()));
	}
}

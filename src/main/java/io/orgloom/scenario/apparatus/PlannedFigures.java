package io.orgloom.scenario.apparatus;

import io.orgloom.structure.Occupancy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.findings.UnitFigures;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A body of a plan as norms look at it: as one of the graph is, with posts filled where the plan has a holder for them. */
public final class PlannedFigures {

	private static final Set<OrgUnitKind> ORGANISATIONS = EnumSet.of(OrgUnitKind.ADVISORY_AGENCY, OrgUnitKind.DEPARTMENT, OrgUnitKind.PUBLIC_UNIT, OrgUnitKind.FRONT_BODY);
	private static final Set<OrgUnitKind> COUNTED_BELOW = EnumSet.of(OrgUnitKind.ADVISORY_AGENCY, OrgUnitKind.DIVISION, OrgUnitKind.DEPARTMENT, OrgUnitKind.PUBLIC_UNIT);

	private final ApparatusProjection plan;
	private final PlannedGround ground;

	public PlannedFigures(ApparatusProjection plan, PlannedGround ground) {
		this.plan = plan;
		this.ground = ground;
	}

	/** Of one of the base, once {@link #read}. */
	public UnitFigures of(PlannedBody body) {
		List<UnitFigures.Post> posts = plan.posts(body.key()).stream().map(post -> new UnitFigures.Post(post.role(), isHeld(post) ? Occupancy.HELD : Occupancy.VACANT)).toList();
		List<PlannedPost> all = ORGANISATIONS.contains(body.kind()) ? postsWithin(body) : List.of();
		PlannedBody above = body.parent() == null ? null : plan.anyBody(body.parent());
		return new UnitFigures(new OrgUnitCode(body.key().replace(':', '-')), body.kind(), body.hierarchy(), posts, area(body), above == null ? null : other(above), others(body, COUNTED_BELOW),
				all.size(), (int) all.stream().filter(post -> post.role() == PositionRole.STAFF).count(), 0, 0);
	}

	/** Reads at once the posts that norms on some bodies count: their own, those of the body above, and those below as far as they count. */
	public void read(Collection<PlannedBody> bodies) {
		Set<String> counted = new HashSet<>();
		for (PlannedBody body : bodies) {
			counted.add(body.key());
			if (body.parent() != null) {
				counted.add(body.parent());
			}
			Stream<PlannedBody> lower = ORGANISATIONS.contains(body.kind()) ? within(body).stream()
					: plan.below(body.key()).stream().filter(each -> COUNTED_BELOW.contains(each.kind()));
			lower.map(PlannedBody::key).forEach(counted::add);
		}
		plan.base().load(counted, List.of(), List.of());
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
		return within(body).stream().flatMap(each -> plan.posts(each.key()).stream()).toList();
	}

	/** A body and all below it. */
	private List<PlannedBody> within(PlannedBody body) {
		Map<String, PlannedBody> all = new LinkedHashMap<>();
		Deque<PlannedBody> left = new ArrayDeque<>(List.of(body));
		while (!left.isEmpty()) {
			PlannedBody at = left.poll();
			if (all.putIfAbsent(at.key(), at) == null) {
				left.addAll(plan.below(at.key()));
			}
		}
		return List.copyOf(all.values());
	}

	/** Whether somebody holds it, not merely acts in it. */
	public boolean isHeld(PlannedPost post) {
		return plan.holders(post.key()).stream().map(plan::person).anyMatch(person -> person != null
				&& person.holds().stream().anyMatch(hold -> hold.post().equals(post.key()) && !hold.acting()));
	}
}

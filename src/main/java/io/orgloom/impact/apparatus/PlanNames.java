package io.orgloom.impact.apparatus;

import io.orgloom.scenario.ApparatusStep;
import io.orgloom.scenario.ApparatusStep.AbolishOrgUnit;
import io.orgloom.scenario.ApparatusStep.AbolishPosition;
import io.orgloom.scenario.ApparatusStep.ChangeLine;
import io.orgloom.scenario.ApparatusStep.ChangeSeat;
import io.orgloom.scenario.ApparatusStep.CreateOrgUnit;
import io.orgloom.scenario.ApparatusStep.CreatePosition;
import io.orgloom.scenario.ApparatusStep.MergeOrgUnits;
import io.orgloom.scenario.ApparatusStep.MergePositions;
import io.orgloom.scenario.ApparatusStep.MoveOrgUnit;
import io.orgloom.scenario.ApparatusStep.MovePosition;
import io.orgloom.scenario.ApparatusStep.PlaceCadre;
import io.orgloom.scenario.ApparatusStep.ReleaseCadre;
import io.orgloom.scenario.ApparatusStep.RenameOrgUnit;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedGround;
import io.orgloom.scenario.apparatus.PlannedPost;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the bodies and posts that steps name are called; people stay codes. */
final class PlanNames {

	private PlanNames() {
	}

	/** Names by code or key; a post with its body. */
	static Map<String, String> of(ApparatusProjection plan, PlannedGround ground, Collection<ApparatusStep> steps) {
		Set<String> bodies = new HashSet<>();
		Set<String> posts = new HashSet<>();
		Set<String> areas = new HashSet<>();
		steps.forEach(step -> mention(step, bodies, posts, areas));
		plan.base().load(List.of(), posts, List.of());
		Map<String, String> names = new HashMap<>();
		areas.forEach(code -> put(names, code, ground.area(code) instanceof PlannedGround.Area area ? area.name() : null));
		bodies.forEach(code -> put(names, code, name(plan, code)));
		posts.forEach(code -> put(names, code, plan.anyPost(code) instanceof PlannedPost post ? titled(plan, post) : null));
		return names;
	}

	private static void put(Map<String, String> names, String code, @Nullable String name) {
		if (name != null) {
			names.put(code, name);
		}
	}

	/** The name before the plan where it was there: a step that renames it tells both. */
	private static @Nullable String name(ApparatusProjection plan, String code) {
		PlannedBody body = plan.bodyBefore(code) instanceof PlannedBody before ? before : plan.anyBody(code);
		return body == null ? null : body.name();
	}

	private static String titled(ApparatusProjection plan, PlannedPost post) {
		PlannedPost before = plan.before(post.key());
		String unit = before == null ? post.unit() : before.unit();
		String body = name(plan, unit);
		return body == null ? post.title() : post.title() + ", " + body;
	}

	private static void mention(ApparatusStep step, Set<String> bodies, Set<String> posts, Set<String> areas) {
		switch (step) {
			case CreateOrgUnit create -> place(create.unit(), bodies, areas);
			case MergeOrgUnits merge -> {
				place(merge.into(), bodies, areas);
				bodies.addAll(merge.from());
			}
			case MoveOrgUnit move -> bodies.addAll(List.of(move.code(), move.parent()));
			case RenameOrgUnit rename -> bodies.add(rename.code());
			case AbolishOrgUnit abolish -> some(abolish.code(), abolish.into()).forEach(bodies::add);
			case CreatePosition create -> bodies.add(create.position().unit());
			case MovePosition move -> {
				posts.add(move.code());
				bodies.add(move.unit());
			}
			case MergePositions merge -> {
				posts.addAll(merge.from());
				bodies.add(merge.into().unit());
			}
			case AbolishPosition abolish -> posts.add(abolish.code());
			case ChangeLine line -> some(line.position(), line.superior()).forEach(posts::add);
			case ChangeSeat seat -> {
				posts.add(seat.position());
				bodies.add(seat.committee());
			}
			case PlaceCadre place -> posts.add(place.position());
			case ReleaseCadre _ -> {
				// about a person alone
			}
		}
	}

	private static void place(ApparatusStep.NewOrgUnit unit, Set<String> bodies, Set<String> areas) {
		some(unit.parent()).forEach(bodies::add);
		some(unit.governs()).forEach(areas::add);
	}

	private static Stream<String> some(@Nullable String... codes) {
		return Stream.of(codes).<String>mapMulti((code, next) -> {
			if (code != null) {
				next.accept(code);
			}
		});
	}
}

package io.orgloom.interchange.export;

import io.orgloom.impact.apparatus.ChartBody;
import io.orgloom.impact.apparatus.PlanChart;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.structure.Hierarchy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bodies of a plan with something changed directly below them, hierarchy by hierarchy from the top. */
final class PlanSubtrees {

	private final PlanChart chart;
	private final ScenarioId id;
	private final int most;
	private final List<Subtree> subtrees = new ArrayList<>();
	private int left;

	private PlanSubtrees(PlanChart chart, ScenarioId id, int most) {
		this.chart = chart;
		this.id = id;
		this.most = most;
	}

	/**
	 * A body with what lies directly below it, both sides; what became part of it is shown with it.
	 *
	 * @param above null at the top of a hierarchy, and of one that is formed
	 * @param before of one formed of others, what lies below these
	 */
	record Subtree(Hierarchy hierarchy, @Nullable ChartBody above, @Nullable ChartBody aboveAfter, List<ChartBody> before, List<ChartBody> after) {
	}

	/** @param left how many more there are, as far as they were looked for */
	record Found(List<Subtree> subtrees, int left) {
	}

	/** Of as many subtrees as are wanted. */
	static Found of(PlanChart chart, ScenarioId id, int most) {
		PlanSubtrees found = new PlanSubtrees(chart, id, most);
		for (Hierarchy hierarchy : Hierarchy.values()) {
			found.look(hierarchy);
		}
		return new Found(found.subtrees, found.left);
	}

	private void look(Hierarchy hierarchy) {
		Deque<String> next = new ArrayDeque<>();
		Set<String> seen = new HashSet<>();
		take(hierarchy, null, next, seen);
		while (!next.isEmpty()) {
			if (subtrees.size() >= most) {
				left += next.size();
				return;
			}
			take(hierarchy, next.poll(), next, seen);
		}
	}

	private void take(Hierarchy hierarchy, @Nullable String above, Deque<String> next, Set<String> seen) {
		PlanChart.Level level = chart.level(id, hierarchy, above);
		List<ChartBody> before = level.above() == null && level.aboveAfter() != null ? ofOrigins(hierarchy, level.aboveAfter()) : level.before();
		if (Stream.of(before, level.after()).flatMap(Collection::stream).anyMatch(body -> body.mark() != null)) {
			subtrees.add(new Subtree(hierarchy, level.above(), level.aboveAfter(), before, level.after()));
		}
		Stream.of(level.after(), before).flatMap(Collection::stream).filter(body -> body.into() == null && body.below() > 0 && (body.changesBelow() || body.mark() != null))
			.map(ChartBody::code).filter(seen::add).forEach(next::add);
	}

	/** What lies below those that became a body. */
	private List<ChartBody> ofOrigins(Hierarchy hierarchy, ChartBody formed) {
		return formed.from().stream().flatMap(origin -> chart.level(id, hierarchy, origin).before().stream()).toList();
	}
}

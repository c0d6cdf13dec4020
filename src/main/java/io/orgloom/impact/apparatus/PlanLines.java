package io.orgloom.impact.apparatus;

import io.orgloom.impact.apparatus.PlanLine.End;
import io.orgloom.impact.apparatus.PlanLine.Mark;
import io.orgloom.impact.apparatus.PlanLine.Way;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedPost;
import io.orgloom.structure.Apparatus;
import io.orgloom.structure.CrossLine;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.Line;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines beside the hierarchy that touch the bodies of one level of a plan, as they are and as they would be. */
@Service
@Transactional(readOnly = true)
public class PlanLines {

	/** As many as are told of one level. */
	private static final int MOST = 200;
	/** Of more lines of one kind that lead from one end to bodies that are not shown, one is told for all. */
	private static final int ALIKE = 12;

	private final ScenarioPlanning planning;
	private final PlanChart chart;
	private final Apparatus apparatus;

	PlanLines(ScenarioPlanning planning, PlanChart chart, Apparatus apparatus) {
		this.planning = planning;
		this.chart = chart;
		this.apparatus = apparatus;
	}

	/**
	 * @param items between bodies that are shown, and those the plan changes
	 * @param away how many more lead from or to what is not shown, and stay as they are
	 * @param more whether there are more than these
	 */
	public record Lines(long version, List<PlanLine> items, int away, boolean more) {
	}

	/** Of the bodies {@link PlanChart#level} shows. */
	public Lines of(ScenarioId id, Hierarchy hierarchy, @Nullable String above) {
		PlanChart.Level level = chart.level(id, hierarchy, above);
		ApparatusProjection plan = planning.staffed(id).apparatus();
		Set<String> before = codes(level.above(), level.before(), level.beforeUnder().values());
		Set<String> after = codes(level.aboveAfter(), level.after(), level.afterUnder().values());
		Set<OrgUnitCode> asked = Stream.concat(before.stream(), origins(after, plan)).filter(code -> plan.bodyBefore(code) != null).map(OrgUnitCode::new).collect(Collectors.toSet());
		List<CrossLine> known = apparatus.crossLines(asked, ALIKE, MOST + 1, plan.base().asOf());
		plan.base().load(List.of(), known.stream().flatMap(line -> Stream.of(line.from(), line.to())).map(CrossLine.End::post).filter(Objects::nonNull).map(PositionCode::value).toList(), List.of());
		List<PlanLine> lines = Stream.concat(known.stream().limit(MOST).map(line -> planned(line, plan)), drawn(plan).filter(line -> touches(line.after(), after))).toList();
		List<PlanLine> told = lines.stream().filter(line -> line.mark() != Mark.STAYS || isWithin(line.before(), before) || isWithin(line.after(), after)).toList();
		return new Lines(level.version(), told, lines.stream().filter(line -> !told.contains(line)).mapToInt(PlanLine::together).sum(), known.size() > MOST);
	}

	private static boolean touches(@Nullable Way way, Set<String> shown) {
		return way != null && (shown.contains(way.from().body()) || shown.contains(way.to().body()));
	}

	private static boolean isWithin(@Nullable Way way, Set<String> shown) {
		return way != null && shown.contains(way.from().body()) && shown.contains(way.to().body());
	}

	private static Set<String> codes(@Nullable ChartBody top, List<ChartBody> bodies, Collection<List<ChartBody>> under) {
		return Stream.of(Stream.ofNullable(top), bodies.stream(), under.stream().flatMap(List::stream)).flatMap(each -> each).map(ChartBody::code).collect(Collectors.toSet());
	}

	/** Bodies, and all that went into them. */
	private static Stream<String> origins(Set<String> bodies, ApparatusProjection plan) {
		Set<String> all = new HashSet<>();
		Deque<String> left = new ArrayDeque<>(bodies);
		while (!left.isEmpty()) {
			String code = left.poll();
			if (all.add(code)) {
				left.addAll(Objects.requireNonNull(plan.anyBody(code)).from());
			}
		}
		return all.stream();
	}

	private static PlanLine planned(CrossLine line, ApparatusProjection plan) {
		Way before = new Way(end(line.from()), end(line.to()));
		Way after = line.kind() == CrossLine.Kind.REPORTS_TO ? reporting(before, plan) : tied(before, plan);
		return new PlanLine(line.kind(), line.role(), line.together(), before, after);
	}

	private static End end(CrossLine.End end) {
		return new End(end.unit().value(), end.name(), end.post() == null ? null : end.post().value(), end.title());
	}

	/** Declared ties go over to what a body becomes. */
	private static @Nullable Way tied(Way before, ApparatusProjection plan) {
		String from = plan.becomes(before.from().body());
		String to = plan.becomes(before.to().body());
		return from == null || to == null || from.equals(to) ? null : new Way(body(from, plan), body(to, plan));
	}

	private static End body(String code, ApparatusProjection plan) {
		PlannedBody body = plan.body(code);
		return new End(body.key(), body.name(), null, null);
	}

	/** A reporting line goes along with its posts, unless a step has the lower one report elsewhere. */
	private static @Nullable Way reporting(Way before, ApparatusProjection plan) {
		PlannedPost lower = plan.anyPost(plan.successor(Objects.requireNonNull(before.from().post())));
		PlannedPost upper = plan.anyPost(plan.successor(Objects.requireNonNull(before.to().post())));
		if (lower == null || upper == null || !lower.isThere() || !upper.isThere() || lower.lines().containsKey(Line.DOTTED) || lower.unit().equals(upper.unit())) {
			return null;
		}
		return new Way(post(lower, plan), post(upper, plan));
	}

	private static End post(PlannedPost post, ApparatusProjection plan) {
		PlannedBody body = plan.body(post.unit());
		return new End(body.key(), body.name(), post.key(), post.title());
	}

	/** Dotted lines that steps draw. */
	private static Stream<PlanLine> drawn(ApparatusProjection plan) {
		return plan.touchedPosts().stream().filter(post -> post.isThere() && post.lines().containsKey(Line.DOTTED)).flatMap(post -> {
			String superior = Objects.requireNonNull(post.lines().get(Line.DOTTED)).post();
			PlannedPost upper = superior == null ? null : plan.anyPost(plan.successor(superior));
			return upper == null || !upper.isThere() || upper.unit().equals(post.unit()) ? Stream.empty()
					: Stream.of(new PlanLine(CrossLine.Kind.REPORTS_TO, null, 1, null, new Way(post(post, plan), post(upper, plan))));
		});
	}
}

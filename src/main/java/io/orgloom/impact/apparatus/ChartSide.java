package io.orgloom.impact.apparatus;

import io.orgloom.impact.apparatus.ChartBody.Mark;
import io.orgloom.policy.Finding;
import io.orgloom.scenario.StaffedPlan;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedFigures;
import io.orgloom.scenario.apparatus.PlannedGround;
import io.orgloom.scenario.apparatus.PlannedNorms;
import io.orgloom.scenario.apparatus.PlannedPost;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.findings.Norms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One side of the comparison: what is, or what is planned. */
final class ChartSide {

	/** As many bodies of the second level as are shown at once. */
	private static final int MOST_UNDER = 240;

	private final StaffedPlan plan;
	private final ApparatusProjection side;
	private final PlannedNorms norms;
	private final PlannedFigures figures;
	private @Nullable Set<String> changed;

	ChartSide(StaffedPlan plan, ApparatusProjection side, LocalDate on, Norms norms) {
		this.plan = plan;
		this.side = side;
		this.norms = new PlannedNorms(norms, side, plan.ground(), on);
		this.figures = new PlannedFigures(side, plan.ground());
	}

	List<ChartBody> top(Hierarchy hierarchy) {
		return shown(inScope().stream().filter(body -> body.hierarchy() == hierarchy)
			.filter(body -> body.parent() == null || !isInScope(Objects.requireNonNull(side.anyBody(body.parent())))).toList());
	}

	/** All bodies that work in the territory of the plan. */
	List<PlannedBody> inScope() {
		Set<String> codes = new LinkedHashSet<>(side.base().units().keySet());
		side.touchedBodies().forEach(body -> codes.add(body.key()));
		return codes.stream().map(side::anyBody).map(Objects::requireNonNull).filter(body -> body.isThere() && isInScope(body)).toList();
	}

	/** All of it in figures; the posts of all bodies are read. */
	ApparatusFigures figures() {
		List<PlannedBody> bodies = inScope();
		side.base().load(bodies.stream().map(PlannedBody::key).toList(), List.of(), List.of());
		List<PlannedPost> posts = bodies.stream().flatMap(body -> side.posts(body.key()).stream()).toList();
		int held = (int) posts.stream().filter(figures::isHeld).count();
		List<Integer> spans = bodies.stream().map(body -> side.below(body.key()).size()).filter(below -> below > 0).toList();
		return new ApparatusFigures(bodies.size(), count(posts, PositionRole.HEAD), count(posts, PositionRole.DEPUTY), posts.size(), held,
				(int) posts.stream().flatMap(post -> side.holders(post.key()).stream()).distinct().count(), posts.size() - held, side.seats(),
				bodies.stream().mapToInt(body -> layers(body)).max().orElse(0), spans.stream().mapToInt(Integer::intValue).average().orElse(0),
				(int) bodies.stream().filter(body -> !overNorm(body).isEmpty()).count());
	}

	private static int count(List<PlannedPost> posts, PositionRole role) {
		return (int) posts.stream().filter(post -> post.role() == role).count();
	}

	private int layers(PlannedBody body) {
		Set<String> seen = new HashSet<>();
		for (PlannedBody at = body; at != null && seen.add(at.key()); at = at.parent() == null ? null : side.anyBody(at.parent())) {
			// upwards until the top
		}
		return seen.size();
	}

	private boolean isInScope(PlannedBody body) {
		String area = side.worksFor(body);
		PlannedGround ground = plan.ground();
		return ground.isWholeCountry() || area != null && (ground.isPlanned(area) || ground.isInScope(area));
	}

	List<ChartBody> below(String above, Hierarchy hierarchy) {
		return shown(side.below(above).stream().filter(body -> above.equals(body.parents().get(hierarchy))).toList());
	}

	/** Bodies above those the plan changes, all the way up. */
	private Set<String> changed() {
		if (changed == null) {
			Set<String> above = new HashSet<>();
			Stream.concat(plan.apparatus().touchedBodies().stream().map(PlannedBody::key), plan.apparatus().touchedPosts().stream().map(PlannedPost::unit)).distinct()
				.map(side::anyBody).filter(Objects::nonNull).forEach(body -> climb(body, above));
			changed = above;
		}
		return changed;
	}

	private void climb(PlannedBody body, Set<String> above) {
		for (PlannedBody at = body; at != null && at.parent() != null && above.add(at.parent());) {
			at = side.anyBody(at.parent());
		}
	}

	/** What lies below each of some bodies; nothing where that would be more than can be looked at. */
	Map<String, List<ChartBody>> under(List<ChartBody> bodies, Hierarchy hierarchy) {
		if (bodies.stream().mapToInt(ChartBody::below).sum() > MOST_UNDER) {
			return Map.of();
		}
		Map<String, List<ChartBody>> under = new LinkedHashMap<>();
		bodies.stream().filter(body -> body.below() > 0).forEach(body -> under.put(body.code(), below(body.code(), hierarchy)));
		return under;
	}

	ChartBody one(String code) {
		return shown(List.of(side.body(code))).getFirst();
	}

	private List<ChartBody> shown(List<PlannedBody> bodies) {
		side.base().load(bodies.stream().flatMap(body -> Stream.concat(Stream.of(body.key()), Stream.concat(Stream.ofNullable(body.parent()), side.below(body.key()).stream().map(PlannedBody::key)))).toList(),
				List.of(), List.of());
		return bodies.stream().sorted(Comparator.comparing(PlannedBody::kind).thenComparing(PlannedBody::formed).thenComparing(PlannedBody::name)).map(this::chart).toList();
	}

	private ChartBody chart(PlannedBody body) {
		List<PlannedPost> posts = side.posts(body.key());
		List<PlannedPost> heads = posts.stream().filter(post -> post.role() == PositionRole.HEAD).toList();
		PlannedBody now = plan.apparatus().anyBody(body.key());
		String governs = body.governs().stream().map(plan.ground()::area).filter(Objects::nonNull).map(PlannedGround.Area::name).findFirst().orElse(null);
		return new ChartBody(body.key(), body.name(), body.kind(), body.hierarchy(), body.field(), body.parent(), governs, posts.size(),
				(int) posts.stream().filter(figures::isHeld).count(), heads.size(), heads.stream().anyMatch(figures::isHeld),
				(int) posts.stream().filter(post -> post.role() == PositionRole.DEPUTY).count(), overNorm(body), side.below(body.key()).size(), changed().contains(body.key()), mark(Objects.requireNonNull(now)),
				side == plan.apparatus() || now.gone() == null ? null : now.gone().into(), side == plan.apparatus() ? body.from() : List.of());
	}

	private List<String> overNorm(PlannedBody body) {
		return norms.missed(body).stream().map(Finding::rule).distinct().toList();
	}

	private @Nullable Mark mark(PlannedBody now) {
		if (!now.isThere()) {
			return Mark.ENDED;
		}
		if (!now.from().isEmpty()) {
			return Mark.MERGED;
		}
		PlannedBody old = plan.apparatus().bodyBefore(now.key());
		if (old == null) {
			return Mark.FORMED;
		}
		if (!old.parents().equals(now.parents())) {
			return Mark.MOVED;
		}
		if (!old.name().equals(now.name())) {
			return Mark.RENAMED;
		}
		Set<String> posts = plan.apparatus().posts(now.key()).stream().map(PlannedPost::key).collect(Collectors.toSet());
		return posts.equals(Set.copyOf(plan.apparatus().base().postsOf(now.key()))) ? null : Mark.POSTS_CHANGED;
	}
}
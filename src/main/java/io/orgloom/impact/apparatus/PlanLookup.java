package io.orgloom.impact.apparatus;

import io.orgloom.graph.NameSearch;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.StaffedPlan;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedFigures;
import io.orgloom.scenario.apparatus.PlannedPerson;
import io.orgloom.scenario.apparatus.PlannedPost;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.findings.Norms;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds bodies and posts of a plan by their names, for whoever chooses where something goes. */
@Service
@Transactional(readOnly = true)
public class PlanLookup {

	private final ScenarioPlanning planning;
	private final Norms norms;

	PlanLookup(ScenarioPlanning planning, Norms norms) {
		this.planning = planning;
		this.norms = norms;
	}

	/** @param above name of the body it lies in, null at the top */
	public record FoundBody(String code, String name, OrgUnitKind kind, Hierarchy hierarchy, @Nullable String above) {
	}

	/** @param held whether somebody holds it after the plan */
	public record FoundPost(String code, String title, PositionRole role, String unit, String unitName, boolean held) {
	}

	/** Bodies in the plan's territory, and those such a body lies in; the shortest names first. */
	public List<FoundBody> bodies(ScenarioId id, String words, @Nullable Hierarchy hierarchy, int limit) {
		StaffedPlan plan = planning.staffed(id);
		ApparatusProjection apparatus = plan.apparatus();
		List<String> wanted = wordsOf(words);
		return within(plan).flatMap(body -> Stream.concat(Stream.of(body), Stream.ofNullable(body.parent()).map(apparatus::anyBody).filter(Objects::nonNull)))
			.filter(body -> body.isThere() && (hierarchy == null || body.hierarchy() == hierarchy)).filter(body -> matches(body.name() + " " + body.key(), wanted))
			.collect(Collectors.toMap(PlannedBody::key, Function.identity(), (one, same) -> one)).values().stream()
			.sorted(Comparator.comparingInt((PlannedBody body) -> body.name().length()).thenComparing(PlannedBody::name).thenComparing(PlannedBody::key)).limit(limit)
			.map(body -> new FoundBody(body.key(), body.name(), body.kind(), body.hierarchy(), body.parent() == null ? null : nameOf(apparatus, body.parent()))).toList();
	}

	/**
	 * Posts in the plan's territory.
	 *
	 * @param vacant only those nobody holds after the plan
	 * @param near a cadre: posts of what followed the bodies of the posts they lost come first
	 */
	public List<FoundPost> posts(ScenarioId id, String words, boolean vacant, @Nullable String near, int limit) {
		StaffedPlan plan = planning.staffed(id);
		ApparatusProjection apparatus = plan.apparatus();
		PlannedFigures figures = new PlannedFigures(apparatus, plan.ground());
		Map<String, PlannedBody> bodies = within(plan).collect(Collectors.toMap(PlannedBody::key, Function.identity()));
		apparatus.base().load(bodies.keySet(), List.of(), List.of());
		List<String> wanted = wordsOf(words);
		Set<String> home = near == null ? Set.of() : homes(apparatus, near);
		return bodies.values().stream().flatMap(body -> apparatus.posts(body.key()).stream()).filter(post -> !vacant || !figures.isHeld(post))
			.filter(post -> matches(post.title() + " " + bodies.get(post.unit()).name() + " " + post.key(), wanted))
			.sorted(Comparator.comparing((PlannedPost post) -> !home.contains(post.unit())).thenComparing(PlannedPost::role)
				.thenComparing(post -> bodies.get(post.unit()).name()).thenComparing(PlannedPost::title).thenComparing(PlannedPost::key))
			.limit(limit).map(post -> new FoundPost(post.key(), post.title(), post.role(), post.unit(), bodies.get(post.unit()).name(), figures.isHeld(post))).toList();
	}

	private Stream<PlannedBody> within(StaffedPlan plan) {
		return new ChartSide(plan, plan.apparatus(), plan.scenario().effectiveOn(), norms).inScope().stream();
	}

	/** The bodies that came out of those in which somebody lost a post. */
	private static Set<String> homes(ApparatusProjection plan, String cadre) {
		PlannedPerson person = plan.person(cadre);
		Set<String> homes = new HashSet<>();
		(person == null ? List.<String>of() : person.lost()).forEach(code -> {
			PlannedPost post = Objects.requireNonNull(plan.anyPost(code));
			String at = post.unit();
			for (PlannedBody body = plan.anyBody(at); body != null && body.gone() != null && body.gone().into() != null; body = plan.anyBody(at)) {
				at = body.gone().into();
			}
			homes.add(at);
		});
		return homes;
	}

	private static String nameOf(ApparatusProjection plan, String code) {
		PlannedBody body = plan.anyBody(code);
		return body == null ? code : body.name();
	}

	private static List<String> wordsOf(String words) {
		return Stream.of(NameSearch.folded(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}

	private static boolean matches(String name, List<String> wanted) {
		if (wanted.isEmpty()) {
			return true;
		}
		String folded = " " + NameSearch.folded(name).replaceAll("[\\p{P}\\s]+", " ");
		return wanted.stream().allMatch(word -> folded.contains(" " + word.replaceAll("\\p{P}+", " ").strip()));
	}
}

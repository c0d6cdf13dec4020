package io.orgloom.impact;

import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedPost;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a plan was said to touch, for whoever follows what came of it. A plan in force rests on the base and the steps it was approved with, and what a base knew
 * never changes: asked again, it is what was said then. No names of people are read, and nothing is told in sentences.
 */
@Service
@Transactional(readOnly = true)
public class ImpactPromise {

	private final ScenarioPlanning planning;
	private final List<ImpactSource> sources;

	ImpactPromise(ScenarioPlanning planning, List<ImpactSource> sources) {
		this.planning = planning;
		this.sources = sources;
	}

	/**
	 * What was promised.
	 *
	 * @param counts how many things of each kind are touched, in the order of the kinds
	 * @param items of the kinds asked for, by kind
	 * @param kept codes of bodies and posts that go along and stay what they are, as the plan's own steps have it
	 * @param orphans of all kinds
	 */
	public record Promise(Map<String, Integer> counts, Map<String, List<ImpactItem>> items, Set<String> kept, List<Orphan> orphans) {
	}

	/** What a plan touches, with each thing of some kinds. */
	public Promise of(ScenarioId id, Set<String> kinds) {
		Touched touched = new Touched(planning.staffed(id), Locale.ROOT);
		UnitImpact.follow(planning.base(id).units(), planning.evaluated(id, null).evaluation(), touched);
		sources.forEach(source -> source.follow(touched));
		Map<String, Integer> counts = new LinkedHashMap<>();
		Map<String, List<ImpactItem>> items = new LinkedHashMap<>();
		Stream.concat(Stream.of(Touched.ADMINISTRATIVE_UNIT), sources.stream().flatMap(source -> source.kinds().stream())).forEach(kind -> {
			counts.put(kind, touched.all(kind).size());
			if (kinds.contains(kind)) {
				items.put(kind, List.copyOf(touched.all(kind)));
			}
		});
		return new Promise(counts, items, kept(touched), List.copyOf(touched.orphans()));
	}

	/** Of a plan that says nothing of bodies it is not known what becomes of theirs. */
	private static Set<String> kept(Touched touched) {
		ApparatusProjection plan = touched.apparatus();
		return plan.isUntouched() ? Set.of() : Stream.concat(
				touched.of(Touched.ORG_UNIT).keySet().stream().map(plan::anyBody).filter(body -> body != null && body.isThere()).map(PlannedBody::key),
				touched.of(Touched.POSITION).keySet().stream().map(plan::anyPost).filter(post -> post != null && post.isThere()).map(PlannedPost::key)).collect(Collectors.toSet());
	}
}

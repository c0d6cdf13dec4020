package io.orgloom.impact;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioPlanning.Evaluated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows what a plan touches from the units it changes along every kind of tie, on what its base knows of its day. */
@Service
@Transactional(readOnly = true)
public class PlanImpact {

	private final ScenarioPlanning planning;
	private final List<ImpactSource> sources;

	/** @param sources in the order in which they follow on each other */
	PlanImpact(ScenarioPlanning planning, List<ImpactSource> sources) {
		this.planning = planning;
		this.sources = sources;
	}

	/**
	 * What the plan as it stands touches.
	 *
	 * @param kind the only kind to list; null for all
	 * @param after the kind and code of the item before the page, empty for the first page
	 * @param language of what is told in sentences
	 */
	public Impact of(ScenarioId id, @Nullable String kind, String after, int limit, Locale language, ReadPurpose purpose) {
		if (kind != null && !kinds().contains(kind)) {
			throw new UnknownImpactKind(kind, kinds());
		}
		Evaluated evaluated = planning.evaluated(id, null);
		Touched touched = new Touched(planning.staffed(id), language);
		UnitImpact.follow(planning.base(id).units(), evaluated.evaluation(), touched);
		List<String> withheld = sources.stream().flatMap(source -> source.follow(touched).stream()).toList();
		Page<ImpactItem> page = Page.of(oneMore(touched, kind, after, limit), limit, item -> item.kind() + " " + item.code());
		return new Impact(evaluated.version(), counts(touched), effects(touched), new Page<>(named(page.items(), touched.base(), purpose), page.next()),
				List.copyOf(touched.orphans()), withheld);
	}

	/** All kinds there are, in the order in which they are shown. */
	public List<String> kinds() {
		return Stream.concat(Stream.of(Touched.ADMINISTRATIVE_UNIT), sources.stream().flatMap(source -> source.kinds().stream())).toList();
	}

	private Map<String, Integer> counts(Touched touched) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		kinds().forEach(kind -> counts.put(kind, touched.all(kind).size()));
		return counts;
	}

	private Map<String, Map<Effect, Integer>> effects(Touched touched) {
		Map<String, Map<Effect, Integer>> effects = new LinkedHashMap<>();
		kinds().forEach(kind -> effects.put(kind,
				touched.all(kind).stream().collect(Collectors.groupingBy(ImpactItem::effect, TreeMap::new, Collectors.summingInt(item -> 1)))));
		return effects;
	}

	private List<ImpactItem> oneMore(Touched touched, @Nullable String kind, String after, int limit) {
		List<String> kinds = kinds();
		int begin = after.isEmpty() ? 0 : Math.max(0, kinds.indexOf(after.substring(0, Math.max(0, after.indexOf(' ')))));
		String code = after.substring(after.indexOf(' ') + 1);
		return kinds.subList(begin, kinds.size()).stream().filter(each -> kind == null || each.equals(kind))
			.flatMap(each -> touched.all(each).stream().filter(item -> after.isEmpty() || !each.equals(kinds.get(begin)) || item.code().compareTo(code) > 0)
				.sorted(Comparator.comparing(ImpactItem::code)))
			.limit(limit + 1L).toList();
	}

	/** With the names of people for those who may read them, and only of those shown. */
	private List<ImpactItem> named(List<ImpactItem> items, AsOf base, ReadPurpose purpose) {
		Map<String, Map<String, String>> names = new HashMap<>();
		for (ImpactSource source : sources) {
			for (String kind : source.kinds()) {
				Collection<String> codes = items.stream().filter(item -> item.kind().equals(kind)).map(ImpactItem::code).toList();
				if (!codes.isEmpty()) {
					names.put(kind, source.names(kind, codes, base, purpose));
				}
			}
		}
		List<ImpactItem> named = new ArrayList<>();
		items.forEach(item -> {
			String name = names.getOrDefault(item.kind(), Map.of()).get(item.code());
			named.add(name == null ? item : item.named(name));
		});
		return named;
	}
}

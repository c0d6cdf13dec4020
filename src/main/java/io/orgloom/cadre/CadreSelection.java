package io.orgloom.cadre;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.cadre.criteria.Asked;
import io.orgloom.cadre.criteria.Criteria;
import io.orgloom.cadre.criteria.Verdict;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds cadres by criteria. What tells of the person is judged only of those whose personal data the actor may read: neither who fulfils it nor how many could
 * not be judged tells anything of others.
 */
@Component
class CadreSelection {

	/** Deeper than any hierarchy there is. */
	private static final int ALL_DEPTHS = 12;
	/** So many found cadres are asked at once whether the actor may read them. */
	private static final int STRETCH = 500;
	/** Of so many it is cheap to say which the actor may read. */
	private static final int FEW = 2_000;

	private final Rolls rolls;
	private final CadreQueries queries;
	private final CadreScope scope;
	private final Structure structure;
	private final ObjectProvider<PlannedPosts> plans;
	private final Access access;
	private final Times times;

	CadreSelection(Rolls rolls, CadreQueries queries, CadreScope scope, Structure structure, ObjectProvider<PlannedPosts> plans, Access access, Times times) {
		this.rolls = rolls;
		this.queries = queries;
		this.scope = scope;
		this.structure = structure;
		this.plans = plans;
		this.access = access;
		this.times = times;
	}

	/**
	 * What was found.
	 *
	 * @param codes one more than asked for, so that it is known whether more follow
	 * @param found how many fulfil the criteria; null where that is not cheap to say
	 * @param unjudged of how many it is not recorded what decides; null likewise
	 */
	record Selected(List<CadreCode> codes, @Nullable Integer found, @Nullable Integer unjudged) {
	}

	/** @param among only these; null = of all */
	Selected select(Criteria criteria, @Nullable Set<CadreCode> among, String after, int limit, AsOf asOf) {
		boolean personal = criteria.isPersonal();
		if (personal) {
			access.requireAny(Role.PERSONNEL_OFFICER);
		}
		List<RollEntry> entries = entries(personal, among, asOf);
		Asked asked = asked(criteria, asOf);
		List<CadreCode> fulfilled = new ArrayList<>();
		int unjudged = 0;
		for (RollEntry entry : entries) {
			Verdict verdict = criteria.of(entry, asked);
			if (verdict == Verdict.FULFILLED) {
				fulfilled.add(entry.code());
			} else if (verdict == Verdict.UNKNOWN) {
				unjudged++;
			}
		}
		boolean exact = !personal || scope.everybody() || entries.size() <= FEW;
		List<CadreCode> following = fulfilled.stream().filter(code -> code.value().compareTo(after) > 0).toList();
		List<CadreCode> page = exact ? following.stream().limit(limit + 1L).toList() : readable(following, limit + 1);
		return new Selected(page, exact ? fulfilled.size() : null, exact ? unjudged : null);
	}

	/** Whose records are judged: of few, exactly those the actor may read; of many, those among whom they are. */
	private List<RollEntry> entries(boolean personal, @Nullable Set<CadreCode> among, AsOf asOf) {
		List<RollEntry> all = rolls.of(asOf).entries();
		if (among != null) {
			all = all.stream().filter(entry -> among.contains(entry.code())).toList();
		}
		if (!personal) {
			return all;
		}
		all = all.stream().filter(entry -> !entry.erased()).toList();
		if (scope.everybody()) {
			return all;
		}
		Set<CadreCode> near = queries.codesWithinGrants(areas(), times.now().known());
		List<RollEntry> reached = all.stream().filter(entry -> near.contains(entry.code())).toList();
		if (reached.size() > FEW) {
			return reached;
		}
		Set<CadreCode> readable = scope.readable(reached.stream().map(RollEntry::code).toList());
		return reached.stream().filter(entry -> readable.contains(entry.code())).toList();
	}

	/** Somebody with what they are ordered by. */
	record Ranked<K extends Comparable<K>>(CadreCode code, K key) {
	}

	/**
	 * Of all in service whose personal data the actor may read those who come first by some key, behind one.
	 *
	 * @param key null for who does not count
	 */
	<K extends Comparable<K>> List<Ranked<K>> foremost(Function<RollEntry, @Nullable K> key, @Nullable K after, int limit, AsOf asOf) {
		access.requireAny(Role.PERSONNEL_OFFICER);
		Comparator<Ranked<K>> order = Comparator.comparing(Ranked::key);
		List<Ranked<K>> ranked = new ArrayList<>();
		for (RollEntry entry : entries(true, null, asOf)) {
			K own = entry.inService() ? key.apply(entry) : null;
			if (own != null && (after == null || own.compareTo(after) > 0)) {
				ranked.add(new Ranked<>(entry.code(), own));
			}
		}
		if (scope.everybody()) {
			return first(ranked, order, limit);
		}
		ranked.sort(order);
		Set<CadreCode> readable = Set.copyOf(readable(ranked.stream().map(Ranked::code).toList(), limit));
		return ranked.stream().filter(each -> readable.contains(each.code())).toList();
	}

	/** Of many the first few in order, without sorting all. */
	private static <T> List<T> first(List<T> all, Comparator<T> order, int limit) {
		PriorityQueue<T> first = new PriorityQueue<>(order.reversed());
		for (T each : all) {
			if (first.size() < limit) {
				first.add(each);
			} else if (order.compare(each, first.peek()) < 0) {
				first.poll();
				first.add(each);
			}
		}
		return first.stream().sorted(order).toList();
	}

	private Set<String> areas() {
		return access.grants().stream().filter(grant -> grant.role() == Role.PERSONNEL_OFFICER).map(Grant::within).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private List<CadreCode> readable(List<CadreCode> codes, int wanted) {
		List<CadreCode> found = new ArrayList<>();
		for (int i = 0; i < codes.size() && found.size() < wanted; i += STRETCH) {
			List<CadreCode> stretch = codes.subList(i, Math.min(codes.size(), i + STRETCH));
			Set<CadreCode> readable = scope.readable(stretch);
			stretch.stream().filter(readable::contains).forEach(found::add);
		}
		return found.stream().limit(wanted).toList();
	}

	private Asked asked(Criteria criteria, AsOf asOf) {
		Map<OrgUnitCode, Set<CadreCode>> within = new HashMap<>();
		criteria.units().forEach(unit -> {
			structure.requireUnit(unit, asOf);
			within.put(unit, Set.copyOf(queries.codesWithin(unit, ALL_DEPTHS, "", Integer.MAX_VALUE, asOf)));
		});
		Map<CadreCode, Integer> planned = new HashMap<>();
		if (criteria.asksForPlans()) {
			plans.forEach(each -> each.counts(asOf).forEach((code, count) -> planned.merge(code, count, Integer::sum)));
		}
		return new Asked(asOf.on(), within, planned);
	}
}

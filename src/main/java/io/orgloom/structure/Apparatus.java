package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The apparatus as one looks through it: each hierarchy from the top down, and from one post to the next. */
@Service
@Transactional(readOnly = true)
public class Apparatus {

	private final ApparatusQueries queries;
	private final Structure structure;

	Apparatus(ApparatusQueries queries, Structure structure) {
		this.queries = queries;
		this.structure = structure;
	}

	/** Units of a hierarchy that lie below no other, by code. */
	public List<OrgUnit> roots(Hierarchy hierarchy, AsOf asOf) {
		return structure.units(queries.roots(hierarchy, asOf), asOf);
	}

	/** What lies directly below a unit in a hierarchy, kind by kind. */
	public List<OrgUnit> below(OrgUnitCode unit, Hierarchy hierarchy, AsOf asOf) {
		return structure.subtree(unit, 1, hierarchy, asOf).stream().filter(placed -> placed.depth() == 1).map(PlacedOrgUnit::unit)
			.sorted(Comparator.comparing(OrgUnit::kind).thenComparing(each -> each.code().value())).toList();
	}

	/** What lies two steps below a unit in a hierarchy, by the unit between. */
	public Map<OrgUnitCode, List<OrgUnit>> secondBelow(OrgUnitCode unit, Hierarchy hierarchy, AsOf asOf) {
		Map<OrgUnitCode, List<OrgUnit>> below = new LinkedHashMap<>();
		structure.subtree(unit, 2, hierarchy, asOf).stream().filter(placed -> placed.depth() == 2).map(PlacedOrgUnit::unit)
			.sorted(Comparator.comparing(OrgUnit::kind).thenComparing(each -> each.code().value()))
			.forEach(each -> below.computeIfAbsent(each.parents().get(hierarchy), parent -> new ArrayList<>()).add(each));
		return below;
	}

	/** What lies in each of some units with all below it in a hierarchy. */
	public Map<OrgUnitCode, Totals> totals(Collection<OrgUnitCode> units, Hierarchy hierarchy, AsOf asOf) {
		return units.isEmpty() ? Map.of() : queries.totals(units, hierarchy, asOf);
	}

	/** Units whose head's post is recorded as vacant or merely acted in, in the order of their codes. */
	public List<OrgUnit> vacantHeads(@Nullable Hierarchy hierarchy, @Nullable OrgUnitKind kind, String after, int limit, AsOf asOf) {
		return structure.units(queries.vacantHeads(hierarchy, kind, after, limit, asOf), asOf);
	}

	/** The posts that seat their holders on a committee. */
	public List<Position> seatsOn(OrgUnitCode committee, AsOf asOf) {
		return structure.positions(queries.seatsOn(committee, asOf), asOf);
	}

	/** The posts that report to a post, with the kind of line in which they do. */
	public Map<Position, Line> subordinates(PositionCode superior, AsOf asOf) {
		Map<PositionCode, Line> lines = queries.subordinates(superior, asOf);
		Map<Position, Line> posts = new LinkedHashMap<>();
		structure.positions(lines.keySet(), asOf).forEach(post -> posts.put(post, lines.get(post.code())));
		return posts;
	}

	/** The days on which org units began, ended or changed their name or kind. */
	public List<LocalDate> eventDays(long known) {
		return queries.eventDays(known);
	}
}

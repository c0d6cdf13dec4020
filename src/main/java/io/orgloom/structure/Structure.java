package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.NameSearch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Committees, agencies and posts on any day, as known at any time. */
@Service
@Transactional(readOnly = true)
public class Structure {

	private final StructureQueries queries;

	Structure(StructureQueries queries) {
		this.queries = queries;
	}

	/** Org units in the order of their codes. */
	public List<OrgUnit> units(OrgUnitSearch search, AsOf asOf) {
		return queries.units(codes(search, asOf), asOf);
	}

	/** Codes of org units that fit a search, in their order. */
	public List<OrgUnitCode> codes(OrgUnitSearch search, AsOf asOf) {
		if (search.within() != null) {
			requireUnit(search.within(), asOf);
		}
		if (search.text() == null) {
			return search.within() == null ? queries.codes(search, asOf)
					: List.copyOf(queries.codesWithin(search.within(), search, OrgUnitSearch.ALL_DEPTHS, asOf).keySet());
		}
		Stream<OrgUnitCode> found = NameSearch.of(search.text()).map(words -> queries.codesByName(words, asOf)).orElse(List.of()).stream()
			.filter(code -> code.value().compareTo(search.after()) > 0);
		if (search.within() != null || search.hierarchy() != null || search.kind() != null) {
			Set<OrgUnitCode> scope = Set.copyOf(codes(new OrgUnitSearch(search.within(), search.hierarchy(), search.kind(), null, Integer.MAX_VALUE - 1, ""), asOf));
			found = found.filter(scope::contains);
		}
		return found.limit(search.limit()).toList();
	}

	/** One org unit; {@link UnknownOrgUnit} where it does not exist on that day. */
	public OrgUnit unit(OrgUnitCode code, AsOf asOf) {
		return queries.units(List.of(code), asOf).stream().findFirst().orElseThrow(() -> unknown(code, asOf));
	}

	/** Refuses a code that no org unit has on that day. */
	public void requireUnit(OrgUnitCode code, AsOf asOf) {
		if (!queries.exists(code, asOf).orElse(false)) {
			throw unknown(code, asOf);
		}
	}

	private UnknownOrgUnit unknown(OrgUnitCode code, AsOf asOf) {
		return queries.exists(code, asOf).isPresent() ? new UnknownOrgUnit(code, asOf.on()) : new UnknownOrgUnit(code.value());
	}

	/** A unit and what lies below it down to a depth, level by level. */
	public List<PlacedOrgUnit> subtree(OrgUnitCode code, int depth, @Nullable Hierarchy hierarchy, AsOf asOf) {
		requireUnit(code, asOf);
		Map<OrgUnitCode, Integer> depths = queries.codesWithin(code, new OrgUnitSearch(code, hierarchy, null, null, Integer.MAX_VALUE - 1, ""), depth, asOf);
		List<PlacedOrgUnit> placed = new ArrayList<>();
		queries.units(depths.keySet(), asOf).forEach(unit -> placed.add(new PlacedOrgUnit(depths.getOrDefault(unit.code(), 0), unit)));
		placed.sort(Comparator.comparingInt(PlacedOrgUnit::depth).thenComparing(each -> each.unit().code()));
		return placed;
	}

	/** Whom a unit advises and coordinates with, in both directions. */
	public List<OrgUnitLink> links(OrgUnitCode code, AsOf asOf) {
		return queries.links(code, asOf);
	}

	/** Who is to coordinate with whom on a day, in the whole apparatus. */
	public List<DeclaredLink> declaredLinks(AsOf asOf) {
		return queries.declaredLinks(asOf);
	}

	/** Whom some units advise on a day; of a whole country everybody advises somebody, so who is meant is named. */
	public List<DeclaredLink> advice(Collection<OrgUnitCode> codes, AsOf asOf) {
		return codes.isEmpty() ? List.of() : queries.advice(codes, asOf);
	}


	/** Functions and tasks of units. */
	public List<OrgFunction> functions(Collection<OrgUnitCode> codes, AsOf asOf) {
		return queries.functions(codes, asOf);
	}

	/** Where an org unit comes from and went by that day. */
	public List<Descent> lineage(OrgUnitCode code, AsOf asOf) {
		if (queries.exists(code, asOf).isEmpty()) {
			throw new UnknownOrgUnit(code.value());
		}
		return queries.lineage(code.value(), asOf).stream().filter(each -> !each.post()).toList();
	}

	/** Where a post comes from and went by that day. */
	public List<Descent> lineage(PositionCode code, AsOf asOf) {
		if (queries.exists(code, asOf).isEmpty()) {
			throw new UnknownPosition(code.value());
		}
		return queries.lineage(code.value(), asOf).stream().filter(Descent::post).toList();
	}

	/** Org units with some codes, as they are on a day; those that do not exist then are left out. */
	public List<OrgUnit> units(Collection<OrgUnitCode> codes, AsOf asOf) {
		return queries.units(codes, asOf);
	}

	/** Every dated statement about a post, with the Changes they rest on. */
	public List<StructureHistory> history(PositionCode code, long known) {
		List<StructureHistory> history = queries.history(code, known);
		if (history.isEmpty()) {
			throw new UnknownPosition(code.value());
		}
		return history;
	}

	/** Every dated statement about an org unit, with the Changes they rest on. */
	public List<StructureHistory> history(OrgUnitCode code, long known) {
		List<StructureHistory> history = queries.history(code, known);
		if (history.isEmpty()) {
			throw new UnknownOrgUnit(code.value());
		}
		return history;
	}

	/**
	 * Posts of a unit and, where asked, of all below it, in the order of their codes.
	 *
	 * @param vacant only those nobody holds, or only held ones; null for both
	 */
	public List<Position> positions(OrgUnitCode unit, boolean below, @Nullable Boolean vacant, String after, int limit, AsOf asOf) {
		requireUnit(unit, asOf);
		return queries.positions(queries.positionCodes(unit, below ? OrgUnitSearch.ALL_DEPTHS : 0, vacant, after, limit, asOf), asOf);
	}

	/** One post; {@link UnknownPosition} where it does not exist on that day. */
	public Position position(PositionCode code, AsOf asOf) {
		return queries.positions(List.of(code), asOf).stream().findFirst()
			.orElseThrow(() -> queries.exists(code, asOf).isPresent() ? new UnknownPosition(code, asOf.on()) : new UnknownPosition(code.value()));
	}

	/** Posts with some codes, as they are on a day; those that do not exist then are left out. */
	public List<Position> positions(Collection<PositionCode> codes, AsOf asOf) {
		return queries.positions(codes, asOf);
	}

	/** The administrative unit each org unit works for: what it governs, or what the nearest unit above it governs; left out where there is none. */
	public Map<OrgUnitCode, String> areas(Collection<OrgUnitCode> codes, AsOf asOf) {
		return codes.isEmpty() ? Map.of() : queries.areas(codes, asOf);
	}

	/** The unit each post is, or was last, established in. */
	public Map<PositionCode, OrgUnitCode> unitsOf(Collection<PositionCode> codes, AsOf asOf) {
		return codes.isEmpty() ? Map.of() : queries.unitOf(codes, asOf.known());
	}
}

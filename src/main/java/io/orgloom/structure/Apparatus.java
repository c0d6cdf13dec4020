package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The apparatus as one looks through it: each hierarchy from the top down, and from one post to the next. What sums over it comes from the picture of the day
 * where one is at hand, as that of today is, else from the graph, which is less than to read all of the day.
 */
@Service
@Transactional(readOnly = true)
public class Apparatus {

	private final ApparatusQueries queries;
	private final Structure structure;
	private final Staffings staffings;

	Apparatus(ApparatusQueries queries, Structure structure, Staffings staffings) {
		this.queries = queries;
		this.structure = structure;
		this.staffings = staffings;
	}

	/** Units of a hierarchy that lie below no other, by code. */
	public List<OrgUnit> roots(Hierarchy hierarchy, AsOf asOf) {
		return staffings.atHand(asOf).map(all -> all.roots(hierarchy)).orElseGet(() -> structure.units(queries.roots(hierarchy, asOf), asOf));
	}

	/** What lies directly below each of some units in a hierarchy, kind by kind; units with nothing below are left out. */
	public Map<OrgUnitCode, List<OrgUnit>> below(Collection<OrgUnitCode> units, Hierarchy hierarchy, AsOf asOf) {
		Map<OrgUnitCode, List<OrgUnitCode>> codes = queries.below(units, hierarchy, asOf);
		Map<OrgUnitCode, OrgUnit> known = structure.units(codes.values().stream().flatMap(List::stream).toList(), asOf).stream()
			.collect(Collectors.toMap(OrgUnit::code, unit -> unit));
		Map<OrgUnitCode, List<OrgUnit>> below = new LinkedHashMap<>();
		codes.forEach((parent, children) -> below.put(parent, children.stream().map(known::get).sorted(Comparator.comparing(OrgUnit::kind)).toList()));
		return below;
	}

	/** What lies directly below a unit that exists on that day; {@link UnknownOrgUnit} otherwise. */
	public List<OrgUnit> below(OrgUnitCode unit, Hierarchy hierarchy, AsOf asOf) {
		structure.requireUnit(unit, asOf);
		return below(List.of(unit), hierarchy, asOf).getOrDefault(unit, List.of());
	}

	/** What lies in each of some units with all below it in a hierarchy. */
	public Map<OrgUnitCode, Totals> totals(Collection<OrgUnitCode> units, Hierarchy hierarchy, AsOf asOf) {
		return units.isEmpty() ? Map.of() : staffings.atHand(asOf).map(all -> all.totals(units, hierarchy)).orElseGet(() -> queries.totals(units, hierarchy, asOf));
	}

	/**
	 * How the units directly below one are staffed with all below them, however many these are; {@link UnknownOrgUnit} where there is no such unit on that day.
	 *
	 * @param above null for the top of the hierarchy
	 */
	public RollUp staffing(@Nullable OrgUnitCode above, Hierarchy hierarchy, AsOf asOf) {
		if (above != null) {
			structure.requireUnit(above, asOf);
		}
		return staffings.of(asOf).rollUp(above, hierarchy);
	}

	/** The posts that seat their holders on a committee. */
	public List<Position> seatsOn(OrgUnitCode committee, AsOf asOf) {
		return structure.positions(queries.seatsOn(committee, asOf), asOf);
	}

	/** The posts a post reports to. */
	public List<ReportingLine> superiors(Position post, AsOf asOf) {
		return lines(post.superiors(), asOf);
	}

	/** The posts that report to a post. */
	public List<ReportingLine> subordinates(PositionCode superior, AsOf asOf) {
		return lines(queries.subordinates(superior, asOf), asOf);
	}

	/**
	 * Lines that lead from some units to others beside the hierarchy: dotted ones between their posts, advice and coordination. Those between two of the units come first.
	 *
	 * @param alike more lines than these of one kind between one end and units not asked for are told as one
	 */
	public List<CrossLine> crossLines(Collection<OrgUnitCode> units, int alike, int limit, AsOf asOf) {
		return units.isEmpty() ? List.of() : queries.crossLines(units, alike, limit, asOf);
	}

	private List<ReportingLine> lines(List<Position.Reporting> lines, AsOf asOf) {
		Map<PositionCode, Position> posts = structure.positions(lines.stream().map(Position.Reporting::position).distinct().toList(), asOf).stream()
			.collect(Collectors.toMap(Position::code, post -> post));
		return lines.stream().filter(line -> posts.containsKey(line.position())).map(line -> new ReportingLine(posts.get(line.position()), line.line())).toList();
	}

	/**
	 * Org units that differ between an earlier day and the one asked for, in the order of their codes; whoever asks for a pair of days first waits until both are read.
	 *
	 * @param hierarchy null = every
	 * @param after code after which the page begins
	 */
	public List<OrgUnitDifference> differences(LocalDate before, @Nullable Hierarchy hierarchy, String after, int limit, AsOf asOf) {
		Staffing earlier = staffings.of(new AsOf(before, asOf.known()));
		Staffing later = staffings.of(asOf);
		return Stream.concat(earlier.units().stream(), later.units().stream()).map(OrgUnit::code).filter(code -> code.value().compareTo(after) > 0).distinct()
			.flatMap(code -> OrgUnitDifference.of(code, earlier, later).stream())
			.filter(each -> hierarchy == null || each.hierarchy() == hierarchy).sorted(Comparator.comparing(OrgUnitDifference::code)).limit(limit).toList();
	}

	/** The days on which org units began, ended or changed their name or kind. */
	public List<LocalDate> eventDays(AsOf asOf) {
		return staffings.atHand(asOf).map(Staffing::eventDays).orElseGet(() -> queries.eventDays(asOf.known()));
	}
}

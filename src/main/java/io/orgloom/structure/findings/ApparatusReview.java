package io.orgloom.structure.findings;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.InvalidPage;
import io.orgloom.graph.Page;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitSearch;
import io.orgloom.structure.Structure;
import io.orgloom.structure.findings.FindingSource.Found;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Reviews the apparatus. What a list looks through is read stretch by stretch in the order of codes, each kind of finding by one statement a stretch, and no further than
 * the page goes. It runs outside any transaction: who reads personal data is written down before anything is handed out.
 */
@Service
public class ApparatusReview {

	/** A first stretch is short, since a page may be full soon; each one after is twice as long, up to a bound. */
	private static final int FIRST_STRETCH = 250;
	private static final int LONGEST_STRETCH = 2000;

	private final List<FindingSource> sources;
	private final Structure structure;

	ApparatusReview(List<FindingSource> sources, Structure structure) {
		this.sources = sources;
		this.structure = structure;
	}

	/** All that is said of one unit, what is met and what is not known too; {@link io.orgloom.structure.UnknownOrgUnit} where it does not exist on that day. */
	public Found findings(OrgUnitCode unit, AsOf asOf, ReadPurpose purpose) {
		structure.requireUnit(unit, asOf);
		return find(EnumSet.allOf(FindingKind.class), List.of(unit), asOf, purpose);
	}

	/**
	 * A page of faults on units that fit a search: by unit, then kind.
	 *
	 * @param units its {@code after} is the key of the last finding of the page before, its limit the size of the page
	 * @param kinds those wanted; empty for all
	 */
	public Page<OrgUnitFinding> faults(OrgUnitSearch units, Set<FindingKind> kinds, AsOf asOf, ReadPurpose purpose) {
		kinds.forEach(this::require);
		List<OrgUnitFinding> faults = new ArrayList<>();
		String after = units.after();
		OrgUnitSearch search = units.after(after.isEmpty() ? "" : unitOf(after).value());
		List<OrgUnitCode> again = after.isEmpty() ? List.of() : List.of(unitOf(after));
		through(search, again, asOf, stretch -> {
			find(kinds.isEmpty() ? EnumSet.allOf(FindingKind.class) : kinds, stretch, asOf, purpose).findings().stream()
				.filter(finding -> finding.isFault() && finding.key().compareTo(after) > 0).forEach(faults::add);
			return faults.size() > units.limit();
		});
		return Page.of(faults.stream().limit(units.limit() + 1L).toList(), units.limit(), OrgUnitFinding::key);
	}

	private static OrgUnitCode unitOf(String key) {
		String code = key.split(" ", 2)[0];
		if (!OrgUnitCode.isCode(code)) {
			throw new InvalidPage("after", key);
		}
		return new OrgUnitCode(code);
	}

	/** Units that fit a search and have a fault of a kind, in the order of their codes, as many as the search is limited to. */
	public List<OrgUnit> units(OrgUnitSearch search, FindingKind kind, AsOf asOf, ReadPurpose purpose) {
		require(kind);
		Set<OrgUnitCode> faulty = new HashSet<>();
		through(search, List.of(), asOf, stretch -> {
			find(Set.of(kind), stretch, asOf, purpose).findings().stream().filter(OrgUnitFinding::isFault).forEach(finding -> faulty.add(finding.unit()));
			return faulty.size() >= search.limit();
		});
		return structure.units(faulty.stream().sorted().limit(search.limit()).toList(), asOf);
	}

	/** How many of the units that fit a search have a fault, by kind; kinds of which there is none are left out. */
	public Map<FindingKind, Integer> counts(OrgUnitSearch search, Set<FindingKind> kinds, AsOf asOf, ReadPurpose purpose) {
		Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
		through(search, List.of(), asOf, stretch -> {
			find(kinds, stretch, asOf, purpose).findings().stream().filter(OrgUnitFinding::isFault)
				.collect(Collectors.groupingBy(OrgUnitFinding::kind, Collectors.mapping(OrgUnitFinding::unit, Collectors.toSet())))
				.forEach((kind, units) -> counts.merge(kind, units.size(), Integer::sum));
			return false;
		});
		return counts;
	}

	private void require(FindingKind kind) {
		sources.stream().filter(source -> source.kinds().contains(kind)).forEach(source -> source.require(kind));
	}

	/**
	 * Goes through the units that fit a search, stretch by stretch, until somebody has enough.
	 *
	 * @param again units before the first stretch
	 */
	private void through(OrgUnitSearch search, List<OrgUnitCode> again, AsOf asOf, Predicate<List<OrgUnitCode>> enough) {
		int length = FIRST_STRETCH;
		String after = search.after();
		List<OrgUnitCode> next = structure.codes(search.stretch(length, after), asOf);
		List<OrgUnitCode> stretch = new ArrayList<>(again);
		stretch.addAll(next);
		while (!stretch.isEmpty() && !enough.test(stretch) && next.size() == length) {
			after = next.getLast().value();
			length = Math.min(2 * length, LONGEST_STRETCH);
			next = structure.codes(search.stretch(length, after), asOf);
			stretch = next;
		}
	}

	private Found find(Set<FindingKind> kinds, Collection<OrgUnitCode> units, AsOf asOf, ReadPurpose purpose) {
		List<OrgUnitFinding> findings = new ArrayList<>();
		Set<FindingKind> withheld = EnumSet.noneOf(FindingKind.class);
		for (FindingSource source : sources) {
			Set<FindingKind> wanted = source.kinds().stream().filter(kinds::contains).collect(Collectors.toSet());
			if (!wanted.isEmpty()) {
				Found found = source.find(wanted, units, asOf, purpose);
				findings.addAll(found.findings());
				withheld.addAll(found.withheld());
			}
		}
		return new Found(findings.stream().sorted(OrgUnitFinding.ORDER).toList(), withheld);
	}
}

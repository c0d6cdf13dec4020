package io.orgloom.coordination.network;

import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The same network in two periods.
 *
 * @param agencies those in either, the greatest change of load first
 * @param links those observed in either, the greatest change of tasks first
 */
public record Comparison(Network before, Network after, List<AgencyChange> agencies, List<LinkChange> links) {

	/**
	 * @param gained what makes it stand out now and did not before
	 * @param lost what made it stand out before and does not now
	 */
	public record AgencyChange(OrgUnit unit, int loadBefore, int loadAfter, double betweennessBefore, double betweennessAfter, Set<Mark> gained, Set<Mark> lost) {
	}

	/** What became of a link. */
	public enum Way {
		NEW, GONE, MORE, LESS, SAME
	}

	/** A link in two periods; its share in time is null where nothing can be judged. */
	public record LinkChange(OrgUnitCode source, OrgUnitCode target, int tasksBefore, int tasksAfter, @Nullable Double onTimeBefore, @Nullable Double onTimeAfter, Way way) {
	}

	/** Costs O(links·log links). */
	public static Comparison of(Network before, Network after) {
		return new Comparison(before, after, agencies(before.byCode(), after.byCode()), links(observed(before), observed(after)));
	}

	private static List<AgencyChange> agencies(Map<OrgUnitCode, Agency> before, Map<OrgUnitCode, Agency> after) {
		Set<OrgUnitCode> codes = new TreeSet<>(before.keySet());
		codes.addAll(after.keySet());
		List<AgencyChange> changes = new ArrayList<>();
		for (OrgUnitCode code : codes) {
			Agency was = before.get(code);
			Agency now = after.get(code);
			Set<Mark> marked = marks(was);
			Set<Mark> marks = marks(now);
			changes.add(new AgencyChange((now == null ? was : now).unit(), was == null ? 0 : was.load().tasks(), now == null ? 0 : now.load().tasks(),
					was == null ? 0 : was.betweenness(), now == null ? 0 : now.betweenness(), without(marks, marked), without(marked, marks)));
		}
		changes.sort(Comparator.comparingInt((AgencyChange each) -> -Math.abs(each.loadAfter() - each.loadBefore())).thenComparing(each -> each.unit().code()));
		return changes;
	}

	private static Set<Mark> marks(@Nullable Agency agency) {
		return agency == null ? EnumSet.noneOf(Mark.class) : agency.marks();
	}

	private static Set<Mark> without(Set<Mark> marks, Set<Mark> others) {
		Set<Mark> left = new TreeSet<>(marks);
		left.removeAll(others);
		return left;
	}

	private static Map<List<OrgUnitCode>, Link> observed(Network network) {
		Map<List<OrgUnitCode>, Link> links = new LinkedHashMap<>();
		network.links().stream().filter(Link::observed).forEach(link -> links.put(List.of(link.source(), link.target()), link));
		return links;
	}

	private static List<LinkChange> links(Map<List<OrgUnitCode>, Link> before, Map<List<OrgUnitCode>, Link> after) {
		Set<List<OrgUnitCode>> ends = new HashSet<>(before.keySet());
		ends.addAll(after.keySet());
		Map<String, LinkChange> changes = new TreeMap<>();
		for (List<OrgUnitCode> each : ends) {
			changes.put(each.getFirst() + " " + each.getLast(), change(each, before.get(each), after.get(each)));
		}
		return changes.values().stream().sorted(Comparator.comparingInt((LinkChange each) -> -Math.abs(each.tasksAfter() - each.tasksBefore()))).toList();
	}

	private static LinkChange change(List<OrgUnitCode> ends, @Nullable Link was, @Nullable Link now) {
		int difference = (now == null ? 0 : now.strength()) - (was == null ? 0 : was.strength());
		Way way = was == null ? Way.NEW : now == null ? Way.GONE : difference > 0 ? Way.MORE : difference < 0 ? Way.LESS : Way.SAME;
		return new LinkChange(ends.getFirst(), ends.getLast(), was == null ? 0 : was.tasks(), now == null ? 0 : now.tasks(), was == null ? null : was.timeliness().share(),
				now == null ? null : now.timeliness().share(), way);
	}
}

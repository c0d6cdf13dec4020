package io.orgloom.coordination.network;

import io.orgloom.coordination.network.Network.Block;
import io.orgloom.coordination.network.Network.Pair;
import io.orgloom.coordination.network.Ties.Tie;
import io.orgloom.structure.DeclaredLink;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.MeetingRecord;
import io.orgloom.work.Period;
import io.orgloom.work.TaskRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a network of what was recorded: each task links its lead with everyone who coordinates or is consulted, each meeting its convener with everyone who came.
 * Costs O(tasks + links·log links) and, for betweenness, O(agencies·links).
 */
public final class Observation {

	private final Period period;
	private final LocalDate judgedOn;
	private final Map<OrgUnitCode, OrgUnit> units = new TreeMap<>();
	private final Map<OrgUnitCode, Part> parts = new HashMap<>();
	private final Map<List<OrgUnitCode>, Drawn> drawn = new HashMap<>();
	private final Set<OrgUnitCode> leftOut = new TreeSet<>();

	/** What is said of one agency. */
	private static final class Part {

		private final List<TaskRecord> led = new ArrayList<>();
		private final List<TaskRecord> coordinated = new ArrayList<>();
		private final List<TaskRecord> consulted = new ArrayList<>();
		private int meetings;

		Load load() {
			return new Load(led.size(), coordinated.size(), consulted.size(), meetings);
		}

		List<TaskRecord> asked() {
			List<TaskRecord> asked = new ArrayList<>(coordinated);
			asked.addAll(consulted);
			return asked;
		}
	}

	/** What is said of one agency and another it asks. */
	private static final class Drawn {

		private final Set<DeclaredLink> declarations = new LinkedHashSet<>();
		private final List<TaskRecord> coordinated = new ArrayList<>();
		private final List<TaskRecord> consulted = new ArrayList<>();
		private final List<MeetingRecord> meetings = new ArrayList<>();

		boolean observed() {
			return !coordinated.isEmpty() || !consulted.isEmpty() || !meetings.isEmpty();
		}
	}

	private Observation(Period period, LocalDate judgedOn, Collection<OrgUnit> units) {
		this.period = period;
		this.judgedOn = judgedOn;
		units.forEach(unit -> this.units.put(unit.code(), unit));
	}

	/**
	 * The network of a period.
	 *
	 * @param on the day the units and declared links are those of
	 * @param units who may be in it
	 */
	public static Network of(Period period, LocalDate on, LocalDate judgedOn, Collection<OrgUnit> units, Collection<DeclaredLink> declared, Collection<TaskRecord> tasks,
			Collection<MeetingRecord> meetings, MarkLimits limits) {
		Observation observation = new Observation(period, judgedOn, units);
		tasks.forEach(observation::add);
		meetings.forEach(observation::add);
		observation.declare(declared);
		return observation.network(on, tasks.size(), meetings.size(), limits);
	}

	private void add(TaskRecord task) {
		part(task.lead()).led.add(task);
		Set<OrgUnitCode> asked = new HashSet<>(Set.of(task.lead()));
		for (OrgUnitCode other : task.coordinators()) {
			if (asked.add(other)) {
				part(other).coordinated.add(task);
				drawn(task.lead(), other).coordinated.add(task);
			}
		}
		for (OrgUnitCode other : task.consulted()) {
			if (asked.add(other)) {
				part(other).consulted.add(task);
				drawn(task.lead(), other).consulted.add(task);
			}
		}
	}

	private void add(MeetingRecord meeting) {
		part(meeting.convener()).meetings++;
		for (OrgUnitCode other : new LinkedHashSet<>(meeting.attending())) {
			if (!other.equals(meeting.convener())) {
				part(other).meetings++;
				drawn(meeting.convener(), other).meetings.add(meeting);
			}
		}
	}

	private Part part(OrgUnitCode code) {
		return parts.computeIfAbsent(code, none -> new Part());
	}

	private Drawn drawn(OrgUnitCode source, OrgUnitCode target) {
		return drawn.computeIfAbsent(List.of(source, target), none -> new Drawn());
	}

	/** What is laid down belongs to both directions of what is done; where nothing is done it stands alone, as long as it obliges to coordinate. */
	private void declare(Collection<DeclaredLink> declared) {
		for (DeclaredLink link : declared) {
			Drawn there = drawn.get(List.of(link.unit(), link.other()));
			Drawn back = drawn.get(List.of(link.other(), link.unit()));
			if (there != null) {
				there.declarations.add(link);
			}
			if (back != null) {
				back.declarations.add(link);
			}
			if (there == null && back == null && link.coordinates() && !link.unit().equals(link.other())) {
				drawn(link.unit(), link.other()).declarations.add(link);
			}
		}
	}

	private Network network(LocalDate on, int tasks, int meetings, MarkLimits limits) {
		List<Link> links = links();
		Set<OrgUnitCode> codes = new TreeSet<>();
		links.forEach(link -> codes.addAll(List.of(link.source(), link.target())));
		parts.keySet().stream().filter(units::containsKey).forEach(codes::add);
		parts.keySet().stream().filter(code -> !units.containsKey(code)).forEach(leftOut::add);
		List<OrgUnitCode> order = List.copyOf(codes);
		Map<OrgUnitCode, Integer> numbers = new HashMap<>();
		order.forEach(code -> numbers.put(code, numbers.size()));
		Ties all = Ties.of(order.size(), links.stream().map(link -> new Tie(numbers.get(link.source()), numbers.get(link.target()), 1)).toList());
		Ties work = Ties.of(order.size(), links.stream().filter(Link::observed)
			.map(link -> new Tie(numbers.get(link.source()), numbers.get(link.target()), link.strength())).toList());
		Groups found = Communities.of(work);
		WeakPoints weak = WeakPoints.of(all);
		Set<Pair> bridges = new TreeSet<>();
		weak.bridges().forEach(bridge -> bridges.add(Pair.of(order.get(bridge.one()), order.get(bridge.other()))));
		List<Agency> agencies = agencies(order, Betweenness.of(all), weak, found, limits);
		return new Network(period, on, judgedOn, agencies, links, bridges, blocks(order, found, work), tasks, meetings, leftOut);
	}

	private List<Link> links() {
		List<Link> links = new ArrayList<>();
		drawn.forEach((ends, each) -> {
			if (units.containsKey(ends.getFirst()) && units.containsKey(ends.getLast())) {
				List<TaskRecord> tasks = new ArrayList<>(each.coordinated);
				tasks.addAll(each.consulted);
				links.add(new Link(ends.getFirst(), ends.getLast(), List.copyOf(each.declarations), each.coordinated, each.consulted, each.meetings,
						Timeliness.of(tasks, judgedOn), Timeliness.of(tasks, judgedOn, this::isEarlier), Timeliness.of(tasks, judgedOn, task -> !isEarlier(task))));
			}
		});
		links.sort(Comparator.comparing(Link::source).thenComparing(Link::target));
		return links;
	}

	private boolean isEarlier(TaskRecord task) {
		return Link.dayOf(task, period.from()).isBefore(Network.middle(period));
	}

	private List<Agency> agencies(List<OrgUnitCode> order, double[] betweenness, WeakPoints weak, Groups found, MarkLimits limits) {
		int[] loads = order.stream().mapToInt(code -> load(code).tasks()).filter(load -> load > 0).sorted().toArray();
		double usual = loads.length == 0 ? 0 : (loads[(loads.length - 1) / 2] + loads[loads.length / 2]) / 2.0;
		List<Agency> agencies = new ArrayList<>();
		for (int i = 0; i < order.size(); i++) {
			Part part = parts.getOrDefault(order.get(i), new Part());
			Timeliness answering = Timeliness.of(part.asked(), judgedOn);
			Set<Mark> marks = EnumSet.noneOf(Mark.class);
			if (loads.length >= limits.amongAtLeast() && part.load().tasks() >= limits.overload() * usual) {
				marks.add(Mark.OVERLOADED);
			}
			if (limits.isBroker(betweenness[i], order.size())) {
				marks.add(Mark.BROKER);
			}
			if (weak.points().contains(i)) {
				marks.add(Mark.SINGLE_POINT);
			}
			Double share = answering.share();
			if (share != null && answering.judged() >= limits.lateFrom() && share <= limits.lateShare()) {
				marks.add(Mark.ANSWERS_LATE);
			}
			agencies.add(new Agency(units.get(order.get(i)), part.load(), Timeliness.of(part.led, judgedOn), answering, betweenness[i], MarkLimits.share(betweenness[i], order.size()),
					weak.points().contains(i), found.of().get(i), marks));
		}
		return agencies;
	}

	private Load load(OrgUnitCode code) {
		Part part = parts.get(code);
		return part == null ? Load.NONE : part.load();
	}

	private List<Block> blocks(List<OrgUnitCode> order, Groups found, Ties work) {
		List<Block> blocks = new ArrayList<>(List.of(block("COMMUNITIES", found, found, work)));
		Map<String, Function<OrgUnit, @Nullable Object>> orders = new TreeMap<>(Map.of("HIERARCHY", OrgUnit::hierarchy, "PARENT", unit -> unit.parent().orElse(null),
				"FIELD", OrgUnit::field));
		orders.forEach((by, label) -> {
			List<Object> labels = new ArrayList<>();
			order.forEach(code -> labels.add(label.apply(units.get(code))));
			blocks.add(block(by, Groups.by(labels), found, work));
		});
		return blocks;
	}

	private static Block block(String by, Groups groups, Groups found, Ties work) {
		return new Block(by, groups.count(), groups.modularity(work), groups.agreement(found));
	}
}

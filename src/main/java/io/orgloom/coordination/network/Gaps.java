package io.orgloom.coordination.network;

import io.orgloom.coordination.network.Gap.Kind;
import io.orgloom.coordination.network.Network.Pair;
import io.orgloom.structure.DeclaredLink;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.TaskRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where what is laid down and what is done differ, pair by pair. Costs O(links + tasks of links). */
public final class Gaps {

	private final Network network;
	private final GapLimits limits;
	private final Map<OrgUnitCode, Agency> agencies;
	private final Set<Pair> lately = new HashSet<>();

	private Gaps(Network network, Network window, GapLimits limits) {
		this.network = network;
		this.limits = limits;
		this.agencies = network.byCode();
		window.links().stream().filter(Link::observed).forEach(link -> lately.add(Pair.of(link.source(), link.target())));
	}

	/**
	 * All gaps, by kind and pair.
	 *
	 * @param window the network of a period that ends with this one and is at least as long as the silence that counts
	 */
	public static List<Gap> of(Network network, Network window, GapLimits limits) {
		return new Gaps(network, window, limits).all();
	}

	/** What two do together in both directions; either link may be missing. */
	private record Together(Pair pair, @Nullable Link there, @Nullable Link back, LocalDate judgedOn, LocalDate middle) {

		int forward() {
			return there == null ? 0 : there.tasks();
		}

		int backward() {
			return back == null ? 0 : back.tasks();
		}

		List<DeclaredLink> declarations() {
			return links().flatMap(link -> link.declarations().stream()).distinct().toList();
		}

		Stream<Link> links() {
			return Stream.of(there, back).mapMulti((link, next) -> {
				if (link != null) {
					next.accept(link);
				}
			});
		}

		List<TaskRecord> tasks() {
			return links().flatMap(link -> link.all().stream()).sorted(Comparator.comparing((TaskRecord task) -> Link.dayOf(task, LocalDate.MIN)).thenComparing(task -> task.code().value()))
				.toList();
		}

		Gap gap(Kind kind, @Nullable Double chance) {
			List<TaskRecord> tasks = tasks();
			Timeliness earlier = Timeliness.of(tasks, judgedOn, task -> Link.dayOf(task, LocalDate.MIN).isBefore(middle));
			Timeliness later = Timeliness.of(tasks, judgedOn, task -> !Link.dayOf(task, LocalDate.MIN).isBefore(middle));
			return new Gap(kind, pair, forward(), backward(), Timeliness.of(tasks, judgedOn), earlier, later, tasks, declarations(), chance);
		}
	}

	private List<Gap> all() {
		Map<Pair, Link[]> pairs = new TreeMap<>();
		for (Link link : network.links()) {
			Pair pair = Pair.of(link.source(), link.target());
			pairs.computeIfAbsent(pair, none -> new Link[2])[link.source().equals(pair.one()) ? 0 : 1] = link;
		}
		List<Gap> gaps = new ArrayList<>();
		pairs.forEach((pair, links) -> look(new Together(pair, links[0], links[1], network.judgedOn(), Network.middle(network.period())), gaps));
		gaps.sort(Comparator.comparing(Gap::kind).thenComparing(Gap::pair));
		return gaps;
	}

	private void look(Together two, Collection<Gap> gaps) {
		if (silent(two)) {
			gaps.add(two.gap(Kind.REQUIRED_SILENT, null));
		}
		if (unregulated(two)) {
			gaps.add(two.gap(Kind.ACTIVE_UNREGULATED, null));
		}
		if (oneSided(two)) {
			gaps.add(two.gap(Kind.ONE_SIDED, null));
		}
		Gap together = two.gap(Kind.ALWAYS_LATE, null);
		Double share = together.timeliness().share();
		if (share != null && together.timeliness().judged() >= limits.lateFrom() && share <= limits.lateShare()) {
			gaps.add(together);
		}
		Double chance = fall(together);
		if (chance != null) {
			gaps.add(two.gap(Kind.WORSENING, chance));
		}
	}

	/** Where neither has any part in recorded work, silence says nothing. */
	private boolean silent(Together two) {
		LocalDate settled = network.period().to().minus(limits.grace());
		return two.links().noneMatch(Link::observed) && !lately.contains(two.pair())
				&& two.declarations().stream().anyMatch(link -> link.coordinates() && !link.since().isAfter(settled))
				&& Stream.of(two.pair().one(), two.pair().other()).allMatch(code -> agencies.get(code).load().tasks() > 0);
	}

	/** A line of command or advice regulates what two do together. */
	private boolean unregulated(Together two) {
		return two.forward() + two.backward() >= limits.activeFrom() && two.declarations().isEmpty() && !inLine(two.pair().one(), two.pair().other())
				&& !inLine(two.pair().other(), two.pair().one());
	}

	/** Whether the one lies below the other, as far as the network tells. */
	private boolean inLine(OrgUnitCode below, OrgUnitCode above) {
		Set<OrgUnitCode> seen = new HashSet<>();
		List<OrgUnitCode> left = new ArrayList<>(List.of(below));
		while (!left.isEmpty()) {
			OrgUnitCode code = left.removeLast();
			if (code.equals(above)) {
				return true;
			}
			if (seen.add(code) && agencies.get(code) instanceof Agency agency) {
				OrgUnit unit = agency.unit();
				left.addAll(unit.parents().values());
			}
		}
		return false;
	}

	/** One that leads nothing cannot ask. */
	private boolean oneSided(Together two) {
		boolean there = two.forward() >= limits.oneSidedFrom() && two.backward() == 0 && leads(two.pair().other());
		boolean back = two.backward() >= limits.oneSidedFrom() && two.forward() == 0 && leads(two.pair().one());
		return (there || back) && two.declarations().stream().anyMatch(DeclaredLink::coordinates);
	}

	private boolean leads(OrgUnitCode code) {
		return agencies.get(code).load().lead() >= limits.oneSidedFrom();
	}

	/** The probability of the fall by chance, where there is one that counts; else null. */
	private @Nullable Double fall(Gap together) {
		Double earlier = together.earlier().share();
		Double later = together.later().share();
		if (earlier == null || later == null || together.earlier().judged() < limits.fallFrom() || together.later().judged() < limits.fallFrom()
				|| earlier - later < limits.fall()) {
			return null;
		}
		double chance = Chance.ofFall(together.earlier(), together.later());
		return chance <= limits.chance() ? (Double) chance : null;
	}
}

package io.orgloom.coordination.network;

import io.orgloom.coordination.network.Ties.Tie;
import io.orgloom.structure.OrgUnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a network when some agencies go on as one and some are gone. Costs as much as the measures of a network.
 *
 * @param internal links whose both ends become one agency
 * @param doubled ways between two agencies that two or more links become
 * @param crossing links within one place before, between two afterwards
 * @param moved agencies that go on in another, or are gone, with the tasks they have a part in
 * @param brokersGained who stands between the others afterwards and did not before
 * @param pointsGained without whom some could not reach each other afterwards, and could before
 */
public record Contraction(int agenciesBefore, int agenciesAfter, int pairsBefore, int pairsAfter, List<Link> internal, List<Doubled> doubled, List<Link> crossing,
		List<Moved> moved, Set<OrgUnitCode> brokersGained, Set<OrgUnitCode> brokersLost, Set<OrgUnitCode> pointsGained, Set<OrgUnitCode> pointsLost) {

	/** Links that lead between the same two afterwards. */
	public record Doubled(OrgUnitCode source, OrgUnitCode target, List<Link> from) {
	}

	/** @param into null where nothing goes on of it */
	public record Moved(OrgUnitCode from, @Nullable OrgUnitCode into, Load load) {
	}

	/**
	 * What a plan says of agencies.
	 *
	 * @param into what goes on as what; who is not named stays
	 * @param placeBefore the place an agency belongs to, left out where nothing is said of it
	 */
	public record Fate(Map<OrgUnitCode, OrgUnitCode> into, Set<OrgUnitCode> gone, Map<OrgUnitCode, String> placeBefore, Map<OrgUnitCode, String> placeAfter) {

		@Nullable OrgUnitCode of(OrgUnitCode agency) {
			return gone.contains(agency) ? null : into.getOrDefault(agency, agency);
		}

		boolean parts(Link link) {
			String one = placeBefore.get(link.source());
			String other = placeBefore.get(link.target());
			String oneAfter = placeAfter.get(link.source());
			String otherAfter = placeAfter.get(link.target());
			return one != null && one.equals(other) && oneAfter != null && otherAfter != null && !oneAfter.equals(otherAfter);
		}
	}

	private record Measured(int agencies, int pairs, Set<OrgUnitCode> brokers, Set<OrgUnitCode> points) {
	}

	public static Contraction of(Network network, Fate fate, MarkLimits limits) {
		List<Link> internal = new ArrayList<>();
		List<Link> crossing = new ArrayList<>();
		Map<String, Doubled> ways = new TreeMap<>();
		for (Link link : network.links()) {
			OrgUnitCode source = fate.of(link.source());
			OrgUnitCode target = fate.of(link.target());
			if (source != null && source.equals(target)) {
				internal.add(link);
			} else if (source != null && target != null) {
				ways.computeIfAbsent(source + " " + target, none -> new Doubled(source, target, new ArrayList<>())).from().add(link);
				if (fate.parts(link)) {
					crossing.add(link);
				}
			}
		}
		Measured before = measured(network.agencies().stream().map(agency -> agency.unit().code()).toList(),
				network.links().stream().map(link -> new Doubled(link.source(), link.target(), List.of())).toList(), limits);
		Measured after = measured(network.agencies().stream().map(agency -> fate.of(agency.unit().code())).filter(code -> code != null).distinct().toList(), ways.values(), limits);
		List<Moved> moved = network.agencies().stream().filter(agency -> !agency.unit().code().equals(fate.of(agency.unit().code())))
			.map(agency -> new Moved(agency.unit().code(), fate.of(agency.unit().code()), agency.load())).toList();
		return new Contraction(before.agencies(), after.agencies(), before.pairs(), after.pairs(), internal, ways.values().stream().filter(way -> way.from().size() > 1).toList(),
				crossing, moved, without(after.brokers(), before.brokers()), without(before.brokers(), after.brokers()), without(after.points(), before.points()),
				without(before.points(), after.points()));
	}

	private static Measured measured(Collection<OrgUnitCode> agencies, Collection<Doubled> links, MarkLimits limits) {
		List<OrgUnitCode> order = agencies.stream().sorted().toList();
		Map<OrgUnitCode, Integer> numbers = new HashMap<>();
		order.forEach(code -> numbers.put(code, numbers.size()));
		Ties ties = Ties.of(order.size(), links.stream().map(link -> new Tie(numbers.get(link.source()), numbers.get(link.target()), 1)).toList());
		double[] betweenness = Betweenness.of(ties);
		Set<OrgUnitCode> brokers = new TreeSet<>();
		for (int i = 0; i < order.size(); i++) {
			if (limits.isBroker(betweenness[i], order.size())) {
				brokers.add(order.get(i));
			}
		}
		Set<OrgUnitCode> points = new TreeSet<>();
		WeakPoints.of(ties).points().forEach(number -> points.add(order.get(number)));
		return new Measured(order.size(), ties.pairs(), brokers, points);
	}

	private static Set<OrgUnitCode> without(Set<OrgUnitCode> codes, Set<OrgUnitCode> others) {
		Set<OrgUnitCode> left = new TreeSet<>(codes);
		left.removeAll(others);
		return left;
	}
}

package io.orgloom.coordination.network;

import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who worked with whom in a period, and who should.
 *
 * @param on the day agencies and declared links are those of
 * @param judgedOn the last day from which it is told whether tasks were in time
 * @param agencies in the order of their codes
 * @param links between agencies of the network, in the order of codes
 * @param bridges links that are the only way between two parts, as pairs of codes in order
 * @param blocks how far communities agree with how agencies are ordered
 * @param tasks how many tasks it rests on
 * @param leftOut who took part in the work but is not in the network: it does not exist on the day, or lies outside what was asked for
 */
public record Network(Period period, LocalDate on, LocalDate judgedOn, List<Agency> agencies, List<Link> links, Set<Pair> bridges, List<Block> blocks, int tasks,
		int meetings, Set<OrgUnitCode> leftOut) {

	/** Two agencies, the lower code first. */
	public record Pair(OrgUnitCode one, OrgUnitCode other) implements Comparable<Pair> {

		public static Pair of(OrgUnitCode one, OrgUnitCode other) {
			return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
		}

		@Override
		public int compareTo(Pair pair) {
			return one.equals(pair.one) ? other.compareTo(pair.other) : one.compareTo(pair.one);
		}
	}

	/**
	 * How work runs along an order of agencies.
	 *
	 * @param by COMMUNITIES, HIERARCHY, PARENT or FIELD
	 * @param groups into how many it divides them
	 * @param modularity how much more work stays within its groups than would by chance
	 * @param agreement how far it agrees with the communities, 1 where they are the same, 0 where no more than by chance
	 */
	public record Block(String by, int groups, double modularity, double agreement) {
	}

	/** The first day of the second half of a period. */
	static LocalDate middle(Period period) {
		return period.from().plusDays(ChronoUnit.DAYS.between(period.from(), period.to()) / 2);
	}

	public Optional<Agency> agency(OrgUnitCode code) {
		return agencies.stream().filter(agency -> agency.unit().code().equals(code)).findFirst();
	}

	public Map<OrgUnitCode, Agency> byCode() {
		return agencies.stream().collect(Collectors.toMap(agency -> agency.unit().code(), Function.identity()));
	}

	/** Share of observed links that are answered by one the other way round; null where there is none. */
	public @Nullable Double reciprocity() {
		Set<List<OrgUnitCode>> ends = links.stream().filter(Link::observed).map(link -> List.of(link.source(), link.target())).collect(Collectors.toSet());
		return ends.isEmpty() ? null : ends.stream().filter(each -> ends.contains(each.reversed())).count() / (double) ends.size();
	}
}

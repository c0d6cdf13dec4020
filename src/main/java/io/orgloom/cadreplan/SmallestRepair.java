package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadreplan.FewestAdditions.Option;
import io.orgloom.structure.PositionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest set of additions that repairs everything at once: as many posts filled as possible, and no share of the list below its target. Filling alone and
 * each single share have exact answers, both together are a matching with side conditions, so it is hemmed in: what is proposed comes from matchings in which
 * whoever raises a share costs less, the bound below from the same matchings (Lagrangian relaxation, Held and Karp 1970). Where the two do not meet every
 * smaller set is tried, as long as they are few. Plain Java, tried without a graph.
 */
final class SmallestRepair {

	/** How much less whoever raises a share costs, in hundredths of all they can save: both alike, shares first. */
	private static final List<Integer> WEIGHTS = List.of(50, 100);
	private static final int ALL = 100;
	private static final double PERCENT = 100;
	private static final double SAME = 1e-6;
	private static final long UNIT = 1_000_000;
	/** How many sets are tried one by one. */
	private static final long MOST_SETS = 30_000;

	private final Map<PositionCode, ? extends Collection<CadreCode>> ready;
	private final List<Option> options;
	private final Case asked;
	private final List<Share> shares;
	private final Map<String, Share> farthest;
	private final List<Raiser> raisers;
	private final int most;
	private final List<PositionCode> left;
	private final List<Option> chosen;
	private final int atLeast;

	/**
	 * A share of the people listed at one level.
	 *
	 * @param target in percent, below a hundred
	 * @param people how many are listed
	 * @param counting how many of them count for it
	 */
	record Share(String level, String metric, double target, int people, int counting) {

		/** How far it is below its target with some people more, in people; 0 or less where it is not. */
		private double lacks(int more, int counting) {
			return target / PERCENT * (people + more) - this.counting - counting;
		}
	}

	/** What is known of the posts and people of a plan. */
	interface Case {

		/** The shares that have a target. */
		List<Share> shares();

		/** The level a post belongs to; null where it is not known. */
		@Nullable String level(PositionCode post);

		/** Whether somebody is on the list of a level already. */
		boolean isListed(String level, CadreCode cadre);

		/** Whether somebody counts for a share. */
		boolean counts(String metric, CadreCode cadre);

		/** Whether the rules let an addition in beside others; in whatever order they are put. */
		boolean allows(Collection<Option> others, Option option);
	}

	/**
	 * @param ready of every post the candidates who are ready
	 * @param options what could be added, each allowed where nothing else is added
	 */
	SmallestRepair(Map<PositionCode, ? extends Collection<CadreCode>> ready, Collection<Option> options, Case asked) {
		this(ready, options, asked, MOST_SETS);
	}

	/** @param mostSets how many sets are tried one by one at the most */
	SmallestRepair(Map<PositionCode, ? extends Collection<CadreCode>> ready, Collection<Option> options, Case asked, long mostSets) {
		this.ready = ready;
		this.options = List.copyOf(options);
		this.asked = asked;
		this.shares = List.copyOf(asked.shares());
		this.farthest = farthest();
		this.raisers = this.options.stream().map(this::raiser).filter(raiser -> raiser.metrics() != 0).toList();
		FewestAdditions fewest = new FewestAdditions(ready, options);
		this.most = fewest.fillableAtOnce();
		this.left = fewest.left();
		Map<Integer, FewestAdditions> weighed = new LinkedHashMap<>(Map.of(0, fewest));
		if (!farthest.isEmpty()) {
			WEIGHTS.forEach(weight -> weighed.put(weight, new FewestAdditions(ready, options, option -> cost(option, weight))));
		}
		int bound = Math.max(fewest.additions().size(), forShares());
		for (int weight : farthest.isEmpty() ? List.<Integer>of() : WEIGHTS) {
			bound = Math.max(bound, bound(Objects.requireNonNull(weighed.get(weight)).cost(), weight));
		}
		List<Option> best = fewestOf(weighed.values(), bound);
		for (int last = isMended(best) ? best.size() - 1 : options.size(); bound <= last && sets(options.size(), bound) <= mostSets; bound++) {
			List<Option> found = search(bound, 0, new ArrayList<>());
			if (found != null) {
				best = found;
				break;
			}
		}
		this.chosen = best;
		// what nothing can mend says nothing of how few would do
		this.atLeast = Math.min(isMended(best) ? bound : fewest.additions().size(), chosen.size());
	}

	private List<Option> fewestOf(Collection<FewestAdditions> fillings, int bound) {
		List<Option> best = null;
		for (FewestAdditions filling : fillings) {
			List<Option> other = raised(filling.additions());
			other = other.size() > bound ? spared(other) : other;
			best = best == null || isBetter(other, best) ? other : best;
			if (best.size() == bound && isMended(best)) {
				break;
			}
		}
		return Objects.requireNonNull(best);
	}

	/** @param metrics the shares of the level somebody who is not listed there yet counts for, a bit for each */
	private record Raiser(Option option, @Nullable String level, long metrics) {
	}

	private Raiser raiser(Option option) {
		String level = asked.level(option.post());
		long metrics = 0;
		for (int i = 0; i < shares.size() && level != null && !asked.isListed(level, option.cadre()); i++) {
			Share share = shares.get(i);
			metrics |= share.level().equals(level) && asked.counts(share.metric(), option.cadre()) ? 1L << i : 0;
		}
		return new Raiser(option, level, metrics);
	}

	/** Whoever brings more shares to their targets is better, then whoever adds fewer. */
	private boolean isBetter(List<Option> one, List<Option> other) {
		double difference = lacking(one) - lacking(other);
		return difference < -SAME || difference <= SAME && one.size() < other.size();
	}

	private double lacking(Collection<Option> added) {
		return shares.stream().mapToDouble(share -> Math.max(0, lacks(share, added))).sum();
	}

	private boolean isMended(Collection<Option> added) {
		return lacking(added) <= SAME;
	}

	private double lacks(Share share, Collection<Option> added) {
		Set<CadreCode> more = fresh(share.level(), added);
		return share.lacks(more.size(), (int) more.stream().filter(cadre -> asked.counts(share.metric(), cadre)).count());
	}

	/** Who comes new to the list of a level. */
	private Set<CadreCode> fresh(String level, Collection<Option> added) {
		return added.stream().filter(option -> level.equals(asked.level(option.post())) && !asked.isListed(level, option.cadre())).map(Option::cadre).collect(Collectors.toSet());
	}

	private boolean isFresh(Option option) {
		String level = asked.level(option.post());
		return level != null && !asked.isListed(level, option.cadre());
	}

	// ── from above ──

	/** What is there with additions that bring shares to their targets: those who count for most of them first, for posts with few candidates. */
	private List<Option> raised(List<Option> filling) {
		List<Option> all = new ArrayList<>();
		filling.stream().filter(option -> asked.allows(all, option)).forEach(all::add);
		Map<PositionCode, Integer> candidates = new HashMap<>();
		ready.forEach((post, there) -> candidates.put(post, there.size()));
		all.forEach(option -> candidates.merge(option.post(), 1, Integer::sum));
		List<Raiser> waiting = new ArrayList<>(raisers);
		while (true) {
			long below = below(all);
			Map<String, Set<CadreCode>> there = levels().collect(Collectors.toMap(level -> level, level -> fresh(level, all)));
			waiting.removeIf(raiser -> there.getOrDefault(raiser.level(), Set.of()).contains(raiser.option().cadre()));
			Comparator<Raiser> order = Comparator.comparing((Raiser raiser) -> -Long.bitCount(raiser.metrics() & below))
				.thenComparing(raiser -> candidates.getOrDefault(raiser.option().post(), 0)).thenComparing(raiser -> raiser.option().drawback())
				.thenComparing(raiser -> raiser.option().post()).thenComparing(raiser -> raiser.option().cadre());
			Raiser next = waiting.stream().filter(raiser -> (raiser.metrics() & below) != 0).min(order).orElse(null);
			if (next == null) {
				return all;
			}
			waiting.remove(next);
			if (asked.allows(all, next.option())) {
				all.add(next.option());
				candidates.merge(next.option().post(), 1, Integer::sum);
			}
		}
	}

	private Stream<String> levels() {
		return shares.stream().map(Share::level).distinct();
	}

	/** The shares below their targets, a bit for each. */
	private long below(Collection<Option> added) {
		long below = 0;
		for (int i = 0; i < shares.size(); i++) {
			below |= lacks(shares.get(i), added) > SAME ? 1L << i : 0;
		}
		return below;
	}

	/** Without those the others make needless: who raises a share may fill a post as well. */
	private List<Option> spared(List<Option> all) {
		List<Option> kept = new ArrayList<>(all);
		for (Option option : all) {
			List<Option> without = new ArrayList<>(kept);
			without.remove(option);
			if (lacking(without) <= lacking(kept) + SAME && filled(without) == filled(kept)) {
				kept = without;
			}
		}
		return List.copyOf(kept);
	}

	private int filled(Collection<Option> added) {
		Map<PositionCode, List<CadreCode>> all = new HashMap<>();
		ready.forEach((post, there) -> all.put(post, new ArrayList<>(there)));
		added.forEach(option -> all.get(option.post()).add(option.cadre()));
		return new Strength(all).fillableAtOnce();
	}

	// ── from below ──

	/** How many people the lists of all levels lack for the share that is farthest from its target: each addition is on the list of one level. */
	private int forShares() {
		Map<String, Integer> needs = new HashMap<>();
		shares.forEach(share -> needs.merge(share.level(), (int) Math.ceil(Math.max(0, share.lacks(0, 0)) / (1 - share.target() / PERCENT) - SAME), Math::max));
		return needs.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** The share of each level that is farthest from its target. */
	private Map<String, Share> farthest() {
		Map<String, Share> farthest = new HashMap<>();
		shares.stream().filter(share -> share.lacks(0, 0) > SAME).forEach(share -> farthest.merge(share.level(), share, (one, other) -> need(one) >= need(other) ? one : other));
		return farthest;
	}

	private static double need(Share share) {
		return share.lacks(0, 0) / (1 - share.target() / PERCENT);
	}

	/**
	 * What an addition costs where shares have a price: one, less what it brings to the farthest share of its level, more what it takes from it. Nobody's cost is below 0,
	 * so that those outside the matching cost nothing to leave out.
	 */
	private long cost(Option option, int weight) {
		String level = asked.level(option.post());
		Share share = level == null ? null : farthest.get(level);
		if (share == null || !isFresh(option)) {
			return UNIT;
		}
		double target = share.target() / PERCENT;
		double price = (double) weight / ALL / (1 - target);
		return Math.round(UNIT * (1 - price * ((asked.counts(share.metric(), option.cadre()) ? 1 : 0) - target)));
	}

	private int bound(long cost, int weight) {
		double prices = farthest.values().stream().mapToDouble(share -> (double) weight / ALL * need(share)).sum();
		return (int) Math.ceil((double) cost / UNIT + prices - SAME * (1 + options.size()));
	}

	// ── one by one ──

	private static long sets(int of, int size) {
		double sets = 1;
		for (int i = 0; i < size; i++) {
			sets = sets * (of - i) / (i + 1);
		}
		return sets > Long.MAX_VALUE / 2.0 ? Long.MAX_VALUE : Math.round(sets);
	}

	private @Nullable List<Option> search(int size, int from, List<Option> set) {
		if (set.size() == size) {
			return isMended(set) && filled(set) == most ? List.copyOf(set) : null;
		}
		for (int i = from; i <= options.size() - (size - set.size()); i++) {
			Option option = options.get(i);
			if (asked.allows(set, option)) {
				set.add(option);
				List<Option> found = search(size, i + 1, set);
				if (found != null) {
					return found;
				}
				set.removeLast();
			}
		}
		return null;
	}

	/** What is to be added. */
	List<Option> additions() {
		return chosen;
	}

	/** How many posts can be filled at once with them. */
	int fillableAtOnce() {
		return filled(chosen);
	}

	/** Posts that stay empty whatever is added. */
	List<PositionCode> left() {
		return left;
	}

	/** How many additions there are in any set that does as much: where it is as many as proposed, these are the fewest. */
	int atLeast() {
		return atLeast;
	}

	/** Those among them that fill posts; the others are there for shares only. */
	Set<Option> filling() {
		return Set.copyOf(new FewestAdditions(ready, chosen).additions());
	}
}

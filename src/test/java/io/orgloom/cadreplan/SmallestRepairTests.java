package io.orgloom.cadreplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadreplan.FewestAdditions.Option;
import io.orgloom.cadreplan.SmallestRepair.Share;
import io.orgloom.structure.PositionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Small plans of two levels with women and the young, at most two candidates a post, against every set of additions tried. */
class SmallestRepairTests {

	private static final int MOST_CANDIDATES = 2;

	/** A plan drawn at random; posts of an even number are of one level, the others of another. */
	private static final class Drawn implements SmallestRepair.Case {

		private final Map<PositionCode, List<CadreCode>> ready = new HashMap<>();
		private final List<Option> options = new ArrayList<>();
		private final Map<String, Set<CadreCode>> listed = new HashMap<>();
		private final Map<String, Set<CadreCode>> counting = new HashMap<>();
		private final Map<String, Double> targets;

		Drawn(Random random, int mostOptions) {
			int posts = 1 + random.nextInt(5);
			int cadres = 2 + random.nextInt(7);
			targets = random.nextInt(3) == 0 ? Map.of() : random.nextBoolean() ? Map.of("women", 25.0 + random.nextInt(2) * 25) : Map.of("women", 25.0, "young", 40.0);
			for (int cadre = 0; cadre < cadres; cadre++) {
				for (String metric : targets.keySet()) {
					if (random.nextInt(3) == 0) {
						counting.computeIfAbsent(metric, key -> new HashSet<>()).add(cadre(cadre));
					}
				}
			}
			for (int post = 0; post < posts; post++) {
				List<CadreCode> there = new ArrayList<>();
				for (int cadre = 0; cadre < cadres; cadre++) {
					double drawn = random.nextDouble();
					if (drawn < 0.2 && there.size() < MOST_CANDIDATES) {
						there.add(cadre(cadre));
						listed.computeIfAbsent(level(post(post)), key -> new HashSet<>()).add(cadre(cadre));
					} else if (drawn < 0.6 && options.size() < mostOptions) {
						options.add(new Option(post(post), cadre(cadre), random.nextInt(4)));
					}
				}
				ready.put(post(post), there);
			}
			options.removeIf(option -> ready.get(option.post()).size() == MOST_CANDIDATES);
		}

		@Override
		public List<Share> shares() {
			List<Share> shares = new ArrayList<>();
			listed.forEach((level, people) -> targets.forEach((metric, target) -> shares.add(new Share(level, metric, target, people.size(),
					(int) people.stream().filter(cadre -> counts(metric, cadre)).count()))));
			return shares;
		}

		@Override
		public String level(PositionCode post) {
			return (post.value().charAt(1) - '0') % 2 == 0 ? "province" : "commune";
		}

		@Override
		public boolean isListed(String level, CadreCode cadre) {
			return listed.getOrDefault(level, Set.of()).contains(cadre);
		}

		@Override
		public boolean counts(String metric, CadreCode cadre) {
			return counting.getOrDefault(metric, Set.of()).contains(cadre);
		}

		@Override
		public boolean allows(Collection<Option> others, Option option) {
			return ready.get(option.post()).size() + others.stream().filter(other -> other.post().equals(option.post())).count() < MOST_CANDIDATES;
		}

		boolean repairs(List<Option> added, int most) {
			List<Option> before = new ArrayList<>();
			for (Option option : added) {
				if (!allows(before, option)) {
					return false;
				}
				before.add(option);
			}
			return filled(added) == most && isOnTarget(added);
		}

		/** Counted anew, without what the class under test makes of a share. */
		boolean isOnTarget(List<Option> added) {
			return listed.keySet().stream().allMatch(level -> targets.entrySet().stream().allMatch(target -> {
				Set<CadreCode> people = new HashSet<>(listed.get(level));
				added.stream().filter(option -> level(option.post()).equals(level)).map(Option::cadre).forEach(people::add);
				return people.stream().filter(cadre -> counts(target.getKey(), cadre)).count() * 100 >= target.getValue() * people.size();
			}));
		}

		int filled(List<Option> more) {
			Map<PositionCode, List<CadreCode>> all = new HashMap<>();
			ready.forEach((post, cadres) -> all.put(post, new ArrayList<>(cadres)));
			more.forEach(option -> all.get(option.post()).add(option.cadre()));
			return new Strength(all).fillableAtOnce();
		}

		/** The least number of additions that repairs everything; -1 where no set does. */
		int fewest(int most) {
			int fewest = -1;
			for (int set = 0; set < 1 << options.size(); set++) {
				int size = Integer.bitCount(set);
				if (fewest < 0 || size < fewest) {
					List<Option> chosen = new ArrayList<>();
					for (int i = 0; i < options.size(); i++) {
						if ((set >> i & 1) == 1) {
							chosen.add(options.get(i));
						}
					}
					fewest = repairs(chosen, most) ? size : fewest;
				}
			}
			return fewest;
		}
	}

	@Test
	void noSmallerSetRepairsEverything() {
		Random random = new Random(11);
		int mended = 0;
		for (int round = 0; round < 900; round++) {
			Drawn drawn = new Drawn(random, 11);
			SmallestRepair repair = new SmallestRepair(drawn.ready, drawn.options, drawn);
			int most = drawn.filled(drawn.options);
			int fewest = drawn.fewest(most);
			assertThat(repair.fillableAtOnce()).as("round %d", round).isEqualTo(most);
			assertThat(repair.left()).as("round %d", round).hasSize(drawn.ready.size() - most);
			if (fewest >= 0) {
				mended++;
				assertThat(drawn.repairs(repair.additions(), most)).as("round %d: %s", round, repair.additions()).isTrue();
				assertThat(repair.additions()).as("round %d", round).hasSize(fewest);
				assertThat(repair.atLeast()).as("round %d: proved", round).isEqualTo(fewest);
			}
		}
		assertThat(mended).as("cases that can be mended").isGreaterThan(400);
	}

	@Test
	void addsNobodyWhoIsNotNeeded() {
		Drawn drawn = new Drawn(new Random(1), 0);
		drawn.ready.clear();
		drawn.listed.clear();
		drawn.counting.clear();
		drawn.ready.put(post(0), List.of(cadre(1)));
		drawn.ready.put(post(2), List.of());
		drawn.listed.put("province", new HashSet<>(Set.of(cadre(1))));
		SmallestRepair repair = new SmallestRepair(drawn.ready, List.of(new Option(post(2), cadre(1), 0), new Option(post(0), cadre(2), 0), new Option(post(2), cadre(3), 0)), drawn);
		assertThat(repair.additions().stream().map(option -> option.post() + " " + option.cadre()).collect(Collectors.toList())).as("one is enough").containsExactly("P2 c3");
		assertThat(repair.filling()).hasSize(1);
	}

	/** The bound never says more than is true, and what is proposed is never better than can be, where nothing is tried one by one. */
	@Test
	void boundAndProposalHemTheTruthIn() {
		Random random = new Random(5);
		int apart = 0;
		for (int round = 0; round < 400; round++) {
			Drawn drawn = new Drawn(random, 13);
			SmallestRepair repair = new SmallestRepair(drawn.ready, drawn.options, drawn, 0);
			int fewest = drawn.fewest(drawn.filled(drawn.options));
			if (fewest >= 0 && drawn.isOnTarget(repair.additions())) {
				assertThat(repair.atLeast()).as("round %d", round).isLessThanOrEqualTo(fewest);
				assertThat(repair.additions().size()).as("round %d", round).isGreaterThanOrEqualTo(fewest);
				apart += repair.additions().size() - repair.atLeast();
			}
		}
		assertThat(apart).as("additions more than proved, in 400 plans").isLessThan(40);
	}

	private static PositionCode post(int number) {
		return new PositionCode("P" + number);
	}

	private static CadreCode cadre(int number) {
		return new CadreCode("c" + number);
	}
}

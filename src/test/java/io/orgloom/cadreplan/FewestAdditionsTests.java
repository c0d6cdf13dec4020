package io.orgloom.cadreplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadreplan.FewestAdditions.Option;
import io.orgloom.structure.PositionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FewestAdditionsTests {

	@Test
	void movesWhoIsPlannedElsewhereWhereThatIsTheOnlyWay() {
		Map<PositionCode, List<CadreCode>> ready = Map.of(post(1), List.of(cadre(1)), post(2), List.of());
		FewestAdditions fewest = new FewestAdditions(ready, List.of(new Option(post(2), cadre(1), 0), new Option(post(1), cadre(2), 0)));
		assertThat(fewest.fillableAtOnce()).isEqualTo(2);
		assertThat(fewest.additions()).extracting(option -> option.post() + " " + option.cadre()).containsExactly("P1 c2", "P2 c1");
	}

	@Test
	void takesWhoHasLessAgainstThemAndNobodyWithoutNeed() {
		Map<PositionCode, List<CadreCode>> ready = Map.of(post(1), List.of(cadre(1)), post(2), List.of(cadre(1)));
		FewestAdditions fewest = new FewestAdditions(ready, List.of(new Option(post(1), cadre(2), 4), new Option(post(2), cadre(3), 1), new Option(post(2), cadre(4), 9)));
		assertThat(fewest.additions()).extracting(option -> option.post() + " " + option.cadre()).containsExactly("P2 c3");
		assertThat(fewest.left()).isEmpty();
	}

	@Test
	void noSmallerSetDoesTheSame() {
		Random random = new Random(7);
		for (int round = 0; round < 600; round++) {
			Map<PositionCode, List<CadreCode>> ready = new HashMap<>();
			List<Option> options = new ArrayList<>();
			int posts = 1 + random.nextInt(5);
			int cadres = 1 + random.nextInt(6);
			for (int post = 0; post < posts; post++) {
				List<CadreCode> there = new ArrayList<>();
				for (int cadre = 0; cadre < cadres; cadre++) {
					double drawn = random.nextDouble();
					if (drawn < 0.2) {
						there.add(cadre(cadre));
					} else if (drawn < 0.5 && options.size() < 12) {
						options.add(new Option(post(post), cadre(cadre), random.nextInt(4)));
					}
				}
				ready.put(post(post), there);
			}
			FewestAdditions fewest = new FewestAdditions(ready, options);
			int most = filled(ready, options);
			assertThat(fewest.fillableAtOnce()).as("round %d", round).isEqualTo(most);
			assertThat(filled(ready, fewest.additions())).as("what it says would be filled is").isEqualTo(most);
			assertThat(fewest.left()).hasSize(posts - most);
			assertThat(List.of(fewest.additions().size(), drawbacks(fewest.additions()))).as("round %d", round).isEqualTo(cheapest(ready, options, most));
		}
	}

	private static int drawbacks(List<Option> options) {
		return options.stream().mapToInt(Option::drawback).sum();
	}

	/** Every set of options tried: the least number that fills as many posts, and the least drawbacks of such sets. */
	private static List<Integer> cheapest(Map<PositionCode, List<CadreCode>> ready, List<Option> options, int most) {
		List<Integer> best = List.of(Integer.MAX_VALUE, Integer.MAX_VALUE);
		for (int set = 0; set < 1 << options.size(); set++) {
			List<Option> chosen = new ArrayList<>();
			for (int i = 0; i < options.size(); i++) {
				if ((set >> i & 1) == 1) {
					chosen.add(options.get(i));
				}
			}
			int size = chosen.size();
			int drawbacks = drawbacks(chosen);
			if ((size < best.get(0) || size == best.get(0) && drawbacks < best.get(1)) && filled(ready, chosen) == most) {
				best = List.of(size, drawbacks);
			}
		}
		return best;
	}

	private static int filled(Map<PositionCode, List<CadreCode>> ready, List<Option> more) {
		Map<PositionCode, List<CadreCode>> all = new HashMap<>();
		ready.forEach((post, cadres) -> all.put(post, new ArrayList<>(cadres)));
		more.forEach(option -> all.get(option.post()).add(option.cadre()));
		return new Strength(all).fillableAtOnce();
	}

	private static PositionCode post(int number) {
		return new PositionCode("P" + number);
	}

	private static CadreCode cadre(int number) {
		return new CadreCode("c" + number);
	}
}

package io.orgloom.cadreplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.cadre.CadreCode;
import io.orgloom.structure.PositionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StrengthTests {

	private static final long SEED = 20261130;
	private static final int GRAPHS = 400;
	private static final int CHAIN = 20_000;

	@Test
	void oneCandidateForFivePostsFillsOne() {
		Strength strength = strength("A:x B:x C:x D:x E:x");
		assertThat(strength.fillableAtOnce()).isOne();
		assertThat(strength.witnesses()).singleElement().satisfies(witness -> {
			assertThat(witness.posts()).hasSize(5);
			assertThat(witness.cadres()).containsExactly(new CadreCode("x"));
			assertThat(witness.empty()).isEqualTo(4);
		});
		assertThat(strength.irreplaceable()).containsExactly(new CadreCode("x"));
	}

	@Test
	void apartWitnessesAreToldApartTheSmallestFirst() {
		Strength strength = strength("A:x,y B:x,y C:x,y D:z,w E:");
		assertThat(strength.fillableAtOnce()).isEqualTo(3);
		assertThat(strength.witnesses()).extracting(Strength.Witness::posts).containsExactly(codes("E"), codes("A B C"));
		assertThat(strength.irreplaceable()).as("one of z and w is enough").containsExactly(new CadreCode("x"), new CadreCode("y"));
	}

	@Test
	void withoutPostsThereIsNothingToFill() {
		Strength strength = new Strength(Map.of());
		assertThat(strength.fillableAtOnce()).isZero();
		assertThat(strength.witnesses()).isEmpty();
		assertThat(strength.irreplaceable()).isEmpty();
	}

	@Test
	void allFilledNeedsNoWitness() {
		Strength strength = strength("A:x,y B:y,z C:z,x");
		assertThat(strength.fillableAtOnce()).isEqualTo(3);
		assertThat(strength.witnesses()).isEmpty();
		assertThat(strength.filling().values()).doesNotHaveDuplicates();
	}

	/** Against augmenting paths (Kuhn 1955) written for this test alone; witnesses are counted, and who falls is tried out one by one. */
	@Test
	void agreesWithAnotherAlgorithmOnRandomPlans() {
		Random random = new Random(SEED);
		for (int i = 0; i < GRAPHS; i++) {
			TreeMap<PositionCode, Set<CadreCode>> plan = random(random);
			Strength strength = new Strength(plan);
			int most = kuhn(plan);
			assertThat(strength.fillableAtOnce()).as("plan %d", i).isEqualTo(most);
			strength.filling().forEach((post, cadre) -> assertThat(plan.get(post)).contains(cadre));
			int empty = 0;
			for (Strength.Witness witness : strength.witnesses()) {
				Set<CadreCode> all = new HashSet<>();
				witness.posts().forEach(post -> all.addAll(plan.get(post)));
				assertThat(witness.cadres()).containsExactlyInAnyOrderElementsOf(all).hasSizeLessThan(witness.posts().size());
				empty += witness.empty();
			}
			assertThat(empty).as("the witnesses account for every empty post").isEqualTo(plan.size() - most);
			Set<CadreCode> everybody = new HashSet<>();
			plan.values().forEach(everybody::addAll);
			for (CadreCode cadre : everybody) {
				TreeMap<PositionCode, Set<CadreCode>> without = new TreeMap<>();
				plan.forEach((post, all) -> without.put(post, new HashSet<>(all)));
				without.values().forEach(all -> all.remove(cadre));
				assertThat(strength.irreplaceable().contains(cadre)).as("plan %d without %s", i, cadre).isEqualTo(kuhn(without) < most);
			}
		}
	}

	/** One post after another hangs on the last: as long a chain as a country could have. */
	@Test
	void followsAChainOfAnyLength() {
		TreeMap<PositionCode, Set<CadreCode>> chain = new TreeMap<>();
		for (int i = 0; i < CHAIN; i++) {
			// the greedy choice takes the lower cadre everywhere and leaves the last post empty
			chain.put(new PositionCode("p-%05d".formatted(i)), i == CHAIN - 1 ? Set.of(cadre(0)) : Set.of(cadre(i), cadre(i + 1)));
		}
		Strength strength = new Strength(chain);
		assertThat(strength.fillableAtOnce()).isEqualTo(CHAIN);
		assertThat(strength.irreplaceable()).hasSize(CHAIN);
	}

	private static CadreCode cadre(int number) {
		return new CadreCode("c-%05d".formatted(number));
	}

	private static TreeMap<PositionCode, Set<CadreCode>> random(Random random) {
		int posts = 1 + random.nextInt(9);
		int cadres = 1 + random.nextInt(9);
		TreeMap<PositionCode, Set<CadreCode>> plan = new TreeMap<>();
		for (int p = 0; p < posts; p++) {
			Set<CadreCode> all = new HashSet<>();
			for (int c = 0; c < cadres; c++) {
				if (random.nextInt(4) == 0) {
					all.add(new CadreCode("c" + c));
				}
			}
			plan.put(new PositionCode("p" + p), all);
		}
		return plan;
	}

	private static int kuhn(TreeMap<PositionCode, Set<CadreCode>> plan) {
		TreeMap<CadreCode, PositionCode> taken = new TreeMap<>();
		int filled = 0;
		for (PositionCode post : plan.keySet()) {
			filled += augment(post, plan, taken, new HashSet<>()) ? 1 : 0;
		}
		return filled;
	}

	private static boolean augment(PositionCode post, TreeMap<PositionCode, Set<CadreCode>> plan, TreeMap<CadreCode, PositionCode> taken, Set<CadreCode> seen) {
		for (CadreCode cadre : plan.get(post)) {
			if (seen.add(cadre) && (!taken.containsKey(cadre) || augment(taken.get(cadre), plan, taken, seen))) {
				taken.put(cadre, post);
				return true;
			}
		}
		return false;
	}

	private static Strength strength(String plan) {
		TreeMap<PositionCode, List<CadreCode>> candidates = new TreeMap<>();
		for (String row : plan.split(" ")) {
			String[] parts = row.split(":", -1);
			candidates.put(new PositionCode(parts[0]), parts[1].isEmpty() ? List.of() : Arrays.stream(parts[1].split(",")).map(CadreCode::new).toList());
		}
		return new Strength(candidates);
	}

	private static List<PositionCode> codes(String codes) {
		return new ArrayList<>(Arrays.stream(codes.split(" ")).map(PositionCode::new).toList());
	}
}

package io.orgloom.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Cases of every kind and day, each complete or with gaps, the same for the same seed. */
final class RandomCases {
	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 7, 12), LocalDate.of(2024, 12, 1), LocalDate.of(2025, 4, 14),
			LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 22));
	private static final Map<String, List<String>> TYPES = Map.of("province", List.of("tinh", "thanh_pho"), "district", List.of("huyen", "thi_xa"), "commune",
			List.of("xa", "phuong", "thi_tran"));

	private RandomCases() {
	}

	/** Cases with gaps. */
	static Stream<PolicyCase> many(int count, long seed) {
		Random random = new Random(seed);
		return Stream.generate(() -> without(complete(random), random)).limit(count);
	}

	static PolicyCase complete(Random random) {
		String level = pick(random, List.of("province", "district", "commune", "commune", "commune"));
		String terrain = pick(random, List.of("mountain", "mountain", "other", "island"));
		Map<String, Object> all = new HashMap<>(Map.of("level", level, "unit_type", pick(random, TYPES.get(level)), "terrain", terrain, "population",
				(long) Math.exp(random.nextDouble() * 15), "area_km2", Math.round(Math.exp(random.nextDouble() * 9)) / 2.0, "minority_pct",
				random.nextInt(0, 1001) / 10.0, "has_land_border", random.nextBoolean()));
		all.putAll(Map.of("island", terrain.equals("island"), "merged_units", random.nextInt(1, 6), "formed_by_plan", random.nextBoolean(), "central_city",
				random.nextBoolean(), "sub_units", random.nextInt(30), "classification_points", random.nextInt(101), "nonfarm_labour_pct", random.nextInt(101)));
		return new PolicyCase("U", pick(random, DAYS), all);
	}

	/** The same case with each attribute but level and type forgotten three times in ten. */
	static PolicyCase without(PolicyCase complete, Random random) {
		Map<String, Object> left = new HashMap<>(complete.attributes());
		complete.attributes().keySet().stream().sorted().filter(name -> !List.of("level", "unit_type").contains(name) && random.nextInt(10) < 3)
				.forEach(left::remove);
		return new PolicyCase(complete.subject(), complete.on(), left);
	}

	private static <T> T pick(Random random, List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}

package io.orgloom.interchange;

import io.orgloom.cadre.Birth;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.RetirementRule;
import io.orgloom.cadre.Sex;
import io.orgloom.cadreplan.Assessment;
import io.orgloom.cadreplan.NewNomination;
import io.orgloom.cadreplan.NominationKind;
import io.orgloom.cadreplan.Readiness;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * A cadre plan of people who do not exist: for leading posts of the provincial committee, its agencies and the committees of communes one to three of those who
 * stand below the post and have two terms of service left. What is wrong on purpose stands in {@code cadre-plan/faults.csv}; nothing else is.
 */
final class SyntheticPlan {

	/** The first day of the term planned for, and the day on which the plan is recorded. */
	static final LocalDate TERM = LocalDate.of(2025, 7, 1);
	private static final String PROVINCE = "40.DU";
	private static final int TWO_TERMS = 120;
	/** Who is too old for two terms, but does not leave before anybody looks at the plan. */
	private static final int STILL_IN_SERVICE = 30;
	private static final int MOST_CANDIDATES = 3;
	private static final int MOST_POSTS = 3;
	private static final long SEED = 20250701;

	/** What is wrong on purpose. */
	private enum Fault { FOUR_CANDIDATES, FOUR_POSTS, NOT_HIGHER, TOO_OLD, HOLDS, NOBODY_READY }

	private final Random dice = new Random(SEED);
	private final RetirementRule rule;
	private final Map<String, SyntheticPost> posts = new TreeMap<>();
	private final Map<String, String> parents = new HashMap<>();
	private final Map<String, List<SyntheticPost>> byUnit = new TreeMap<>();
	private final Map<String, String> holders = new HashMap<>();
	private final Map<String, CSVRecord> people = new HashMap<>();
	private final Map<String, Integer> planned = new HashMap<>();
	private final Map<String, Set<String>> candidates = new TreeMap<>();
	private final Set<String> late = new LinkedHashSet<>();

	private SyntheticPlan(List<Upload> apparatus, List<Upload> cadres, RetirementRule rule) {
		this.rule = rule;
		SyntheticCadres.rows(apparatus, StructureFile.POSITIONS).stream().map(SyntheticPost::of).filter(post -> post.days().contains(TERM)).forEach(post -> posts.put(post.code(), post));
		posts.values().forEach(post -> byUnit.computeIfAbsent(post.unit(), unit -> new ArrayList<>()).add(post));
		SyntheticCadres.rows(apparatus, StructureFile.UNITS).forEach(row -> parents.put(row.get("code"), row.get("parent")));
		SyntheticCadres.rows(cadres, PersonnelFile.CADRES).forEach(row -> people.put(row.get("code"), row));
		SyntheticCadres.rows(cadres, PersonnelFile.APPOINTMENTS).stream().filter(SyntheticPlan::isMain).forEach(row -> holders.put(row.get("position"), row.get("cadre")));
	}

	private static boolean isMain(CSVRecord row) {
		return !row.get("cadre").isEmpty() && row.get("acting").isEmpty() && row.get("concurrent").isEmpty() && !LocalDate.parse(row.get("from")).isAfter(TERM)
				&& (row.get("until").isEmpty() || LocalDate.parse(row.get("until")).isAfter(TERM));
	}

	/** The nominations, in the order of the posts; each post named is in the scope of the plan. */
	static List<NewNomination> nominations(List<Upload> apparatus, List<Upload> cadres, RetirementRule rule) {
		return new SyntheticPlan(apparatus, cadres, rule).plan();
	}

	private List<NewNomination> plan() {
		posts.values().stream().filter(SyntheticPlan::isInScope).forEach(this::choose);
		Demonstration.table("cadre-plan/faults.csv").forEach(this::seed);
		List<NewNomination> nominations = new ArrayList<>();
		candidates.forEach((post, all) -> {
			int order = 1;
			for (String cadre : all) {
				nominations.add(new NewNomination(new PositionCode(post), new CadreCode(cadre), assessment(post, order++, all.size())));
			}
		});
		return nominations;
	}

	private static boolean isInScope(SyntheticPost post) {
		return post.isLeading() && (post.unit().equals(PROVINCE) || post.unit().startsWith(PROVINCE + ".") || post.unit().endsWith(".DU"));
	}

	/** Those below the post who have two terms left, drawn; a post for which there is nobody is not planned. */
	private void choose(SyntheticPost post) {
		List<String> below = new ArrayList<>(below(post).stream().filter(this::mayBePlanned).toList());
		Collections.shuffle(below, dice);
		below.stream().limit(1 + dice.nextInt(MOST_CANDIDATES)).forEach(cadre -> nominate(post.code(), cadre));
	}

	private boolean mayBePlanned(String cadre) {
		return monthsLeft(cadre) >= TWO_TERMS && planned.getOrDefault(cadre, 0) < MOST_POSTS;
	}

	private void nominate(String post, String cadre) {
		if (candidates.computeIfAbsent(post, code -> new LinkedHashSet<>()).add(cadre)) {
			planned.merge(cadre, 1, Integer::sum);
		}
	}

	/** Who holds a lower post in the unit, or leads a unit directly below it. */
	private List<String> below(SyntheticPost post) {
		List<SyntheticPost> lower = new ArrayList<>(byUnit.getOrDefault(post.unit(), List.of()).stream()
			.filter(each -> each.role().compareTo(post.role()) > 0 && (post.role() == PositionRole.DEPUTY || each.role() == PositionRole.DEPUTY)).toList());
		parents.forEach((unit, parent) -> {
			if (parent.equals(post.unit())) {
				byUnit.getOrDefault(unit, List.of()).stream().filter(SyntheticPost::isLeading).forEach(lower::add);
			}
		});
		return lower.stream().map(SyntheticPost::code).sorted().map(holders::get).filter(cadre -> cadre != null).distinct().toList();
	}

	private long monthsLeft(String cadre) {
		return ChronoUnit.MONTHS.between(YearMonth.from(TERM), YearMonth.from(retires(cadre)));
	}

	private LocalDate retires(String cadre) {
		CSVRecord person = people.get(cadre);
		return rule.of(new Birth(person.get("birth")).month(), Sex.valueOf(person.get("sex").toUpperCase(Locale.ROOT))).retirementDate();
	}

	private void seed(CSVRecord row) {
		SyntheticPost post = posts.get(row.get("position"));
		switch (Fault.valueOf(row.get("kind"))) {
			case FOUR_CANDIDATES -> below(post).stream().filter(this::mayBePlanned)
				.takeWhile(cadre -> candidates.getOrDefault(post.code(), Set.of()).size() <= MOST_CANDIDATES).forEach(cadre -> nominate(post.code(), cadre));
			case FOUR_POSTS -> List.of(row.get("other").split(" ")).forEach(other -> nominate(other, candidates.get(post.code()).iterator().next()));
			case NOT_HIGHER -> byUnit.get(post.unit()).stream().filter(each -> each.role() == PositionRole.HEAD).map(each -> holders.get(each.code()))
				.forEach(cadre -> nominate(post.code(), cadre));
			case TOO_OLD -> below(post).stream().filter(cadre -> monthsLeft(cadre) < TWO_TERMS && monthsLeft(cadre) > STILL_IN_SERVICE).limit(1).forEach(cadre -> nominate(post.code(), cadre));
			case HOLDS -> nominate(post.code(), holders.get(post.code()));
			case NOBODY_READY -> late.add(post.code());
		}
	}

	/** The first of each post is ready now; of the others each is ready later than the one before. */
	private Assessment assessment(String post, int order, int number) {
		Readiness readiness = late.contains(post) ? Readiness.YEARS_3_5 : order == 1 ? Readiness.NOW : order == number && number > 2 ? Readiness.YEARS_3_5 : Readiness.YEARS_1_2;
		return new Assessment(NominationKind.ON_THE_SPOT, readiness, TERM, order, null);
	}
}

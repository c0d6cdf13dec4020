package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.Sex;
import io.orgloom.policy.PolicyPack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The structure of a list of people as the rules ask for it: women, the young, age groups. Which ages count the names of the rules' figures say. */
@Component
class ListFigures {

	private static final String WOMEN = "female_share_pct";
	private static final Pattern YOUNG = Pattern.compile("under_(\\d+)_share_pct");
	private static final Pattern GROUPS = Pattern.compile("age_groups_(\\d+)_years_apart");
	private static final double PERCENT = 100;

	private final Map<String, Integer> ages = new TreeMap<>();
	private final Map<String, Integer> gaps = new TreeMap<>();

	ListFigures(PolicyPack pack) {
		pack.attributes().forEach(name -> {
			keep(YOUNG.matcher(name), ages);
			keep(GROUPS.matcher(name), gaps);
		});
	}

	private static void keep(Matcher figure, Map<String, Integer> to) {
		if (figure.matches()) {
			to.put(figure.group(), Integer.valueOf(figure.group(1)));
		}
	}

	/** All figures that are known for certain of a list. */
	Map<String, Object> of(Collection<CadreProfile> people, LocalDate on) {
		Map<String, @Nullable Object> figures = new HashMap<>();
		figures.put(WOMEN, share(people, person -> sex(person) != null, person -> sex(person) == Sex.FEMALE));
		Predicate<CadreProfile> known = person -> PlanReview.age(person, on) != null;
		ages.forEach((name, age) -> figures.put(name, share(people, known, person -> Objects.requireNonNull(PlanReview.age(person, on)) < age)));
		gaps.forEach((name, years) -> figures.put(name, people.isEmpty() || !people.stream().allMatch(known) ? null : groups(people, years, on)));
		Map<String, Object> all = new HashMap<>();
		figures.forEach((name, figure) -> {
			if (figure != null) {
				all.put(name, figure);
			}
		});
		return all;
	}

	/** Whether a figure is a share of people. */
	boolean isShare(String metric) {
		return metric.equals(WOMEN) || ages.containsKey(metric);
	}

	/** Whether somebody raises a share of the list. */
	boolean counts(String metric, CadreProfile person, LocalDate on) {
		Integer limit = ages.get(metric);
		Integer age = PlanReview.age(person, on);
		return limit == null ? metric.equals(WOMEN) && sex(person) == Sex.FEMALE : age != null && age < limit;
	}

	/** The most people of whom any two are some years apart. */
	private static int groups(Collection<CadreProfile> people, int years, LocalDate on) {
		int groups = 0;
		int next = 0;
		for (int age : people.stream().mapToInt(person -> Objects.requireNonNull(PlanReview.age(person, on))).sorted().toArray()) {
			if (age >= next) {
				groups++;
				next = age + years;
			}
		}
		return groups;
	}

	/** Who of some have something, in percent; null where of anybody it is not known. */
	private static @Nullable Double share(Collection<CadreProfile> people, Predicate<CadreProfile> known, Predicate<CadreProfile> has) {
		if (people.isEmpty() || !people.stream().allMatch(known)) {
			return null;
		}
		return people.stream().filter(has).count() * PERCENT / people.size();
	}

	private static @Nullable Sex sex(CadreProfile person) {
		var personal = person.particulars().personal();
		return personal == null ? null : personal.sex();
	}
}

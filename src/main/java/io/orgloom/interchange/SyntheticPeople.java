package io.orgloom.interchange;

import io.orgloom.cadre.RetirementRule;
import io.orgloom.cadre.Sex;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;

/** Draws people who do not exist, always the same ones: names, birth and education as they are common where the demonstration is set. */
final class SyntheticPeople {

	private static final long SEED = 20240201;
	private static final int FEMALE_LEADERS_PERCENT = 28;
	private static final int FEMALE_STAFF_PERCENT = 46;
	private static final int MEMBERS_PERCENT = 70;
	private static final int YOUNGEST = 25;
	private static final int YOUNGEST_LEADER = 33;
	private static final int OLDEST = 59;
	private static final int JOINS_AT = 24;
	/** Whom somebody appoints who retires within a few weeks. */
	private static final int SHORTEST_SERVICE_DAYS = 90;

	private final Random dice = new Random(SEED);
	private final RetirementRule rule;
	private final Map<String, List<Weighted>> choices = new HashMap<>();
	private int drawn;

	private record Weighted(String value, int weight) {
	}

	SyntheticPeople(RetirementRule rule) {
		this.rule = rule;
		for (CSVRecord row : Demonstration.table("cadres/draw.csv")) {
			choices.computeIfAbsent(row.get("what"), what -> new ArrayList<>()).add(new Weighted(row.get("value"), Integer.parseInt(row.get("weight"))));
		}
	}

	/** Whether something happens that happens so often in a hundred. */
	boolean happens(int percent) {
		return dice.nextInt(100) < percent;
	}

	/** Somebody fit for a post from a day on. */
	SyntheticPerson draw(SyntheticPost post, LocalDate day) {
		boolean leader = post.isLeading();
		Sex sex = happens(leader ? FEMALE_LEADERS_PERCENT : FEMALE_STAFF_PERCENT) ? Sex.FEMALE : Sex.MALE;
		YearMonth birth = birth(leader, day);
		while (!rule.of(birth, sex).retirementDate().isAfter(day.plusDays(SHORTEST_SERVICE_DAYS))) {
			birth = birth(leader, day);
		}
		return person(leader, sex, birth, day);
	}

	/** Somebody who should have retired a month before a day and more. */
	SyntheticPerson overdue(SyntheticPost post, LocalDate day) {
		return person(post.isLeading(), Sex.MALE, rule.lastBornRetiredBy(day.minusMonths(1 + dice.nextInt(3)), Sex.MALE), day);
	}

	private YearMonth birth(boolean leader, LocalDate day) {
		int youngest = leader ? YOUNGEST_LEADER : YOUNGEST;
		return YearMonth.from(day).minusYears(youngest + dice.nextInt(OLDEST - youngest + 1)).minusMonths(dice.nextInt(Month.values().length));
	}

	private SyntheticPerson person(boolean leader, Sex sex, YearMonth birth, LocalDate day) {
		drawn++;
		Map<String, String> row = new LinkedHashMap<>();
		row.put("code", "syn-%05d".formatted(drawn));
		row.put("name", one("SURNAME") + " " + one("MIDDLE_" + sex) + " " + one("GIVEN_" + sex));
		row.put("birth", birth.toString());
		row.put("sex", sex.name().toLowerCase(Locale.ROOT));
		row.put("ethnicity", one("ETHNICITY"));
		row.put("nativePlace", one("HOME"));
		String kind = leader ? "LEADER" : "STAFF";
		if (leader || happens(MEMBERS_PERCENT)) {
			LocalDate joined = birth.plusYears(JOINS_AT + dice.nextInt(YOUNGEST_LEADER - JOINS_AT)).atDay(1 + dice.nextInt(28));
			LocalDate known = joined.isBefore(day.minusYears(2)) ? joined : day.minusYears(2);
			row.put("joined", known.toString());
			row.put("official", known.plusYears(1).toString());
		}
		row.put("education", one("EDUCATION_" + kind));
		row.put("theory", one("THEORY_" + kind));
		row.put("rank", one("RANK_" + kind));
		row.put("synthetic", "true");
		return new SyntheticPerson(row.get("code"), sex, birth, rule.of(birth, sex).retirementDate(), row);
	}

	/** One of the values of a kind, each as often as its weight says. */
	String one(String what) {
		List<Weighted> values = choices.get(what);
		int at = dice.nextInt(values.stream().mapToInt(Weighted::weight).sum());
		int i = 0;
		while (at >= values.get(i).weight()) {
			at -= values.get(i).weight();
			i++;
		}
		return values.get(i).value();
	}
}

package io.orgloom.policy;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** How a retirement age moves with the years. Ages are whole months. */
public record AgeRoadmap(CountedBy countedBy, List<Stage> stages) {

	/** Whose year says which age counts. */
	public enum CountedBy {
		/** The year in which the age is reached: somebody leaves in the first year in which they have reached that year's age. */
		YEAR_REACHED,
		/** The year of birth. */
		YEAR_OF_BIRTH
	}

	/** From a year on: the age of that year, what each further year adds, and where it stops. The first stage has no beginning. */
	public record Stage(int fromYear, int age, int addedEachYear, int atMost) {
		/** The age before any roadmap. */
		static Stage before(int age) {
			return new Stage(Year.MIN_VALUE, age, 0, age);
		}

		int ageIn(int year) {
			return (int) Math.min(atMost, age + (long) addedEachYear * (year - fromYear));
		}
	}

	public AgeRoadmap {
		stages = List.copyOf(stages);
	}

	/** The age that counts in a year. */
	public int ageIn(int year) {
		return stages.reversed().stream().filter(stage -> year >= stage.fromYear()).findFirst().orElse(stages.getFirst()).ageIn(year);
	}

	/** The age at which somebody born in that month retires. */
	public int ageOf(YearMonth birth) {
		return switch (countedBy) {
			case YEAR_OF_BIRTH -> ageIn(birth.getYear());
			case YEAR_REACHED -> {
				int year = birth.getYear();
				while (birth.plusMonths(ageIn(year)).getYear() > year) {
					year++;
				}
				yield ageIn(year);
			}
		};
	}

	/** The years in which the age moves: from the beginning of the roadmap to the first year of the last age; empty where it never moves. */
	public List<Integer> years() {
		if (stages.size() == 1) {
			return List.of();
		}
		Stage last = stages.getLast();
		int years = last.addedEachYear() == 0 ? 0 : Math.ceilDiv(last.atMost() - last.age(), last.addedEachYear());
		return IntStream.rangeClosed(stages.get(1).fromYear(), last.fromYear() + years).boxed().toList();
	}
}

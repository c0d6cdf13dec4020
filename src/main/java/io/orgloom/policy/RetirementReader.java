package io.orgloom.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what is peculiar to rules on retirement and to exceptions from them. */
final class RetirementReader {
	private static final int MONTHS_A_YEAR = 12;
	private static final int MOST_YEARS = 120;
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2200;

	private RetirementReader() {
	}

	static RetirementTerms terms(PackNode node, Map<String, Input> inputs) {
		Input by = inputs.get(node.text("by"));
		if (by == null || by.type() != Input.Type.CHOICE) {
			throw node.broken("by", "'%s' is not an input with a list of values.".formatted(node.text("by")));
		}
		AgeRoadmap.CountedBy countedBy = node.oneOf("counted_by", AgeRoadmap.CountedBy.values());
		PackNode ages = node.node("ages");
		Map<String, AgeRoadmap> roadmaps = new HashMap<>();
		by.values().forEach(value -> roadmaps.put(value, new AgeRoadmap(countedBy, stages(ages.nodes(value)))));
		ages.allRead();
		return new RetirementTerms(by.name(), roadmaps, node.oneOf("leaves_on", RetirementTerms.DayOfMonth.values()), node.whole("pension_months_later", 0, MONTHS_A_YEAR),
				node.whole("unknown_month", 1, MONTHS_A_YEAR));
	}

	/** The first stage is the age before any roadmap; each later one begins in a year of its own and never lowers the age. */
	private static List<AgeRoadmap.Stage> stages(List<PackNode> nodes) {
		List<AgeRoadmap.Stage> stages = new ArrayList<>();
		for (PackNode node : nodes) {
			int age = months(node, "age");
			AgeRoadmap.Stage stage = stages.isEmpty() ? AgeRoadmap.Stage.before(age) : stage(node, age);
			if (!stages.isEmpty() && (stage.fromYear() <= stages.getLast().fromYear() || age < stages.getLast().ageIn(stage.fromYear() - 1))) {
				throw node.broken("from_year", "stages are listed from the first year on, and none lowers the age.");
			}
			stages.add(stage);
			node.allRead();
		}
		return List.copyOf(stages);
	}

	private static AgeRoadmap.Stage stage(PackNode node, int age) {
		int added = node.has("months_a_year") ? node.whole("months_a_year", 1, MONTHS_A_YEAR - 1) : 0;
		int atMost = added == 0 ? age : months(node, "at_most");
		if (atMost < age) {
			throw node.broken("at_most", "is below age.");
		}
		return new AgeRoadmap.Stage(node.whole("from_year", FIRST_YEAR, LAST_YEAR), age, added, atMost);
	}

	private static int months(PackNode node, String field) {
		PackNode age = node.node(field);
		int months = age.whole("years", 1, MOST_YEARS) * MONTHS_A_YEAR + age.whole("months", 0, MONTHS_A_YEAR - 1);
		age.allRead();
		return months;
	}

	static Norm.Exemption exemption(PackNode node) {
		Integer atMost = node.has("at_most_months") ? (Integer) node.whole("at_most_months", 1, MOST_YEARS * MONTHS_A_YEAR) : null;
		return new Norm.Exemption(node.text("to"), node.oneOf("direction", RetirementException.Direction.values()), node.languages("who"), atMost);
	}
}

package io.orgloom.interchange.export;

import io.orgloom.scenario.Scenario;
import io.orgloom.territory.FigureSource;
import java.time.LocalDate;
import java.util.List;

/** What a document says of itself: which scenario at which version, on which base, of which figures, written when and for whom. */
final class PlanTitle {

	private PlanTitle() {
	}

	static List<String> lines(PlanDossier plan, Words words) {
		Scenario scenario = plan.scenario();
		return List.of(words.say("export.title", scenario.name(), words.plain(scenario.revision()), state(plan, words)),
				words.say("export.basis", plan.scope() == null ? words.say("export.everywhere") : plan.scope().name(), words.day(scenario.baseOn()),
						words.plain(scenario.baseKnown()), words.day(scenario.effectiveOn()), kind(plan, words)),
				words.say("export.written", words.time(plan.at()), plan.by()));
	}

	private static String state(PlanDossier plan, Words words) {
		Scenario scenario = plan.scenario();
		boolean ahead = scenario.isAhead(LocalDate.ofInstant(plan.at(), words.zone()));
		return ahead ? words.say("scenario.ahead", words.day(scenario.effectiveOn())) : words.say("scenario.state." + scenario.state());
	}

	/** The one kind of population figure all sums are made of. */
	static String kind(PlanDossier plan, Words words) {
		return words.say("export.population." + (plan.after().populationKind() == null ? "NONE" : plan.after().populationKind().name()));
	}

	/** Where figures come from; what an earlier plan worked out says so. */
	static String source(FigureSource source, Words words) {
		return source.source() == null ? words.say("export.source.none") : source.source().equals("=") ? words.say("export.source.computed") : source.source();
	}
}

package io.orgloom.comparison.web;

import io.orgloom.comparison.ComparedFigure;
import io.orgloom.comparison.ComparedPlan;
import io.orgloom.comparison.Comparison;
import io.orgloom.comparison.Differences;
import io.orgloom.comparison.Ranking;
import io.orgloom.comparison.ScenarioComparison;
import io.orgloom.comparison.Weights;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioState;
import io.orgloom.web.RefusalTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios side by side, for programs and for the maps of the page. */
@RestController
@RequestMapping("/api/scenarios/comparison")
class ComparisonApi {

	private final ScenarioComparison comparison;

	private final RefusalTexts refusals;

	ComparisonApi(ScenarioComparison comparison, RefusalTexts refusals) {
		this.refusals = refusals;
		this.comparison = comparison;
	}

	/** The figures of two to five scenarios, and where the first two differ, at most {@code limit} units of it. */
	@GetMapping
	ComparisonResource compare(@RequestParam List<String> ids, @RequestParam(defaultValue = "" + Page.USUAL) int limit, @RequestParam Map<String, String> parameters) {
		int most = Page.limit(limit);
		List<ScenarioId> scenarios = ScenarioComparison.ids(ids);
		Comparison compared = comparison.compare(scenarios, Weights.read(parameters));
		Differences differences = comparison.differences(new ScenarioId(compared.plans().get(0).scenario().id()), new ScenarioId(compared.plans().get(1).scenario().id()));
		return new ComparisonResource(compared.plans().stream().map(plan -> PlanResource.of(plan, refusals)).toList(), compared.before(), compared.notes(), compared.apart(), compared.ranking(),
				DifferencesResource.of(differences, most));
	}

	/** The territory of a scenario as it is on a day, in units of the scenario's base: who it is held against. */
	@GetMapping("/territory")
	TerritoryResource territory(@RequestParam ScenarioId scenario, AsOf asOf) {
		return TerritoryResource.of(asOf.on(), comparison.territory(scenario, asOf.on()));
	}

	record TerritoryResource(LocalDate on, List<PlaceResource> units, List<Evaluation.Unassigned> unrecorded) {

		static TerritoryResource of(LocalDate on, Evaluation territory) {
			return new TerritoryResource(on, territory.units().stream().map(PlaceResource::of).toList(), territory.unassigned());
		}
	}

	/** @param findings none: no rule is asked about another day */
	record PlaceResource(String code, String name, boolean empty, List<Object> findings, List<Evaluation.Source> from) {

		static PlaceResource of(Evaluation.Unit unit) {
			return new PlaceResource(unit.code(), unit.name(), false, List.of(), unit.from());
		}
	}

	record ComparisonResource(List<PlanResource> plans, @Nullable Map<ComparedFigure, Double> before, List<Comparison.Note> notes, List<List<@Nullable Double>> apart,
			Ranking ranking, DifferencesResource differences) {
	}

	record PlanResource(String id, String name, long version, ScenarioState state, LocalDate baseOn, long baseKnown, LocalDate effectiveOn,
			@Nullable String populationKind, Map<ComparedFigure, Double> figures, @Nullable String unmeasured) {

		static PlanResource of(ComparedPlan plan, RefusalTexts refusals) {
			Scenario scenario = plan.scenario();
			return new PlanResource(scenario.id(), scenario.name(), scenario.revision(), scenario.state(), scenario.baseOn(), scenario.baseKnown(), scenario.effectiveOn(),
					plan.kind() == null ? null : plan.kind().name(), plan.figures(),
					plan.unmeasured() == null ? null : refusals.of(plan.unmeasured()));
		}
	}

	/** @param differing how many units lie otherwise, of which {@code items} are the first */
	record DifferencesResource(int units, int differing, @Nullable Long people, int same, Map<String, String> partners, List<Differences.Row> items) {

		static DifferencesResource of(Differences differences, int most) {
			List<Differences.Row> rows = differences.rows();
			return new DifferencesResource(differences.units(), rows.size(), differences.people(), differences.same(), differences.partners(),
					rows.subList(0, Math.min(most, rows.size())));
		}
	}
}

package io.orgloom.comparison.web;

import io.orgloom.comparison.ComparedFigure;
import io.orgloom.comparison.Comparison;
import io.orgloom.comparison.Differences;
import io.orgloom.comparison.InvalidWeight;
import io.orgloom.comparison.ScenarioComparison;
import io.orgloom.comparison.ScenariosOutOfRange;
import io.orgloom.comparison.TerritoriesDiffer;
import io.orgloom.comparison.Weights;
import io.orgloom.graph.Times;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioMapAddress;
import io.orgloom.web.RefusalTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios side by side: figures, order, two maps and where they differ. All that is chosen stands in the address. */
@Controller
class ComparisonPages {

	/** So many rows people look through; all of them are at the API. */
	private static final int ROWS = 300;

	private final ScenarioComparison comparison;
	private final JsonMapper json;
	private final RefusalTexts refusals;
	private final Times times;

	ComparisonPages(ScenarioComparison comparison, JsonMapper json, RefusalTexts refusals, Times times) {
		this.times = times;
		this.comparison = comparison;
		this.json = json;
		this.refusals = refusals;
	}

	/** @param one and {@code other}: which of the plans are on the maps, the first two if not said */
	@GetMapping("/scenarios/compare")
	String compare(@RequestParam(defaultValue = "") List<String> ids, @RequestParam @Nullable String one, @RequestParam @Nullable String other,
			@RequestParam Map<String, String> parameters, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		Weights weights = weights(parameters, model, response);
		try {
			return page(comparison.compare(ScenarioComparison.ids(ids), weights), weights, one, other, model);
		} catch (ScenariosOutOfRange | TerritoriesDiffer unfit) {
			// others can be chosen where they were chosen
			redirect.addFlashAttribute("refusal", refusals.of(unfit));
			return "redirect:/scenarios";
		}
	}

	/** What is no weight is named on the page, where it can be put right. */
	private Weights weights(Map<String, String> parameters, Model model, HttpServletResponse response) {
		try {
			return Weights.read(parameters);
		} catch (InvalidWeight invalid) {
			model.addAttribute("refusal", refusals.of(invalid));
			model.addAttribute("invalid", invalid.facts().get("figure"));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return Weights.readable(parameters);
		}
	}

	private String page(Comparison compared, Weights weights, @Nullable String one, @Nullable String other, Model model) {
		List<Scenario> scenarios = compared.plans().stream().map(plan -> plan.scenario()).toList();
		Scenario left = named(one, scenarios).orElse(scenarios.getFirst());
		Scenario right = named(other, scenarios).filter(scenario -> !scenario.equals(left))
			.orElseGet(() -> scenarios.stream().filter(scenario -> !scenario.equals(left)).findFirst().orElseThrow());
		Differences differences = comparison.differences(new ScenarioId(left.id()), new ScenarioId(right.id()));
		model.addAttribute("today", times.today());
		model.addAttribute("comparison", compared);
		model.addAttribute("figures", ComparedFigure.values());
		model.addAttribute("weights", weights);
		model.addAttribute("mostWeight", Weights.MOST);
		model.addAttribute("left", left);
		model.addAttribute("right", right);
		model.addAttribute("leftMap", ScenarioMapAddress.of(left));
		model.addAttribute("rightMap", ScenarioMapAddress.of(right));
		model.addAttribute("differences", differences);
		model.addAttribute("rows", differences.rows().subList(0, Math.min(ROWS, differences.rows().size())));
		model.addAttribute("differing", json.writeValueAsString(differences.rows().stream().map(Differences.Row::code).toList()));
		model.addAttribute("partners", json.writeValueAsString(differences.partners()));
		return "comparison/compare";
	}

	private static Optional<Scenario> named(@Nullable String id, List<Scenario> scenarios) {
		return Stream.ofNullable(id).flatMap(wanted -> scenarios.stream().filter(scenario -> scenario.id().equals(wanted))).findFirst();
	}
}

package io.orgloom.comparison.web;

import io.orgloom.comparison.ComparedFigure;
import io.orgloom.comparison.Comparison;
import io.orgloom.comparison.Differences;
import io.orgloom.comparison.InvalidWeight;
import io.orgloom.comparison.ScenarioComparison;
import io.orgloom.comparison.ScenarioComparison.Side;
import io.orgloom.comparison.ScenariosOutOfRange;
import io.orgloom.comparison.TerritoriesDiffer;
import io.orgloom.comparison.Weights;
import io.orgloom.graph.Times;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioMapAddress;
import io.orgloom.web.Figures;
import io.orgloom.web.RefusalTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
	/** Stands for the territory on a day where a plan could be named. */
	static final String DAY = "day";

	private final ScenarioComparison comparison;
	private final JsonMapper json;
	private final RefusalTexts refusals;
	private final Times times;
	private final Figures figures;
	private final MessageSource texts;

	ComparisonPages(ScenarioComparison comparison, JsonMapper json, RefusalTexts refusals, Times times, Figures figures, MessageSource texts) {
		this.times = times;
		this.figures = figures;
		this.texts = texts;
		this.comparison = comparison;
		this.json = json;
		this.refusals = refusals;
	}

	/**
	 * @param one and {@code other}: which of the plans are on the maps, the first two if not said; {@value #DAY} for the territory on a day
	 * @param oneOn and {@code otherOn}: that day, today if not said
	 */
	@GetMapping("/scenarios/compare")
	String compare(@RequestParam(defaultValue = "") List<String> ids, @RequestParam @Nullable String one, @RequestParam @Nullable String other,
			@RequestParam @Nullable String oneOn, @RequestParam @Nullable String otherOn, @RequestParam Map<String, String> parameters, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		Weights weights = weights(parameters, model, response);
		try {
			return page(comparison.compare(ScenarioComparison.ids(ids), weights), weights, new Asked(one, oneOn), new Asked(other, otherOn), model);
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

	private record Asked(@Nullable String side, @Nullable String on) {
	}

	/**
	 * What is on a map.
	 *
	 * @param id of the plan; {@value #DAY} for the territory on a day
	 * @param plan whose base the map shows
	 * @param evaluation where its units are fetched
	 */
	record Shown(String id, String name, Scenario plan, @Nullable LocalDate day, String evaluation) {

		private Side side() {
			return new Side(new ScenarioId(plan.id()), day);
		}
	}

	private Shown shown(Asked asked, Scenario plan) {
		if (!DAY.equals(asked.side())) {
			return new Shown(plan.id(), plan.name(), plan, null, "/api/scenarios/%s/evaluation".formatted(plan.id()));
		}
		LocalDate day = asked.on() == null || asked.on().isBlank() ? times.today() : Times.day("on", asked.on().strip());
		return new Shown(DAY, texts.getMessage("comparison.onDay", new Object[] {figures.day(day)}, LocaleContextHolder.getLocale()), plan, day,
				"/api/scenarios/comparison/territory?scenario=%s&on=%s".formatted(plan.id(), day));
	}

	private String page(Comparison compared, Weights weights, Asked one, Asked other, Model model) {
		List<Scenario> scenarios = compared.plans().stream().map(plan -> plan.scenario()).toList();
		Scenario planRight = named(other.side(), scenarios).orElse(null);
		Scenario planLeft = named(one.side(), scenarios).orElse(planRight != null && DAY.equals(one.side()) ? planRight : scenarios.getFirst());
		Scenario plan = planLeft;
		Scenario second = DAY.equals(other.side()) ? plan : planRight != null && (!planRight.equals(plan) || DAY.equals(one.side())) ? planRight
				: scenarios.stream().filter(scenario -> !scenario.equals(plan)).findFirst().orElseThrow();
		Shown left = shown(one, plan);
		Shown right = shown(other, second);
		Differences differences = comparison.differences(new ScenarioId(plan.id()), left.side(), right.side());
		model.addAttribute("daysAlone", left.day() != null && right.day() != null);
		model.addAttribute("today", times.today());
		model.addAttribute("comparison", compared);
		model.addAttribute("figures", ComparedFigure.values());
		model.addAttribute("weights", weights);
		model.addAttribute("mostWeight", Weights.MOST);
		model.addAttribute("left", left);
		model.addAttribute("right", right);
		model.addAttribute("leftMap", ScenarioMapAddress.of(left.plan()));
		model.addAttribute("rightMap", ScenarioMapAddress.of(right.plan()));
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

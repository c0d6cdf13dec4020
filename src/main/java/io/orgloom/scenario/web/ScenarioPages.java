package io.orgloom.scenario.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.AppliedPlans;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioMapAddress;
import io.orgloom.scenario.ScenarioPlace;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioState;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import io.orgloom.territory.UnknownAdministrativeUnit;
import io.orgloom.web.RefusalTexts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of scenarios, the form that begins one, and the studio in which one is worked on. */
@Controller
class ScenarioPages {

	private static final int PAGE = 50;

	private final ScenarioPlanning planning;
	private final Territory territory;
	private final Access access;
	private final Times times;
	private final AppliedPlans watch;
	private final RefusalTexts refusals;

	ScenarioPages(ScenarioPlanning planning, Territory territory, Access access, Times times, AppliedPlans watch, RefusalTexts refusals) {
		this.refusals = refusals;
		this.watch = watch;
		this.planning = planning;
		this.territory = territory;
		this.access = access;
		this.times = times;
	}

	@GetMapping("/scenarios")
	String scenarios(@RequestParam @Nullable String after, @RequestParam @Nullable String state, Model model) {
		model.addAttribute("form", new ScenarioForm("", times.today(), times.today(), ""));
		list(after, state, model);
		return "scenario/scenarios";
	}

	@PostMapping("/scenarios")
	String create(@Valid @ModelAttribute("form") ScenarioForm form, BindingResult errors, Model model, HttpServletResponse response) {
		if (!errors.hasErrors()) {
			try {
				return "redirect:/scenarios/" + planning.create(form.scenario()).id();
			} catch (OrgloomProblem refusal) {
				errors.reject("scenario.refused", refusals.of(refusal));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		list(null, null, model);
		return "scenario/scenarios";
	}

	private void list(@Nullable String after, @Nullable String state, Model model) {
		ScenarioState one = Arrays.stream(ScenarioState.values()).filter(each -> each.name().equals(state)).findFirst().orElse(null);
		List<Scenario> found = planning.scenarios(ScenarioPlace.read(after).orElse(ScenarioPlace.START),
				one == null ? EnumSet.allOf(ScenarioState.class) : EnumSet.of(one), PAGE + 1);
		List<Scenario> page = found.size() > PAGE ? found.subList(0, PAGE) : found;
		model.addAttribute("scenarios", page);
		model.addAttribute("today", times.today());
		model.addAttribute("state", one);
		model.addAttribute("states", ScenarioState.values());
		model.addAttribute("alarms", watch.alarms(page));
		model.addAttribute("next", found.size() > PAGE ? ScenarioPlace.of(page.getLast()).toString() : null);
		List<LocalDate> days = territory.eventDays(times.now().known());
		model.addAttribute("days", days);
		model.addAttribute("scopes", scopes(days));
		model.addAttribute("names", names(page));
		model.addAttribute("mayPlan", access.mayAny(Role.PLANNER));
	}

	/** Provinces and districts of any day: what a plan can be about. */
	private Collection<AdministrativeUnit> scopes(List<LocalDate> days) {
		Map<UnitCode, AdministrativeUnit> scopes = new LinkedHashMap<>();
		for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT)) {
			days.forEach(day -> territory.units(UnitSearch.all(null, level), times.on(day)).forEach(unit -> scopes.put(unit.code(), unit)));
		}
		return scopes.values();
	}

	private Map<String, String> names(List<Scenario> scenarios) {
		Map<String, String> names = new TreeMap<>();
		scenarios.stream().filter(scenario -> scenario.within() != null)
			.forEach(scenario -> names.computeIfAbsent(Objects.requireNonNull(scenario.within()), code -> name(scenario)));
		return names;
	}

	private @Nullable String name(Scenario scenario) {
		if (scenario.within() == null) {
			return null;
		}
		try {
			return territory.unit(new UnitCode(scenario.within()), new AsOf(scenario.baseOn(), scenario.baseKnown())).name();
		} catch (UnknownAdministrativeUnit gone) {
			return scenario.within();
		}
	}

	@GetMapping("/scenarios/{id}")
	String studio(@PathVariable ScenarioId id, Model model) {
		Scenario scenario = planning.scenario(id);
		AsOf base = new AsOf(scenario.baseOn(), scenario.baseKnown());
		model.addAttribute("scenario", scenario);
		model.addAttribute("states", ScenarioState.values());
		model.addAttribute("today", times.today());
		model.addAttribute("withinName", name(scenario));
		model.addAttribute("user", access.actor());
		boolean mayPlan = access.may(Role.PLANNER, scenario.within(), base);
		model.addAttribute("mayPlan", mayPlan);
		model.addAttribute("editable", scenario.state().isEditable() && mayPlan);
		model.addAttribute("mapSource", ScenarioMapAddress.of(scenario));
		return "scenario/studio";
	}
}

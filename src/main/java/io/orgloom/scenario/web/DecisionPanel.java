package io.orgloom.scenario.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.AppliedPlans;
import io.orgloom.scenario.Clash;
import io.orgloom.scenario.Conflict;
import io.orgloom.scenario.Consultation;
import io.orgloom.scenario.Deliberation;
import io.orgloom.scenario.HistoryEntry;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioDecisions;
import io.orgloom.scenario.ScenarioDecisions.Hindrance;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioMerging;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioRebasing;
import io.orgloom.scenario.ScenarioState;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnknownAdministrativeUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the fragment that shows the way to a decision needs. */
@Component
class DecisionPanel {

	/** More lines tell nobody more. */
	private static final int MOST_CONFLICTS = 200;

	private final ScenarioPlanning planning;
	private final ScenarioDecisions decisions;
	private final ScenarioRebasing rebasing;
	private final ScenarioMerging merging;
	private final Deliberation deliberation;
	private final AppliedPlans watch;
	private final Territory territory;
	private final Access access;
	private final Times times;

	DecisionPanel(ScenarioPlanning planning, ScenarioDecisions decisions, ScenarioRebasing rebasing, ScenarioMerging merging, Deliberation deliberation,
			AppliedPlans watch, Territory territory, Access access, Times times) {
		this.planning = planning;
		this.decisions = decisions;
		this.rebasing = rebasing;
		this.merging = merging;
		this.deliberation = deliberation;
		this.watch = watch;
		this.territory = territory;
		this.access = access;
		this.times = times;
	}

	/**
	 * A state on the way.
	 *
	 * @param past whether the scenario has been there and went on
	 */
	record Stop(ScenarioState state, boolean past, boolean present) {
	}

	/** @param studio whether it is shown there, where other parts show the comments */
	void fill(ScenarioId id, Model model, boolean studio) {
		Scenario scenario = planning.scenario(id);
		AsOf base = new AsOf(scenario.baseOn(), scenario.baseKnown());
		boolean planner = access.may(Role.PLANNER, scenario.within(), base);
		List<Conflict> conflicts = model.getAttribute("standing") instanceof List<?> standing ? standing.stream().map(Conflict.class::cast).toList()
				: decisions.conflicts(id);
		List<Consultation> consultations = deliberation.consultations(id);
		model.addAttribute("scenario", scenario);
		model.addAttribute("studio", studio);
		model.addAttribute("stops", stops(scenario.state()));
		model.addAttribute("offers", decisions.offers(id).stream().filter(offer -> offer.hindrance() != Hindrance.STATE).toList());
		model.addAttribute("alarm", watch.alarms(List.of(scenario)).get(scenario.id()));
		model.addAttribute("conflicts", conflicts.size() > MOST_CONFLICTS ? conflicts.subList(0, MOST_CONFLICTS) : conflicts);
		model.addAttribute("allConflicts", conflicts.size());
		boolean mayRebase = planner && scenario.state().isEditable();
		model.addAttribute("mayRebase", mayRebase);
		model.addAttribute("settledOn", mayRebase && !model.containsAttribute("standing") ? decisions.settledOn(id, conflicts).orElse(null) : null);
		LocalDate day = decisionDay(scenario, conflicts);
		if (!model.containsAttribute("clashes")) {
			model.addAttribute("clashes", mayRebase && !conflicts.isEmpty() && !model.containsAttribute("standing") ? clashes(id, day) : List.of());
		}
		model.addAttribute("rebaseDay", model.getAttribute("typedBase") == null ? day : model.getAttribute("typedBase"));
		model.addAttribute("tooLate", conflicts.stream().anyMatch(conflict -> conflict.on() != null && conflict.on().isAfter(scenario.effectiveOn())));
		model.addAttribute("mayBranch", planner);
		merging(id, model);
		model.addAttribute("mayConsult", planner && Deliberation.takesConsultations(scenario));
		model.addAttribute("consultations", consultations);
		List<HistoryEntry> history = decisions.history(id).reversed();
		model.addAttribute("unitNames", names(Stream.concat(consultations.stream(), history.stream().map(HistoryEntry::consultation).filter(Objects::nonNull)), base));
		model.addAttribute("history", history);
		model.addAttribute("comments", deliberation.comments(id));
		model.addAttribute("kinds", Consultation.Kind.values());
		model.addAttribute("readsChanges", access.mayAny(Role.ADMINISTRATOR, Role.APPROVER, Role.AUDITOR));
		model.addAttribute("today", times.today());
		if (!model.containsAttribute("consultation")) {
			model.addAttribute("consultation", ConsultationForm.empty());
		}
	}

	/** Whether the branch can be merged, and what has to be decided for it. */
	private void merging(ScenarioId id, Model model) {
		boolean possible = false;
		List<Clash> clashes = List.of();
		try {
			possible = merging.isPossible(id);
			clashes = possible && !model.containsAttribute("mergeClashes") ? merging.clashes(id) : clashes;
		} catch (OrgloomProblem unfit) {
			// a parent that is out of reach, or a territory that is gone: there is nothing to merge into
			possible = false;
		}
		model.addAttribute("mayMerge", possible);
		if (!model.containsAttribute("mergeClashes")) {
			model.addAttribute("mergeClashes", clashes);
		}
	}

	/** The day behind which nothing begins any more that the plan could rest on, or that of its base. */
	private static LocalDate decisionDay(Scenario scenario, List<Conflict> conflicts) {
		return conflicts.stream().map(Conflict::on).filter(Objects::nonNull).map(Objects::requireNonNull).filter(on -> !on.isAfter(scenario.effectiveOn()))
			.max(LocalDate::compareTo).filter(on -> on.isAfter(scenario.baseOn())).orElse(scenario.baseOn());
	}

	private List<Clash> clashes(ScenarioId id, LocalDate day) {
		try {
			return rebasing.clashes(id, day);
		} catch (OrgloomProblem unthinkable) {
			// where the territory of the plan is not there on that day, the conflicts say so
			return List.of();
		}
	}

	/** Whether a plan's day has not come yet. */
	boolean isAhead(Scenario scenario) {
		return scenario.effectiveOn().isAfter(times.today());
	}

	/** The straight way, and what led off it. */
	private static List<Stop> stops(ScenarioState state) {
		List<ScenarioState> way = new ArrayList<>(List.of(ScenarioState.DRAFT, ScenarioState.SUBMITTED, ScenarioState.APPROVED, ScenarioState.APPLIED));
		if (state == ScenarioState.RETURNED) {
			way.set(0, ScenarioState.RETURNED);
		} else if (state == ScenarioState.REVERTED) {
			way.add(ScenarioState.REVERTED);
		}
		int present = way.indexOf(state);
		return way.stream().map(each -> new Stop(each, way.indexOf(each) < present, each == state)).toList();
	}

	/** Names of the units that were asked, also where it was removed since. */
	private Map<String, String> names(Stream<Consultation> asked, AsOf base) {
		Map<String, String> names = new HashMap<>();
		asked.map(Consultation::unit).filter(Objects::nonNull).forEach(unit -> names.computeIfAbsent(unit, code -> name(code, base)));
		return names;
	}

	private String name(String code, AsOf base) {
		try {
			return territory.unit(new UnitCode(code), base).name();
		} catch (UnknownAdministrativeUnit gone) {
			return code;
		}
	}
}

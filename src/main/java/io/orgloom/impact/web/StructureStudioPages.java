package io.orgloom.impact.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.structure.AgencyField;
import io.orgloom.structure.CrossLine;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The studio in which committees, agencies, posts and people of a scenario are worked on. */
@Controller
class StructureStudioPages {

	private final ScenarioPlanning planning;
	private final Access access;
	private final Times times;

	StructureStudioPages(ScenarioPlanning planning, Access access, Times times) {
		this.planning = planning;
		this.access = access;
		this.times = times;
	}

	@GetMapping("/scenarios/{id}/apparatus")
	String studio(@PathVariable ScenarioId id, Model model) {
		Scenario scenario = planning.scenario(id);
		AsOf base = new AsOf(scenario.baseOn(), scenario.baseKnown());
		boolean mayPlan = access.may(Role.PLANNER, scenario.within(), base);
		boolean open = scenario.state().isEditable();
		model.addAttribute("scenario", scenario);
		model.addAttribute("today", times.today());
		model.addAttribute("editable", open && mayPlan);
		model.addAttribute("answers", open && (mayPlan || access.may(Role.PERSONNEL_OFFICER, scenario.within(), base)));
		model.addAttribute("hierarchies", Hierarchy.values());
		model.addAttribute("kinds", OrgUnitKind.values());
		model.addAttribute("fields", AgencyField.values());
		model.addAttribute("roles", PositionRole.values());
		model.addAttribute("lineKinds", CrossLine.Kind.values());
		return "impact/structure-studio";
	}
}

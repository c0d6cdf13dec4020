package io.orgloom.structure.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.structure.Apparatus;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.RollUp;
import io.orgloom.structure.Structure;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the apparatus is staffed: from the country down, one level at a time. */
@Controller
class StaffingPages {

	private static final Comparator<RollUp.Row> MOST_VACANT = Comparator.comparingDouble((RollUp.Row row) -> row.totals().vacantShare()).reversed();

	private final Structure structure;
	private final Apparatus apparatus;
	private final Times times;

	StaffingPages(Structure structure, Apparatus apparatus, Times times) {
		this.structure = structure;
		this.apparatus = apparatus;
		this.times = times;
	}

	/** @param vacantFirst whether units stand in the order of their share of vacant posts, and not of their codes */
	@GetMapping("/org-units/staffing")
	String staffing(@RequestParam @Nullable OrgUnitCode unit, @RequestParam(defaultValue = "PARTY") Hierarchy hierarchy,
			@RequestParam(defaultValue = "false") boolean vacantFirst, AsOf asOf, Model model) {
		RollUp sums = apparatus.staffing(unit, hierarchy, asOf);
		List<RollUp.Row> rows = vacantFirst ? sums.rows().stream().sorted(MOST_VACANT).toList() : sums.rows();
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
		model.addAttribute("days", apparatus.eventDays(asOf));
		model.addAttribute("hierarchy", hierarchy);
		model.addAttribute("hierarchies", Hierarchy.values());
		OrgUnit looked = unit == null ? null : structure.unit(unit, asOf);
		model.addAttribute("unit", looked);
		model.addAttribute("above", looked == null ? null : looked.parents().get(hierarchy));
		model.addAttribute("vacantFirst", vacantFirst);
		model.addAttribute("rows", rows);
		model.addAttribute("sums", sums);
		return "structure/staffing";
	}
}

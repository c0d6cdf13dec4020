package io.orgloom.cadreplan.web;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.access.Role;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.PlanGap;
import io.orgloom.cadreplan.PlanGaps;
import io.orgloom.cadreplan.PlanGaps.Listed;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.graph.Times;
import io.orgloom.policy.Severity;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a cadre plan lacks, in one list that can be sorted, with what to do about each and a way to give it as a task. */
@Controller
class GapPages {

	private static final int PAGE = 100;

	private final PlanGaps gaps;
	private final Access access;
	private final Times times;

	GapPages(PlanGaps gaps, Access access, Times times) {
		this.gaps = gaps;
		this.access = access;
		this.times = times;
	}

	/** @param after key of the row the page begins behind; of none that is there the first page is shown */
	@GetMapping("/cadre-plans/{id}/gaps")
	String gaps(@PathVariable CadrePlanCode id, @RequestParam PlanGap.@Nullable Kind kind, @RequestParam @Nullable Severity severity,
			@RequestParam(defaultValue = "SEVERITY") GapTable.Sort sort, @RequestParam @Nullable String after, @RequestParam @Nullable String purpose, AsOf asOf, Model model) {
		Listed listed = gaps.of(id, asOf, new ReadPurpose("GET /cadre-plans/{id}/gaps", purpose));
		List<GapTable.Row> all = new GapTable(listed).rows(kind, severity, sort);
		int begin = IntStream.range(0, all.size()).filter(i -> all.get(i).key().equals(after)).findFirst().orElse(-1) + 1;
		Page<GapTable.Row> rows = Page.of(all.stream().skip(begin).limit(PAGE + 1L).toList(), PAGE, GapTable.Row::key);
		model.addAttribute("plan", listed.plan().plan());
		model.addAttribute("count", all.size());
		model.addAttribute("rows", rows.items());
		model.addAttribute("next", rows.next());
		model.addAttribute("kind", kind);
		model.addAttribute("severity", severity);
		model.addAttribute("sort", sort);
		model.addAttribute("sorts", GapTable.Sort.values());
		model.addAttribute("kinds", PlanGap.Kind.values());
		model.addAttribute("severities", Severity.values());
		model.addAttribute("mayGive", access.mayAny(Role.PLANNER));
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
		return "cadreplan/gaps";
	}
}

package io.orgloom.structure.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.graph.Times;
import io.orgloom.structure.Apparatus;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnitDifference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the apparatus is on two days, only where they differ. */
@Controller
class DifferencePages {

	private static final int PAGE = 100;

	private final Apparatus apparatus;
	private final Times times;

	DifferencePages(Apparatus apparatus, Times times) {
		this.apparatus = apparatus;
		this.times = times;
	}

	/** @param before the other day; the day before the last event up to {@code on} where it is not said */
	@GetMapping("/org-units/differences")
	String differences(@RequestParam @Nullable LocalDate before, @RequestParam @Nullable Hierarchy hierarchy, @RequestParam @Nullable String after, AsOf asOf, Model model) {
		List<LocalDate> days = apparatus.eventDays(asOf);
		LocalDate earlier = before == null ? days.stream().filter(day -> !day.isAfter(asOf.on())).max(LocalDate::compareTo).map(day -> day.minusDays(1)).orElse(asOf.on()) : before;
		Page<OrgUnitDifference> page = Page.of(apparatus.differences(earlier, hierarchy, Page.key(after), PAGE + 1, asOf), PAGE, each -> each.code().value());
		model.addAttribute("before", earlier);
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
		model.addAttribute("days", days);
		model.addAttribute("hierarchy", hierarchy);
		model.addAttribute("hierarchies", Hierarchy.values());
		model.addAttribute("differences", page.items());
		model.addAttribute("next", page.next());
		return "structure/differences";
	}
}

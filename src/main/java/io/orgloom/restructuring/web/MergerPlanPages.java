package io.orgloom.restructuring.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.Times;
import io.orgloom.restructuring.AimKind;
import io.orgloom.restructuring.RestructuringProperties;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a plan is wished for, looked for and looked at. */
@Controller
class MergerPlanPages {

	private static final int[] SECONDS = {2, 5, 15, 60, 300};

	private final Territory territory;
	private final Access access;
	private final Times times;
	private final RestructuringProperties limits;

	MergerPlanPages(Territory territory, Access access, Times times, RestructuringProperties limits) {
		this.territory = territory;
		this.access = access;
		this.times = times;
		this.limits = limits;
	}

	@GetMapping("/merger-plans")
	String planner(@RequestParam @Nullable String job, @RequestParam @Nullable String scenario, @RequestParam @Nullable String place, @RequestParam @Nullable String within, @RequestParam @Nullable LocalDate on,
			@RequestParam @Nullable LocalDate effectiveOn, Model model) {
		// who decides on a scenario may see where it stands
		access.requireAny(scenario == null ? new Role[] {Role.PLANNER} : new Role[] {Role.PLANNER, Role.APPROVER});
		List<LocalDate> days = territory.eventDays(times.now().known());
		Collection<AdministrativeUnit> scopes = scopes(days);
		LocalDate day = on == null ? times.today() : on;
		model.addAttribute("job", job);
		model.addAttribute("scenario", scenario);
		model.addAttribute("place", place);
		model.addAttribute("mayPlan", access.mayAny(Role.PLANNER));
		model.addAttribute("scopes", scopes);
		model.addAttribute("days", days);
		model.addAttribute("within", within == null ? scopes.stream().findFirst().map(AdministrativeUnit::code).map(UnitCode::value).orElse("") : within);
		model.addAttribute("on", day);
		model.addAttribute("effectiveOn", effectiveOn == null ? day : effectiveOn);
		model.addAttribute("aims", AimKind.values());
		model.addAttribute("kinds", PopulationKind.values());
		model.addAttribute("seconds", IntStream.of(SECONDS).filter(each -> each <= limits.mostSeconds()).boxed().toList());
		model.addAttribute("mostSeconds", limits.mostSeconds());
		return "restructuring/merger-plans";
	}

	/** Provinces and districts of any day. */
	private Collection<AdministrativeUnit> scopes(List<LocalDate> days) {
		Map<UnitCode, AdministrativeUnit> scopes = new LinkedHashMap<>();
		for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT)) {
			days.forEach(day -> territory.units(UnitSearch.all(null, level), times.on(day)).forEach(unit -> scopes.put(unit.code(), unit)));
		}
		return scopes.values();
	}
}

package io.orgloom.restructuring;

import io.orgloom.scenario.WhatIf;
import io.orgloom.scenario.WhatIfs;
import io.orgloom.territory.Border;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what a case is made from. */
@Component
class PlanningCases {

	private final WhatIfs whatIfs;
	private final Territory territory;
	private final RestructuringProperties limits;

	PlanningCases(WhatIfs whatIfs, Territory territory, RestructuringProperties limits) {
		this.whatIfs = whatIfs;
		this.territory = territory;
		this.limits = limits;
	}

	PlanningCase of(MergerPlanRequest request) {
		if (request.within() != null) {
			territory.requireUnit(request.within(), request.base());
		}
		WhatIf whatIf = whatIfs.on(request.base(), request.within(), request.effectiveOn());
		int units = whatIf.units().size();
		if (units > limits.mostUnits()) {
			throw new TooManyToMerge(units, limits.mostUnits());
		}
		Set<UnitCode> codes = whatIf.units().stream().map(number -> whatIf.base().unit(number).code()).collect(Collectors.toSet());
		List<Border> borders = territory.bordersOf(codes, request.base()).stream().filter(border -> codes.contains(border.one()) && codes.contains(border.other())).toList();
		return PlanningCase.of(request, whatIf, borders);
	}
}

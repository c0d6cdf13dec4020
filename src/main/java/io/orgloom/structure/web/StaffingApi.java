package io.orgloom.structure.web;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.Apparatus;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.RollUp;
import io.orgloom.structure.Totals;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the apparatus is staffed, for programs. */
@RestController
class StaffingApi {

	private final Apparatus apparatus;

	StaffingApi(Apparatus apparatus) {
		this.apparatus = apparatus;
	}

	/** @param unit whose parts are asked for; null for the top of the hierarchy */
	@GetMapping("/api/staffing")
	Staffed staffing(@RequestParam @Nullable OrgUnitCode unit, @RequestParam(defaultValue = "PARTY") Hierarchy hierarchy, AsOf asOf) {
		RollUp sums = apparatus.staffing(unit, hierarchy, asOf);
		Map<OrgUnitKind, Figures> kinds = new TreeMap<>();
		sums.kinds().forEach((kind, totals) -> kinds.put(kind, Figures.of(totals)));
		return new Staffed(sums.rows().stream().map(StaffedUnit::of).toList(), kinds, Figures.of(sums.all()));
	}

	/** @param total the sum of the kinds */
	record Staffed(List<StaffedUnit> items, Map<OrgUnitKind, Figures> kinds, Figures total) {
	}

	/** @param totals of all below, too */
	record StaffedUnit(String code, String name, OrgUnitKind kind, Figures totals) {

		static StaffedUnit of(RollUp.Row row) {
			return new StaffedUnit(row.unit().code().value(), row.unit().name(), row.unit().kind(), Figures.of(row.totals()));
		}
	}

	/** @param unrecorded posts of which it is not known whether they are filled */
	record Figures(int units, int posts, int held, int vacant, int unrecorded) {

		static Figures of(Totals totals) {
			return new Figures(totals.units(), totals.posts(), totals.held(), totals.vacant(), totals.unrecorded());
		}
	}
}

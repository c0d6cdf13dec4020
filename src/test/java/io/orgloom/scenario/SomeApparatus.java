package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import io.orgloom.scenario.apparatus.ApparatusBase;
import io.orgloom.scenario.apparatus.PlannedPeople;
import io.orgloom.scenario.apparatus.PlannedPeople.Holding;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.Ties;
import io.orgloom.territory.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Committees C1 to Cn of the communes 1 to n, each with a head H and a deputy P, held by c-n-H and c-n-P; below a committee C0 that governs the province. */
final class SomeApparatus {

	private SomeApparatus() {
	}

	static ApparatusBase ofCommittees(AsOf asOf, int count) {
		List<OrgUnit> units = new ArrayList<>(List.of(unit("C0", "P", null)));
		List<Ties.Post> posts = new ArrayList<>();
		List<Holding> held = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			OrgUnitCode committee = new OrgUnitCode("C" + i);
			units.add(unit(committee.value(), String.valueOf(i), "C0"));
			for (String role : List.of("H", "P")) {
				PositionCode post = new PositionCode(committee + "." + role);
				posts.add(new Ties.Post(committee, post, role.equals("H") ? "Bí thư" : "Phó Bí thư", role.equals("H") ? PositionRole.HEAD : PositionRole.DEPUTY));
				held.add(new Holding("c-%d-%s".formatted(i, role), post, committee, false, false));
			}
		}
		return ApparatusBase.of(asOf, units, posts, held);
	}

	private static OrgUnit unit(String code, String governs, String parent) {
		return new OrgUnit(new OrgUnitCode(code), "Đảng ủy " + code, OrgUnitKind.COMMITTEE, Hierarchy.PARTY, null, parent == null ? Map.of() : Map.of(Hierarchy.PARTY, new OrgUnitCode(parent)),
				List.of(new UnitCode(governs)), 2, 0, 0, 0, null);
	}
}

package io.orgloom.cadreplan.web;

import io.orgloom.access.ReadPurpose;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.CadrePlans;
import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.PlanView;
import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What candidates of a plan are for: a post, or the seats of a committee.
 *
 * @param position null for a committee
 * @param committee null for a post
 */
record PlannedPlace(@Nullable PositionCode position, @Nullable OrgUnitCode committee) {

	static PlannedPlace of(PositionCode position) {
		return new PlannedPlace(position, null);
	}

	static PlannedPlace of(OrgUnitCode committee) {
		return new PlannedPlace(null, committee);
	}

	/** Where it is looked at, within the pages of its plan. */
	String path() {
		return committee == null ? "positions/" + position : "committees/" + committee;
	}

	/** The page of the thing itself. */
	String itself() {
		return committee == null ? "/positions/" + position : "/org-units/" + committee;
	}

	PlanView view(CadrePlans plans, CadrePlanCode plan, AsOf asOf, ReadPurpose purpose) {
		return position == null ? plans.view(plan, there(committee), asOf, purpose) : plans.view(plan, position, asOf, purpose);
	}

	List<Nomination> nominations(PlanView view) {
		return position == null ? view.byCommittee().getOrDefault(there(committee), List.of()) : view.byPosition().getOrDefault(position, List.of());
	}

	String title(PlanView view) {
		PlanNames names = new PlanNames(view);
		return position == null ? names.of(there(committee)) : names.of(position);
	}

	private static OrgUnitCode there(@Nullable OrgUnitCode committee) {
		return CadrePlanForms.there(committee);
	}
}

package io.orgloom.cadreplan.web;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.PlanView;
import io.orgloom.cadreplan.PlannedCommittee;
import io.orgloom.cadreplan.PlannedPosition;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import org.jspecify.annotations.Nullable;

/** What people, posts and committees of a plan are called, as far as who looks may see. */
record PlanNames(PlanView view) {

	/** The name, or the code where the name may not be shown. */
	String of(CadreCode code) {
		return view.profile(code).map(CadreProfile::name).orElse(code.value());
	}

	static String of(PlannedPosition position) {
		return position.title() + " · " + position.unitName();
	}

	/** A post; its code where it has ended. */
	String of(PositionCode code) {
		return view.position(code).map(PlanNames::of).orElse(code.value());
	}

	/** A committee; its code where it has ended. */
	String of(OrgUnitCode code) {
		return view.committee(code).map(PlannedCommittee::name).orElse(code.value());
	}

	/** What a nomination is for; null where that has ended. */
	@Nullable String place(Nomination nomination) {
		if (nomination.committee() != null) {
			return of(nomination.committee());
		}
		return nomination.position() == null ? null : view.position(nomination.position()).map(PlanNames::of).orElse(null);
	}

	/** Where a nomination is looked at, within the pages of its plan; null where what it is for has ended. */
	static @Nullable String path(Nomination nomination) {
		if (nomination.committee() != null) {
			return "committees/" + nomination.committee();
		}
		return nomination.position() == null ? null : "positions/" + nomination.position();
	}
}

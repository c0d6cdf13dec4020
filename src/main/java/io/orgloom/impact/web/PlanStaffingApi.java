package io.orgloom.impact.web;

import io.orgloom.impact.StaffAndWays;
import io.orgloom.impact.StaffAndWays.Ended;
import io.orgloom.impact.StaffAndWays.Offices;
import io.orgloom.impact.StaffAndWays.Staff;
import io.orgloom.impact.StaffAndWays.Unit;
import io.orgloom.impact.PlanStaffing;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.territory.UnitLevel;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a plan means for bodies, posts and ways. */
@RestController
class PlanStaffingApi {

	private final PlanStaffing staffing;

	PlanStaffingApi(PlanStaffing staffing) {
		this.staffing = staffing;
	}

	@GetMapping("/api/scenarios/{id}/staffing")
	StaffAndWaysResource staffing(@PathVariable ScenarioId id) {
		return StaffAndWaysResource.of(staffing.of(id));
	}

	record StaffAndWaysResource(long version, StaffResource staff, OfficesResource offices, @Nullable UnitResource farthest, int unplaced, List<UnitResource> units,
			List<EndedResource> ended) {

		/** @param unplaced how many new units lack a place, so that no way is known */
		static StaffAndWaysResource of(StaffAndWays staffing) {
			List<UnitResource> units = staffing.units().stream().map(UnitResource::of).toList();
			UnitResource farthest = staffing.units().stream().filter(unit -> unit.km() != null).max(Comparator.comparing(Unit::km)).map(UnitResource::of).orElse(null);
			return new StaffAndWaysResource(staffing.version(), StaffResource.of(staffing.staff()), OfficesResource.of(staffing.offices()), farthest,
					(int) staffing.units().stream().filter(unit -> unit.km() == null).count(), units, staffing.ended().stream().map(EndedResource::of).toList());
		}
	}

	/** @param freed posts left over where each new unit keeps the largest body of each kind */
	record StaffResource(int bodies, int bodiesKept, int posts, int postsKept, int freed, int vacant, int unrecorded) {

		static StaffResource of(Staff staff) {
			return new StaffResource(staff.bodies(), staff.bodiesKept(), staff.posts(), staff.postsKept(), staff.freed(), staff.vacant(), staff.unrecorded());
		}
	}

	record OfficesResource(int before, int after, @Nullable Long people, @Nullable Double peopleBefore, @Nullable Double peopleAfter, @Nullable Long most,
			@Nullable String mostIn) {

		static OfficesResource of(Offices offices) {
			return new OfficesResource(offices.before(), offices.after(), offices.people(), offices.peopleBefore(), offices.peopleAfter(), offices.most(), offices.mostIn());
		}
	}

	record UnitResource(String code, String name, UnitLevel level, int members, @Nullable Long people, StaffResource staff, @Nullable String seat, boolean seatChosen,
			@Nullable String farthest, @Nullable Double km) {

		static UnitResource of(Unit unit) {
			return new UnitResource(unit.code(), unit.name(), unit.level(), unit.members(), unit.people(), StaffResource.of(unit.staff()), unit.seat(), unit.seatChosen(),
					unit.farthest(), unit.km());
		}
	}

	record EndedResource(String code, String name, UnitLevel level, StaffResource staff) {

		static EndedResource of(Ended ended) {
			return new EndedResource(ended.code(), ended.name(), ended.level(), StaffResource.of(ended.staff()));
		}
	}
}

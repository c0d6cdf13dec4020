package io.orgloom.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.impact.StaffAndWays.Staff;
import io.orgloom.structure.AgencyField;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.SpecialFactors;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Communes 1 and 2 with a committee each; that of 1 has an office below it, that of 2 two bodies of the Front beside it. */
class BodiesTests {

	private final Bodies bodies = Bodies.of(List.of(body("C1", OrgUnitKind.COMMITTEE, "1", null, 11, 2), body("O1", OrgUnitKind.ADVISORY_AGENCY, null, "C1", 7, 1),
			body("C2", OrgUnitKind.COMMITTEE, "2", null, 9, 0), body("F2", OrgUnitKind.FRONT_BODY, "2", null, 3, 0), body("G2", OrgUnitKind.FRONT_BODY, "2", null, 2, 0),
			body("X", OrgUnitKind.COMMITTEE, null, null, 100, 100)));

	/** Committees 11 and 9, of which the larger stays; the office and both bodies of the Front have none to be one with. */
	@Test
	void ofEachKindTheLargestStays() {
		assertThat(bodies.of(List.of("1", "2"), true)).isEqualTo(new Staff(5, 4, 32, 23, 3, 0));
		assertThat(bodies.of(List.of("1", "2"), true).freed()).isEqualTo(9);
	}

	@Test
	void aUnitAloneKeepsAllAndOneThatEndsNothing() {
		assertThat(bodies.of(List.of("1"), true).freed()).isZero();
		assertThat(bodies.of(List.of("1"), false)).isEqualTo(new Staff(2, 0, 18, 0, 3, 0));
		assertThat(bodies.of(List.of("3"), true)).isEqualTo(Staff.NONE);
	}

	/** Hà Nội (21.0278° N, 105.8342° E) to Vinh (18.6796° N, 105.6813° E) are 261.6 km. */
	@Test
	void waysAreStraightLinesOnTheGlobe() {
		assertThat(PlanStaffing.km(at(105.8342, 21.0278), at(105.6813, 18.6796))).isCloseTo(261.6, within(0.1));
		assertThat(PlanStaffing.km(at(105.8342, 21.0278), at(null, null))).isNull();
	}

	private static AdministrativeUnit at(@Nullable Double longitude, @Nullable Double latitude) {
		return new AdministrativeUnit(new UnitCode("1"), "1", "Unit", UnitType.COMMUNE, UnitLevel.COMMUNE, null, List.of(), null, null, SpecialFactors.UNKNOWN, longitude,
				latitude);
	}

	private static OrgUnit body(String code, OrgUnitKind kind, @Nullable String governs, @Nullable String parent, int posts, int vacant) {
		return new OrgUnit(new OrgUnitCode(code), code, kind, Hierarchy.PARTY, (AgencyField) null, parent == null ? Map.of() : Map.of(Hierarchy.PARTY, new OrgUnitCode(parent)),
				governs == null ? List.of() : List.of(new UnitCode(governs)), posts, vacant, 0, 0, null);
	}
}

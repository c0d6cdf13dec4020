package io.orgloom.structure.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.structure.AgencyField;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.findings.UnitFigures.Area;
import io.orgloom.structure.findings.UnitFigures.Other;
import io.orgloom.structure.findings.UnitFigures.Post;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a unit is by the names of the policy pack, and what is left out since nobody recorded it. */
class NormCaseTests {

	private static final Area PROVINCE = new Area(UnitLevel.PROVINCE, UnitType.PROVINCE, "40", true);
	private static final Area COMMUNE = new Area(UnitLevel.COMMUNE, UnitType.COMMUNE, "16681", true);

	@Test
	void aDivisionHasItsDeputiesAndThePeopleInOffice() {
		Post head = new Post(PositionRole.HEAD, Occupancy.HELD);
		Post staff = new Post(PositionRole.STAFF, Occupancy.HELD);
		assertThat(of(division(head, new Post(PositionRole.DEPUTY, Occupancy.VACANT), new Post(PositionRole.STAFF, null)))).containsEntry("subject", "division")
			.containsEntry("org", "party_provincial_advisory").containsEntry("posts", 3).containsEntry("deputies", 1).containsEntry("below_organisation", true)
			.containsEntry("deputies_over_parent", -2).doesNotContainKeys("staff", "posts_not_filled");
		assertThat(of(division(head, new Post(PositionRole.DEPUTY, Occupancy.ACTING), staff))).containsEntry("staff", 2).containsEntry("posts_not_filled", true);
		assertThat(of(division(head, staff))).containsEntry("staff", 2).containsEntry("posts_not_filled", false).containsEntry("deputies", 0);
	}

	@Test
	void whereOnlyThoseWhoLeadAreRecordedTheShareOfDeputiesIsNotKnown() {
		assertThat(of(organisation(OrgUnitKind.FRONT_BODY, COMMUNE, 9, 0))).containsEntry("org", "commune_front").doesNotContainKey("deputies_share_pct");
		assertThat(of(organisation(OrgUnitKind.ADVISORY_AGENCY, PROVINCE, 8, 5))).containsEntry("deputies_share_pct", 12.5).doesNotContainKey("org");
	}

	@Test
	void aCommitteeHasItsAgenciesByField() {
		Map<String, @Nullable Object> province = of(committee(PROVINCE, agency(AgencyField.OFFICE, 3), agency(AgencyField.ORGANISATION, 3), agency(AgencyField.PROPAGANDA, 2)));
		assertThat(province).containsEntry("subject", "provincial_party_committee").containsEntry("province", "nghe_an").containsEntry("agency_deputies", 8)
			.containsEntry("offices", 1).containsEntry("organisation_boards", 1).containsEntry("inspection_agencies", 0).containsEntry("other_party_agencies", 1);
		assertThat(of(committee(COMMUNE, agency(null, 1)))).containsEntry("subject", "commune_party_committee").doesNotContainKey("offices");
		assertThat(of(committee(COMMUNE))).doesNotContainKeys("offices", "agency_deputies").containsEntry("party_public_units", null);
		assertThat(of(committee(new Area(UnitLevel.COMMUNE, UnitType.SPECIAL_ZONE, "1", true)))).isEmpty();
		assertThat(of(committee(new Area(UnitLevel.PROVINCE, UnitType.PROVINCE, "40", false)))).isEmpty();
	}

	@Test
	void aGovernmentHasItsAverages() {
		UnitFigures commune = figures(OrgUnitKind.GOVERNMENT_BODY, List.of(), COMMUNE, null, List.of(new Other(OrgUnitKind.DIVISION, null, 1),
				new Other(OrgUnitKind.DIVISION, null, 2), new Other(OrgUnitKind.PUBLIC_UNIT, null, 9)), 0, 0, 0, 0);
		assertThat(of(commune)).containsEntry("avg_division_deputies", 1.5);
		UnitFigures province = figures(OrgUnitKind.GOVERNMENT_BODY, List.of(), PROVINCE, null, List.of(), 0, 0, 2, 9);
		assertThat(of(province)).containsEntry("avg_commune_organisations", 4.5).containsEntry("avg_department_deputies", null);
	}

	private static Map<String, @Nullable Object> of(UnitFigures unit) {
		return NormCase.of(unit, code -> "40".equals(code) ? "nghe_an" : "other");
	}

	private static UnitFigures division(Post... posts) {
		return figures(OrgUnitKind.DIVISION, List.of(posts), new Area(UnitLevel.PROVINCE, UnitType.PROVINCE, "40", false), agency(AgencyField.OFFICE, 3), List.of(), 3, 1, 0, 0);
	}

	private static UnitFigures organisation(OrgUnitKind kind, Area area, int posts, int staff) {
		return figures(kind, List.of(new Post(PositionRole.DEPUTY, null)), area, new Other(OrgUnitKind.COMMITTEE, null, 2), List.of(), posts, staff, 0, 0);
	}

	private static UnitFigures committee(Area area, Other... agencies) {
		return figures(OrgUnitKind.COMMITTEE, List.of(), area, null, List.of(agencies), 0, 0, 0, 0);
	}

	private static UnitFigures figures(OrgUnitKind kind, List<Post> posts, Area area, @Nullable Other parent, List<Other> children, int allPosts, int allStaff, int bodies,
			int organisations) {
		return new UnitFigures(new OrgUnitCode("U"), kind, Hierarchy.PARTY, posts, area, parent, children, allPosts, allStaff, bodies, organisations);
	}

	private static Other agency(@Nullable AgencyField field, int deputies) {
		return new Other(OrgUnitKind.ADVISORY_AGENCY, field, deputies);
	}
}

package io.orgloom.structure.findings;

import static io.orgloom.structure.OrgUnitKind.ADVISORY_AGENCY;
import static io.orgloom.structure.OrgUnitKind.DEPARTMENT;
import static io.orgloom.structure.OrgUnitKind.DIVISION;
import static io.orgloom.structure.OrgUnitKind.FRONT_BODY;
import static io.orgloom.structure.OrgUnitKind.PUBLIC_UNIT;

import io.orgloom.structure.AgencyField;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.findings.UnitFigures.Other;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An org unit as a case for the policy pack: its figures by the names the pack gives them. Deputies and posts are counted as established, people as in office. What
 * the data do not say is left out, and so is not known.
 */
final class NormCase {

	/** Units with staff of their own, in which the norms on organisations count. */
	static final Set<OrgUnitKind> ORGANISATIONS = Set.of(ADVISORY_AGENCY, DEPARTMENT, PUBLIC_UNIT, FRONT_BODY);
	private static final int WHOLE = 100;

	private final UnitFigures unit;
	private final UnaryOperator<@Nullable String> province;
	private final Map<String, @Nullable Object> attributes = new HashMap<>();

	private NormCase(UnitFigures unit, UnaryOperator<@Nullable String> province) {
		this.unit = unit;
		this.province = province;
	}

	/**
	 * Empty where no norm is about such a unit.
	 *
	 * @param province how the pack calls a province, by its official code
	 */
	static Map<String, @Nullable Object> of(UnitFigures unit, UnaryOperator<@Nullable String> province) {
		NormCase subject = new NormCase(unit, province);
		switch (unit.kind()) {
			case DIVISION -> subject.division();
			case ADVISORY_AGENCY, DEPARTMENT, PUBLIC_UNIT, FRONT_BODY -> subject.organisation();
			case COMMITTEE -> subject.committee();
			case GOVERNMENT_BODY -> subject.government();
			case STANDING_COMMITTEE, INSPECTION_COMMITTEE, COUNCIL, PARTY_CELL -> {
			}
		}
		return subject.attributes;
	}

	private void division() {
		OrgUnitKind parent = unit.parent() == null ? null : unit.parent().kind();
		attributes.put("subject", "division");
		if (unit.worksFor(UnitLevel.PROVINCE) && parent == ADVISORY_AGENCY && unit.hierarchy() == Hierarchy.PARTY) {
			attributes.put("org", "party_provincial_advisory");
		} else if (unit.worksFor(UnitLevel.PROVINCE) && parent == DEPARTMENT) {
			attributes.put("org", "provincial_department");
			attributes.put("province", province());
		}
		attributes.put("posts", unit.posts().size());
		attributes.put("deputies", unit.deputies());
		List<Occupancy> known = unit.posts().stream().map(UnitFigures.Post::occupancy).flatMap(Stream::ofNullable).toList();
		if (known.size() == unit.posts().size()) {
			int staff = (int) known.stream().filter(occupancy -> occupancy == Occupancy.HELD).count();
			attributes.put("staff", staff);
			attributes.put("posts_not_filled", staff < known.size());
		}
		deputies();
	}

	private void organisation() {
		attributes.put("subject", "organisation");
		if (unit.kind() == FRONT_BODY && unit.worksFor(UnitLevel.COMMUNE)) {
			attributes.put("org", "commune_front");
		}
		deputies();
	}

	/** Where only those who lead are recorded, how many are assigned to it is not known. */
	private void deputies() {
		if (unit.allStaff() > 0) {
			attributes.put("deputies_share_pct", (double) WHOLE * unit.deputies() / unit.allPosts());
		}
		if (unit.parent() != null && ORGANISATIONS.contains(unit.parent().kind())) {
			attributes.put("below_organisation", true);
			attributes.put("deputies_over_parent", unit.deputies() - unit.parent().deputies());
		}
	}

	private void committee() {
		if (unit.hierarchy() != Hierarchy.PARTY) {
			return;
		}
		if (unit.governs(UnitLevel.PROVINCE)) {
			attributes.put("subject", "provincial_party_committee");
			attributes.put("province", province());
			agencies(Map.of("offices", AgencyField.OFFICE, "organisation_boards", AgencyField.ORGANISATION, "inspection_agencies", AgencyField.INSPECTION,
					"propaganda_mass_boards", AgencyField.PROPAGANDA_AND_MASS_MOBILISATION, "internal_affairs_boards", AgencyField.INTERNAL_AFFAIRS));
		} else if (unit.governs(UnitLevel.COMMUNE) && unit.area() != null && unit.area().type() != UnitType.SPECIAL_ZONE) {
			attributes.put("subject", "commune_party_committee");
			agencies(Map.of("offices", AgencyField.OFFICE, "party_building_boards", AgencyField.PARTY_BUILDING, "inspection_agencies", AgencyField.INSPECTION));
			attributes.put("party_public_units", unit.children().isEmpty() ? null : children(PUBLIC_UNIT).size());
		}
	}

	/** Where no agency is recorded, or one whose field nobody recorded, it is not known how many there are of each. */
	private void agencies(Map<String, AgencyField> names) {
		List<Other> agencies = children(ADVISORY_AGENCY);
		if (agencies.isEmpty()) {
			return;
		}
		attributes.put("agency_deputies", agencies.stream().mapToInt(Other::deputies).sum());
		if (agencies.stream().allMatch(agency -> agency.field() != null)) {
			names.forEach((name, field) -> attributes.put(name, (int) agencies.stream().filter(agency -> agency.field() == field).count()));
			attributes.put("other_party_agencies", (int) agencies.stream().filter(agency -> !names.containsValue(agency.field())).count());
		}
	}

	private void government() {
		if (unit.governs(UnitLevel.PROVINCE)) {
			attributes.put("subject", "provincial_government");
			attributes.put("province", province());
			attributes.put("avg_department_deputies", average(children(DEPARTMENT)));
			attributes.put("avg_commune_organisations", unit.organisations() == 0 ? null : (double) unit.organisations() / unit.bodies());
		} else if (unit.governs(UnitLevel.COMMUNE)) {
			attributes.put("subject", "commune_government");
			attributes.put("avg_division_deputies", average(children(DIVISION)));
		}
	}

	private @Nullable String province() {
		return unit.area() == null ? null : province.apply(unit.area().officialCode());
	}

	private List<Other> children(OrgUnitKind kind) {
		return unit.children().stream().filter(child -> child.kind() == kind).toList();
	}

	private static @Nullable Double average(List<Other> units) {
		return units.isEmpty() ? null : units.stream().mapToInt(Other::deputies).average().orElseThrow();
	}
}

package io.orgloom.structure;

import io.orgloom.graph.Content;
import io.orgloom.graph.FactType;
import io.orgloom.graph.FactType.Existence;
import io.orgloom.graph.FactTypes;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts about committees, agencies and posts, as docs/graph-model.md lists them, and how each is written. */
@Configuration(proxyBeanMethods = false)
class StructureFacts {

	static final String ORG_UNIT = "OrgUnit";
	static final String POSITION = "Position";
	static final String FUNCTION = "function";
	private static final String OCCUPANCY = "occupancy";
	private static final String ADMINISTRATIVE_UNIT = "AdministrativeUnit";
	private static final String REORGANISATION = "Reorganisation";

	static final FactType UNIT_STATE = FactType.state(ORG_UNIT);
	static final FactType PART_OF = FactType.hierarchy("PART_OF", ORG_UNIT, "hierarchy");
	static final FactType GOVERNS = FactType.link("GOVERNS", ORG_UNIT, ADMINISTRATIVE_UNIT, Existence.THROUGHOUT);
	static final FactType ADVISES = FactType.link("ADVISES", ORG_UNIT, ORG_UNIT, Existence.THROUGHOUT);
	static final FactType COORDINATES_WITH = new FactType("COORDINATES_WITH", ORG_UNIT, ORG_UNIT, List.of("role"), false, false, Existence.THROUGHOUT);
	static final FactType POSITION_STATE = FactType.state(POSITION);
	static final FactType ESTABLISHED_IN = new FactType("ESTABLISHED_IN", POSITION, ORG_UNIT, List.of(), true, false, Existence.THROUGHOUT);
	/** Several superiors of one post can be recorded: that they contradict each other is a finding, a circle of one kind of line is refused. */
	static final FactType REPORTS_TO = new FactType("REPORTS_TO", POSITION, POSITION, List.of("line"), false, true, Existence.THROUGHOUT);
	static final FactType SEATS_EX_OFFICIO = FactType.link("SEATS_EX_OFFICIO", POSITION, ORG_UNIT, Existence.THROUGHOUT);
	static final FactType REORGANISATION_STATE = FactType.state(REORGANISATION);
	static final FactType UNIT_CONTRIBUTES = FactType.link("CONTRIBUTES", ORG_UNIT, REORGANISATION, Existence.DAY_BEFORE);
	static final FactType RESULTS_IN_UNIT = FactType.link("RESULTS_IN", REORGANISATION, ORG_UNIT, Existence.THROUGHOUT);
	static final FactType POSITION_CONTRIBUTES = FactType.link("CONTRIBUTES", POSITION, REORGANISATION, Existence.DAY_BEFORE);
	static final FactType RESULTS_IN_POSITION = FactType.link("RESULTS_IN", REORGANISATION, POSITION, Existence.THROUGHOUT);

	/** Whether facts of a type say what lies in an org unit. */
	static boolean isPlace(FactType type) {
		return type.equals(PART_OF) || type.equals(ESTABLISHED_IN);
	}

	/** The code of the reorganisation that forms an org unit or post on a day. */
	static String event(boolean post, String result, LocalDate on) {
		return (post ? "post:" : "org:") + result + "@" + on;
	}

	/** Places, areas and lineage are said anew of a successor; what else ties others to an org unit or post goes over to it. */
	@Bean
	HandedOver structureHandedOver() {
		return HandedOver.of(ADVISES, COORDINATES_WITH, REPORTS_TO, SEATS_EX_OFFICIO);
	}

	@Bean
	FactTypes structureFactTypes() {
		return new FactTypes(List.of(UNIT_STATE, PART_OF, GOVERNS, ADVISES, COORDINATES_WITH, POSITION_STATE, ESTABLISHED_IN, REPORTS_TO, SEATS_EX_OFFICIO,
				REORGANISATION_STATE, UNIT_CONTRIBUTES, RESULTS_IN_UNIT, POSITION_CONTRIBUTES, RESULTS_IN_POSITION));
	}

	static Content unit(OrgUnitCode unit, String name, OrgUnitKind kind, Hierarchy hierarchy, @Nullable AgencyField field,
			@Nullable String source) {
		return Content.state(UNIT_STATE, unit.value(), FactType.CORE,
				values("name", name, "kind", kind.name(), "hierarchy", hierarchy.name(), "field", field == null ? null : field.name(),
						"source", source));
	}

	static Content partOf(OrgUnitCode unit, OrgUnitCode parent, Hierarchy hierarchy) {
		return Content.link(PART_OF, unit.value(), parent.value(), Map.of("hierarchy", hierarchy.name()));
	}

	static Content governs(OrgUnitCode unit, UnitCode area) {
		return Content.link(GOVERNS, unit.value(), area.value(), Map.of());
	}

	static Content advises(OrgUnitCode unit, OrgUnitCode committee) {
		return Content.link(ADVISES, unit.value(), committee.value(), Map.of());
	}

	static Content coordinates(OrgUnitCode unit, OrgUnitCode other, String role, @Nullable String basis) {
		return Content.link(COORDINATES_WITH, unit.value(), other.value(), values("role", role, "basis", basis));
	}

	/** A function or task of a unit; the same key in several units is the same function. */
	static Content function(OrgUnitCode unit, String key, String title, boolean lead, @Nullable String regulation) {
		return Content.state(UNIT_STATE, unit.value(), FUNCTION, key, values("key", key, "title", title, "lead", lead, "regulation", regulation));
	}

	static Content position(PositionCode position, String title, PositionRole role, @Nullable String rank, @Nullable String group,
			@Nullable String requirements, @Nullable String source) {
		return Content.state(POSITION_STATE, position.value(), FactType.CORE,
				values("title", title, "role", role.name(), "rank", rank, "group", group, "requirements", requirements, "source", source));
	}

	static Content occupancy(PositionCode position, Occupancy occupancy, @Nullable String source) {
		return Content.state(POSITION_STATE, position.value(), OCCUPANCY, values("occupancy", occupancy.name(), "source", source));
	}

	static Content establishedIn(PositionCode position, OrgUnitCode unit) {
		return Content.link(ESTABLISHED_IN, position.value(), unit.value(), Map.of());
	}

	static Content reportsTo(PositionCode position, PositionCode superior, Line line) {
		return Content.link(REPORTS_TO, position.value(), superior.value(), Map.of("line", line.name()));
	}

	static Content seatsExOfficio(PositionCode position, OrgUnitCode committee) {
		return Content.link(SEATS_EX_OFFICIO, position.value(), committee.value(), Map.of());
	}

	static Content reorganisation(String code, LocalDate on, @Nullable String document) {
		return Content.state(REORGANISATION_STATE, code, FactType.CORE, values("on", on, "document", document));
	}

	static Content link(FactType type, String source, String target, @Nullable Double share) {
		return Content.link(type, source, target, values("share", share, "scope", share == null ? null : share >= 1 ? "FULL" : "PARTIAL"));
	}

	private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			values.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return values;
	}
}

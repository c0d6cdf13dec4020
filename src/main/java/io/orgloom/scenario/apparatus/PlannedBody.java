package io.orgloom.scenario.apparatus;

import io.orgloom.structure.AgencyField;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.territory.UnitCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A committee, agency or other org unit as a plan leaves it.
 *
 * @param key its code, or the key of one a step formed
 * @param parents by hierarchy the unit it lies in
 * @param governs codes or keys of administrative units
 * @param formed whether a step formed it
 * @param from org units of the plan that went into it
 * @param gone where it went; null while it is there
 */
public record PlannedBody(String key, String name, OrgUnitKind kind, Hierarchy hierarchy, @Nullable AgencyField field, Map<Hierarchy, String> parents,
		List<String> governs, boolean formed, List<String> from, @Nullable Gone gone) {

	static PlannedBody of(OrgUnit unit) {
		Map<Hierarchy, String> parents = new EnumMap<>(Hierarchy.class);
		unit.parents().forEach((hierarchy, parent) -> parents.put(hierarchy, parent.value()));
		return new PlannedBody(unit.code().value(), unit.name(), unit.kind(), unit.hierarchy(), unit.field(), parents,
				unit.governs().stream().map(UnitCode::value).toList(), false, List.of(), null);
	}

	public boolean isThere() {
		return gone == null;
	}

	/** The unit above it in its own hierarchy, else in the first in which it has a place. */
	public @Nullable String parent() {
		String own = parents.get(hierarchy);
		return own != null ? own : parents.values().stream().findFirst().orElse(null);
	}

	PlannedBody named(String other) {
		return new PlannedBody(key, other, kind, hierarchy, field, parents, governs, formed, from, gone);
	}

	PlannedBody in(Hierarchy line, String parent) {
		Map<Hierarchy, String> places = new EnumMap<>(Hierarchy.class);
		places.putAll(parents);
		places.put(line, parent);
		return new PlannedBody(key, name, kind, hierarchy, field, places, governs, formed, from, gone);
	}

	PlannedBody takingIn(String other) {
		List<String> all = new ArrayList<>(from);
		all.add(other);
		return new PlannedBody(key, name, kind, hierarchy, field, parents, governs, formed, List.copyOf(all), gone);
	}

	PlannedBody going(@Nullable String into) {
		return new PlannedBody(key, name, kind, hierarchy, field, parents, governs, formed, from, new Gone(into));
	}
}

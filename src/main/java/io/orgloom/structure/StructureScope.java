package io.orgloom.structure;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/** Who may do what to which org unit: grants are on administrative units, and an org unit belongs to the one it works for. */
@Service
public class StructureScope {

	private final Structure structure;
	private final Access access;

	StructureScope(Structure structure, Access access) {
		this.structure = structure;
		this.access = access;
	}

	/** Refuses unless the actor has the role where the org unit belongs; on everything where it belongs nowhere. */
	public void require(Role role, OrgUnitCode unit, AsOf asOf) {
		access.require(role, structure.areas(List.of(unit), asOf).get(unit), asOf);
	}

	/** Refuses unless the actor has the role where every org unit and post that the bundle changes belongs. */
	public void require(Role role, StructureBundle bundle, AsOf asOf) {
		Map<OrgUnitCode, String> fresh = new HashMap<>();
		Map<OrgUnitCode, OrgUnitCode> below = new HashMap<>();
		Set<OrgUnitCode> units = new HashSet<>();
		for (StructureBundle.UnitRow row : bundle.units()) {
			units.add(row.code());
			if (row.governs() != null) {
				fresh.put(row.code(), row.governs().value());
				access.require(role, row.governs().value(), asOf);
			}
			if (row.parent() != null) {
				below.put(row.code(), row.parent());
				units.add(row.parent());
			}
		}
		Set<PositionCode> posts = new HashSet<>();
		Map<PositionCode, OrgUnitCode> placed = new HashMap<>();
		bundle.positions().forEach(row -> {
			placed.put(row.code(), row.unit());
			posts.add(row.code());
			units.add(row.unit());
		});
		bundle.lines().forEach(row -> posts.add(row.position()));
		bundle.seats().forEach(row -> posts.add(row.position()));
		bundle.links().forEach(row -> units.add(row.unit()));
		bundle.functions().forEach(row -> units.add(row.unit()));
		for (StructureBundle.EndRow row : bundle.ends()) {
			if (row.post()) {
				posts.add(new PositionCode(row.code()));
			} else {
				units.add(new OrgUnitCode(row.code()));
			}
		}
		for (StructureBundle.LineageRow row : bundle.lineage()) {
			for (String code : List.of(row.old(), row.result())) {
				if (row.post()) {
					posts.add(new PositionCode(code));
				} else {
					units.add(new OrgUnitCode(code));
				}
			}
		}
		Map<PositionCode, OrgUnitCode> established = structure.unitsOf(posts, asOf);
		posts.forEach(post -> units.add(established.getOrDefault(post, placed.getOrDefault(post, new OrgUnitCode("-")))));
		requireAll(role, units, fresh, below, asOf);
	}

	/** A unit the bundle enters belongs where it will govern, or where the unit above it does. */
	private void requireAll(Role role, Collection<OrgUnitCode> units, Map<OrgUnitCode, String> fresh, Map<OrgUnitCode, OrgUnitCode> below, AsOf asOf) {
		Map<OrgUnitCode, String> areas = structure.areas(units, asOf);
		Set<String> wanted = new TreeSet<>();
		for (OrgUnitCode unit : units) {
			OrgUnitCode place = unit;
			Set<OrgUnitCode> seen = new HashSet<>();
			while (!areas.containsKey(place) && !fresh.containsKey(place) && below.containsKey(place) && seen.add(place)) {
				place = below.get(place);
			}
			String area = areas.getOrDefault(place, fresh.get(place));
			if (area == null) {
				access.require(role, null, asOf);
			} else {
				wanted.add(area);
			}
		}
		access.requireAll(role, wanted, asOf);
	}
}

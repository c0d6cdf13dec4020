package io.orgloom.work;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Structure;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Who may do what with work: grants are on administrative units, and an agency belongs to the one it works for. */
@Service
public class WorkScope {

	private final Structure structure;
	private final Access access;

	WorkScope(Structure structure, Access access) {
		this.structure = structure;
		this.access = access;
	}

	/** Refuses unless the actor has the role where every one of some agencies belongs. */
	void requireAll(Role role, Collection<OrgUnitCode> units, AsOf asOf) {
		Set<OrgUnitCode> all = new LinkedHashSet<>(units);
		Map<OrgUnitCode, String> areas = structure.areas(all, asOf);
		if (areas.size() < all.size()) {
			access.require(role, null, asOf);
		}
		access.requireAll(role, new TreeSet<>(areas.values()), asOf);
	}

	/** Refuses unless the actor has the role where an agency belongs. */
	void require(Role role, OrgUnitCode unit, AsOf asOf) {
		requireAll(role, List.of(unit), asOf);
	}

	/** Whether the actor has a role where one of some agencies belongs. */
	public boolean may(Role role, Collection<OrgUnitCode> units, AsOf asOf) {
		return access.mayEverywhere(role) || access.mayAny(role) && !access.reach(role, structure.areas(units, asOf).values(), asOf).isEmpty();
	}

	/** Where some agencies belong; those that belong nowhere in particular are everybody's who has a role everywhere. */
	record Places(Set<OrgUnitCode> units, Map<OrgUnitCode, String> areas) {
	}

	Places places(Set<OrgUnitCode> units, AsOf asOf) {
		return new Places(units, structure.areas(units, asOf));
	}

	/** For which of some agencies the actor has a role. */
	Set<OrgUnitCode> reach(Role role, Places places, AsOf asOf) {
		if (access.may(role, null, asOf)) {
			return places.units();
		}
		Set<String> reached = access.reach(role, new TreeSet<>(places.areas().values()), asOf);
		return places.units().stream().filter(unit -> reached.contains(String.valueOf(places.areas().get(unit)))).collect(Collectors.toSet());
	}

	boolean maySomewhere(Role role) {
		return access.mayAny(role);
	}

	String actor() {
		return access.actor();
	}

	/** Refuses unless the actor has a role somewhere. */
	void requireSomewhere(Role role) {
		access.requireAny(role);
	}
}

package io.orgloom.cadre;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/**
 * Whose personal data the actor may read and whom they may appoint: personnel officers, for those who work for an administrative unit in their grant today
 * whatever day is asked for, or worked for it last. Who never had a post or seat is left to those who have the role everywhere.
 */
@Service
class CadreScope {

	private final CadreQueries queries;
	private final Access access;
	private final Times times;

	CadreScope(CadreQueries queries, Access access, Times times) {
		this.queries = queries;
		this.access = access;
		this.times = times;
	}

	/** Of some cadres those whose personal data the actor may read; two statements, whatever their number. */
	Set<CadreCode> readable(Collection<CadreCode> codes) {
		if (everybody()) {
			return Set.copyOf(codes);
		}
		if (codes.isEmpty() || nobody()) {
			return Set.of();
		}
		AsOf now = times.now();
		Map<CadreCode, Set<String>> areas = queries.areas(codes, now);
		Set<String> all = new TreeSet<>();
		areas.values().forEach(all::addAll);
		Set<String> reached = access.reach(Role.PERSONNEL_OFFICER, all, now);
		Set<CadreCode> readable = new HashSet<>();
		areas.forEach((code, own) -> {
			if (own.stream().anyMatch(reached::contains)) {
				readable.add(code);
			}
		});
		return readable;
	}

	/** Whether the actor may read the personal data of all. */
	boolean everybody() {
		return access.mayEverywhere(Role.PERSONNEL_OFFICER);
	}

	/** Whether the actor may read nobody's. */
	boolean nobody() {
		return !access.mayAny(Role.PERSONNEL_OFFICER);
	}

	/** Refuses unless the actor is a personnel officer where the cadre works, or worked last. */
	void require(CadreCode code) {
		if (!everybody()) {
			AsOf now = times.now();
			Set<String> areas = queries.areas(Set.of(code), now).getOrDefault(code, Set.of());
			if (access.reach(Role.PERSONNEL_OFFICER, areas, now).isEmpty()) {
				access.require(Role.PERSONNEL_OFFICER, areas.stream().sorted().findFirst().orElse(null), now);
			}
		}
	}
}

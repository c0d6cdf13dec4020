package io.orgloom.cadreplan;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.PlannedPosts;
import io.orgloom.graph.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What cadres are planned for, told to whoever looks at cadres: of the plans the actor may read only. */
@Component
class PlannedCadres implements PlannedPosts {

	private final CadrePlans plans;
	private final PlannedCadreQueries queries;
	private final Access access;

	PlannedCadres(CadrePlans plans, PlannedCadreQueries queries, Access access) {
		this.plans = plans;
		this.queries = queries;
		this.access = access;
	}

	@Override
	public Map<CadreCode, Integer> counts(AsOf asOf) {
		return queries.counts(readable(asOf), asOf);
	}

	@Override
	public List<Planned> of(Collection<CadreCode> cadres, AsOf asOf) {
		return queries.planned(cadres, readable(asOf), asOf);
	}

	private List<String> readable(AsOf asOf) {
		return access.mayAny(Role.PERSONNEL_OFFICER) ? plans.plans(asOf).stream().map(plan -> plan.code().value()).toList() : List.of();
	}
}

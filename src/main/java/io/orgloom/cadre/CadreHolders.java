package io.orgloom.cadre;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.findings.PostHolders;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which posts cadres hold or act in; who they are stays here. */
@Component
class CadreHolders implements PostHolders {

	private final CadreQueries queries;

	CadreHolders(CadreQueries queries) {
		this.queries = queries;
	}

	@Override
	public Map<PositionCode, Occupancy> occupancies(Collection<PositionCode> posts, AsOf asOf) {
		Map<PositionCode, Occupancy> occupancies = new HashMap<>();
		queries.holders(posts, asOf).forEach(held -> occupancies.merge(held.position(), held.acting() ? Occupancy.ACTING : Occupancy.HELD,
				(one, other) -> one == Occupancy.HELD ? one : other));
		return occupancies;
	}
}

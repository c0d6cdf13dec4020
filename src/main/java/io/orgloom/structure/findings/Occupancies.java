package io.orgloom.structure.findings;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.PositionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether posts are filled, by all who know who holds them. */
@Component
class Occupancies {

	private final List<PostHolders> holders;

	Occupancies(List<PostHolders> holders) {
		this.holders = holders;
	}

	/** Posts nobody is known to hold are left out. */
	Map<PositionCode, Occupancy> of(Collection<PositionCode> posts, AsOf asOf) {
		Map<PositionCode, Occupancy> known = new HashMap<>();
		if (!posts.isEmpty()) {
			holders.forEach(each -> known.putAll(each.occupancies(posts, asOf)));
		}
		return known;
	}
}

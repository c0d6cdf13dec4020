package io.orgloom.cadre;

import io.orgloom.cadre.PlannedPosts.Planned;
import io.orgloom.graph.AsOf;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What cadres are planned for, in the plans the actor may read; nothing of those whose personal data they may not read. */
@Service
public class PlannedFor {

	private final ObjectProvider<PlannedPosts> plans;

	PlannedFor(ObjectProvider<PlannedPosts> plans) {
		this.plans = plans;
	}

	/** In the order of cadres, plans and posts; seats after posts. */
	public List<Planned> of(Collection<Cadre> cadres, AsOf asOf) {
		List<CadreCode> shown = cadres.stream().filter(cadre -> cadre.readable() && !cadre.erased()).map(Cadre::code).toList();
		return plans.stream().flatMap(source -> source.of(shown, asOf).stream()).toList();
	}
}

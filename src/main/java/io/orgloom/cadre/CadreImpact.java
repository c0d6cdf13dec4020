package io.orgloom.cadre;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.impact.Effect;
import io.orgloom.impact.ImpactItem;
import io.orgloom.impact.ImpactSource;
import io.orgloom.impact.Touched;
import io.orgloom.scenario.apparatus.PlannedPerson;
import io.orgloom.structure.OrgUnitCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people a plan touches: those who hold posts of bodies whose unit ends, and those who sit on such bodies in person. Names are for those who may read them. */
@Component
@Order(40)
class CadreImpact implements ImpactSource {

	private static final String CADRE = "CADRE";
	private static final String ELECTED_SEAT = "ELECTED_SEAT";

	private final CadreQueries queries;
	private final Cadres cadres;

	CadreImpact(CadreQueries queries, Cadres cadres) {
		this.queries = queries;
		this.cadres = cadres;
	}

	@Override
	public List<String> kinds() {
		return List.of(CADRE, ELECTED_SEAT);
	}

	@Override
	public List<String> follow(Touched touched) {
		Map<OrgUnitCode, ImpactItem> bodies = touched.endingBodies();
		Set<OrgUnitCode> units = new HashSet<>(bodies.keySet());
		units.addAll(touched.unitsOfChangedPosts());
		queries.heldIn(units, touched.base()).forEach(held -> touched.item(Touched.POSITION, held.position().value()).filter(post -> post.effect().ends())
			.ifPresent(post -> add(post, held.cadre(), touched)));
		queries.electedSeats(bodies.keySet(), touched.base()).forEach((committee, sitting) -> {
			ImpactItem body = bodies.get(committee);
			sitting.forEach(cadre -> touched.add(body.to(ELECTED_SEAT, cadre.value() + " " + committee.value(), body.name(), "SITS_ON")));
		});
		return List.of();
	}

	/** What the plan's steps say of somebody goes before what becomes of the post; of whom they say nothing though their post ends, there is no answer yet. */
	private static void add(ImpactItem post, CadreCode cadre, Touched touched) {
		PlannedPerson planned = touched.apparatus().person(cadre.value());
		if (planned == null || !planned.isBenched()) {
			touched.add(post.to(CADRE, cadre.value(), null, "HOLDS"));
			return;
		}
		ImpactItem item = post.to(CADRE, cadre.value(), null, "HOLDS", planned.placed().isPresent() ? Effect.FOLLOWS : Effect.LEFT);
		touched.add(item);
		if (planned.isUnanswered()) {
			touched.orphan(item, "UNANSWERED");
		}
	}

	@Override
	public Map<String, String> names(String kind, Collection<String> codes, AsOf base, ReadPurpose purpose) {
		if (!kind.equals(CADRE)) {
			return Map.of();
		}
		Map<String, String> names = new HashMap<>();
		cadres.names(codes.stream().map(CadreCode::new).toList(), base, purpose).forEach((code, name) -> names.put(code.value(), name));
		return names;
	}
}

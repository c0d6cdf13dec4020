package io.orgloom.impact;

import io.orgloom.structure.OrgFunction;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Structure;
import io.orgloom.structure.StructureTies;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What bodies whose unit ends do with others: declared coordination and advice, and the functions they answer for. */
@Component
@Order(30)
class TieImpact implements ImpactSource {

	private static final String LINK = "LINK";
	private static final String FUNCTION = "FUNCTION";

	private final Structure structure;
	private final StructureTies ties;

	TieImpact(Structure structure, StructureTies ties) {
		this.structure = structure;
		this.ties = ties;
	}

	@Override
	public List<String> kinds() {
		return List.of(LINK, FUNCTION);
	}

	@Override
	public List<String> follow(Touched touched) {
		Map<OrgUnitCode, ImpactItem> bodies = touched.endingBodies();
		ties.links(bodies.keySet(), touched.base()).forEach(link -> {
			ImpactItem body = bodies.getOrDefault(link.source(), bodies.get(link.target()));
			String role = link.role() == null ? "" : " " + link.role();
			touched.add(body.to(LINK, link.source() + " " + link.target() + " " + link.kind() + role, link.sourceName() + " → " + link.targetName(), link.kind(),
					bodies.keySet().containsAll(link.ends()) ? body.effect() : Effect.LOSES_TIE));
		});
		addFunctions(structure.functions(bodies.keySet(), touched.base()), bodies, touched);
		return List.of();
	}

	/** A function is doubled where bodies of several units that become one have it, whichever kind of body they are. */
	private static void addFunctions(List<OrgFunction> functions, Map<OrgUnitCode, ImpactItem> bodies, Touched touched) {
		Alike alike = new Alike();
		functions.forEach(function -> alike.note(bodies.get(function.unit()), function.key()));
		functions.forEach(function -> {
			ImpactItem body = bodies.get(function.unit());
			ImpactItem item = body.to(FUNCTION, function.unit() + " " + function.key(), function.title(), "HAS_FUNCTION", alike.effect(body, function.key()));
			touched.add(item);
			if (function.lead() && item.effect() == Effect.LEFT) {
				touched.orphan(item, "NO_LEAD");
			}
		});
	}
}

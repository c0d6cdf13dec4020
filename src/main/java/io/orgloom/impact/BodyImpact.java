package io.orgloom.impact;

import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Staffing;
import io.orgloom.structure.Staffings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The committees, agencies and other bodies of the units a plan changes: those that govern them, and what lies below those. */
@Component
@Order(10)
class BodyImpact implements ImpactSource {

	private final Staffings staffings;

	BodyImpact(Staffings staffings) {
		this.staffings = staffings;
	}

	@Override
	public List<String> kinds() {
		return List.of(Touched.ORG_UNIT);
	}

	@Override
	public List<String> follow(Touched touched) {
		new Work(staffings.of(touched.base()), touched).follow();
		return List.of();
	}

	private static final class Work {

		private final Touched touched;
		private final Map<OrgUnitCode, OrgUnit> bodies = new HashMap<>();
		private final Map<OrgUnitCode, List<OrgUnit>> below = new HashMap<>();
		private final Map<String, List<OrgUnit>> governing = new HashMap<>();

		Work(Staffing staffing, Touched touched) {
			this.touched = touched;
			staffing.units().forEach(body -> {
				bodies.put(body.code(), body);
				body.parent().ifPresent(parent -> below.computeIfAbsent(parent, code -> new ArrayList<>()).add(body));
				body.governs().forEach(unit -> governing.computeIfAbsent(unit.value(), code -> new ArrayList<>()).add(body));
			});
		}

		void follow() {
			Map<OrgUnitCode, ImpactItem> reached = new LinkedHashMap<>();
			touched.of(Touched.ADMINISTRATIVE_UNIT).values().forEach(unit -> governing.getOrDefault(unit.code(), List.of()).forEach(body -> reach(body, unit, reached)));
			Alike alike = new Alike();
			reached.forEach((code, item) -> alike.note(item, Bodies.kindOf(bodies.get(code))));
			reached.forEach((code, item) -> {
				ImpactItem body = item.effect().ends() ? item.with(alike.effect(item, Bodies.kindOf(bodies.get(code)))) : item;
				touched.add(body);
				if (body.effect().ends() && losesEveryUnit(bodies.get(code)) && isLeft(code)) {
					touched.orphan(body, "UNIT_ENDS");
				}
			});
		}

		/** A body, and if its unit ends all below it; bodies below that have a unit of their own only get another superior. */
		private void reach(OrgUnit top, ImpactItem unit, Map<OrgUnitCode, ImpactItem> reached) {
			Deque<Map.Entry<OrgUnit, ImpactItem>> left = new ArrayDeque<>();
			left.add(Map.entry(top, unit.to(Touched.ORG_UNIT, top.code().value(), top.name(), "GOVERNS")));
			while (!left.isEmpty()) {
				Map.Entry<OrgUnit, ImpactItem> next = left.poll();
				OrgUnit body = next.getKey();
				ImpactItem known = reached.get(body.code());
				if (known == null || next.getValue().effect().compareTo(known.effect()) < 0) {
					reached.put(body.code(), next.getValue());
					if (next.getValue().effect().ends()) {
						below.getOrDefault(body.code(), List.of()).forEach(lower -> left.add(Map.entry(lower, next.getValue().to(Touched.ORG_UNIT, lower.code().value(), lower.name(), "PART_OF",
								lower.governs().isEmpty() ? next.getValue().effect() : Effect.ABOVE_CHANGES))));
					}
				}
			}
		}

		/** Whether no step of the plan says what becomes of it. */
		private boolean isLeft(OrgUnitCode code) {
			PlannedBody planned = touched.apparatus().anyBody(code.value());
			return planned == null || planned.isThere();
		}

		private boolean losesEveryUnit(OrgUnit body) {
			return !body.governs().isEmpty() && body.governs().stream().allMatch(unit -> touched.item(Touched.ADMINISTRATIVE_UNIT, unit.value()).map(ImpactItem::effect)
				.filter(Effect::ends).isPresent());
		}
	}
}

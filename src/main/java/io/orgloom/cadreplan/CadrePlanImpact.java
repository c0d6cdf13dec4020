package io.orgloom.cadreplan;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.access.Role;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.Cadres;
import io.orgloom.graph.AsOf;
import io.orgloom.impact.Effect;
import io.orgloom.impact.ImpactItem;
import io.orgloom.impact.ImpactSource;
import io.orgloom.impact.Touched;
import io.orgloom.structure.PositionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The cadre plans a scenario touches: those of a unit that ends, the posts they plan in bodies whose unit ends, and who is nominated for these. */
@Component
@Order(50)
class CadrePlanImpact implements ImpactSource {

	private static final String CADRE_PLAN = "CADRE_PLAN";
	private static final String PLANNED_POST = "PLANNED_POST";
	private static final String NOMINATION = "NOMINATION";

	private final CadrePlans plans;
	private final CadrePlanQueries queries;
	private final Cadres cadres;
	private final Access access;

	CadrePlanImpact(CadrePlans plans, CadrePlanQueries queries, Cadres cadres, Access access) {
		this.plans = plans;
		this.queries = queries;
		this.cadres = cadres;
		this.access = access;
	}

	@Override
	public List<String> kinds() {
		return List.of(CADRE_PLAN, PLANNED_POST, NOMINATION);
	}

	@Override
	public List<String> follow(Touched touched) {
		if (access.mayAny(Role.PERSONNEL_OFFICER)) {
			Map<CadrePlanCode, CadrePlan> readable = plans.plans(touched.base()).stream().collect(Collectors.toMap(CadrePlan::code, plan -> plan));
			readable.values().forEach(plan -> addPlan(plan, touched));
			List<PositionCode> posts = touched.of(Touched.POSITION).keySet().stream().map(PositionCode::new).toList();
			queries.covering(posts, readable.keySet(), touched.base()).forEach(covered -> {
				ImpactItem post = touched.of(Touched.POSITION).get(covered.position().value());
				CadrePlan plan = readable.get(covered.plan());
				touched.add(post.to(PLANNED_POST, covered.plan() + " " + covered.position(), post.name() + " · " + plan.name(), "COVERS"));
				touched.add(post.to(CADRE_PLAN, covered.plan().value(), plan.name(), "COVERS", Effect.LOSES_TIE));
			});
			queries.nominationsFor(posts, readable.keySet(), touched.base()).forEach(each -> touched.add(touched.of(Touched.POSITION).get(each.position().value())
				.to(NOMINATION, each.nomination() + " " + each.cadre(), null, "NOMINATED_FOR")));
		}
		return access.mayEverywhere(Role.PERSONNEL_OFFICER) ? List.of() : kinds();
	}

	private static void addPlan(CadrePlan plan, Touched touched) {
		if (plan.area() != null) {
			touched.item(Touched.ADMINISTRATIVE_UNIT, plan.area()).filter(unit -> unit.effect().ends()).ifPresent(unit -> {
				ImpactItem item = unit.to(CADRE_PLAN, plan.code().value(), plan.name(), "KEPT_FOR");
				touched.add(item);
				touched.orphan(item, "AREA_ENDS");
			});
		}
	}

	@Override
	public Map<String, String> names(String kind, Collection<String> codes, AsOf base, ReadPurpose purpose) {
		if (!kind.equals(NOMINATION)) {
			return Map.of();
		}
		Map<CadreCode, String> names = cadres.names(codes.stream().map(CadrePlanImpact::nominee).distinct().toList(), base, purpose);
		Map<String, String> named = new HashMap<>();
		codes.stream().filter(code -> names.containsKey(nominee(code))).forEach(code -> named.put(code, names.get(nominee(code))));
		return named;
	}

	private static CadreCode nominee(String nomination) {
		return new CadreCode(nomination.substring(nomination.indexOf(' ') + 1));
	}
}

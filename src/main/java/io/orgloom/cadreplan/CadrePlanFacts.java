package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.graph.Content;
import io.orgloom.graph.FactType;
import io.orgloom.graph.FactType.Existence;
import io.orgloom.graph.FactTypes;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts about cadre plans, as docs/graph-model.md lists them, and how each is written. */
@Configuration(proxyBeanMethods = false)
class CadrePlanFacts {

	static final String CADRE_PLAN = "CadrePlan";
	static final String NOMINATION = "Nomination";
	static final String ASSESSMENT = "assessment";
	static final String DEVELOPMENT = "development";
	static final String COHORT = "cohort";

	static final FactType PLAN_STATE = FactType.state(CADRE_PLAN);
	static final FactType NOMINATION_STATE = FactType.state(NOMINATION);
	static final FactType COVERS = FactType.link("COVERS", CADRE_PLAN, "Position", Existence.THROUGHOUT);
	static final FactType COVERS_COMMITTEE = FactType.link("COVERS", CADRE_PLAN, "OrgUnit", Existence.THROUGHOUT);
	static final FactType NOMINATED_IN = FactType.link("NOMINATED_IN", NOMINATION, CADRE_PLAN, Existence.THROUGHOUT);
	static final FactType NOMINATED_FOR = FactType.link("NOMINATED_FOR", NOMINATION, "Position", Existence.THROUGHOUT);
	static final FactType NOMINATED_TO = FactType.link("NOMINATED_FOR", NOMINATION, "OrgUnit", Existence.THROUGHOUT);
	static final FactType NOMINATES = FactType.link("NOMINATES", NOMINATION, "Cadre", Existence.THROUGHOUT);

	@Bean
	FactTypes cadrePlanFactTypes() {
		return new FactTypes(List.of(PLAN_STATE, NOMINATION_STATE, COVERS, COVERS_COMMITTEE, NOMINATED_IN, NOMINATED_FOR, NOMINATED_TO, NOMINATES), Set.of(NOMINATION),
				Set.of(NOMINATED_FOR, NOMINATED_TO, NOMINATES));
	}

	static Content plan(CadrePlanCode plan, String name, LocalDate termFrom, LocalDate termUntil, @Nullable String area, boolean synthetic) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("name", name);
		values.put("termFrom", termFrom);
		values.put("termUntil", termUntil);
		values.put("area", area);
		values.put("synthetic", synthetic ? true : null);
		return Content.state(PLAN_STATE, plan.value(), FactType.CORE, values);
	}

	static Content covers(CadrePlanCode plan, PositionCode position) {
		return Content.link(COVERS, plan.value(), position.value(), Map.of());
	}

	static Content covers(CadrePlanCode plan, CommitteeScope scope) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("prescribed", scope.prescribed());
		values.put("congress", scope.congress());
		return Content.link(COVERS_COMMITTEE, plan.value(), scope.committee().value(), values);
	}

	static Content nomination(NominationCode nomination) {
		return Content.state(NOMINATION_STATE, nomination.value(), FactType.CORE, Map.of());
	}

	static Content assessment(NominationCode nomination, Assessment assessment) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("kind", assessment.kind().name());
		values.put("readiness", assessment.readiness().name());
		values.put("assessedOn", assessment.assessedOn());
		values.put("order", assessment.order());
		values.put("reason", assessment.reason());
		return Content.state(NOMINATION_STATE, nomination.value(), ASSESSMENT, values);
	}

	static Content development(Development development) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("need", development.need());
		values.put("by", development.by());
		values.put("doneOn", development.doneOn());
		return Content.state(NOMINATION_STATE, development.nomination().value(), DEVELOPMENT, development.key(), values);
	}

	static Content cohort(CohortPlace place) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("performance", place.performance());
		values.put("potential", place.potential());
		values.put("note", place.note());
		values.put("placedOn", place.placedOn());
		return Content.state(NOMINATION_STATE, place.nomination().value(), COHORT, values);
	}

	static Content nominatedIn(NominationCode nomination, CadrePlanCode plan) {
		return Content.link(NOMINATED_IN, nomination.value(), plan.value(), Map.of());
	}

	static Content nominatedFor(NominationCode nomination, PositionCode position) {
		return Content.link(NOMINATED_FOR, nomination.value(), position.value(), Map.of());
	}

	static Content nominatedTo(NominationCode nomination, OrgUnitCode committee) {
		return Content.link(NOMINATED_TO, nomination.value(), committee.value(), Map.of());
	}

	static Content nominates(NominationCode nomination, CadreCode cadre) {
		return Content.link(NOMINATES, nomination.value(), cadre.value(), Map.of());
	}
}

package io.orgloom.cadre;

import io.orgloom.graph.Content;
import io.orgloom.graph.FactType;
import io.orgloom.graph.FactType.Existence;
import io.orgloom.graph.FactTypes;
import io.orgloom.structure.HandedOver;
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

/** The facts about cadres, as docs/graph-model.md lists them, and how each is written. */
@Configuration(proxyBeanMethods = false)
class CadreFacts {

	static final String CADRE = "Cadre";
	static final String POSITION = "Position";
	static final String PERSONAL = "personal";
	static final String PARTY = "party";
	static final String QUALIFICATION = "qualification";
	static final String RATING = "rating";
	static final String DISCIPLINE = "discipline";
	static final String RANK = "rank";
	static final String TRAINING = "training";
	static final String COMMENDATION = "commendation";
	static final String LANGUAGE = "language";
	/** Stands at both who are related, so that either may be erased; what one is to the other is recorded and taken back at both at once. */
	static final String RELATION = "relation";
	static final String RETIREMENT = "retirement";
	static final String SERVICE = "service";
	static final String ERASURE = "erasure";

	static final String ACTING = "acting";
	static final String CONCURRENT = "concurrent";
	static final String ENDING = "ending";

	static final FactType STATE = FactType.state(CADRE);
	/** A post has one holder at a time, and one who acts in it. */
	static final FactType HOLDS = FactType.exclusive("HOLDS", CADRE, POSITION, ACTING);
	static final FactType SITS_ON = FactType.link("SITS_ON", CADRE, "OrgUnit", Existence.THROUGHOUT);

	/** Who sits on a committee in person sits on what it becomes part of; posts are left and taken by people, one by one. */
	@Bean
	HandedOver seatsHandedOver() {
		return HandedOver.of(SITS_ON);
	}

	@Bean
	FactTypes cadreFactTypes() {
		return new FactTypes(List.of(STATE, HOLDS, SITS_ON), Set.of(CADRE));
	}

	static Content core(CadreCode cadre, boolean synthetic, @Nullable String source) {
		return Content.state(STATE, cadre.value(), FactType.CORE, values("synthetic", synthetic, "source", source));
	}

	static Content holds(CadreCode cadre, PositionCode position, boolean acting, boolean concurrent, Entry entry, @Nullable String decision,
			@Nullable LocalDate termEnds) {
		return Content.link(HOLDS, cadre.value(), position.value(), values(ACTING, acting, CONCURRENT, concurrent, "entry", entry.name(), "decision", decision,
				"termEnds", termEnds));
	}

	static Content sitsOn(CadreCode cadre, OrgUnitCode unit, SeatRole role, @Nullable String decision, @Nullable LocalDate termEnds) {
		return Content.link(SITS_ON, cadre.value(), unit.value(), values("role", role.name(), "decision", decision, "termEnds", termEnds));
	}

	/** What a fact says, and how it came to an end. */
	static Content ended(Content content, Ending ending, @Nullable String decision) {
		Map<String, @Nullable Object> properties = new LinkedHashMap<>(content.properties());
		properties.put(ENDING, ending.name());
		properties.put("endingDecision", decision);
		return Content.link(content.type(), content.source(), String.valueOf(content.target()), properties);
	}

	/** Whether somebody is in service: retired from a day on. */
	static Content retired(CadreCode cadre, @Nullable String decision) {
		return Content.state(STATE, cadre.value(), SERVICE, values("status", Ending.RETIRED.name(), "decision", decision));
	}

	static Content erased(CadreCode cadre, LocalDate day, String decision) {
		return Content.state(STATE, cadre.value(), ERASURE, values("on", day, "decision", decision));
	}

	static Content state(CadreCode cadre, String aspect, String variant, @Nullable Object... pairs) {
		return Content.state(STATE, cadre.value(), aspect, variant, values(pairs));
	}

	private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			values.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return values;
	}
}

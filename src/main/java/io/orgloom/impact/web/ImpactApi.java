package io.orgloom.impact.web;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.Page;
import io.orgloom.impact.Effect;
import io.orgloom.impact.Impact;
import io.orgloom.impact.ImpactItem;
import io.orgloom.impact.ImpactItem.Hop;
import io.orgloom.impact.Orphan;
import io.orgloom.impact.PlanImpact;
import io.orgloom.scenario.ScenarioId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a plan touches, with the way that leads to each thing. */
@RestController
class ImpactApi {

	private final PlanImpact impact;

	ImpactApi(PlanImpact impact) {
		this.impact = impact;
	}

	@GetMapping("/api/scenarios/{id}/impact")
	ImpactResource impact(@PathVariable ScenarioId id, @RequestParam @Nullable String kind, @RequestParam(defaultValue = "" + Page.USUAL) int limit,
			@RequestParam @Nullable String after, @RequestParam @Nullable String purpose, Locale language) {
		return ImpactResource.of(impact.of(id, kind, Page.key(after), Page.limit(limit), language, new ReadPurpose("GET /api/scenarios/{id}/impact", purpose)));
	}

	/** @param withheld kinds of which the actor may not see all */
	record ImpactResource(long version, Map<String, Integer> counts, Map<String, Map<Effect, Integer>> effects, List<ImpactItem> items, List<Orphan> orphans,
			List<String> withheld, @Nullable String next) {

		static ImpactResource of(Impact impact) {
			return new ImpactResource(impact.version(), impact.counts(), impact.effects(), impact.page().items(), impact.orphans(),
					impact.withheld(), impact.page().next());
		}
	}
}

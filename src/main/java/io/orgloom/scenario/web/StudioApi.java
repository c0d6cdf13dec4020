package io.orgloom.scenario.web;

import io.orgloom.policy.FindingTexts;
import io.orgloom.scenario.Base;
import io.orgloom.scenario.Merger;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.web.EvaluationResource.UnitResource;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the studio asks beside steps and evaluation: where a scenario starts, and what a merger would come to before anybody makes it. */
@RestController
@RequestMapping("/api/scenarios/{id}")
class StudioApi {

	private final ScenarioPlanning planning;
	private final FindingTexts texts;

	StudioApi(ScenarioPlanning planning, FindingTexts texts) {
		this.planning = planning;
		this.texts = texts;
	}

	@GetMapping("/base")
	Base base(@PathVariable ScenarioId id) {
		return planning.base(id);
	}

	@GetMapping("/units/{code}/mergers")
	Items<MergerResource> mergers(@PathVariable ScenarioId id, @PathVariable String code, Locale locale) {
		List<Merger> mergers = planning.mergers(id, code);
		return new Items<>(mergers.stream().map(merger -> new MergerResource(merger.with(), merger.name(), UnitResource.of(merger.unit(), texts, locale))).toList());
	}

	record MergerResource(String with, String name, UnitResource unit) {
	}
}

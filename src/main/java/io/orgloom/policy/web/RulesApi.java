package io.orgloom.policy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.orgloom.policy.Confidence;
import io.orgloom.policy.PolicyPack;
import io.orgloom.policy.Rule;
import io.orgloom.policy.RuleKind;
import io.orgloom.policy.RuleStatus;
import io.orgloom.policy.Severity;
import io.orgloom.policy.Source;

/** Lists the rules in use, so that every figure can be traced to its act. */
@RestController
@RequestMapping("/api/rules")
class RulesApi {

	/** The pack and its rules. */
	record PackResource(String pack, Map<String, String> title, List<RuleResource> rules) {
	}

	/** One rule; `severity` is the weight it has in a review. */
	record RuleResource(String id, RuleKind kind, Map<String, String> title, Map<String, List<String>> appliesTo, List<String> metrics, Severity severity,
			LocalDate effectiveFrom, @Nullable LocalDate effectiveTo, Source source, Confidence confidence, RuleStatus status, @Nullable String note) {
	}

	private final PolicyPack pack;

	RulesApi(PolicyPack pack) {
		this.pack = pack;
	}

	@GetMapping
	PackResource rules() {
		return new PackResource(pack.id(), pack.title(), pack.rules().stream().map(RulesApi::resource).toList());
	}

	private static RuleResource resource(Rule rule) {
		return new RuleResource(rule.id(), rule.kind(), rule.title(), rule.appliesTo(), rule.metrics(), rule.severity(), rule.effectiveFrom(), rule.effectiveTo(),
				rule.source(), rule.confidence(), rule.status(), rule.note());
	}
}

package io.orgloom.cadre.web;

import io.orgloom.cadre.Retirement;
import io.orgloom.cadre.RetirementRule;
import io.orgloom.cadre.Sex;
import io.orgloom.policy.Confidence;
import io.orgloom.policy.RetirementException;
import io.orgloom.policy.Rule;
import io.orgloom.policy.RuleStatus;
import io.orgloom.policy.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param birth the month of birth that was counted */
record RetirementResource(String birth, Sex sex, int ageMonths, LocalDate retirementDate, LocalDate pensionStart, RuleResource rule, List<ExceptionResource> exceptions) {

	static RetirementResource of(Retirement retirement, RetirementRule rule) {
		return new RetirementResource(retirement.birth().toString(), retirement.sex(), retirement.ageMonths(), retirement.retirementDate(), retirement.pensionStart(),
				RuleResource.of(rule.rule()), rule.exceptions().stream().map(ExceptionResource::of).toList());
	}

	/** @param url where the rule can be read */
	record RuleResource(String id, Map<String, String> title, Source source, @Nullable String url, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo,
			Confidence confidence, RuleStatus status) {

		static RuleResource of(Rule rule) {
			return new RuleResource(rule.id(), rule.title(), rule.source(), rule.source().url(), rule.effectiveFrom(), rule.effectiveTo(), rule.confidence(), rule.status());
		}
	}

	/** What a decision on the person may change; `atMostMonths` is null where it is not known. */
	record ExceptionResource(RuleResource rule, RetirementException.Direction direction, Map<String, String> who, @Nullable Integer atMostMonths) {

		static ExceptionResource of(RetirementException exception) {
			return new ExceptionResource(RuleResource.of(exception.rule()), exception.direction(), exception.who(), exception.atMostMonths());
		}
	}
}

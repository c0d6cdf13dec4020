package io.orgloom.cadre.web;

import io.orgloom.cadre.BirthMonth;
import io.orgloom.cadre.RetirementRule;
import io.orgloom.cadre.Retirements;
import io.orgloom.cadre.Sex;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When somebody retires, for programs. */
@RestController
@RequestMapping("/api/retirement")
class RetirementApi {

	private final Retirements retirements;
	private final Times times;

	RetirementApi(Retirements retirements, Times times) {
		this.retirements = retirements;
		this.times = times;
	}

	@GetMapping
	RetirementResource retirement(@RequestParam @Nullable String birth, @RequestParam @Nullable String sex, AsOf asOf) {
		BirthMonth born = BirthMonth.read(birth, times.today());
		Sex known = Sex.read(sex);
		RetirementRule rule = retirements.on(asOf.on());
		return RetirementResource.of(rule.of(born, known), rule);
	}
}

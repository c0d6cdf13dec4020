package io.orgloom.cadre.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.orgloom.cadre.Retiring;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param own whether a decision on the person sets the day, not the rule */
record RetiringResource(LocalDate retirementDate, boolean own, @Nullable String birth, @JsonUnwrapped CadreResource cadre) {

	static RetiringResource of(Retiring retiring) {
		var personal = retiring.cadre().personal();
		return new RetiringResource(retiring.on(), retiring.own(), personal == null || personal.birth() == null ? null : personal.birth().text(),
				CadreResource.of(retiring.cadre()));
	}
}

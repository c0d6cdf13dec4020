package io.orgloom.work;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an office decides for itself about its work.
 *
 * @param yellowDays how many days before a deadline a task turns yellow
 * @param specialRedDays how many days after it the red is a special one
 * @param delayCauses why tasks are late, in the order in which they are offered
 */
@Validated
@ConfigurationProperties("orgloom.work")
record WorkProperties(@DefaultValue("3") @Min(0) @Max(60) int yellowDays, @DefaultValue("3") @Min(1) @Max(60) int specialRedDays,
		@NotEmpty List<@Valid DelayCause> delayCauses) {

	AlertDays alerts() {
		return new AlertDays(yellowDays, specialRedDays);
	}

	void requireCause(String code) {
		if (delayCauses.stream().noneMatch(cause -> cause.code().equals(code))) {
			throw new UnknownDelayCause(code, delayCauses.stream().map(DelayCause::code).toList());
		}
	}
}

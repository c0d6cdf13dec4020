package io.orgloom.cadre;

import io.orgloom.cadre.Particulars.OwnRetirement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is to retire.
 *
 * @param normal what the rule says
 * @param own what a decision on the person says; null where there is none
 */
public record RetirementForecast(Retirement normal, RetirementRule rule, @Nullable OwnRetirement own) {

	/** The day that counts. */
	public LocalDate date() {
		return own == null ? normal.retirementDate() : own.on();
	}
}

package io.orgloom.coordination;

import io.orgloom.coordination.network.GapLimits;
import io.orgloom.coordination.network.MarkLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the coordination network. No act says when two agencies coordinate too little: the values say what an office wants to be told of, each page shows
 * them, and every installation may set its own.
 *
 * @param usualPeriod how far back one looks where no period is named; two years, so that each half has four quarterly programmes
 * @param atOnce tasks up to which measures are worked out while one waits; above that they are a job
 * @param gaps from where on a difference counts
 * @param marks from where on an agency stands out
 */
@Validated
@ConfigurationProperties("orgloom.coordination")
public record CoordinationProperties(@DefaultValue("P2Y") Period usualPeriod, @DefaultValue("20000") @Min(1) int atOnce, @DefaultValue @Valid Gaps gaps,
		@DefaultValue @Valid Marks marks) {

	/**
	 * @param silence a year: most duties to coordinate come up at least once in a year's four quarterly programmes
	 * @param grace a quarter: what is laid down can be in a programme from the next quarter on
	 * @param activeFrom six tasks: less may be chance meetings
	 * @param oneSidedFrom six tasks: had both sides asked equally often, six in one direction would come in 1 of 32 cases
	 * @param lateFrom five judged tasks: below that one task is more than a fifth
	 * @param lateShare a fifth: four of five late
	 * @param fall three tenths less in time than before
	 * @param fallFrom four judged tasks in each half
	 * @param chance one in twenty, as is usual in statistics
	 */
	public record Gaps(@DefaultValue("P1Y") Period silence, @DefaultValue("P3M") Period grace, @DefaultValue("6") @Min(1) int activeFrom,
			@DefaultValue("6") @Min(1) int oneSidedFrom, @DefaultValue("5") @Min(1) int lateFrom, @DefaultValue("0.2") @DecimalMin("0") @DecimalMax("1") double lateShare,
			@DefaultValue("0.3") @DecimalMin("0") @DecimalMax("1") double fall, @DefaultValue("4") @Min(1) int fallFrom,
			@DefaultValue("0.05") @DecimalMin("0") @DecimalMax("1") double chance) {

		GapLimits limits() {
			return new GapLimits(silence, grace, activeFrom, oneSidedFrom, lateFrom, lateShare, fall, fallFrom, chance);
		}
	}

	/**
	 * @param overload three times the median of those who have tasks
	 * @param amongAtLeast of fewer than five agencies none is out of the usual
	 * @param brokerShare three of ten pairs of others
	 * @param lateShare a half
	 * @param lateFrom eight judged tasks
	 */
	public record Marks(@DefaultValue("3") @DecimalMin("1") double overload, @DefaultValue("5") @Min(3) int amongAtLeast,
			@DefaultValue("0.3") @DecimalMin("0") @DecimalMax("1") double brokerShare, @DefaultValue("0.5") @DecimalMin("0") @DecimalMax("1") double lateShare,
			@DefaultValue("8") @Min(1) int lateFrom) {

		MarkLimits limits() {
			return new MarkLimits(overload, amongAtLeast, brokerShare, lateShare, lateFrom);
		}
	}
}

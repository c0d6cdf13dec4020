package io.orgloom.job;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Technical settings of long work.
 *
 * @param workers how many jobs run at once
 * @param waiting how many may wait
 * @param ofOneOwner how many one owner may have running and waiting
 * @param kept how many finished ones are kept
 * @param keptFor for how long
 * @param listeners how many may watch at once
 */
@Validated
@ConfigurationProperties("orgloom.job")
public record JobProperties(@DefaultValue("1") @Min(1) @Max(64) int workers, @DefaultValue("20") @Min(1) int waiting, @DefaultValue("5") @Min(1) int ofOneOwner,
		@DefaultValue("50") @Min(1) int kept, @DefaultValue("1d") Duration keptFor, @DefaultValue("200") @Min(1) int listeners) {
}

package io.orgloom.restructuring;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Technical settings of merger plans.
 *
 * @param mostUnits how many units one plan may be about
 * @param mostSeconds how long one may be looked for
 */
@Validated
@ConfigurationProperties("orgloom.restructuring")
public record RestructuringProperties(@DefaultValue("20000") @Min(2) int mostUnits, @DefaultValue("300") @Min(1) int mostSeconds) {
}

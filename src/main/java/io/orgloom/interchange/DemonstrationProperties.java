package io.orgloom.interchange;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and how far the demonstration is loaded into an empty database.
 *
 * @param load whether at all
 * @param until the last day whose events are loaded
 */
@ConfigurationProperties("orgloom.demo")
record DemonstrationProperties(@DefaultValue("true") boolean load, @DefaultValue("9999-12-31") LocalDate until) {
}

package io.orgloom.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Technical settings of the doors.
 *
 * @param bodyLimit how much a program may send at once, imports apart
 * @param scenarioLimit how large a scenario of another installation may be; that of a whole country has some 4 MB
 */
@ConfigurationProperties("orgloom.web")
record WebProperties(@DefaultValue("1MB") DataSize bodyLimit, @DefaultValue("32MB") DataSize scenarioLimit) {
}

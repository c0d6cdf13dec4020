package io.orgloom.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Technical settings of the doors.
 *
 * @param bodyLimit how much a program may send at once, imports apart
 */
@ConfigurationProperties("orgloom.web")
record WebProperties(@DefaultValue("1MB") DataSize bodyLimit) {
}

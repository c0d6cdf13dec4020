package io.orgloom.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts {@link StandingClock} in the place of the system's. */
@TestConfiguration(proxyBeanMethods = false)
class StandingClockConfiguration {

	@Bean
	@Primary
	StandingClock standingClock() {
		return new StandingClock();
	}
}

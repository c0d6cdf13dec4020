package io.orgloom.web;

import io.orgloom.access.EarlyFilter;
import io.orgloom.graph.Readiness;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What stands before and behind the doors. */
@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

	/** Behind the doors, whose order is -100. */
	private static final int SIGNED_IN = -50;

	@Bean
	@Order(1)
	EarlyFilter starting(Readiness readiness) {
		return new EarlyFilter(new StartingFilter(readiness));
	}

	@Bean
	@Order(2)
	EarlyFilter bodyLimit(WebProperties properties) {
		return new EarlyFilter(new BodyLimitFilter(properties.bodyLimit(), properties.scenarioLimit()));
	}

	@Bean
	FilterRegistrationBean<TimingFilter> timing() {
		FilterRegistrationBean<TimingFilter> registration = new FilterRegistrationBean<>(new TimingFilter());
		registration.setOrder(SIGNED_IN);
		registration.setAsyncSupported(true);
		return registration;
	}
}

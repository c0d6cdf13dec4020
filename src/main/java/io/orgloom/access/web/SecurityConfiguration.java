package io.orgloom.access.web;

import io.orgloom.access.ApiRequests;
import io.orgloom.access.EarlyFilter;
import io.orgloom.access.SignIn;
import io.orgloom.access.TokenNames;
import io.orgloom.access.TooManyAttempts;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.CompositeFilter;

/** The doors: a sign-in page with a session for people, HTTP Basic or a bearer token without one for programs, strict headers for all. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String CONTENT = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; "
			+ "form-action 'self'; frame-ancestors 'none'";
	private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";
	private static final String[] OPEN = {"/sign-in", "/about", "/retirement", "/actuator/health", "/actuator/health/**",
			// whoever has the secret in the address may read it
			"/calendar/*"};

	@Bean
	SecurityFilterChain doors(HttpSecurity http, SignIn signIn, Refusing refusing, SignInChallenge challenge, ObjectProvider<EarlyFilter> early,
			ObjectProvider<JwtDecoder> tokens, TokenNames names) {
		// SignIn is found as the only provider; naming it here too would compare each wrong password twice
		http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll()
				.requestMatchers(OPEN).permitAll().requestMatchers(request -> ApiRequests.isFile(ApiRequests.path(request))).permitAll()
				.anyRequest().authenticated())
			.formLogin(form -> form.loginPage("/sign-in").loginProcessingUrl("/sign-in").failureHandler(backToSignIn()).defaultSuccessUrl("/"))
			.logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signedOut"))
			.httpBasic(basic -> basic.authenticationEntryPoint(challenge))
			.csrf(csrf -> csrf.ignoringRequestMatchers(Browsers::carriesCredentials, Browsers::isUnknownProgram))
			.requestCache(cache -> cache.requestCache(pagesOnly()))
			.exceptionHandling(refused -> refused.authenticationEntryPoint(challenge).accessDeniedHandler(refusing::refuse))
			.headers(SecurityConfiguration::strict)
			.addFilterAfter(before(refusing, early), HeaderWriterFilter.class)
			.addFilterBefore(new SessionFilter(signIn), AuthorizationFilter.class);
		tokens.ifAvailable(decoder -> http.oauth2ResourceServer(
				server -> server.authenticationEntryPoint(challenge).jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(names))));
		return http.build();
	}

	@Bean
	RequestRejectedHandler rejected(Refusing refusing) {
		return refusing::refuse;
	}

	private static void strict(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
			.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
			.permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS));
	}

	private static Filter before(Refusing refusing, ObjectProvider<EarlyFilter> early) {
		List<Filter> filters = new ArrayList<>();
		filters.add(new CaughtFilter(refusing));
		early.orderedStream().map(EarlyFilter::filter).forEach(filters::add);
		CompositeFilter all = new CompositeFilter();
		all.setFilters(filters);
		return all;
	}

	private static AuthenticationFailureHandler backToSignIn() {
		return (request, response, refusal) -> response.sendRedirect(request.getContextPath() + "/sign-in?"
				+ (refusal instanceof TooManyAttempts many ? "error&wait=" + many.waiting().toSeconds() : "error"));
	}

	/** After signing in one returns to the page one asked for, never to a part of a page. */
	private static RequestCache pagesOnly() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setMatchingRequestParameterName(null);
		cache.setRequestMatcher(SecurityConfiguration::isPage);
		return cache;
	}

	private static boolean isPage(HttpServletRequest request) {
		return "GET".equals(request.getMethod()) && !ApiRequests.matches(request) && request.getHeader("HX-Request") == null
				&& String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html");
	}
}

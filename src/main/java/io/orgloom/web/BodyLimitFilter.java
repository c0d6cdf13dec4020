package io.orgloom.web;

import io.orgloom.access.ApiRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no more than a limit from programs, imports of files apart, which have limits of their own; a scenario of another installation may be larger. */
class BodyLimitFilter extends OncePerRequestFilter {

	private final DataSize usual;
	private final DataSize scenario;

	BodyLimitFilter(DataSize usual, DataSize scenario) {
		this.usual = usual;
		this.scenario = scenario;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !ApiRequests.matches(request) || ApiRequests.path(request).startsWith("/api/imports");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		DataSize limit = ApiRequests.path(request).equals("/api/scenarios:import") ? scenario : usual;
		if (request.getContentLengthLong() > limit.toBytes()) {
			throw new BodyTooLarge(limit);
		}
		chain.doFilter(new LimitedRequest(request, limit), response);
	}
}

package io.orgloom.web;

import io.orgloom.access.ApiRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no more than a limit from programs, imports apart, which have limits of their own. */
class BodyLimitFilter extends OncePerRequestFilter {

	private final DataSize limit;

	BodyLimitFilter(DataSize limit) {
		this.limit = limit;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !ApiRequests.matches(request) || ApiRequests.path(request).startsWith("/api/imports");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		if (request.getContentLengthLong() > limit.toBytes()) {
			throw new BodyTooLarge(limit);
		}
		chain.doFilter(new LimitedRequest(request, limit), response);
	}
}

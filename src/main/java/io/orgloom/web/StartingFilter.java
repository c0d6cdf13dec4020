package io.orgloom.web;

import io.orgloom.access.ApiRequests;
import io.orgloom.graph.Readiness;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Until the graph may be read, only files and the health are served. */
class StartingFilter extends OncePerRequestFilter {

	private final Readiness readiness;

	StartingFilter(Readiness readiness) {
		this.readiness = readiness;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = ApiRequests.path(request);
		return readiness.isReady() || ApiRequests.isFile(path) || path.startsWith("/actuator/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		String step = readiness.step();
		if (step != null) {
			throw new Starting(step);
		}
		chain.doFilter(request, response);
	}
}

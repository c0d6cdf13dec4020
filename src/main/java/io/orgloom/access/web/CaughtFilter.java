package io.orgloom.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** What a filter throws becomes a problem as well, a database that is away while somebody signs in for one. */
class CaughtFilter extends OncePerRequestFilter {

	private final Refusing refusing;

	CaughtFilter(Refusing refusing) {
		this.refusing = refusing;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		} catch (IOException | ServletException | RuntimeException e) {
			if (response.isCommitted()) {
				throw e;
			}
			refusing.refuse(request, response, e instanceof ServletException wrapped && wrapped.getRootCause() instanceof Exception root ? root : e);
		}
	}
}

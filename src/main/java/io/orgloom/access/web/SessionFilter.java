package io.orgloom.access.web;

import io.orgloom.access.ApiRequests;
import io.orgloom.access.SignIn;
import io.orgloom.access.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives a session the roles of this moment, and ends it where the account was removed or has another password since. */
class SessionFilter extends OncePerRequestFilter {

	private final SignIn signIn;

	SessionFilter(SignIn signIn) {
		this.signIn = signIn;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getSession(false) == null || ApiRequests.isFile(ApiRequests.path(request));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		if (who != null && who.getPrincipal() instanceof SignedIn signedIn) {
			SecurityContext renewed = SecurityContextHolder.createEmptyContext();
			renewed.setAuthentication(signIn.renew(signedIn, who.getDetails()).orElse(null));
			SecurityContextHolder.setContext(renewed);
			HttpSession session = request.getSession(false);
			if (renewed.getAuthentication() == null && session != null) {
				session.invalidate();
			}
		}
		chain.doFilter(request, response);
	}
}

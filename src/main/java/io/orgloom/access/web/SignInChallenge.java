package io.orgloom.access.web;

import io.orgloom.access.ApiRequests;
import io.orgloom.access.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Asks who is there: programs get a problem, people the sign-in page, a part of a page that htmx loads a word to go there. */
@Component
class SignInChallenge implements AuthenticationEntryPoint {

	private final Refusing refusing;

	SignInChallenge(Refusing refusing) {
		this.refusing = refusing;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) throws IOException {
		if (ApiRequests.matches(request) || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
			if (!Browsers.sent(request) && !(refusal instanceof TooManyAttempts)) {
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Orgloom\", charset=\"UTF-8\"");
			}
			refusing.refuse(request, response, refusal);
		} else if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", request.getContextPath() + "/sign-in");
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		} else {
			response.sendRedirect(request.getContextPath() + "/sign-in");
		}
	}
}

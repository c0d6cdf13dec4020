package io.orgloom.access.web;

import io.orgloom.access.ApiRequests;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** What a browser says about a request of its own accord; pages cannot forge these headers. */
final class Browsers {

	private static final String FETCH_SITE = "Sec-Fetch-Site";

	private Browsers() {
	}

	/** A browser would ask for a Basic password in a window of its own and send it with every later request, also with those other sites cause. */
	static boolean sent(HttpServletRequest request) {
		return request.getHeader(FETCH_SITE) != null || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
	}

	/** Signed in by the request itself, which another site cannot make a browser do; so it needs no token against forged requests. */
	static boolean carriesCredentials(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.AUTHORIZATION) != null && !"cross-site".equals(request.getHeader(FETCH_SITE));
	}

	/** Neither signed in nor carrying anything that could: there is nothing to forge, and the answer is that signing in is required. */
	static boolean isUnknownProgram(HttpServletRequest request) {
		return ApiRequests.matches(request) && request.getHeader(HttpHeaders.AUTHORIZATION) == null && !request.isRequestedSessionIdValid();
	}
}

package io.orgloom.access;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the requests of programs, which are answered in JSON and never by a redirect, from those of pages. */
public final class ApiRequests {

	private ApiRequests() {
	}

	public static boolean matches(HttpServletRequest request) {
		return matches(path(request));
	}

	public static boolean matches(String path) {
		return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/api-docs");
	}

	/** The path within the application, without its query. */
	public static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	/** Files anybody may fetch, the same at every moment. */
	public static boolean isFile(String path) {
		return path.matches("/(css|js|fonts|vendor|img|icons)/.*|/favicon\\.ico");
	}
}

package io.orgloom.web;

import io.orgloom.access.ApiRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Tells programs how long their answer took, from after they were signed in until it was written whole; so it is held back until then. Streams of events, which
 * are never whole, pass by.
 */
class TimingFilter extends OncePerRequestFilter {

	private static final String STARTED = TimingFilter.class.getName() + ".started";
	private static final Pattern STREAM = Pattern.compile("/api/jobs/[^/]+/events/?");
	private static final double NANOS_A_MILLISECOND = 1e6;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !ApiRequests.matches(request) || STREAM.matcher(ApiRequests.path(request)).matches();
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		if (!isAsyncDispatch(request)) {
			request.setAttribute(STARTED, System.nanoTime());
		}
		ContentCachingResponseWrapper held = response instanceof ContentCachingResponseWrapper already ? already : new ContentCachingResponseWrapper(response);
		chain.doFilter(request, held);
		if (!isAsyncStarted(request)) {
			long started = request.getAttribute(STARTED) instanceof Long start ? start : System.nanoTime();
			held.setHeader("Server-Timing", String.format(Locale.ROOT, "app;dur=%.3f", (System.nanoTime() - started) / NANOS_A_MILLISECOND));
			held.copyBodyToResponse();
		}
	}
}

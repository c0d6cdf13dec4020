package io.orgloom.access.web;

import io.orgloom.access.ApiRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Hands what the doors refuse to the one place that words refusals: at once for programs, by the error page for people. */
@Component
class Refusing {

	private final HandlerExceptionResolver problems;

	Refusing(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		this.problems = problems;
	}

	void refuse(HttpServletRequest request, HttpServletResponse response, Exception refusal) throws IOException {
		if (ApiRequests.matches(request)) {
			problems.resolveException(request, response, null, refusal);
		} else {
			request.setAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE, refusal);
			response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
		}
	}
}

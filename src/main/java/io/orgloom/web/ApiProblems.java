package io.orgloom.web;

import io.orgloom.access.ApiRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.DispatcherServlet;

/** Answers every exception: programs get the problem as JSON, people the error page with the same words ({@link ErrorPages}). */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

	private final RefusalTexts texts;

	ApiProblems(RefusalTexts texts) {
		this.texts = texts;
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Map<String, @Nullable Object>> answer(Exception exception, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (response.isCommitted()) {
			return null;
		}
		Problem problem = texts.told(Problems.of(exception, request.getMethod() + " " + request.getRequestURI()), exception);
		if (ApiRequests.matches(request)) {
			return json(problem);
		}
		request.setAttribute(ErrorPages.PROBLEM, problem);
		request.removeAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE);
		response.sendError(problem.status().value());
		return null;
	}

	static ResponseEntity<Map<String, @Nullable Object>> json(Problem problem) {
		return ResponseEntity.status(problem.status()).headers(problem.headers()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem.body());
	}
}

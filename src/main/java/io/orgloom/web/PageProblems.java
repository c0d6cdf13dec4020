package io.orgloom.web;

import io.orgloom.problem.OrgloomProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Refusals as pages: what was refused, why, and the way out. After the advice of the API, whose controllers are controllers too. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class PageProblems {

	private final Shell shell;

	PageProblems(Shell shell) {
		this.shell = shell;
	}

	@ExceptionHandler
	ModelAndView refused(OrgloomProblem problem, HttpServletRequest request) {
		HttpStatus status = status(problem.kind());
		ModelAndView page = new ModelAndView("error", Map.of("status", status.value(), "detail", String.valueOf(problem.getMessage())), status);
		shell.describe(request, page);
		return page;
	}

	private static HttpStatus status(OrgloomProblem.Kind kind) {
		return switch (kind) {
			case MALFORMED -> HttpStatus.BAD_REQUEST;
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case RULE_BROKEN -> HttpStatus.UNPROCESSABLE_CONTENT;
			case CONFLICT -> HttpStatus.CONFLICT;
			case VERSION_MISSING -> HttpStatus.PRECONDITION_REQUIRED;
			case STALE -> HttpStatus.PRECONDITION_FAILED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
		};
	}
}

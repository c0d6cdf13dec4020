package io.orgloom.web;

import io.orgloom.access.ApiRequests;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ModelAndView;

/** Where the server sends what failed outside a controller or for a page: the error page, and JSON for programs here too. */
@Controller
class ErrorPages implements ErrorController {

	static final String PROBLEM = ErrorPages.class.getName() + ".problem";

	@RequestMapping("/error")
	Object error(HttpServletRequest request, HttpServletResponse response) {
		String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		Problem problem = problem(request, address);
		if (ApiRequests.matches(address)) {
			return ApiProblems.json(problem);
		}
		problem.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
		return page(problem);
	}

	private static ModelAndView page(Problem problem) {
		boolean starting = problem.name().equals(Starting.NAME);
		Map<String, @Nullable Object> model = new LinkedHashMap<>();
		model.put("status", problem.status().value());
		model.put("title", problem.title());
		model.put("detail", problem.detail());
		model.put("facts", problem.facts());
		return new ModelAndView(starting ? "web/loading" : "error", model, problem.status());
	}

	private static Problem problem(HttpServletRequest request, String address) {
		if (request.getAttribute(PROBLEM) instanceof Problem problem) {
			return problem;
		}
		String line = request.getMethod() + " " + address;
		if (request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof Exception exception) {
			return Problems.of(exception, line);
		}
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception exception) {
			return Problems.of(exception, line);
		}
		return ofStatus(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : HttpStatus.NOT_FOUND.value());
	}

	private static Problem ofStatus(int code) {
		HttpStatus status = HttpStatus.resolve(code) instanceof HttpStatus known && known.isError() ? known : HttpStatus.NOT_FOUND;
		return new Problem(status, Problem.kebab(status.getReasonPhrase().replace(" ", "")), status.getReasonPhrase() + ".", Map.of(), new HttpHeaders());
	}
}

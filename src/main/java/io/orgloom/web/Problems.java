package io.orgloom.web;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.problem.Unexpected;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** The one place that says which status, name and words each exception gets. */
final class Problems {

	private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

	private static final Function<Exception, Optional<Problem>> REFUSAL = Problems::refusal;

	private Problems() {
	}

	static Problem of(Exception exception, String request) {
		return Stream.of(REFUSAL, DoorProblems::of, RequestProblems::of, e -> DatabaseProblems.of(e, request))
			.map(part -> part.apply(exception)).flatMap(Optional::stream).findFirst().orElseGet(() -> unexpected(exception, request));
	}

	private static Optional<Problem> refusal(Exception exception) {
		return Causes.first(exception, OrgloomProblem.class).map(Problems::told);
	}

	private static Problem told(OrgloomProblem problem) {
		return Problem.of(status(problem.kind()), Problem.kebab(problem.getClass().getSimpleName()), String.valueOf(problem.getMessage()), problem.facts());
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
			case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
			case FAULT -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
	}

	private static Problem unexpected(Exception exception, String request) {
		String id = UUID.randomUUID().toString().substring(0, 8);
		LOG.error("Unexpected problem {} at {}", id, request, exception);
		return told(new Unexpected(id));
	}
}

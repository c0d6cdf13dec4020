package io.orgloom.web;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What is wrong with a request before any feature sees it. */
final class RequestProblems {

	private RequestProblems() {
	}

	static Optional<Problem> of(Exception exception) {
		return Optional.ofNullable(switch (exception) {
			case HttpMessageNotReadableException body -> BodyProblems.of(body);
			case BindException invalid -> invalid(fields(invalid.getBindingResult()));
			case HandlerMethodValidationException invalid -> invalid(parameters(invalid));
			case MethodValidationException invalid -> invalid(parameters(invalid));
			case ConstraintViolationException invalid -> invalid(violations(invalid));
			case TypeMismatchException wrong -> wrongParameter(wrong);
			case InvalidParameterException malformed -> malformedParameters(malformed);
			case MaxUploadSizeExceededException large -> Problem.of(HttpStatus.CONTENT_TOO_LARGE, "upload-too-large", "The files are larger than is taken at once. Send them one by one, or smaller ones.");
			case MultipartException broken -> Problem.of(HttpStatus.BAD_REQUEST, "malformed-upload", "The upload is broken or incomplete. Send it again.");
			case ErrorResponse response -> standard(exception, response);
			default -> null;
		});
	}

	private static Problem standard(Exception exception, ErrorResponse response) {
		Problem problem = switch (exception) {
			case MissingServletRequestParameterException missing -> Problem.of(HttpStatus.BAD_REQUEST, "parameter-missing",
					"The parameter %s is missing.".formatted(missing.getParameterName()), Map.of("parameter", missing.getParameterName()));
			case MissingServletRequestPartException missing -> Problem.of(HttpStatus.BAD_REQUEST, "parameter-missing",
					"The part %s is missing.".formatted(missing.getRequestPartName()), Map.of("parameter", missing.getRequestPartName()));
			case HttpRequestMethodNotSupportedException method -> Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed",
					"%s is not possible at this address.".formatted(method.getMethod()), Map.of("method", method.getMethod()));
			case HttpMediaTypeNotSupportedException media -> Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type-not-supported",
					"A body of the type %s is not read here. Send %s.".formatted(media.getContentType(), media.getSupportedMediaTypes()));
			case HttpMediaTypeNotAcceptableException media -> Problem.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable",
					"There is no answer of a type that is accepted. Accept %s.".formatted(media.getSupportedMediaTypes()));
			case NoResourceFoundException nothing -> noSuchAddress();
			case NoHandlerFoundException nothing -> noSuchAddress();
			default -> other(response);
		};
		return problem.with(response.getHeaders());
	}

	private static Problem noSuchAddress() {
		return Problem.of(HttpStatus.NOT_FOUND, "no-such-address", "There is nothing at this address. /v3/api-docs lists what there is.");
	}

	private static Problem other(ErrorResponse response) {
		HttpStatus status = HttpStatus.valueOf(response.getStatusCode().value());
		String detail = response.getBody().getDetail();
		return new Problem(status, Problem.kebab(status.getReasonPhrase().replace(" ", "")), detail == null ? status.getReasonPhrase() + "." : detail,
				Map.of(), new HttpHeaders());
	}

	private static Problem wrongParameter(TypeMismatchException wrong) {
		String name = wrong instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : String.valueOf(wrong.getPropertyName());
		Class<?> wanted = Causes.first(wrong, ConversionFailedException.class).<Class<?>>map(failed -> failed.getTargetType().getType()).orElse(wrong.getRequiredType());
		String expected = wanted == null ? "another value" : Wanted.of(wanted);
		return Problem.of(HttpStatus.BAD_REQUEST, "parameter-invalid", "The value (%s) of %s cannot be read. Give %s.".formatted(wrong.getValue(), name, expected),
				Map.of("parameter", name, "value", String.valueOf(wrong.getValue())));
	}

	private static Problem malformedParameters(InvalidParameterException malformed) {
		return malformed.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
				? Problem.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "More was sent than is taken at once. Send less.")
				: Problem.of(HttpStatus.BAD_REQUEST, "malformed-parameters", "The parameters are not encoded as they should be. Write a percent sign as %25.");
	}

	private static Problem invalid(Stream<Map<String, String>> errors) {
		List<Map<String, String>> all = errors.toList();
		String first = all.isEmpty() ? "" : " First: %s %s.".formatted(all.getFirst().get("field"), all.getFirst().get("message"));
		return Problem.of(HttpStatus.BAD_REQUEST, "invalid-values", "%d values are missing or wrong.%s".formatted(all.size(), first), Map.of("errors", all));
	}

	private static Stream<Map<String, String>> fields(BindingResult result) {
		return result.getAllErrors().stream().map(RequestProblems::field);
	}

	private static Stream<Map<String, String>> parameters(MethodValidationResult result) {
		return result.getParameterValidationResults().stream().flatMap(parameter -> parameter instanceof ParameterErrors errors
				? errors.getAllErrors().stream().map(RequestProblems::field)
				: parameter.getResolvableErrors().stream().map(error -> error(parameter.getMethodParameter().getParameterName(), error)));
	}

	private static Stream<Map<String, String>> violations(ConstraintViolationException invalid) {
		return invalid.getConstraintViolations().stream()
			.map(violation -> Map.of("field", violation.getPropertyPath().toString(), "message", violation.getMessage()));
	}

	private static Map<String, String> field(ObjectError error) {
		return error(error instanceof FieldError field ? field.getField() : error.getObjectName(), error);
	}

	private static Map<String, String> error(@Nullable String field, MessageSourceResolvable error) {
		return Map.of("field", String.valueOf(field), "message", String.valueOf(error.getDefaultMessage()));
	}
}

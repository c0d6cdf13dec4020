package io.orgloom.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a JSON body, and where. */
final class BodyProblems {

	private BodyProblems() {
	}

	static Problem of(HttpMessageNotReadableException exception) {
		Optional<JacksonException> found = Causes.first(exception, JacksonException.class);
		if (found.isEmpty()) {
			return Problem.of(HttpStatus.BAD_REQUEST, "body-missing", "The body is missing or cannot be read. Send JSON.");
		}
		JacksonException json = found.get();
		return switch (json) {
			case UnrecognizedPropertyException unknown -> problem(json, "unknown-property",
					"There is no property %s. Known are %s.".formatted(path(json), new TreeSet<>(known(unknown))));
			case InvalidTypeIdException kind -> problem(json, "invalid-value", "The type (%s) of %s is not known. It is one of %s."
				.formatted(kind.getTypeId() == null ? "" : kind.getTypeId(), path(json), kinds(kind)));
			case InvalidFormatException wrong -> problem(json, "invalid-value", "The value (%s) of %s cannot be read%s.".formatted(wrong.getValue(), path(json),
					wanted(wrong)));
			case MismatchedInputException wrong -> problem(json, "invalid-value", "The value of %s has not the form it should have%s.".formatted(path(json),
					wanted(wrong)));
			case DatabindException wrong -> problem(json, "invalid-value", "The value of %s cannot be read.".formatted(path(json)));
			default -> problem(json, "malformed-json", "The body is not JSON: %s.".formatted(json.getOriginalMessage()));
		};
	}

	private static Problem problem(JacksonException json, String name, String detail) {
		Map<String, Object> facts = new LinkedHashMap<>();
		if (!json.getPath().isEmpty()) {
			facts.put("field", path(json));
		}
		TokenStreamLocation place = json.getLocation();
		if (place != null && place.getLineNr() > 0) {
			facts.put("line", place.getLineNr());
			facts.put("column", place.getColumnNr());
		}
		return Problem.of(HttpStatus.BAD_REQUEST, name, detail, facts);
	}

	private static List<String> known(UnrecognizedPropertyException unknown) {
		return unknown.getKnownPropertyIds() == null ? List.of() : unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
	}

	/** The names of the kinds an object can be of, as its base type declares them. */
	private static List<String> kinds(InvalidTypeIdException unknown) {
		JsonSubTypes kinds = unknown.getBaseType().getRawClass().getAnnotation(JsonSubTypes.class);
		return kinds == null ? List.of() : Arrays.stream(kinds.value()).map(JsonSubTypes.Type::name).toList();
	}

	private static String wanted(MismatchedInputException wrong) {
		return wrong.getTargetType() == null ? "" : wrong.getTargetType().isEnum() ? "; it is " + Wanted.of(wrong.getTargetType())
				: "; wanted is " + Wanted.of(wrong.getTargetType());
	}

	/** Such as {@code grants[0].role}. */
	private static String path(JacksonException json) {
		String path = json.getPath().stream()
			.map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName()).collect(Collectors.joining());
		return path.isEmpty() ? "the body" : path.startsWith(".") ? path.substring(1) : path;
	}
}

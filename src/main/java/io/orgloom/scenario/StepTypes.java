package io.orgloom.scenario;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The names kinds of steps have in requests, as {@link Step} declares them. */
public final class StepTypes {

	private static final Map<Class<?>, String> NAMES = Arrays.stream(Objects.requireNonNull(Step.class.getAnnotation(JsonSubTypes.class)).value())
		.collect(Collectors.toMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

	private StepTypes() {
	}

	/** The name of a kind of step. */
	public static String of(Step step) {
		return Objects.requireNonNull(NAMES.get(step.getClass()));
	}
}

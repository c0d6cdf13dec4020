package io.orgloom.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks from an exception to what caused it. */
final class Causes {

	private static final int DEEPEST = 20;

	private Causes() {
	}

	static Stream<Throwable> of(Throwable exception) {
		return Stream.<@Nullable Throwable>iterate(exception, cause -> cause != null, cause -> cause == null ? null : cause.getCause()).limit(DEEPEST)
			.map(cause -> (Throwable) java.util.Objects.requireNonNull(cause));
	}

	static <T> Optional<T> first(Throwable exception, Class<T> kind) {
		return of(exception).filter(kind::isInstance).map(kind::cast).findFirst();
	}
}

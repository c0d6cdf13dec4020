package io.orgloom.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that is so from a day on, up to, not including, another. */
record Span<T>(LocalDate from, @Nullable LocalDate until, T value) {

	boolean holdsOn(LocalDate day) {
		return !from.isAfter(day) && (until == null || until.isAfter(day));
	}

	static <T> Optional<Span<T>> on(List<Span<T>> spans, LocalDate day) {
		return spans.stream().filter(span -> span.holdsOn(day)).findFirst();
	}

	/** What holds on a day, else what held last before it, else what holds first after it; spans stand in the order of their days. */
	static <T> Optional<Span<T>> nearest(List<Span<T>> spans, LocalDate day) {
		return on(spans, day).or(() -> spans.stream().filter(span -> !span.from().isAfter(day)).reduce((one, other) -> other)).or(() -> spans.stream().findFirst());
	}
}

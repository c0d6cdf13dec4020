package io.orgloom.web;

import io.orgloom.problem.OrgloomProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A form of a page as it was filled in, and what was wrong with it: it comes back with every word that was typed.
 *
 * @param broken fields that were not filled in as they must be
 * @param refusal why it was refused as a whole; null where it was not
 */
public record Filled(Map<String, String> values, Set<String> broken, @Nullable OrgloomProblem refusal) {

	/** A form nobody filled in yet. */
	public static Filled empty() {
		return new Filled(Map.of(), Set.of(), null);
	}

	/** What was sent. */
	public static Filled of(Map<String, String> values) {
		return new Filled(values, Set.of(), null);
	}

	/** What was typed, "" where nothing was. */
	public String value(String field) {
		return values.getOrDefault(field, "");
	}

	/** Whether a field must be mended. */
	public boolean isBroken(String field) {
		return broken.contains(field);
	}

	/** What was typed without blanks around it; null where nothing was. */
	public @Nullable String text(String field) {
		String value = value(field).strip();
		return value.isEmpty() ? null : value;
	}

	/** A day; null where none was typed. */
	public @Nullable LocalDate day(String field) {
		String text = text(field);
		try {
			return text == null ? null : LocalDate.parse(text);
		} catch (DateTimeException e) {
			return null;
		}
	}

	/** A whole number; one no form takes where something else was typed. */
	public @Nullable Integer number(String field) {
		String text = text(field);
		try {
			return text == null ? null : Integer.valueOf(text);
		} catch (NumberFormatException e) {
			return Integer.MIN_VALUE;
		}
	}

	/** One of some choices; null where none was chosen. */
	public <E extends Enum<E>> @Nullable E choice(String field, Class<E> kind) {
		String text = text(field);
		try {
			return text == null ? null : Enum.valueOf(kind, text.toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			return null;
		}
	}

	/** The form, once its constraints hold. */
	public <F> F valid(F form, Validator validator) {
		Set<ConstraintViolation<F>> violations = validator.validate(form);
		if (!violations.isEmpty()) {
			throw new ConstraintViolationException(violations);
		}
		return form;
	}

	/** The same with the fields that must be mended. */
	public Filled broken(ConstraintViolationException violations) {
		Map<String, String> fields = new TreeMap<>();
		violations.getConstraintViolations().forEach(each -> fields.put(each.getPropertyPath().toString(), ""));
		return new Filled(values, fields.keySet(), null);
	}

	/** The same with why it was refused. */
	public Filled refused(OrgloomProblem problem) {
		return new Filled(values, Set.of(), problem);
	}

	/** A page keeps the form where it was refused; what clashes with present facts, or is not granted, says so. */
	public static int status(OrgloomProblem refusal) {
		return switch (refusal.kind()) {
			case CONFLICT, STALE -> HttpStatus.CONFLICT.value();
			case FORBIDDEN -> HttpStatus.FORBIDDEN.value();
			case NOT_FOUND -> HttpStatus.NOT_FOUND.value();
			default -> HttpStatus.UNPROCESSABLE_CONTENT.value();
		};
	}
}

package io.orgloom.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** One mapping of a pack file, read field by field; every refusal names the rule and the field. */
final class PackNode {
	private static final Set<String> LANGUAGES = Set.of("vi", "en", "bn");
	private final String place;
	private final String prefix;
	private final Map<String, Object> fields;
	private final Set<String> read = new TreeSet<>();

	PackNode(String place, String prefix, Object value) {
		this.place = place;
		this.prefix = prefix;
		this.fields = new LinkedHashMap<>();
		if (!(value instanceof Map<?, ?> map)) {
			throw new PolicyPackBroken(place, prefix.isEmpty() ? "-" : prefix, "must be a mapping.");
		}
		map.forEach((key, field) -> fields.put(String.valueOf(key), field));
	}

	/** The same mapping as a root, called by its own name in refusals. */
	PackNode at(String newPlace) {
		return new PackNode(newPlace, "", fields);
	}

	PolicyPackBroken broken(String field, String what) {
		return new PolicyPackBroken(place, prefix.isEmpty() ? field : prefix + "." + field, what);
	}

	/** Refuses fields that nobody asked for: most are misspelt. */
	void allRead() {
		for (String field : fields.keySet()) {
			if (!read.contains(field)) {
				throw broken(field, "is not a field here. Maybe one of " + read + " is meant.");
			}
		}
	}

	boolean has(String field) {
		return fields.get(field) != null;
	}

	Set<String> names() {
		return fields.keySet();
	}

	private @Nullable Object optional(String field) {
		read.add(field);
		return fields.get(field);
	}

	private Object required(String field) {
		Object value = optional(field);
		if (value == null) {
			throw broken(field, "is missing.");
		}
		return value;
	}

	String text(String field) {
		Object value = required(field);
		if (value instanceof Map || value instanceof List || value.toString().isBlank()) {
			throw broken(field, "must be a text.");
		}
		return value.toString();
	}

	@Nullable String textOrNull(String field) {
		return optional(field) == null ? null : text(field);
	}

	double number(String field) {
		return number(field, required(field));
	}

	double number(String field, Object value) {
		if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
			return number.doubleValue();
		}
		throw broken(field, "'" + value + "' must be a number.");
	}

	double numberOr(String field, double otherwise) {
		return optional(field) == null ? otherwise : number(field);
	}

	boolean truthOr(String field, boolean otherwise) {
		Object value = optional(field);
		if (value == null) {
			return otherwise;
		}
		if (value instanceof Boolean truth) {
			return truth;
		}
		throw broken(field, "'" + value + "' must be true or false.");
	}

	int whole(String field, int least, int most) {
		double number = number(field);
		if (number != Math.rint(number) || number < least || number > most) {
			throw broken(field, "'%s' must be a whole number from %d to %d.".formatted(raw(field), least, most));
		}
		return (int) number;
	}

	LocalDate date(String field) {
		String text = text(field);
		try {
			return LocalDate.parse(text);
		} catch (DateTimeException notADay) {
			throw broken(field, "'" + text + "' is not a day. Maybe write it as 2025-12-31.");
		}
	}

	@Nullable LocalDate dateOrNull(String field) {
		return optional(field) == null ? null : date(field);
	}

	<E extends Enum<E>> E oneOf(String field, E[] values) {
		String text = text(field);
		return Arrays.stream(values).filter(value -> value.name().equals(text.toUpperCase(Locale.ROOT))).findFirst()
				.orElseThrow(() -> broken(field, "'%s' must be one of %s.".formatted(text, Arrays.toString(values).toLowerCase(Locale.ROOT))));
	}

	Object raw(String field) {
		return required(field);
	}

	PackNode node(String field) {
		return new PackNode(place, prefix.isEmpty() ? field : prefix + "." + field, required(field));
	}

	@Nullable PackNode nodeOrNull(String field) {
		return optional(field) == null ? null : node(field);
	}

	List<Object> list(String field) {
		if (required(field) instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(item -> item != null)) {
			return new ArrayList<>(list);
		}
		throw broken(field, "must be a list with at least one entry.");
	}

	List<PackNode> nodes(String field) {
		List<PackNode> nodes = new ArrayList<>();
		for (Object item : list(field)) {
			nodes.add(new PackNode(place, "%s%s[%d]".formatted(prefix.isEmpty() ? "" : prefix + ".", field, nodes.size()), item));
		}
		return nodes;
	}

	List<String> texts(String field) {
		return list(field).stream().map(Object::toString).toList();
	}

	/** A text in every language the system speaks. */
	Map<String, String> languages(String field) {
		PackNode node = node(field);
		Map<String, String> texts = new HashMap<>();
		LANGUAGES.stream().sorted().forEach(language -> texts.put(language, node.text(language)));
		node.allRead();
		return Map.copyOf(texts);
	}
}

package io.orgloom.policy;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** An attribute a case may have: its domain, its unit, its name in each language; `slot` is its place in a situation. */
record Input(int slot, String name, Type type, List<String> values, Range domain, boolean absentMeansNone, String unit, Map<String, String> label,
		Codes codes) {

	/** Which value stands for which administrative unit, by its official code; `otherwise` for all others. */
	record Codes(Map<String, String> byCode, @Nullable String otherwise) {
	}

	/** What values an attribute has. */
	enum Type {
		NUMBER, CHOICE, TRUTH
	}

	/** The value of a choice that a case is known not to have. */
	static final Range NONE = Range.of(-1);

	boolean isFinite() {
		return type != Type.NUMBER;
	}

	/** The value as a range; null if the case leaves it open. */
	@Nullable Range known(Map<String, Object> attributes) {
		Object value = attributes.get(name);
		if (value == null) {
			return absentMeansNone ? (type == Type.TRUTH ? Range.FALSE : NONE) : null;
		}
		return switch (type) {
			case NUMBER -> Range.of(number(value));
			case CHOICE -> Range.of(choice(value));
			case TRUTH -> value instanceof Boolean truth ? (truth ? Range.TRUE : Range.FALSE) : refuse(value, "true or false");
		};
	}

	private double number(Object value) {
		if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
			return number.doubleValue();
		}
		return refuse(value, "a finite number");
	}

	private int choice(Object value) {
		int index = values.indexOf(value);
		return index >= 0 ? index : refuse(value, "one of " + values);
	}

	private <T> T refuse(Object value, String expected) {
		throw new IllegalArgumentException("The attribute %s (%s) must be %s. Maybe leave it out if it is not known.".formatted(name, value, expected));
	}
}

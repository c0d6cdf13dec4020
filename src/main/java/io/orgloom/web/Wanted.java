package io.orgloom.web;

import java.util.Arrays;
import java.util.Collection;

/** What kind of value should have been sent, in words for people who do not know our types. */
final class Wanted {

	private Wanted() {
	}

	static String of(Class<?> type) {
		if (type.isEnum()) {
			return "one of " + Arrays.toString(type.getEnumConstants());
		}
		if (type == boolean.class || type == Boolean.class) {
			return "true or false";
		}
		if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
			return type == double.class || type == Double.class ? "a number" : "a whole number";
		}
		if (Collection.class.isAssignableFrom(type) || type.isArray()) {
			return "a list";
		}
		return type == String.class ? "a text" : type.isRecord() && type.getRecordComponents().length > 1 ? "an object" : "a " + Problem.kebab(type.getSimpleName()).replace('-', ' ');
	}
}

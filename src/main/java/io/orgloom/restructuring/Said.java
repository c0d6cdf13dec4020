package io.orgloom.restructuring;

import java.util.List;

/**
 * One part of an answer.
 *
 * @param key what is said, as the end of a message's key
 * @param values names as text, figures as numbers
 */
public record Said(String key, List<Object> values) {

	static Said of(String key, Object... values) {
		return new Said(key, List.of(values));
	}
}

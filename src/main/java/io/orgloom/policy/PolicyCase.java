package io.orgloom.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One subject on one day, with what is known of it by attribute name; an absent or null attribute is unknown. */
public record PolicyCase(String subject, LocalDate on, Map<String, Object> attributes) {

	public PolicyCase {
		Map<String, Object> known = HashMap.newHashMap(attributes.size());
		attributes.forEach((name, value) -> {
			if (value != null) {
				known.put(name, value);
			}
		});
		attributes = Map.copyOf(known);
	}
}

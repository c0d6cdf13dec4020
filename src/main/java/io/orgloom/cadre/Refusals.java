package io.orgloom.cadre;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What refusals tell programs of who holds what: the state they clash with, by codes only. */
final class Refusals {

	private Refusals() {
	}

	static Map<String, Object> facts(Held held) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("cadre", held.cadre().value());
		facts.put("position", held.position().value());
		facts.put("acting", held.acting());
		facts.put("concurrent", held.concurrent());
		facts.put("from", held.days().from());
		LocalDate until = held.days().until();
		if (until != null) {
			facts.put("until", until);
		}
		return facts;
	}
}

package io.orgloom.work;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What waits for somebody, the most pressing first; an account without a part in work has none. */
public record Duties(List<Duty> all) {

	static final Duties NONE = new Duties(List.of());

	/** How many there are of each kind, also where there is none. */
	public Map<Duty.Kind, Integer> counts() {
		Map<Duty.Kind, Integer> counts = new EnumMap<>(Duty.Kind.class);
		for (Duty.Kind kind : Duty.Kind.values()) {
			counts.put(kind, 0);
		}
		all.forEach(duty -> counts.merge(duty.kind(), 1, Integer::sum));
		return counts;
	}

	/** The most pressing ones. */
	public List<Duty> first(int most) {
		return all.subList(0, Math.min(most, all.size()));
	}

	/** Those of a kind, no more than some. */
	public List<Duty> of(Duty.Kind kind, int most) {
		return all.stream().filter(duty -> duty.kind() == kind).limit(most).toList();
	}
}

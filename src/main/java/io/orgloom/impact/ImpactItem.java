package io.orgloom.impact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a plan touches, with the way that leads to it.
 *
 * @param kind what it is, such as ORG_UNIT, POSITION, CADRE, NORM
 * @param code its code; of a tie those of its ends
 * @param name null where whoever asks may not read it, or it has none
 * @param into code or key of the unit of the plan that what it hangs on goes into, null where it stays or nothing follows
 * @param path from the administrative unit the plan changes to the thing itself
 */
public record ImpactItem(String kind, String code, @Nullable String name, Effect effect, @Nullable String into, List<Hop> path) {

	/**
	 * One stop on the way.
	 *
	 * @param code what is reached
	 * @param name its name, null where it has none or it is a person
	 * @param relation by which it is reached from the stop before; of the first what the plan does to it
	 */
	public record Hop(String code, @Nullable String name, String relation) {
	}

	/** What is reached from this by one relation, and shares its fate. */
	public ImpactItem to(String kind, String code, @Nullable String name, String relation) {
		return to(kind, code, name, relation, effect);
	}

	/** What is reached from this by one relation. */
	public ImpactItem to(String kind, String code, @Nullable String name, String relation, Effect effect) {
		List<Hop> way = new ArrayList<>(path);
		way.add(new Hop(code, name, relation));
		return new ImpactItem(kind, code, name, effect, into, List.copyOf(way));
	}

	ImpactItem with(Effect other) {
		return new ImpactItem(kind, code, name, other, into, path);
	}

	ImpactItem named(@Nullable String other) {
		return new ImpactItem(kind, code, other, effect, into, path);
	}
}

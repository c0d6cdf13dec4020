package io.orgloom.cadre;

import io.orgloom.graph.Fact;
import io.orgloom.graph.Interval;
import io.orgloom.structure.PositionCode;

/** Somebody holds a post, or acts in it, on some days. */
record Held(CadreCode cadre, PositionCode position, boolean acting, boolean concurrent, Interval days) {

	static Held of(Fact fact) {
		var properties = fact.content().properties();
		return new Held(new CadreCode(fact.content().source()), new PositionCode(String.valueOf(fact.content().target())),
				Boolean.TRUE.equals(properties.get(CadreFacts.ACTING)), Boolean.TRUE.equals(properties.get(CadreFacts.CONCURRENT)), fact.interval());
	}

	/** Whether it is what somebody mainly does. */
	boolean isMain() {
		return !acting && !concurrent;
	}
}

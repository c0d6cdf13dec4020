package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.search.Found;
import io.orgloom.search.SearchSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Scenarios the actor may read, found by name. They stand on every day. */
@Component
@Order(9)
class ScenarioSource implements SearchSource {

	private final ScenarioPlanning planning;
	private final Times times;

	ScenarioSource(ScenarioPlanning planning, Times times) {
		this.planning = planning;
		this.times = times;
	}

	@Override
	public String kind() {
		return "scenarios";
	}

	@Override
	public List<Found> find(String text, boolean standing, int limit, AsOf asOf) {
		return standing ? planning.named(text, limit).stream().map(scenario -> new Found(scenario.id(), scenario.name(), "scenario.state." + scenario.state(),
				scenario.isAhead(times.today()) ? scenario.effectiveOn() : null, null, asOf.on(), "/scenarios/" + scenario.id())).toList() : List.of();
	}
}

package io.orgloom.scenario.web;

import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioPlace;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioState;
import io.orgloom.web.Figures;
import io.orgloom.web.HomeTile;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many scenarios the user may see, and the newest of them. */
@Component
@Order(2)
class ScenarioTile implements HomeTile {

	private static final int COUNTED = 500;

	private final ScenarioPlanning planning;
	private final Figures figures;

	ScenarioTile(ScenarioPlanning planning, Figures figures) {
		this.planning = planning;
		this.figures = figures;
	}

	@Override
	public @Nullable Shown show() {
		List<Scenario> scenarios = planning.scenarios(ScenarioPlace.START, EnumSet.allOf(ScenarioState.class), COUNTED);
		return new Shown("home.tile.scenarios", figures.whole(scenarios.size()), scenarios.isEmpty() ? null : scenarios.getFirst().name(), "/scenarios");
	}
}

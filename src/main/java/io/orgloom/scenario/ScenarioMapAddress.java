package io.orgloom.scenario;

import io.orgloom.territory.UnitLevel;
import org.springframework.web.util.UriComponentsBuilder;

/** Where pages fetch the map of what a scenario starts from. */
public final class ScenarioMapAddress {

	private ScenarioMapAddress() {
	}

	public static String of(Scenario scenario) {
		UriComponentsBuilder map = UriComponentsBuilder.fromPath("/api/territory/map").queryParam("level", UnitLevel.COMMUNE).queryParam("on", scenario.baseOn())
			.queryParam("knownAt", scenario.baseKnown());
		return (scenario.within() == null ? map : map.queryParam("within", scenario.within())).encode().toUriString();
	}
}

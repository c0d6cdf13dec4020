package io.orgloom.scenario;

import io.orgloom.access.Access;
import io.orgloom.graph.AsOf;
import io.orgloom.scenario.apparatus.ApparatusBase;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedGround;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario at one of its versions, as far as committees, agencies, posts and people go.
 *
 * @param apparatus to be read, never changed; whoever tries steps does so on a copy
 * @param ground the territory of the plan
 * @param formed administrative units it forms, ended ones that go into each
 * @param ended units of the base that end and go into none
 */
public record StaffedPlan(Scenario scenario, ApparatusProjection apparatus, PlannedGround ground, List<Formed> formed, List<Old> ended) {

	/**
	 * An administrative unit a plan forms, or that takes others in.
	 *
	 * @param from units of the base that end and lie in it for the greatest part
	 */
	public record Formed(String code, String name, UnitLevel level, UnitType type, List<Old> from) {
	}

	/** An administrative unit of the base. */
	public record Old(String code, String name) {
	}

	/** A plan of no steps that is nobody's, on what is known of a day. */
	public static StaffedPlan ofNothing(AsOf day) {
		Scenario nobodys = new Scenario("", null, "", ScenarioState.DRAFT, Access.SYSTEM, List.of(), Instant.EPOCH, day.on(), day.known(), day.on(), null, 0, 0, null, null, null);
		return new StaffedPlan(nobodys, ApparatusProjection.of(ApparatusBase.none(day)), new NoGround(), List.of(), List.of());
	}

	/** What org units and posts that steps touch are called, by code or key; empty where they touch none. */
	public Map<String, String> names() {
		Map<String, String> names = new HashMap<>();
		if (!apparatus.isUntouched()) {
			apparatus.base().units().values().forEach(unit -> names.put(unit.code().value(), unit.name()));
			apparatus.touchedBodies().forEach(body -> names.putIfAbsent(body.key(), body.name()));
			apparatus.touchedPosts().forEach(post -> names.put(post.key(), post.title() + ", " + names.getOrDefault(post.unit(), post.unit())));
		}
		return names;
	}

	private record NoGround() implements PlannedGround {

		@Override
		public boolean isPlanned(String code) {
			return false;
		}

		@Override
		public boolean isInScope(String code) {
			return false;
		}

		@Override
		public @Nullable Area area(String code) {
			return null;
		}

		@Override
		public boolean isWholeCountry() {
			return false;
		}
	}
}

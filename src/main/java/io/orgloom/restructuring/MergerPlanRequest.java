package io.orgloom.restructuring;

import io.orgloom.graph.AsOf;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants planned.
 *
 * @param within the unit whose units of the lowest level are merged; all if null
 * @param on the day whose units it starts from
 * @param knownAt number of the last Change it knows
 * @param effectiveOn the day whose standards the new units are to meet
 * @param populationKind the one kind of population figure to plan with; the best that all units have if null
 * @param aims what makes one plan better than another
 * @param inOrder whether each aim counts only among plans equal in those before it, else they are weighed against each other
 * @param draft the plan that is to be finished; null where it begins with nothing
 * @param noWorseThan a plan that is to be surpassed: none of its figures may get worse; null where there is none
 * @param seconds how long to look at most
 * @param seed chooses among equals; the same seed, the same plan as far as it was looked for
 */
public record MergerPlanRequest(@Nullable UnitCode within, LocalDate on, long knownAt, LocalDate effectiveOn, @Nullable PopulationKind populationKind, List<Aim> aims,
		boolean inOrder, Limits limits, Demands demands, @Nullable Draft draft, @Nullable Draft noWorseThan, int seconds, long seed) {

	AsOf base() {
		return new AsOf(on, knownAt);
	}

	/** The same, to finish what a scenario has drawn. */
	MergerPlanRequest finishing(Draft drawn, AsOf base) {
		return new MergerPlanRequest(within, base.on(), base.known(), effectiveOn, populationKind, aims, inOrder, limits, demands, drawn, null, seconds, seed);
	}

	/** The same, to surpass what a scenario has drawn: with as many units, unless another number is asked for. */
	MergerPlanRequest surpassing(Draft drawn, int units, AsOf base) {
		return new MergerPlanRequest(within, base.on(), base.known(), effectiveOn, populationKind, aims, inOrder, limits.count() == null && limits.countUpTo() == null ? limits.of(units) : limits,
				demands, null, drawn, seconds, seed);
	}

	/**
	 * One aim.
	 *
	 * @param weight how much it counts beside the others
	 */
	public record Aim(AimKind kind, double weight) {
	}

	/**
	 * What new units may be.
	 *
	 * @param keepDistricts whether each stays within the unit its members lie in
	 * @param count how many units there are to be, at least where {@code countUpTo} says up to how many; as many as the standards allow where both are null
	 * @param mostMembers how many units may become one
	 * @param mostAreaKm2 how large a merger may be
	 */
	public record Limits(boolean keepDistricts, @Nullable Integer count, @Nullable Integer countUpTo, @Nullable Integer mostMembers, @Nullable Double mostAreaKm2) {

		/** No limits but that of districts. */
		static Limits districts(boolean kept) {
			return new Limits(kept, null, null, null, null);
		}

		/** The same, with exactly so many units. */
		Limits of(int units) {
			return new Limits(keepDistricts, units, null, mostMembers, mostAreaKm2);
		}

		/** How many units there may be at most, null for as many as the standards allow. */
		@Nullable Integer most() {
			return countUpTo == null ? count : countUpTo;
		}
	}

	/**
	 * What is wanted of single units.
	 *
	 * @param locked units that stay as they are
	 * @param seats units that are the seat of the new unit they come to lie in, before units with more people
	 * @param mustMerge groups that come to lie in one new unit each
	 * @param mustNotMerge groups of which no two units come to lie in one
	 */
	public record Demands(List<UnitCode> locked, List<UnitCode> seats, List<List<UnitCode>> mustMerge, List<List<UnitCode>> mustNotMerge) {

		/** Nothing. */
		static final Demands NONE = new Demands(List.of(), List.of(), List.of(), List.of());
	}

	/**
	 * What a scenario has drawn of a plan: each of these units keeps its members and may take in others, and no two of them come together.
	 *
	 * @param version of the scenario it was read from
	 */
	public record Draft(String scenario, long version, List<Drawn> drawn) {
	}

	/**
	 * A unit somebody drew.
	 *
	 * @param key its name among the steps of the scenario
	 */
	public record Drawn(String key, String name, List<UnitCode> members) {
	}
}

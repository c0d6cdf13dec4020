package io.orgloom.restructuring;

import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.Objective;
import io.orgloom.mergerplan.Remedies;
import io.orgloom.mergerplan.Remedy;
import io.orgloom.mergerplan.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one change can do for a unit of a plan: join a neighbour, or take a unit from one. */
public final class Ways {

	private Ways() {
	}

	/**
	 * One change.
	 *
	 * @param unit the unit that goes over; null where the unit as a whole joins another
	 * @param from the unit it leaves, or that ends
	 * @param into the unit that takes it in
	 * @param obstacles what forbids it; empty where nothing does
	 * @param left what is left of the one it leaves; null where nothing is
	 * @param unmet how many more units miss the standards afterwards; below 0 where it helps
	 * @param worse by how much the plan gets worse in its aims, or in its spread where it has none, as a share; below 0 where it gets better
	 */
	public record Way(@Nullable Named unit, Named from, Named into, List<Said> obstacles, @Nullable Stand left, Stand grown, int unmet, double worse) {
	}

	/** A unit with its code, or the code of a member of a unit afterwards. */
	public record Named(String code, String name) {
	}

	/** What a unit would have, and what is asked of it; 0 where nothing is. */
	public record Stand(long people, double leastPeople, double areaKm2, double leastAreaKm2, boolean meets) {

		private static Stand of(List<Standing> standings) {
			Standing people = standings.getFirst();
			Standing area = standings.getLast();
			return new Stand(Math.round(people.amount()), people.least(), area.amount(), area.least(), people.isMet() && area.isMet());
		}
	}

	/** What nothing forbids first, among that what leaves the fewest units below the standards, then what is best for the aims. */
	static List<Way> of(Seen seen, int region) {
		PlanningCase made = seen.made();
		Instance instance = MergerInstance.of(made);
		List<Objective> aims = MergerInstance.objectives(made.request());
		List<Objective> spread = made.plane() == null ? List.of() : List.of(MergerInstance.SPREAD);
		return new Remedies(instance, aims.isEmpty() ? spread : aims, seen.regionOf()).forRegion(region).stream().map(change -> way(seen, change)).toList();
	}

	private static Way way(Seen seen, Remedy change) {
		Named from = named(seen, change.from());
		Named into = named(seen, change.into());
		Integer place = change.unit();
		Named unit = place == null ? null : new Named(seen.made().unit(place).code().value(), seen.made().unit(place).name());
		return new Way(unit, from, into, Obstacles.of(seen, change, (unit == null ? from : unit).name(), into.name()), change.left().isEmpty() ? null : Stand.of(change.left()),
				Stand.of(change.grown()), change.unmet(), change.worse());
	}

	private static Named named(Seen seen, int region) {
		return new Named(seen.made().unit(seen.members(region)[0]).code().value(), seen.name(region));
	}
}

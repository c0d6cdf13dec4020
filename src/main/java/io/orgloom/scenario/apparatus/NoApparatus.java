package io.orgloom.scenario.apparatus;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Writing;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.Ties;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No org unit, no post, nobody. */
final class NoApparatus implements ApparatusSource, PlannedPeople {

	@Override
	public List<OrgUnit> units(AsOf asOf) {
		return List.of();
	}

	@Override
	public List<Ties.Post> posts(Collection<OrgUnitCode> units, AsOf asOf) {
		return List.of();
	}

	@Override
	public Map<PositionCode, OrgUnitCode> unitsOf(Collection<PositionCode> posts, AsOf asOf) {
		return Map.of();
	}

	@Override
	public List<Ties.Reporting> lines(Collection<PositionCode> posts, AsOf asOf) {
		return List.of();
	}

	@Override
	public PlannedPeople people() {
		return this;
	}

	@Override
	public List<Holding> heldByHoldersIn(Collection<OrgUnitCode> units, AsOf asOf) {
		return List.of();
	}

	@Override
	public Map<String, List<Holding>> heldBy(Collection<String> cadres, AsOf asOf) {
		return Map.of();
	}

	@Override
	public Map<String, String> names(Collection<String> cadres, AsOf asOf, ReadPurpose purpose) {
		return Map.of();
	}

	@Override
	public void end(Collection<PositionCode> ended, List<Leaving> leaving, List<Placing> placings, LocalDate on, @Nullable String document, Writing writing) {
		// nobody holds anything
	}

	@Override
	public void place(List<Placing> placings, LocalDate on, @Nullable String document, Writing writing) {
		// nobody is there to be placed
	}
}

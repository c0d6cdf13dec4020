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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An apparatus that is given as a whole, without a graph: to plan on, not to be put into force. */
record GivenApparatus(List<OrgUnit> given, List<Ties.Post> posts, List<PlannedPeople.Holding> held) implements ApparatusSource, PlannedPeople {

	@Override
	public List<OrgUnit> units(AsOf asOf) {
		return given;
	}

	@Override
	public List<Ties.Post> posts(Collection<OrgUnitCode> units, AsOf asOf) {
		return posts.stream().filter(post -> units.contains(post.unit())).toList();
	}

	@Override
	public Map<PositionCode, OrgUnitCode> unitsOf(Collection<PositionCode> some, AsOf asOf) {
		return posts.stream().filter(post -> some.contains(post.code())).collect(Collectors.toMap(Ties.Post::code, Ties.Post::unit));
	}

	@Override
	public List<Ties.Reporting> lines(Collection<PositionCode> some, AsOf asOf) {
		return List.of();
	}

	@Override
	public List<Ties.Seat> seats(Collection<PositionCode> some, AsOf asOf) {
		return List.of();
	}

	@Override
	public PlannedPeople people() {
		return this;
	}

	@Override
	public List<Holding> heldByHoldersIn(Collection<OrgUnitCode> units, AsOf asOf) {
		Set<String> holders = held.stream().filter(holding -> units.contains(holding.unit())).map(Holding::cadre).collect(Collectors.toSet());
		return held.stream().filter(holding -> holders.contains(holding.cadre())).toList();
	}

	@Override
	public Map<String, List<Holding>> heldBy(Collection<String> cadres, AsOf asOf) {
		Map<String, List<Holding>> byCadre = new HashMap<>(held.stream().collect(Collectors.groupingBy(Holding::cadre)));
		byCadre.keySet().retainAll(cadres);
		return byCadre;
	}

	@Override
	public Map<String, String> names(Collection<String> cadres, AsOf asOf, ReadPurpose purpose) {
		return Map.of();
	}

	@Override
	public void end(Collection<PositionCode> ended, List<Leaving> leaving, List<Placing> placings, LocalDate on, @Nullable String document, Writing writing) {
		throw new UnsupportedOperationException("Nothing is written of an apparatus that is merely given.");
	}

	@Override
	public void place(List<Placing> placings, LocalDate on, @Nullable String document, Writing writing) {
		throw new UnsupportedOperationException("Nothing is written of an apparatus that is merely given.");
	}
}

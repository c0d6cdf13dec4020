package io.orgloom.scenario.apparatus;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.Ties;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where a plan reads the apparatus of its base from. */
interface ApparatusSource {

	List<OrgUnit> units(AsOf asOf);

	List<Ties.Post> posts(Collection<OrgUnitCode> units, AsOf asOf);

	Map<PositionCode, OrgUnitCode> unitsOf(Collection<PositionCode> posts, AsOf asOf);

	List<Ties.Reporting> lines(Collection<PositionCode> posts, AsOf asOf);

	List<Ties.Seat> seats(Collection<PositionCode> posts, AsOf asOf);

	PlannedPeople people();
}

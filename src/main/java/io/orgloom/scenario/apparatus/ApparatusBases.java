package io.orgloom.scenario.apparatus;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Kept;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.Staffings;
import io.orgloom.structure.Structure;
import io.orgloom.structure.StructureTies;
import io.orgloom.structure.Ties;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The apparatus of the days plans rest on, by day and Change number; the {@value #KEPT} used last are kept. */
@Component
public class ApparatusBases implements ApparatusSource, Kept {

	private static final int KEPT = 4;

	private final Staffings staffings;
	private final Structure structure;
	private final StructureTies ties;
	private final PlannedPeople people;
	private final Map<AsOf, ApparatusBase> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<AsOf, ApparatusBase> eldest) {
			return size() > KEPT;
		}
	};

	ApparatusBases(Staffings staffings, Structure structure, StructureTies ties, PlannedPeople people) {
		this.staffings = staffings;
		this.structure = structure;
		this.ties = ties;
		this.people = people;
	}

	/** The apparatus as of a time; nothing is read before it is asked for. */
	public ApparatusBase of(AsOf asOf) {
		synchronized (kept) {
			return kept.computeIfAbsent(asOf, key -> new ApparatusBase(key, this));
		}
	}

	@Override
	public void forget() {
		synchronized (kept) {
			kept.clear();
		}
	}

	@Override
	public List<OrgUnit> units(AsOf asOf) {
		return staffings.of(asOf).units();
	}

	@Override
	public List<Ties.Post> posts(Collection<OrgUnitCode> units, AsOf asOf) {
		return ties.posts(units, asOf);
	}

	@Override
	public Map<PositionCode, OrgUnitCode> unitsOf(Collection<PositionCode> posts, AsOf asOf) {
		return structure.unitsOf(posts, asOf);
	}

	@Override
	public List<Ties.Reporting> lines(Collection<PositionCode> posts, AsOf asOf) {
		return ties.lines(posts, asOf);
	}

	@Override
	public List<Ties.Seat> seats(Collection<PositionCode> posts, AsOf asOf) {
		return ties.seats(posts, asOf);
	}

	@Override
	public PlannedPeople people() {
		return people;
	}
}

package io.orgloom.snapshot;

import io.orgloom.graph.AsOf;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitSearch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Snapshots by day and Change number. What a number knew never changes, so a snapshot is true for ever; the ones used last are kept, at most
 * {@value #KEPT}.
 */
@Service
public class Snapshots {

	private static final int KEPT = 4;

	private final Territory territory;
	private final Map<AsOf, Snapshot> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<AsOf, Snapshot> eldest) {
			return size() > KEPT;
		}
	};

	Snapshots(Territory territory) {
		this.territory = territory;
	}

	/** What holds on the day, as known at the number. */
	public Snapshot of(AsOf asOf) {
		synchronized (kept) {
			Snapshot snapshot = kept.get(asOf);
			if (snapshot != null) {
				return snapshot;
			}
		}
		Snapshot read = read(asOf);
		synchronized (kept) {
			kept.put(asOf, read);
		}
		return read;
	}

	/** Throws all away; for those who put another ledger in the place of this one. */
	public void forget() {
		synchronized (kept) {
			kept.clear();
		}
	}

	private Snapshot read(AsOf asOf) {
		List<AdministrativeUnit> units = territory.units(UnitSearch.all(null, null), asOf);
		return Snapshot.of(asOf, units, territory.borders(units.stream().map(AdministrativeUnit::code).toList(), asOf));
	}
}

package io.orgloom.snapshot;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Ledger;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;

/** Snapshots of the territory. */
@Service
public class Snapshots extends Pictures<Snapshot> {

	private final Territory territory;

	Snapshots(Territory territory, Ledger ledger, PlatformTransactionManager transactions) {
		super(ledger, transactions);
		this.territory = territory;
	}

	@Override
	protected Snapshot read(AsOf asOf) {
		List<AdministrativeUnit> units = territory.allUnits(asOf);
		return Snapshot.of(asOf, units, territory.allBorders(asOf));
	}

	@Override
	protected Snapshot carriedOn(Snapshot near, AsOf asOf) {
		Set<UnitCode> touched = territory.touched(asOf.on(), Math.min(near.asOf().known(), asOf.known()), Math.max(near.asOf().known(), asOf.known()));
		if (isWorthReadingAll(touched.size(), near.units().size())) {
			return read(asOf);
		}
		return touched.isEmpty() ? near.known(asOf, touched, List.of(), List.of())
				: near.known(asOf, touched, territory.units(touched, asOf), territory.bordersOf(touched, asOf));
	}
}

package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Ledger;
import io.orgloom.snapshot.Pictures;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;

/** How the whole apparatus is staffed, by day and Change number. */
@Service
public class Staffings extends Pictures<Staffing> {

	private final StructureQueries structure;
	private final ApparatusQueries apparatus;

	Staffings(StructureQueries structure, ApparatusQueries apparatus, Ledger ledger, PlatformTransactionManager transactions) {
		super(ledger, transactions);
		this.structure = structure;
		this.apparatus = apparatus;
	}

	@Override
	protected Staffing read(AsOf asOf) {
		return Staffing.of(asOf, structure.units(structure.codes(OrgUnitSearch.everything(), asOf), asOf), apparatus.eventDays(asOf.known()));
	}

	@Override
	protected Staffing carriedOn(Staffing near, AsOf asOf) {
		Set<OrgUnitCode> touched = apparatus.touched(Math.min(near.asOf().known(), asOf.known()), Math.max(near.asOf().known(), asOf.known()));
		if (isWorthReadingAll(touched.size(), near.units().size())) {
			return read(asOf);
		}
		return near.known(asOf, touched, structure.units(touched, asOf), touched.isEmpty() ? near.eventDays() : apparatus.eventDays(asOf.known()));
	}
}

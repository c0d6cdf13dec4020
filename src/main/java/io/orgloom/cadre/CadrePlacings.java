package io.orgloom.cadre;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Writing;
import io.orgloom.scenario.ApparatusStep.Release;
import io.orgloom.scenario.apparatus.PlannedPeople;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves people as a plan says, by the rules of a single appointment. */
@Component
class CadrePlacings implements PlannedPeople {

	private final HoldingQueries queries;
	private final Cadres cadres;
	private final Appointments appointments;

	CadrePlacings(HoldingQueries queries, Cadres cadres, Appointments appointments) {
		this.queries = queries;
		this.cadres = cadres;
		this.appointments = appointments;
	}

	@Override
	public List<Holding> heldByHoldersIn(Collection<OrgUnitCode> units, AsOf asOf) {
		return queries.heldByHoldersIn(units, asOf);
	}

	@Override
	public Map<String, List<Holding>> heldBy(Collection<String> some, AsOf asOf) {
		return queries.heldBy(some.stream().filter(CadreCode::isCode).map(CadreCode::new).toList(), asOf);
	}

	@Override
	public Map<String, String> names(Collection<String> some, AsOf asOf, ReadPurpose purpose) {
		Map<String, String> names = new HashMap<>();
		cadres.names(some.stream().map(CadreCode::new).toList(), asOf, purpose).forEach((code, name) -> names.put(code.value(), name));
		return names;
	}

	@Override
	public void end(Collection<PositionCode> ended, List<Leaving> leaving, List<Placing> placings, LocalDate on, @Nullable String document, Writing writing) {
		Set<IdentityRef> identities = new TreeSet<>();
		ended.forEach(post -> identities.add(post.identity()));
		Stream.concat(leaving.stream().map(Leaving::cadre), placings.stream().map(Placing::cadre)).forEach(cadre -> identities.add(new CadreCode(cadre).identity()));
		writing.load(identities);
		leaving.forEach(each -> Appointments.leave(new CadreCode(each.cadre()), on, each.as() == Release.RETIRED, document, writing));
		placings.stream().filter(Placing::isMain).forEach(each -> Appointments.leaveMainPost(new CadreCode(each.cadre()), on, document, writing));
		ended.forEach(post -> Appointments.endPost(post, on, document, writing));
	}

	@Override
	public void place(List<Placing> placings, LocalDate on, @Nullable String document, Writing writing) {
		placings.forEach(each -> appointments.appoint(new Appointment(new CadreCode(each.cadre()), each.position(), on, null, each.acting(), each.concurrent(),
				Entry.TRANSFERRED, document, null), writing));
	}
}

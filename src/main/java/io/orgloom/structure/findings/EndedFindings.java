package io.orgloom.structure.findings;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.findings.FindingQueries.Ended;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Units that outlived what they rest on: seats whose post ended, and what they governed. */
@Component
class EndedFindings implements FindingSource {

	private final FindingQueries queries;
	private final RuleBook rules;

	EndedFindings(FindingQueries queries, RuleBook rules) {
		this.queries = queries;
		this.rules = rules;
	}

	@Override
	public Set<FindingKind> kinds() {
		return Set.of(FindingKind.SEAT_LEFT, FindingKind.AREA_ENDED);
	}

	@Override
	public Found find(Set<FindingKind> kinds, Collection<OrgUnitCode> units, AsOf asOf, ReadPurpose purpose) {
		List<OrgUnitFinding> findings = new ArrayList<>();
		if (kinds.contains(FindingKind.SEAT_LEFT)) {
			queries.seatsLeft(units, asOf).forEach(seat -> findings.addAll(of(FindingKind.SEAT_LEFT, "committee", "seats_without_post", seat.unit(), List.of(seat), asOf)));
		}
		if (kinds.contains(FindingKind.AREA_ENDED)) {
			Map<OrgUnitCode, List<Ended>> areas = new LinkedHashMap<>();
			queries.areasEnded(units, asOf).forEach(area -> areas.computeIfAbsent(area.unit(), unit -> new ArrayList<>()).add(area));
			areas.forEach((unit, ended) -> findings.addAll(of(FindingKind.AREA_ENDED, "governing_unit", "governed_units_ended", unit, ended, asOf)));
		}
		return Found.all(findings);
	}

	private List<OrgUnitFinding> of(FindingKind kind, String subject, String metric, OrgUnitCode unit, List<Ended> ended, AsOf asOf) {
		List<Concerned> concerned = ended.stream().map(Ended::what).toList();
		return rules.count(unit.value(), asOf.on(), subject, metric, ended.size()).stream()
			.map(finding -> new OrgUnitFinding(kind, unit, concerned.getFirst().code(), finding, concerned)).toList();
	}
}

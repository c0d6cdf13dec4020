package io.orgloom.structure.findings;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.policy.Finding;
import io.orgloom.structure.OrgUnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The norms of the pack on divisions, agencies, committees and governments. */
@Component
class NormFindings implements FindingSource {

	private final FindingQueries queries;
	private final Norms norms;

	NormFindings(FindingQueries queries, Norms norms) {
		this.queries = queries;
		this.norms = norms;
	}

	@Override
	public Set<FindingKind> kinds() {
		return Set.of(FindingKind.NORM);
	}

	@Override
	public Found find(Set<FindingKind> kinds, Collection<OrgUnitCode> units, AsOf asOf, ReadPurpose purpose) {
		List<OrgUnitFinding> findings = new ArrayList<>();
		for (UnitFigures unit : queries.figures(units, asOf)) {
			norms.of(unit, asOf.on(), Map.of()).stream().map(finding -> norm(unit.code(), finding)).forEach(findings::add);
		}
		return Found.all(findings);
	}

	private static OrgUnitFinding norm(OrgUnitCode unit, Finding finding) {
		return new OrgUnitFinding(FindingKind.NORM, unit, finding.rule() + "." + finding.metric(), finding, List.of());
	}
}

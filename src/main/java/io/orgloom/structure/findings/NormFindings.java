package io.orgloom.structure.findings;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.policy.Finding;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The norms of the pack on divisions, agencies, committees and governments. */
@Component
class NormFindings implements FindingSource {

	private final FindingQueries queries;
	private final Occupancies occupancies;
	private final RuleBook rules;

	NormFindings(FindingQueries queries, Occupancies occupancies, RuleBook rules) {
		this.queries = queries;
		this.occupancies = occupancies;
		this.rules = rules;
	}

	@Override
	public Set<FindingKind> kinds() {
		return Set.of(FindingKind.NORM);
	}

	@Override
	public Found find(Set<FindingKind> kinds, Collection<OrgUnitCode> units, AsOf asOf, ReadPurpose purpose) {
		List<UnitFigures> figures = queries.figures(units, asOf);
		// only divisions are asked how many people they have
		Map<PositionCode, Occupancy> holders = occupancies.of(figures.stream().filter(unit -> unit.kind() == OrgUnitKind.DIVISION).flatMap(unit -> unit.posts().stream())
			.map(UnitFigures.Post::code).toList(), asOf);
		List<OrgUnitFinding> findings = new ArrayList<>();
		for (UnitFigures unit : figures) {
			Map<String, @Nullable Object> attributes = NormCase.of(unit, holders, rules::province);
			if (!attributes.isEmpty()) {
				rules.review(unit.code().value(), asOf.on(), attributes).stream().map(finding -> norm(unit.code(), finding)).forEach(findings::add);
			}
		}
		return Found.all(findings);
	}

	private static OrgUnitFinding norm(OrgUnitCode unit, Finding finding) {
		return new OrgUnitFinding(FindingKind.NORM, unit, finding.rule() + "." + finding.metric(), finding, List.of());
	}
}

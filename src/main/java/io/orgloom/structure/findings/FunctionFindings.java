package io.orgloom.structure.findings;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.policy.Finding;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.findings.FindingQueries.FunctionPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Functions that nobody leads, and functions that several lead, among the units that work for one administrative unit. */
@Component
class FunctionFindings implements FindingSource {

	private final FindingQueries queries;
	private final RuleBook rules;

	FunctionFindings(FindingQueries queries, RuleBook rules) {
		this.queries = queries;
		this.rules = rules;
	}

	private record FunctionOf(String area, String key) {
	}

	@Override
	public Set<FindingKind> kinds() {
		return Set.of(FindingKind.NO_LEAD, FindingKind.TWO_LEADS);
	}

	@Override
	public Found find(Set<FindingKind> kinds, Collection<OrgUnitCode> units, AsOf asOf, ReadPurpose purpose) {
		Set<OrgUnitCode> wanted = Set.copyOf(units);
		Map<FunctionOf, List<FunctionPart>> functions = new LinkedHashMap<>();
		queries.functionParts(units, asOf).forEach(part -> functions.computeIfAbsent(new FunctionOf(part.area(), part.key()), each -> new ArrayList<>()).add(part));
		List<OrgUnitFinding> findings = new ArrayList<>();
		functions.values().forEach(parts -> {
			List<FunctionPart> leading = parts.stream().filter(FunctionPart::lead).toList();
			FindingKind kind = leading.isEmpty() ? FindingKind.NO_LEAD : FindingKind.TWO_LEADS;
			List<FunctionPart> involved = leading.isEmpty() ? parts : leading;
			if (leading.size() != 1 && kinds.contains(kind)) {
				involved.stream().filter(part -> wanted.contains(part.unit()))
					.forEach(part -> rules.count(part.unit().value(), asOf.on(), "function", "leading_units", leading.size())
						.forEach(finding -> findings.add(of(kind, part, involved, finding))));
			}
		});
		return Found.all(findings);
	}

	/** The function first, then who has part in it or leads it. */
	private static OrgUnitFinding of(FindingKind kind, FunctionPart part, List<FunctionPart> involved, Finding finding) {
		Stream<Concerned> function = Stream.of(new Concerned(Concerned.Type.FUNCTION, part.key(), part.title(), null));
		Stream<Concerned> units = involved.stream().map(each -> new Concerned(Concerned.Type.ORG_UNIT, each.unit().value(), each.name(), each.regulation()));
		return new OrgUnitFinding(kind, part.unit(), part.key(), finding, Stream.concat(function, units).toList());
	}
}

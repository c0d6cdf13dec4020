package io.orgloom.structure.findings;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.findings.FindingQueries.HeadPost;
import io.orgloom.structure.findings.FindingQueries.Heads;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units without a head in office. */
@Component
class HeadFindings implements FindingSource {

	private final FindingQueries queries;
	private final RuleBook rules;

	HeadFindings(FindingQueries queries, RuleBook rules) {
		this.queries = queries;
		this.rules = rules;
	}

	@Override
	public Set<FindingKind> kinds() {
		return Set.of(FindingKind.LEADERLESS);
	}

	@Override
	public Found find(Set<FindingKind> kinds, Collection<OrgUnitCode> units, AsOf asOf, ReadPurpose purpose) {
		List<OrgUnitFinding> findings = new ArrayList<>();
		for (Heads unit : queries.heads(units, asOf)) {
			List<Concerned> posts = unit.posts().stream().map(HeadFindings::concerned).toList();
			rules.count(unit.unit().value(), asOf.on(), "staffed_unit", "heads_in_office", inOffice(unit.posts()))
				.forEach(finding -> findings.add(new OrgUnitFinding(FindingKind.LEADERLESS, unit.unit(), finding.rule(), finding, posts)));
		}
		return Found.all(findings);
	}

	/** Null where it is not known: nobody holds one of the posts for certain, and of one nobody knows. */
	private static @Nullable Integer inOffice(List<HeadPost> posts) {
		int held = 0;
		boolean certain = true;
		for (HeadPost post : posts) {
			held += post.occupancy() == Occupancy.HELD ? 1 : 0;
			certain &= post.occupancy() != null;
		}
		return certain || held > 0 ? held : null;
	}

	private static Concerned concerned(HeadPost post) {
		return new Concerned(Concerned.Type.POST, post.code().value(), post.title(), post.source());
	}
}

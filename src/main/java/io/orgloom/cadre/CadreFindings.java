package io.orgloom.cadre;

import io.orgloom.access.Access;
import io.orgloom.access.ReadLog;
import io.orgloom.access.ReadPurpose;
import io.orgloom.access.Role;
import io.orgloom.cadre.CadreQueries.HeldIn;
import io.orgloom.graph.AsOf;
import io.orgloom.policy.PolicyPack;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.findings.Concerned;
import io.orgloom.structure.findings.FindingKind;
import io.orgloom.structure.findings.FindingSource;
import io.orgloom.structure.findings.OrgUnitFinding;
import io.orgloom.structure.findings.RuleBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Findings across those who hold posts. They name posts, never people. That somebody is past the day of retirement tells the month of birth to whoever asks day by day,
 * so it is found only for those who may read the data of the person, and is in the {@link ReadLog}.
 */
@Component
class CadreFindings implements FindingSource {

	private final CadreQueries queries;
	private final CadreScope scope;
	private final PolicyPack pack;
	private final RuleBook rules;
	private final Access access;
	private final ReadLog log;

	CadreFindings(CadreQueries queries, CadreScope scope, PolicyPack pack, RuleBook rules, Access access, ReadLog log) {
		this.queries = queries;
		this.scope = scope;
		this.pack = pack;
		this.rules = rules;
		this.access = access;
		this.log = log;
	}

	@Override
	public Set<FindingKind> kinds() {
		return Set.of(FindingKind.OWN_SUPERIOR, FindingKind.TERM_OVER, FindingKind.PAST_RETIREMENT);
	}

	@Override
	public void require(FindingKind kind) {
		if (kind == FindingKind.PAST_RETIREMENT) {
			access.requireAny(Role.PERSONNEL_OFFICER);
		}
	}

	@Override
	public Found find(Set<FindingKind> kinds, Collection<OrgUnitCode> units, AsOf asOf, ReadPurpose purpose) {
		List<OrgUnitFinding> findings = new ArrayList<>();
		Set<FindingKind> withheld = Set.of();
		if (kinds.contains(FindingKind.OWN_SUPERIOR)) {
			queries.ownSuperiors(units, asOf).forEach(post -> rules.count(post.unit().value(), asOf.on(), "holder", "own_superior_posts", 1)
				.forEach(finding -> findings.add(new OrgUnitFinding(FindingKind.OWN_SUPERIOR, post.unit(), post.post().code() + " " + post.superior().code(), finding,
						List.of(post.post(), post.superior())))));
		}
		if (kinds.contains(FindingKind.TERM_OVER)) {
			queries.termsOver(units, asOf).forEach(term -> rules.count(term.unit().value(), asOf.on(), "holder", "terms_over", 1)
				.forEach(finding -> findings.add(new OrgUnitFinding(FindingKind.TERM_OVER, term.unit(), term.post().code(), finding, List.of(term.post())))));
		}
		if (kinds.contains(FindingKind.PAST_RETIREMENT)) {
			List<HeldIn> held = scope.nobody() ? List.of() : queries.heldIn(units, asOf);
			Set<CadreCode> readable = scope.readable(held.stream().map(HeldIn::cadre).collect(Collectors.toSet()));
			findings.addAll(pastRetirement(held.stream().filter(each -> readable.contains(each.cadre())).toList(), readable, asOf, purpose));
			withheld = scope.everybody() || !scope.nobody() && held.stream().allMatch(each -> readable.contains(each.cadre())) ? Set.of()
					: Set.of(FindingKind.PAST_RETIREMENT);
		}
		return new Found(findings, withheld);
	}

	private List<OrgUnitFinding> pastRetirement(List<HeldIn> held, Set<CadreCode> readable, AsOf asOf, ReadPurpose purpose) {
		Set<CadreCode> past = pack.retirement(asOf.on()).map(RetirementRule::new).map(rule -> queries.pastRetirement(readable, rule, asOf)).orElse(Set.of());
		List<OrgUnitFinding> findings = new ArrayList<>();
		held.stream().filter(each -> past.contains(each.cadre())).forEach(each -> {
			Concerned post = Concerned.post(each.position().value(), each.title());
			rules.count(each.unit().value(), asOf.on(), "holder", "holders_past_retirement", 1)
				.forEach(finding -> findings.add(new OrgUnitFinding(FindingKind.PAST_RETIREMENT, each.unit(), post.code(), finding, List.of(post))));
		});
		log.record(purpose, past.stream().map(CadreCode::value).toList());
		return findings;
	}
}

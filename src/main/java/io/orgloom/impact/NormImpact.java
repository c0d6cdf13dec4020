package io.orgloom.impact;

import io.orgloom.impact.ImpactItem.Hop;
import io.orgloom.policy.Finding;
import io.orgloom.policy.FindingTexts;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedNorms;
import io.orgloom.structure.findings.Norms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The norms and quotas that bodies of the plan would not meet: of a body that stays, those it meets by now. Both sides are asked on the day of effect, so that it
 * is the plan that breaks them and not a rule that changes.
 */
@Component
@Order(35)
class NormImpact implements ImpactSource {

	private static final String NORM = "NORM";

	private final Norms norms;
	private final FindingTexts texts;

	NormImpact(Norms norms, FindingTexts texts) {
		this.norms = norms;
		this.texts = texts;
	}

	@Override
	public List<String> kinds() {
		return List.of(NORM);
	}

	@Override
	public List<String> follow(Touched touched) {
		ApparatusProjection plan = touched.apparatus();
		if (plan.isUntouched()) {
			return List.of();
		}
		PlannedNorms after = new PlannedNorms(norms, plan, touched.ground(), touched.effectiveOn());
		PlannedNorms before = new PlannedNorms(norms, ApparatusProjection.of(plan.base()), touched.ground(), touched.effectiveOn());
		List<PlannedBody> bodies = after.concerned(plan);
		before.read(bodies.stream().filter(body -> !body.formed()).map(body -> plan.bodyBefore(body.key())).toList());
		bodies.forEach(body -> {
			Set<String> known = body.formed() ? Set.of() : keys(before.missed(plan.bodyBefore(body.key())));
			after.missed(body).stream().filter(finding -> !known.contains(key(finding))).forEach(finding -> add(body, finding, touched));
		});
		return List.of();
	}

	private static Set<String> keys(List<Finding> findings) {
		return findings.stream().map(NormImpact::key).collect(Collectors.toSet());
	}

	private static String key(Finding finding) {
		return finding.rule() + "." + finding.metric();
	}

	private void add(PlannedBody body, Finding finding, Touched touched) {
		Locale language = touched.language();
		List<Hop> way = new ArrayList<>(touched.item(Touched.ORG_UNIT, body.key()).map(ImpactItem::path).orElse(List.of(new Hop(body.key(), body.name(), Effect.NOT_MET.name()))));
		way.add(new Hop(finding.rule(), texts.title(finding, language), "BOUND_BY"));
		touched.add(new ImpactItem(NORM, body.key() + " " + key(finding), texts.explain(finding, language), Effect.NOT_MET, touched.apparatus().worksFor(body), List.copyOf(way)));
	}
}

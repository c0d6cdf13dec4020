package io.orgloom.scenario;

import io.orgloom.policy.Finding;
import io.orgloom.policy.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is binding, asked for, striven for or only shown, that neither of two plans misses alone and both together do. */
final class JointRules {

	private final PlanRules rules;
	private final Plan mine;
	private final Plan there;

	/**
	 * @param mine the one plan alone
	 * @param there what it is put on, alone
	 */
	JointRules(PlanRules rules, Plan mine, Plan there) {
		this.rules = rules;
		this.mine = mine;
		this.there = there;
	}

	/**
	 * A standard missed only together.
	 *
	 * @param code of the unit or body in what both come to, null for the plan as a whole
	 * @param mine the verdict of the one plan, null where the rule says nothing of the unit there; likewise there
	 */
	record Broken(@Nullable String code, @Nullable String name, Finding finding, @Nullable Verdict mine, @Nullable Verdict there) {
	}

	private record Subject(String code, String rule, String metric) {

		static Subject of(String code, Finding finding) {
			return new Subject(code, finding.rule(), finding.metric());
		}
	}

	/** @param own the key a unit or body of both has in the one plan */
	List<Broken> in(Plan both, UnaryOperator<String> own) {
		Map<Subject, Verdict> planned = verdicts(mine);
		Map<Subject, Verdict> present = verdicts(there);
		List<Broken> broken = new ArrayList<>();
		rules.standards(both).forEach(said -> {
			Finding finding = said.finding();
			Verdict alone = planned.get(Subject.of(own.apply(said.code()), finding));
			Verdict beside = present.get(Subject.of(said.code(), finding));
			if (finding.verdict() == Verdict.FAIL && alone != Verdict.FAIL && beside != Verdict.FAIL) {
				broken.add(new Broken(said.code().isEmpty() ? null : said.code(), said.name(), finding, alone, beside));
			}
		});
		return List.copyOf(broken);
	}

	private Map<Subject, Verdict> verdicts(Plan plan) {
		Map<Subject, Verdict> verdicts = new HashMap<>();
		rules.standards(plan).forEach(said -> verdicts.put(Subject.of(said.code(), said.finding()), said.finding().verdict()));
		return verdicts;
	}
}

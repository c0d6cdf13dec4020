package io.orgloom.scenario;

import io.orgloom.scenario.Clash.Cause;
import io.orgloom.scenario.Clash.Choice;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedFigures;
import io.orgloom.structure.findings.UnitFigures;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a plan on another footing, with all that has to be decided for it. What fails step by step comes first; rules broken only together are looked at
 * once nothing else is open, for they rest on what was decided.
 *
 * @param common what both sides began from
 * @param mine the plan where it was made
 * @param there what its steps are done on
 * @param steps of the plan, those only that are done anew
 * @param forms keys of the units each of these steps forms where it was made
 * @param keys of units formed before both parted, there by here
 * @param leftOut positions of steps that are not done there, whatever is answered
 */
record Reconciliation(PlanRules rules, Plan common, Plan mine, Plan there, List<KeptStep> steps, List<List<String>> forms, Map<String, String> keys,
		Set<Integer> leftOut) {

	private static final String WHOLE = "PLAN";

	/**
	 * What came of it.
	 *
	 * @param clashes everything to be decided, with the answers there were
	 * @param steps as they stand there
	 * @param seen every conflict that came up on the way, also where another answer made it pointless
	 */
	record Outcome(List<Clash> clashes, List<KeptStep> steps, Plan plan, List<JointRules.Broken> broken, Map<String, Clash> seen) {

		List<Clash> unanswered() {
			return clashes.stream().filter(clash -> clash.chosen() == null).toList();
		}
	}

	Outcome with(Map<String, Choice> answers) {
		Map<String, Clash> settled = new LinkedHashMap<>();
		Map<String, Clash> seen = new LinkedHashMap<>();
		Set<Integer> givenUp = new HashSet<>(leftOut);
		while (true) {
			Transplant transplant = new Transplant(common, there, keys, answers, givenUp);
			for (int i = 0; i < steps.size(); i++) {
				transplant.add(steps.get(i), forms.get(i));
			}
			boolean open = transplant.clashes().stream().anyMatch(clash -> clash.chosen() == null);
			List<JointRules.Broken> broken = open ? List.of() : new JointRules(rules, mine, there).in(transplant.plan(), transplant::own);
			List<Clash> rules = broken.stream().map(each -> clash(each, transplant)).map(clash -> clash.answered(clash.offered(answers.get(clash.id())))).toList();
			Stream.concat(transplant.clashes().stream(), rules.stream()).forEach(clash -> seen.put(clash.id(), clash));
			List<Clash> given = rules.stream().filter(clash -> clash.chosen() == Choice.THEIRS).toList();
			if (given.isEmpty()) {
				return new Outcome(Stream.of(transplant.clashes().stream(), settled.values().stream(), rules.stream()).flatMap(each -> each).distinct().toList(),
						standing(transplant.done().stream().map(Transplant.Done::step).toList(), rules), transplant.plan(), broken, seen);
			}
			given.forEach(clash -> {
				settled.put(clash.id(), clash);
				givenUp.add(clash.position());
			});
		}
	}

	/** A step kept although a rule breaks says so. */
	private static List<KeptStep> standing(List<KeptStep> steps, List<Clash> rules) {
		return steps.stream().map(step -> step.as(step.step(), rules.stream().filter(clash -> clash.position() == step.position() && clash.chosen() == Choice.MINE)
			.map(clash -> clash.resolved(Choice.MINE)).toList())).toList();
	}

	private static Clash clash(JointRules.Broken broken, Transplant transplant) {
		Transplant.@Nullable Done last = broken.code() == null ? null : last(broken.code(), transplant.done());
		String code = broken.code() == null ? null : transplant.own(broken.code());
		int position = last == null ? 0 : last.step().position();
		String type = last == null ? WHOLE : StepTypes.of(last.step().step());
		return new Clash(Clash.id(position, Cause.RULE, broken.finding().rule() + "." + broken.finding().metric(), code), Cause.RULE, position, type, code, broken.name(),
				broken.finding().rule(), null, said(broken.mine()), said(broken.there()), broken.finding().verdict().name(), null,
				last == null ? List.of(Choice.MINE) : List.of(Choice.MINE, Choice.THEIRS), null);
	}

	private static @Nullable String said(@Nullable Enum<?> verdict) {
		return verdict == null ? null : verdict.name();
	}

	/** The last step that touched a unit or what lies in it, or changed what norms count of a body. */
	private static Transplant.@Nullable Done last(String code, List<Transplant.Done> done) {
		return done.reversed().stream().filter(each -> {
			int number = each.after().projection().number(code);
			return number < 0 ? !Objects.equals(figures(each.before(), code), figures(each.after(), code)) : touches(each, number);
		}).findFirst().orElse(null);
	}

	private static @Nullable UnitFigures figures(Plan plan, String code) {
		PlannedBody body = plan.apparatus().anyBody(code);
		return body == null || !body.isThere() ? null : new PlannedFigures(plan.apparatus(), plan.projection()).of(body);
	}

	private static boolean touches(Transplant.Done done, int number) {
		Projection before = done.before().projection();
		Projection after = done.after().projection();
		return before.get(number) != after.get(number) || after.all().stream().anyMatch(unit -> unit.parent() == number && before.get(unit.number()) != unit)
				|| before.all().stream().anyMatch(unit -> unit.parent() == number && after.get(unit.number()) != unit);
	}
}

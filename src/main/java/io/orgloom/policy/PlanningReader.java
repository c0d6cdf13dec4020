package io.orgloom.policy;

import io.orgloom.policy.PlanningProcess.Bearing;
import io.orgloom.policy.PlanningProcess.Ground;
import io.orgloom.policy.PlanningProcess.Measure;
import io.orgloom.policy.PlanningProcess.Step;
import io.orgloom.policy.PlanningProcess.VoteBase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how cadre plans are reviewed from a pack file. */
final class PlanningReader {

	private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

	private PlanningReader() {
	}

	static PlanningProcess read(@Nullable PackNode node) {
		if (node == null) {
			return PlanningProcess.NONE;
		}
		Set<String> steps = new HashSet<>();
		Set<String> grounds = new HashSet<>();
		Set<String> measures = new HashSet<>();
		PlanningProcess process = new PlanningProcess(node.oneOf("vote_base", VoteBase.values()), node.nodes("steps").stream().map(each -> step(each, steps)).toList(),
				node.nodes("grounds").stream().map(each -> ground(each, grounds)).toList(),
				node.has("measures") ? node.nodes("measures").stream().map(each -> measure(each, measures)).toList() : List.of());
		node.allRead();
		return process;
	}

	private static Step step(PackNode node, Set<String> used) {
		Step step = new Step(code(node, used), node.languages("title"), node.truthOr("ballot", false), node.oneOf("status", RuleStatus.values()),
				PackReader.source(node.node("source")));
		node.allRead();
		return step;
	}

	private static Ground ground(PackNode node, Set<String> used) {
		Ground ground = new Ground(code(node, used), node.languages("title"), node.truthOr("asks_reason", false));
		node.allRead();
		return ground;
	}

	private static Measure measure(PackNode node, Set<String> used) {
		Measure measure = new Measure(code(node, used), node.texts("names"), node.oneOf("in_effect", Bearing.values()), node.oneOf("over", Bearing.values()));
		node.allRead();
		return measure;
	}

	private static String code(PackNode node, Set<String> used) {
		String code = node.text("code");
		if (!CODE.matcher(code).matches() || !used.add(code)) {
			throw node.broken("code", "'%s' must be up to 40 small letters, digits and hyphens, and stand once.".formatted(code));
		}
		return code;
	}
}

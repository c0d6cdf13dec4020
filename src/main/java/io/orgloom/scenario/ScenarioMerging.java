package io.orgloom.scenario;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.scenario.Clash.Resolution;
import io.orgloom.scenario.Reconciliation.Outcome;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the steps of a branch into the scenario it was branched from. Three sides: the steps both began with, those the parent got since, those of the
 * branch. What the branch took back of the first stays in the parent, what the parent took back of them does not come again.
 */
@Service
@Transactional(readOnly = true)
public class ScenarioMerging {

	private final ScenarioPlanning planning;
	private final ScenarioDecisions decisions;
	private final DecisionChanges changes;
	private final KeptPlans plans;
	private final KeptSteps steps;
	private final PlanRules rules;
	private final Access access;
	private final Clock clock;

	ScenarioMerging(ScenarioPlanning planning, ScenarioDecisions decisions, DecisionChanges changes, KeptPlans plans, KeptSteps steps, PlanRules rules, Access access,
			Clock clock) {
		this.planning = planning;
		this.decisions = decisions;
		this.changes = changes;
		this.plans = plans;
		this.steps = steps;
		this.rules = rules;
		this.access = access;
		this.clock = clock;
	}

	/** Whether a branch could be merged now by the actor. */
	public boolean isPossible(ScenarioId id) {
		Scenario branch = planning.scenario(id);
		if (branch.branchedFrom() == null || branch.appliedAs() != null || isMerged(id)) {
			return false;
		}
		Scenario parent = planning.scenario(new ScenarioId(branch.branchedFrom()));
		return parent.state().isEditable() && access.may(Role.PLANNER, parent.within(), parent.base()) && !three(branch, parent).own().isEmpty();
	}

	/** What has to be decided before a branch can be merged; empty where nothing has. */
	public List<Clash> clashes(ScenarioId id) {
		Scenario branch = branch(id);
		return three(branch, planning.scenario(new ScenarioId(Objects.requireNonNull(branch.branchedFrom())))).reconciliation().with(Map.of()).clashes();
	}

	/**
	 * Takes the steps of a branch into its parent; {@link ConflictsUnanswered} names what is not decided yet. Undone steps of the parent are dropped.
	 *
	 * @param version of the branch, null where any will do
	 * @return the parent
	 */
	@Transactional
	public Scenario merge(ScenarioId id, @Nullable Long version, List<Resolution> resolutions) {
		decisions.locked(id, version);
		Scenario branch = branch(id);
		ScenarioId parentId = new ScenarioId(Objects.requireNonNull(branch.branchedFrom()));
		Scenario parent = decisions.lockedForChange(parentId, null);
		Three three = three(branch, parent);
		if (three.own().isEmpty()) {
			throw new NothingToMerge(id, parent.id(), false);
		}
		Outcome outcome = Footing.settled(three.reconciliation(), resolutions);
		if (!outcome.unanswered().isEmpty()) {
			throw new ConflictsUnanswered(id, outcome.clashes());
		}
		write(branch, parent, three, outcome);
		return planning.scenario(parentId);
	}

	private void write(Scenario branch, Scenario parent, Three three, Outcome outcome) {
		Set<String> editors = new HashSet<>(branch.authors());
		editors.add(access.actor());
		long version = ScenarioDecisions.moved(parent, changes.absorb(parent, editors));
		changes.placeSteps(parent.id(), Stream.concat(three.parent().stream(), outcome.steps().stream().map(step -> step.of(version))).toList());
		changes.add(parent.id(), HistoryEntry.of(clock.instant(), access.actor(), HistoryEvent.MERGED).because("%s: %s".formatted(branch.id(), branch.name()))
			.choosing(outcome.clashes().stream().map(clash -> clash.resolved(Objects.requireNonNull(clash.chosen()))).toList()));
		changes.add(branch.id(), HistoryEntry.of(clock.instant(), access.actor(), HistoryEvent.MERGED_INTO).because("%s: %s".formatted(parent.id(), parent.name())));
	}

	private Scenario branch(ScenarioId id) {
		Scenario branch = planning.scenario(id);
		if (branch.branchedFrom() == null) {
			throw new NotBranched(id);
		}
		if (branch.appliedAs() != null) {
			throw new ScenarioNotInState(id, branch.state(), "MERGE", List.of(ScenarioState.DRAFT, ScenarioState.RETURNED, ScenarioState.SUBMITTED, ScenarioState.APPROVED));
		}
		if (isMerged(id)) {
			throw new NothingToMerge(id, branch.branchedFrom(), true);
		}
		return branch;
	}

	private boolean isMerged(ScenarioId id) {
		return decisions.history(id).stream().anyMatch(entry -> entry.what() == HistoryEvent.MERGED_INTO);
	}

	/**
	 * The three sides.
	 *
	 * @param parent all steps of the parent
	 * @param own those the branch got since it was begun
	 */
	private record Three(List<KeptStep> parent, List<KeptStep> own, Reconciliation reconciliation) {
	}

	private Three three(Scenario branch, Scenario parent) {
		List<KeptStep> theirs = steps.of(parent);
		List<KeptStep> all = steps.of(branch);
		int common = common(theirs, all);
		Plan.Next shared = plans.start(parent).with(theirs.subList(0, common).stream().map(KeptStep::step).toList());
		Plan there = shared.plan().with(theirs.subList(common, theirs.size()).stream().map(KeptStep::step).toList()).plan();
		Plan.Next mine = plans.start(branch).with(all.stream().map(KeptStep::step).toList());
		List<KeptStep> since = all.subList(common, all.size());
		Map<String, String> keys = new HashMap<>();
		mine.keys().subList(0, common).forEach(formed -> formed.forEach(key -> keys.put(key, key)));
		Set<Integer> copied = new HashSet<>();
		since.stream().filter(KeptStep::isCopied).forEach(step -> copied.add(step.position()));
		return new Three(theirs, since.stream().filter(step -> !step.isCopied()).toList(), new Reconciliation(rules, shared.plan(), mine.plan(), there, since,
				mine.keys().subList(common, all.size()), keys, copied));
	}

	/** How many steps both still begin with. */
	private static int common(List<KeptStep> theirs, List<KeptStep> all) {
		int common = 0;
		while (common < theirs.size() && common < all.size() && all.get(common).isCopied() && all.get(common).isSame(theirs.get(common))) {
			common++;
		}
		return common;
	}
}

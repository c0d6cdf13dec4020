package io.orgloom.scenario;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a scenario from a plan to a decision. Every step on it is one transaction: the scenario is locked, its state, its version and the actor are
 * looked at, what stands against it is asked anew, and only then it is written, the history with it.
 */
@Service
@Transactional(readOnly = true)
public class ScenarioDecisions {

	/** Seconds an application may take: it writes a Change. */
	private static final int WRITE_TIMEOUT = 600;
	private static final int LONGEST_NAME = 200;

	private final ScenarioPlanning planning;
	private final Scenarios scenarios;
	private final DecisionChanges changes;
	private final DecisionQueries queries;
	private final WatchChanges watches;
	private final Conflicts conflicts;
	private final Application application;
	private final Ledger ledger;
	private final Access access;
	private final Times times;
	private final Clock clock;

	ScenarioDecisions(ScenarioPlanning planning, Scenarios scenarios, DecisionChanges changes, DecisionQueries queries, WatchChanges watches,
			Conflicts conflicts, Application application, Ledger ledger, Access access, Times times, Clock clock) {
		this.planning = planning;
		this.scenarios = scenarios;
		this.changes = changes;
		this.queries = queries;
		this.watches = watches;
		this.conflicts = conflicts;
		this.application = application;
		this.ledger = ledger;
		this.access = access;
		this.times = times;
		this.clock = clock;
	}

	/** Why something cannot be done with a scenario now. */
	public enum Hindrance { STATE, ROLE, OWN_WORK, EMPTY }

	/** What could be done with a scenario, and what keeps the actor from it, null if nothing. */
	public record Offer(Decision decision, @Nullable Hindrance hindrance) {

		public boolean isOpen() {
			return hindrance == null;
		}
	}

	/** Hands a plan over for approval; {@link BaseMovedOn} where what is believed now stands against it. */
	@Transactional
	public Scenario submit(ScenarioId id, @Nullable Long version) {
		return decide(id, version, Decision.SUBMISSION, (scenario, entry) -> {
			if (scenario.cursor() == 0) {
				throw new EmptyPlan(id);
			}
			refuseConflicts(scenario);
			application.refuseHeldCodes(scenario);
			application.refuseLostGround(scenario);
			application.refuseOpenBench(scenario);
			return move(scenario, Decision.SUBMISSION, scenario.document(), entry);
		});
	}

	/** Agrees to a plan of others. */
	@Transactional
	public Scenario approve(ScenarioId id, @Nullable Long version, @Nullable String document) {
		String decided = noted(id, document);
		return decide(id, version, Decision.APPROVAL, (scenario, entry) -> {
			application.refuseOpenBench(scenario);
			return move(scenario, Decision.APPROVAL, decided == null ? scenario.document() : decided, entry.on(decided));
		});
	}

	/** Sends a plan of others back with a reason; a document it was approved by no longer counts. */
	@Transactional
	public Scenario giveBack(ScenarioId id, @Nullable Long version, String reason) {
		ChangeNote note = new ChangeNote(access.actor(), reason, null);
		return decide(id, version, Decision.RETURN, (scenario, entry) -> move(scenario, Decision.RETURN, null, entry.because(note.reason().strip())));
	}

	/** Puts an approved plan of others into force by one Change; {@link BaseMovedOn} where what is believed now stands against it. */
	@Transactional(timeout = WRITE_TIMEOUT)
	public Scenario apply(ScenarioId id, @Nullable Long version, @Nullable String document) {
		String decided = noted(id, document);
		return decide(id, version, Decision.APPLICATION, (scenario, entry) -> {
			ledger.lock();
			refuseConflicts(scenario);
			String named = decided == null ? scenario.document() : decided;
			Change change = application.apply(scenario, new ChangeNote(access.actor(), "Scenario %s: %s".formatted(id, scenario.name()), named));
			long moved = changes.move(scenario, ScenarioState.APPLIED, named, change.number()).orElseThrow(() -> movedOn(scenario));
			changes.add(id.value(), entry.on(named).by(change.number()));
			if (scenario.effectiveOn().isAfter(times.today())) {
				watches.watch(id, scenario.effectiveOn(), change.number());
			}
			return moved;
		});
	}

	/** Takes the application of a plan of others back by a counter-Change; refused where later Changes rest on it. */
	@Transactional(timeout = WRITE_TIMEOUT)
	public Scenario revert(ScenarioId id, @Nullable Long version, @Nullable String reason) {
		String why = noted(id, reason);
		return decide(id, version, Decision.REVERSION, (scenario, entry) -> {
			ChangeNote note = new ChangeNote(access.actor(), why == null ? "Scenario %s: %s".formatted(id, scenario.name()) : why, null);
			Change counter = ledger.revert(Objects.requireNonNull(scenario.appliedAs()), note);
			long moved = changes.move(scenario, ScenarioState.REVERTED, scenario.document(), scenario.appliedAs()).orElseThrow(() -> movedOn(scenario));
			changes.add(id.value(), entry.because(why).by(counter.number()));
			watches.unwatch(id);
			return moved;
		});
	}

	private Scenario decide(ScenarioId id, @Nullable Long version, Decision decision, BiFunction<Scenario, HistoryEntry, Long> work) {
		Scenario scenario = locked(id, version);
		access.require(decision.role(), scenario.within(), scenario.base());
		if (!decision.isPossibleIn(scenario.state())) {
			throw new ScenarioNotInState(id, scenario.state(), decision);
		}
		if (decision.needsAnother() && scenario.isWorkOf(access.actor())) {
			throw new OwnWork(id, access.actor(), decision);
		}
		work.apply(scenario, HistoryEntry.of(clock.instant(), access.actor(), decision.event()));
		return planning.scenario(id);
	}

	/** The scenario as it is while nobody else can change it. */
	Scenario locked(ScenarioId id, @Nullable Long version) {
		planning.scenario(id);
		changes.lock(id);
		Scenario scenario = planning.scenario(id);
		if (version != null && scenario.revision() != version) {
			throw new ScenarioMovedOn(id, version, scenario.revision());
		}
		return scenario;
	}

	private long move(Scenario scenario, Decision decision, @Nullable String document, HistoryEntry entry) {
		long moved = moved(scenario, changes.move(scenario, decision.leadsTo(), document, scenario.appliedAs()));
		changes.add(scenario.id(), entry);
		return moved;
	}

	static long moved(Scenario scenario, OptionalLong version) {
		return version.orElseThrow(() -> movedOn(scenario));
	}

	private static ScenarioMovedOn movedOn(Scenario scenario) {
		return new ScenarioMovedOn(new ScenarioId(scenario.id()), scenario.revision(), scenario.revision() + 1);
	}

	/** Text that can stand in a Change; null where there is none. */
	private @Nullable String noted(ScenarioId id, @Nullable String text) {
		return text == null || text.isBlank() ? null : new ChangeNote(access.actor(), id.value(), text.strip()).document();
	}

	private void refuseConflicts(Scenario scenario) {
		List<Conflict> found = conflicts.of(scenario);
		if (!found.isEmpty()) {
			throw new BaseMovedOn(new ScenarioId(scenario.id()), found);
		}
	}

	/** What could be done with a scenario, and why the actor can or cannot do it now. */
	public List<Offer> offers(ScenarioId id) {
		Scenario scenario = planning.scenario(id);
		return Arrays.stream(Decision.values()).map(decision -> new Offer(decision, hindrance(scenario, decision))).toList();
	}

	private @Nullable Hindrance hindrance(Scenario scenario, Decision decision) {
		if (!decision.isPossibleIn(scenario.state())) {
			return Hindrance.STATE;
		}
		if (!access.may(decision.role(), scenario.within(), scenario.base())) {
			return Hindrance.ROLE;
		}
		if (decision.needsAnother() && scenario.isWorkOf(access.actor())) {
			return Hindrance.OWN_WORK;
		}
		return decision == Decision.SUBMISSION && scenario.cursor() == 0 ? Hindrance.EMPTY : null;
	}

	/** Everything believed now that stands against a plan; nothing once it was put into force. */
	public List<Conflict> conflicts(ScenarioId id) {
		Scenario scenario = planning.scenario(id);
		return scenario.appliedAs() == null ? conflicts.of(scenario) : List.of();
	}

	/** The base day on which none of some conflicts would stand against a plan any more; empty where its base cannot be moved so. */
	public Optional<LocalDate> settledOn(ScenarioId id, List<Conflict> found) {
		return conflicts.settledOn(planning.scenario(id), found);
	}

	/**
	 * Gives a plan another name or another effective day, on whose rules it is evaluated from then on. Its steps stay, undone ones too: none rests on the day.
	 *
	 * @param name as it was where null
	 * @param effectiveOn as it was where null
	 */
	@Transactional
	public Scenario revise(ScenarioId id, @Nullable Long version, @Nullable String name, @Nullable LocalDate effectiveOn) {
		Scenario scenario = lockedForChange(id, version);
		String called = name == null ? scenario.name() : PlannedUnit.composed(name);
		LocalDate day = effectiveOn == null ? scenario.effectiveOn() : Times.day("effectiveOn", effectiveOn.toString());
		if (day.isBefore(scenario.baseOn())) {
			throw new EffectiveBeforeBase(day, scenario.baseOn());
		}
		String differing = Stream.of(told(scenario.name(), called), told(scenario.effectiveOn(), day)).filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
		if (differing.isEmpty()) {
			return scenario;
		}
		moved(scenario, changes.revise(scenario, called, day, access.actor()));
		changes.add(id.value(), HistoryEntry.of(clock.instant(), access.actor(), HistoryEvent.REVISED).because(differing));
		return planning.scenario(id);
	}

	private static String told(Object before, Object after) {
		return before.equals(after) ? "" : before + " → " + after;
	}

	/** The scenario as it is while nobody else can change it, if it takes changes. */
	Scenario lockedForChange(ScenarioId id, @Nullable Long version) {
		Scenario scenario = locked(id, version);
		access.require(Role.PLANNER, scenario.within(), scenario.base());
		if (!scenario.state().isEditable()) {
			throw new ScenarioNotDraft(id, scenario.state());
		}
		return scenario;
	}

	/** Begins another scenario with the steps of one that count; whoever worked on that one may not decide on this one either. */
	@Transactional
	public Scenario branch(ScenarioId id, @Nullable String name) {
		Scenario origin = locked(id, null);
		access.require(Role.PLANNER, origin.within(), origin.base());
		String actor = access.actor();
		Set<String> carried = origin.authors();
		carried.remove(actor);
		Scenario branch = scenarios.save(new Scenario(ScenarioId.next().value(), null, name == null || name.isBlank() ? numbered(origin.name())
				: PlannedUnit.composed(name), ScenarioState.DRAFT, actor, List.copyOf(carried), clock.instant(), origin.baseOn(), origin.baseKnown(),
				origin.effectiveOn(), origin.within(), origin.cursor(), origin.cursor(), origin.id(), null, null));
		changes.copySteps(origin, branch);
		changes.add(branch.id(), HistoryEntry.of(clock.instant(), actor, HistoryEvent.BRANCHED).because("%s: %s".formatted(origin.id(), origin.name())));
		return branch;
	}

	private static String numbered(String name) {
		String end = " (2)";
		return name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length())) + end;
	}

	/** What happened to a scenario, the first thing first. */
	public List<HistoryEntry> history(ScenarioId id) {
		planning.scenario(id);
		return queries.history(id);
	}
}

package io.orgloom.scenario;

import io.orgloom.access.Access;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeCommitted;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.ReversionAsked;
import io.orgloom.graph.Times;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plans in force whose day is still ahead: where a later Change touches their units, their rules are run again and what differs goes into their history.
 * Each keeps the number of the last Change it was held against, so a pass that is missed or breaks off is made up for by the next one, at the latest
 * when Orgloom starts again. Passes run one after the other in the background and never hold up who writes.
 */
@Service
public class AppliedPlans {

	private static final Logger LOG = LoggerFactory.getLogger(AppliedPlans.class);

	private final Scenarios scenarios;
	private final WatchQueries queries;
	private final WatchChanges watches;
	private final DecisionChanges changes;
	private final AppliedReview review;
	private final Ledger ledger;
	private final Access access;
	private final Times times;
	private final Clock clock;
	private final TransactionTemplate transaction;
	private final AtomicBoolean wanted = new AtomicBoolean();
	private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("applied-plans").factory());

	AppliedPlans(Scenarios scenarios, WatchQueries queries, WatchChanges watches, DecisionChanges changes, AppliedReview review, Ledger ledger, Access access,
			Times times, Clock clock, PlatformTransactionManager transactions) {
		this.scenarios = scenarios;
		this.queries = queries;
		this.watches = watches;
		this.changes = changes;
		this.review = review;
		this.ledger = ledger;
		this.access = access;
		this.times = times;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** By scenario, the Change that gave it other verdicts after it was put into force for a day still ahead. */
	public Map<String, Long> alarms(Collection<Scenario> some) {
		List<String> ids = some.stream().filter(scenario -> scenario.state() == ScenarioState.APPLIED).map(Scenario::id).toList();
		return ids.isEmpty() ? Map.of() : queries.alarms(ids, times.today());
	}

	@EventListener({ChangeCommitted.class, ApplicationReadyEvent.class})
	void wake() {
		if (wanted.compareAndSet(false, true)) {
			background.execute(this::pass);
		}
	}

	@PreDestroy
	void stop() throws InterruptedException {
		background.shutdownNow();
		background.awaitTermination(10, TimeUnit.SECONDS);
	}

	private void pass() {
		wanted.set(false);
		try {
			access.asSystem(() -> {
				catchUp();
				return true;
			});
		} catch (RuntimeException failure) {
			LOG.warn("Applied plans were not held against the last Change; the next Change or start makes up for it.", failure);
		}
	}

	/** Holds every plan that is behind against all Changes there are. */
	void catchUp() {
		queries.appliedAs(queries.reversions().changes()).forEach(this::noteLastWord);
		long last = ledger.last();
		LocalDate today = times.today();
		queries.behind(last).forEach(watched -> {
			if (watched.effectiveOn().isAfter(today)) {
				hold(watched, last);
			} else {
				holdForTheLastTime(watched, last);
			}
		});
	}

	/** A pass missed before the plan's day came is made up for; what was recorded since that day began is no matter of it. */
	private void holdForTheLastTime(WatchQueries.Watched watched, long last) {
		long before = Math.min(last, times.lastBefore(watched.effectiveOn()));
		if (before > watched.checked()) {
			hold(watched, before);
		}
		watches.unwatch(new ScenarioId(watched.scenario()));
	}

	/** What was said last in the log of Changes on a plan put into force, read once nobody else can decide on the plan. */
	private void noteLastWord(WatchQueries.AppliedAs applied) {
		ScenarioId id = new ScenarioId(applied.scenario());
		transaction.executeWithoutResult(status -> {
			changes.lock(id);
			Reversions.LastWord word = queries.reversions().on(applied.change());
			scenarios.findById(id.value()).filter(scenario -> word != null && (scenario.state() == ScenarioState.APPLIED) != word.inForce())
				.ifPresent(scenario -> note(scenario, Objects.requireNonNull(word)));
		});
	}

	private void note(Scenario scenario, Reversions.LastWord word) {
		ScenarioId id = new ScenarioId(scenario.id());
		Change change = ledger.change(word.change());
		changes.move(scenario, word.inForce() ? ScenarioState.APPLIED : ScenarioState.REVERTED, scenario.document(), scenario.appliedAs());
		changes.add(id.value(), HistoryEntry.of(clock.instant(), change.actor(), word.inForce() ? HistoryEvent.APPLIED : HistoryEvent.REVERTED)
			.because(change.reason()).on(change.document()).by(change.number()));
		if (!word.inForce()) {
			watches.unwatch(id);
		} else if (scenario.effectiveOn().isAfter(times.today())) {
			watches.watch(id, scenario.effectiveOn(), change.number());
		}
	}

	/** The log of Changes is no way around the rule that nobody decides on work of their own. */
	@EventListener
	void refuseOwnWork(ReversionAsked asked) {
		Reversions reversions = queries.reversions();
		queries.appliedAs(List.of(reversions.first(asked.number()))).stream().flatMap(applied -> scenarios.findById(applied.scenario()).stream())
			.filter(scenario -> scenario.isWorkOf(asked.actor())).findFirst().ifPresent(own -> {
				throw new OwnWork(new ScenarioId(own.id()), asked.actor(), reversions.restores(asked.number()) ? Decision.APPLICATION : Decision.REVERSION);
			});
	}

	private void hold(WatchQueries.Watched watched, long last) {
		scenarios.findById(watched.scenario()).ifPresent(scenario -> {
			AppliedReview.Outcome outcome = review.since(scenario, watched.checked(), last);
			transaction.executeWithoutResult(status -> {
				if (watches.advance(scenario.id(), watched.checked(), last, outcome.alarming() ? outcome.change() : null) && outcome.change() != null) {
					changes.add(scenario.id(), HistoryEntry.of(clock.instant(), Access.SYSTEM, HistoryEvent.REVIEWED).by(outcome.change())
						.because(outcome.reason()).with(outcome.verdicts()));
				}
			});
		});
	}
}

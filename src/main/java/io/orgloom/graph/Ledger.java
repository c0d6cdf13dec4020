package io.orgloom.graph;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to write facts. Each call is one Change in one transaction: the ledger is locked, the rules are checked on what the Change would leave,
 * then it is written; so writers follow each other and every reader sees whole Changes. Nothing is overwritten or deleted.
 */
@Service
public class Ledger {

	/** Seconds one Change may take, an import of a whole country among them. */
	private static final int WRITE_TIMEOUT = 600;

	private final LedgerQueries queries;
	private final LedgerChanges changes;
	private final List<FactType> types;
	private final Set<String> confidential;
	private final Set<FactType> confidentialLinks;
	private final Clock clock;
	private final ApplicationEventPublisher events;
	private final TransactionTemplate transaction;

	Ledger(LedgerQueries queries, LedgerChanges changes, List<FactTypes> types, Clock clock, ApplicationEventPublisher events,
			PlatformTransactionManager transactions, Schema schema) {
		this.queries = queries;
		this.changes = changes;
		this.types = types.stream().flatMap(module -> module.types().stream()).distinct().toList();
		this.confidential = types.stream().flatMap(module -> module.confidential().stream()).collect(Collectors.toSet());
		this.confidentialLinks = types.stream().flatMap(module -> module.confidentialLinks().stream()).collect(Collectors.toSet());
		this.clock = clock;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setTimeout(WRITE_TIMEOUT);
	}

	/**
	 * Keeps all other writers out until the transaction of the caller ends: for rules that are asked before the Change they belong to is written, and must
	 * still hold when it is.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock() {
		changes.lock();
	}

	/** Writes one Change; {@link NothingChanged} where the work records and retracts nothing. */
	public Change write(ChangeNote note, Consumer<Writing> work) {
		return write(note, null, work);
	}

	/**
	 * Does everything a Change would do, rules included, and then leaves all as it was.
	 *
	 * @return how many facts it would record and retract
	 */
	public Change rehearse(ChangeNote note, Consumer<Writing> work) {
		return required(transaction.execute(status -> {
			status.setRollbackOnly();
			return perform(note, null, work);
		}));
	}

	/**
	 * Takes a Change back by a counter-Change: what it recorded is retracted, what it retracted is restored. {@link ChangeBuiltUpon} with the list where
	 * a later Change retracted a fact it recorded, or recorded one on an identity it created.
	 */
	public Change revert(long number, ChangeNote note) {
		return write(note, number, writing -> {
			queries.change(number).orElseThrow(() -> new UnknownChange(number));
			List<Fact> recorded = allRecordedBy(number);
			Map<String, Fact> standing = standingFor(recorded);
			writing.load(standing.values().stream().map(fact -> fact.content().sourceRef()).toList());
			refuseIfBuiltUpon(number, recorded, standing, writing);
			standing.values().forEach(writing::retract);
			types.forEach(type -> queries.retractedBy(type, number, Integer.MAX_VALUE).forEach(writing::restore));
		});
	}

	/**
	 * Erases for good, by law, what was ever said of an identity in its states, believed or retracted, the core apart: the one thing that is deleted. The
	 * Change stays, with who did it, why and on whose decision, and with a state that proves it.
	 *
	 * @param proof the state recorded in the place of what is erased
	 * @param beside slots of other identities that say something of it: emptied like its own
	 * @param words taken out of the reasons and documents of the Changes that said something of it
	 */
	public Change erase(IdentityRef identity, Content proof, Collection<Slot> beside, Collection<String> words, ChangeNote note) {
		FactType state = proof.type();
		return required(transaction.execute(status -> {
			Change change = perform(note, null, writing -> {
				writing.believed(identity).stream().filter(fact -> fact.type().equals(state) && !isCore(fact)).forEach(writing::retract);
				beside.forEach(slot -> writing.believed(slot).forEach(writing::retract));
				writing.record(proof, writing.coreIntervals(identity).getLast());
			});
			changes.eraseStates(state, identity.code(), change.number());
			changes.eraseSlots(state, beside, change.number());
			changes.eraseWords(state, identity.code(), words);
			return change;
		}));
	}

	private static boolean isCore(Fact fact) {
		return FactType.CORE.equals(fact.content().properties().get(FactType.ASPECT));
	}

	private Change write(ChangeNote note, @Nullable Long reverts, Consumer<Writing> work) {
		return required(transaction.execute(status -> perform(note, reverts, work)));
	}

	private Change perform(ChangeNote note, @Nullable Long reverts, Consumer<Writing> work) {
		LedgerChanges.Number number = changes.takeNumber(clock.instant());
		Writing writing = new Writing(number.number(), new Beliefs(types, queries));
		work.accept(writing);
		if (writing.isEmpty()) {
			throw new NothingChanged();
		}
		Invariants.check(writing);
		save(writing);
		Change change = new Change(number.number(), number.recordedAt().toInstant(), note.actor(), note.reason(), note.document(), reverts,
				writing.recorded().size(), writing.retracted().size());
		changes.record(change);
		tellAfterCommit(change);
		return change;
	}

	/** The transaction may be a larger one this Change is a part of, and may still be rolled back. */
	private void tellAfterCommit(Change change) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				events.publishEvent(new ChangeCommitted(change));
			}
		});
	}

	private void save(Writing writing) {
		types.stream().filter(FactType::isState).forEach(state -> {
			List<String> codes = writing.touched().stream().filter(identity -> identity.label().equals(state.sourceLabel()) && writing.isNew(identity))
				.map(IdentityRef::code).sorted().toList();
			if (!codes.isEmpty()) {
				changes.createIdentities(state, codes, writing.number());
			}
		});
		writing.retracted().stream().collect(Collectors.groupingBy(Fact::type, LinkedHashMap::new, Collectors.mapping(Fact::id, Collectors.toList())))
			.forEach((type, ids) -> changes.retract(type, ids, writing.number()));
		changes.record(writing.recorded(), writing.number());
	}

	private List<Fact> allRecordedBy(long number) {
		List<Fact> recorded = new ArrayList<>();
		types.forEach(type -> recorded.addAll(queries.recordedBy(type, number, 0, Integer.MAX_VALUE)));
		return recorded;
	}

	/** By origin, the facts still believed that say word for word what the Change recorded. */
	private Map<String, Fact> standingFor(List<Fact> recorded) {
		Map<String, Fact> standing = new TreeMap<>();
		recorded.stream().collect(Collectors.groupingBy(Fact::type, LinkedHashMap::new, Collectors.toList()))
			.forEach((type, facts) -> queries.standingFor(type, facts.stream().map(Fact::origin).toList())
				.forEach(fact -> standing.put(fact.origin(), fact)));
		return standing;
	}

	private void refuseIfBuiltUpon(long number, List<Fact> recorded, Map<String, Fact> standing, Writing writing) {
		List<Map<String, Object>> later = new ArrayList<>();
		for (Fact fact : recorded) {
			if (!standing.containsKey(fact.origin())) {
				later.add(Map.of("fact", fact.toString(), "retractedBy", fact.retracted() == null ? 0L : fact.retracted()));
			}
		}
		Set<String> own = new HashSet<>();
		recorded.forEach(fact -> own.add(fact.origin()));
		List<IdentityRef> created = types.stream().filter(FactType::isState).flatMap(type -> queries.identitiesCreatedBy(type, number).stream())
			.toList();
		writing.load(created);
		for (IdentityRef identity : created) {
			writing.believed(identity).stream().filter(fact -> fact.recorded() > number && !own.contains(fact.origin()))
				.forEach(fact -> later.add(Map.of("fact", fact.toString(), "recordedBy", fact.recorded())));
		}
		if (!later.isEmpty()) {
			throw new ChangeBuiltUpon(number, later);
		}
	}

	/** The number of the last committed Change. */
	public long last() {
		return queries.lastChange();
	}

	/** Changes with numbers below one, the newest first. */
	public List<Change> changes(long before, int limit) {
		return queries.changes(before, limit);
	}

	/** Why an actor recorded its Changes, in their order. */
	public List<String> reasons(String actor) {
		return queries.reasons(actor);
	}

	/** Changes by their numbers. */
	public Map<Long, Change> changes(Collection<Long> numbers) {
		return queries.changes(numbers).stream().collect(Collectors.toMap(Change::number, change -> change));
	}

	/**
	 * Where what is believed now of some identities differs from what a base said of its day, or will differ on a later day; two statements for each type
	 * of fact, whatever the number of identities.
	 */
	public List<Divergence> divergences(Collection<IdentityRef> identities, AsOf base) {
		Map<String, List<String>> codes = identities.stream().distinct()
			.collect(Collectors.groupingBy(IdentityRef::label, Collectors.mapping(IdentityRef::code, Collectors.toList())));
		Map<Slot, Map<String, Fact>> slots = new LinkedHashMap<>();
		for (FactType type : types) {
			List<Fact> found = new ArrayList<>();
			if (codes.containsKey(type.sourceLabel())) {
				found.addAll(queries.divergingFrom(type, codes.get(type.sourceLabel()), base));
			}
			if (!type.isState() && codes.containsKey(type.targetLabel())) {
				found.addAll(queries.divergingTo(type, codes.get(type.targetLabel()), base));
			}
			found.forEach(fact -> slots.computeIfAbsent(fact.content().slot(), slot -> new LinkedHashMap<>()).put(fact.id(), fact));
		}
		return slots.values().stream().map(slot -> Divergence.of(List.copyOf(slot.values()), base)).filter(each -> !each.isNone())
			.sorted(Comparator.comparing(Divergence::source)).toList();
	}

	/** One Change; {@link UnknownChange} where there is none. */
	public Change change(long number) {
		return queries.change(number).orElseThrow(() -> new UnknownChange(number));
	}

	/**
	 * What a Change did: up to {@code limit} facts of each type it recorded, and as many it retracted, slot by slot. Of what is confidential
	 * neither aspect nor values are told.
	 */
	public List<Effect> effects(long number, int limit) {
		change(number);
		Map<Slot, Effect> effects = new LinkedHashMap<>();
		for (FactType type : types) {
			for (Fact fact : queries.retractedBy(type, number, limit)) {
				effects.merge(fact.content().slot(), new Effect(List.of(shown(fact)), List.of()), Effect::and);
			}
			for (Fact fact : queries.recordedBy(type, number, 0, limit)) {
				effects.merge(fact.content().slot(), new Effect(List.of(), List.of(shown(fact))), Effect::and);
			}
		}
		return effects.values().stream().sorted(Comparator.comparing(Effect::source)).limit(limit).toList();
	}

	private Fact shown(Fact fact) {
		boolean hidden = fact.type().isState() ? confidential.contains(fact.type().sourceLabel()) && !isCore(fact) : confidentialLinks.contains(fact.type());
		return hidden ? fact.masked() : fact;
	}

	private static Change required(@Nullable Change change) {
		if (change == null) {
			throw new IllegalStateException("A transaction ended without its Change.");
		}
		return change;
	}
}

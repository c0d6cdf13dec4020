package io.orgloom.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One Change in the making, with the ledger locked: it reads what is believed, and collects what to record and to retract. Nothing reaches the graph
 * before all rules have been checked.
 */
public final class Writing {

	private final long number;
	private final Beliefs beliefs;
	private final Map<String, Fact> retracted = new LinkedHashMap<>();
	private final List<NewFact> recorded = new ArrayList<>();
	private final Set<IdentityRef> touched = new LinkedHashSet<>();
	private final Map<Slot, List<NewFact>> recordedBySlot = new HashMap<>();
	private final Map<IdentityRef, List<NewFact>> recordedByIdentity = new HashMap<>();
	private final Map<String, FactType> states = new HashMap<>();

	Writing(long number, Beliefs beliefs) {
		this.number = number;
		this.beliefs = beliefs;
	}

	/** The number this Change will have. */
	public long number() {
		return number;
	}

	/** Reads many identities at once, so that what follows asks the graph nothing more. */
	public void load(Collection<IdentityRef> identities) {
		beliefs.load(identities);
	}

	/** Everything believed that leads from or to an identity, what this Change did so far taken into account for retractions. */
	public List<Fact> believed(IdentityRef identity) {
		return beliefs.of(identity).stream().filter(fact -> !retracted.containsKey(fact.id())).toList();
	}

	/** Whether nothing is believed of an identity yet, so that it may have no node. */
	boolean isNew(IdentityRef identity) {
		return beliefs.of(identity).isEmpty();
	}

	/** What is believed in one slot, in the order of the days. */
	public List<Fact> believed(Slot slot) {
		if (isNew(new IdentityRef(slot.type().sourceLabel(), slot.source()))) {
			// an import asks this of each of its facts, and of most there is nothing yet
			return List.of();
		}
		return believed(new IdentityRef(slot.type().sourceLabel(), slot.source())).stream().filter(fact -> fact.content().slot().equals(slot))
			.sorted(Comparator.comparing(fact -> fact.interval().from())).toList();
	}

	/** What is believed in the slot of a content. */
	public List<Fact> believedLike(Content content) {
		return believed(content.slot());
	}

	/** Whether an identity exists on a day, as this Change leaves it. */
	public boolean exists(IdentityRef identity, LocalDate day) {
		return coreIntervals(identity).stream().anyMatch(interval -> interval.contains(day));
	}

	/** The days an identity exists, joined where they touch, as this Change leaves them. */
	public List<Interval> existence(IdentityRef identity) {
		return coreIntervals(identity);
	}

	/** Which of some codes were ever given to an identity of that label. */
	public Set<String> everUsed(FactType state, Collection<String> codes) {
		return beliefs.everUsed(state, codes);
	}

	/** Records a fact. */
	public void record(Content content, Interval interval) {
		add(new NewFact(content, interval, null));
	}

	/** Retracts a fact: it is no longer believed. {@link FactRetracted} where a Change before has done so already. */
	public void retract(Fact fact) {
		if (retracted.containsKey(fact.id())) {
			return;
		}
		if (!beliefs.contains(fact)) {
			throw new FactRetracted(fact);
		}
		retracted.put(fact.id(), fact);
		touch(fact.content());
	}

	/** A correction: the fact was never so, this was. Says the fact the same on the same days already, nothing happens. */
	public void correct(Fact fact, Content content, Interval interval) {
		if (fact.interval().equals(interval) && fact.content().says(content) && beliefs.contains(fact)) {
			return;
		}
		retract(fact);
		record(content, interval);
	}

	/**
	 * A change from a day on: what held then in the same slot is closed, the new content holds until the next start already recorded, or until what it
	 * follows would have ended. Says the slot the same already, nothing happens.
	 */
	public void change(Content content, LocalDate from) {
		List<Fact> present = believed(content.slot());
		Optional<Fact> holding = present.stream().filter(fact -> fact.holdsOn(from)).findFirst();
		if (holding.filter(fact -> fact.content().says(content)).isPresent()) {
			return;
		}
		LocalDate next = present.stream().map(fact -> fact.interval().from()).filter(start -> start.isAfter(from)).findFirst().orElse(null);
		holding.ifPresent(fact -> close(fact, from));
		record(content, new Interval(from, Interval.earlier(next, holding.map(fact -> fact.interval().until()).orElse(null))));
	}

	/** Ends what holds in a slot on that day; facts of the slot that begin later stay. */
	public void end(Slot slot, LocalDate on) {
		believed(slot).stream().filter(fact -> fact.holdsOn(on)).forEach(fact -> close(fact, on));
	}

	/** Ends a fact on a day: it held up to the day before; one that begins on that day or later is retracted. */
	public void close(Fact fact, LocalDate on) {
		if (!fact.interval().reachesPast(on)) {
			return;
		}
		retract(fact);
		if (fact.interval().from().isBefore(on)) {
			record(fact.content(), new Interval(fact.interval().from(), on));
		}
	}

	/** Ends an identity with everything that leads from and to it, on a day. */
	public void endWhole(IdentityRef identity, LocalDate on) {
		believed(identity).forEach(fact -> close(fact, on));
	}

	/** Restores a fact word for word. */
	void restore(Fact fact) {
		add(new NewFact(fact.content(), fact.interval(), fact.origin()));
	}

	private void add(NewFact fact) {
		beliefs.requireDeclared(fact.content().type());
		recorded.add(fact);
		recordedBySlot.computeIfAbsent(fact.content().slot(), slot -> new ArrayList<>()).add(fact);
		touch(fact.content()).forEach(identity -> recordedByIdentity.computeIfAbsent(identity, key -> new ArrayList<>()).add(fact));
	}

	private List<IdentityRef> touch(Content content) {
		IdentityRef target = content.targetRef();
		List<IdentityRef> ends = target == null ? List.of(content.sourceRef()) : List.of(content.sourceRef(), target);
		touched.addAll(ends);
		return ends;
	}

	/** How many facts it records and retracts so far. */
	public int size() {
		return recorded.size() + retracted.size();
	}

	boolean isEmpty() {
		return recorded.isEmpty() && retracted.isEmpty();
	}

	List<NewFact> recorded() {
		return List.copyOf(recorded);
	}

	Collection<Fact> retracted() {
		return retracted.values();
	}

	Set<IdentityRef> touched() {
		return touched;
	}

	/** Everything in one slot as this Change leaves it. */
	List<Statement> inSlot(Slot slot) {
		List<NewFact> fresh = recordedBySlot.getOrDefault(slot, List.of());
		List<Statement> all = new ArrayList<>(fresh.size());
		believed(slot).forEach(fact -> all.add(new Statement(fact.content(), fact.interval(), false)));
		fresh.forEach(fact -> all.add(new Statement(fact.content(), fact.interval(), true)));
		all.sort(Comparator.comparing(statement -> statement.interval().from()));
		return all;
	}

	/** Everything from and to an identity as this Change leaves it. */
	List<Statement> around(IdentityRef identity) {
		List<Statement> all = new ArrayList<>();
		believed(identity).forEach(fact -> all.add(new Statement(fact.content(), fact.interval(), false)));
		for (NewFact fact : recordedByIdentity.getOrDefault(identity, List.of())) {
			all.add(new Statement(fact.content(), fact.interval(), true));
		}
		return all;
	}

	/** The days an identity exists, joined where they touch. */
	List<Interval> coreIntervals(IdentityRef identity) {
		Slot core = Slot.state(states.computeIfAbsent(identity.label(), FactType::state), identity.code(), FactType.CORE, "");
		List<Interval> joined = new ArrayList<>();
		for (Statement statement : inSlot(core)) {
			Interval last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && statement.interval().from().equals(last.until())) {
				joined.set(joined.size() - 1, new Interval(last.from(), statement.interval().until()));
			} else {
				joined.add(statement.interval());
			}
		}
		return joined;
	}

	/**
	 * A fact as this Change leaves it.
	 *
	 * @param fresh whether this Change records it
	 */
	record Statement(Content content, Interval interval, boolean fresh) {

		@Override
		public String toString() {
			return content.type() + " of " + content.source() + (content.type().isState() ? " " + content.properties().get(FactType.ASPECT)
					: " to " + content.target()) + " " + interval;
		}
	}
}

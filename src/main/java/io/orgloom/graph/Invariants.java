package io.orgloom.graph;

import io.orgloom.graph.FactType.Existence;
import io.orgloom.graph.Writing.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What no Change may break, checked on what it leaves behind: one fact a slot and day, ends that exist, no circle in a hierarchy. */
final class Invariants {

	private final Writing writing;

	private Invariants(Writing writing) {
		this.writing = writing;
	}

	static void check(Writing writing) {
		Invariants invariants = new Invariants(writing);
		writing.load(writing.touched());
		invariants.refuseOverlaps();
		invariants.refuseSharedTargets();
		invariants.refuseFactsOfWhatDoesNotExist();
		invariants.refuseCycles();
	}

	private void refuseOverlaps() {
		Set<Slot> slots = new LinkedHashSet<>();
		writing.recorded().forEach(fact -> slots.add(fact.content().slot()));
		for (Slot slot : slots) {
			List<Statement> statements = writing.inSlot(slot);
			for (int i = 1; i < statements.size(); i++) {
				if (statements.get(i - 1).interval().overlaps(statements.get(i).interval())) {
					throw new FactsOverlap(statements.get(i - 1), statements.get(i));
				}
			}
		}
	}

	/** Where a target has one source at a time, such as a post its holder. */
	private void refuseSharedTargets() {
		for (NewFact fact : writing.recorded()) {
			String exclusive = fact.content().type().exclusive();
			IdentityRef target = exclusive == null ? null : fact.content().targetRef();
			if (target != null) {
				Object value = fact.content().properties().get(exclusive);
				writing.around(target).stream()
					.filter(other -> other.content().type().equals(fact.content().type()) && target.code().equals(other.content().target())
							&& !other.content().source().equals(fact.content().source()) && Objects.equals(value, other.content().properties().get(exclusive))
							&& other.interval().overlaps(fact.interval()))
					.findFirst().ifPresent(other -> {
						throw new FactsOverlap(other, new Statement(fact.content(), fact.interval(), true));
					});
			}
		}
	}

	/** Facts this Change records need both ends; an identity whose days it shortens must have nothing left that reaches past them. */
	private void refuseFactsOfWhatDoesNotExist() {
		for (IdentityRef identity : writing.touched()) {
			List<Interval> days = writing.coreIntervals(identity);
			List<Statement> beyond = writing.around(identity).stream().filter(statement -> !isWithin(statement, identity, days)).toList();
			if (!beyond.isEmpty()) {
				throw refusal(identity, days, beyond);
			}
		}
	}

	private static RuntimeException refusal(IdentityRef identity, List<Interval> days, List<Statement> beyond) {
		List<Statement> old = beyond.stream().filter(statement -> !statement.fresh()).toList();
		return old.isEmpty() ? new IdentityDoesNotExist(identity, days, beyond.getFirst()) : new FactsReachFurther(identity, days, old);
	}

	private static boolean isWithin(Statement statement, IdentityRef identity, List<Interval> days) {
		boolean asSource = statement.content().sourceRef().equals(identity);
		if (asSource && statement.content().type().source() == Existence.DAY_BEFORE) {
			LocalDate dayBefore = statement.interval().from().minusDays(1);
			return days.stream().anyMatch(interval -> interval.contains(dayBefore));
		}
		return days.stream().anyMatch(interval -> covers(interval, statement.interval()));
	}

	private static boolean covers(Interval outer, Interval inner) {
		boolean begins = !inner.from().isBefore(outer.from());
		boolean ends = outer.until() == null || inner.until() != null && !inner.until().isAfter(outer.until());
		return begins && ends;
	}

	private void refuseCycles() {
		for (NewFact fact : writing.recorded()) {
			if (fact.content().type().acyclic()) {
				walk(fact.content(), fact.interval(), new ArrayList<>(List.of(fact.content().source())), new HashSet<>());
			}
		}
	}

	/** Follows a hierarchy upwards on the days all hops share; each hop narrows the days, so the walk ends. */
	private void walk(Content hop, Interval days, List<String> path, Set<String> seen) {
		String target = String.valueOf(hop.target());
		if (target.equals(path.getFirst())) {
			path.add(target);
			throw new HierarchyCycle(hop.type(), path, days);
		}
		if (!seen.add(target + days)) {
			return;
		}
		path.add(target);
		for (Statement next : writing.around(new IdentityRef(hop.type().targetLabel(), target))) {
			Content content = next.content();
			boolean goesOn = content.type().equals(hop.type()) && content.source().equals(target) && sameHierarchy(content, hop);
			Optional<Interval> shared = goesOn ? days.intersection(next.interval()) : Optional.empty();
			shared.ifPresent(interval -> walk(content, interval, path, seen));
		}
		path.removeLast();
	}

	private static boolean sameHierarchy(Content one, Content other) {
		return one.type().discriminators().stream()
			.allMatch(name -> String.valueOf(one.properties().get(name)).equals(String.valueOf(other.properties().get(name))));
	}
}

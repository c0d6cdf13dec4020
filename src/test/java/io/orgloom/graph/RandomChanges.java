package io.orgloom.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Random work for Changes on five units and twenty days: small enough that they meet. */
final class RandomChanges {

	static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
	static final int DAYS = 20;
	private static final List<String> UNITS = List.of("A", "B", "C", "D", "E");

	private final Random random;
	private final FactType partOf;
	private final FactType adjacentTo;

	RandomChanges(Random random, FactType partOf, FactType adjacentTo) {
		this.random = random;
		this.partOf = partOf;
		this.adjacentTo = adjacentTo;
	}

	boolean revertsNext() {
		return random.nextInt(6) == 0;
	}

	int below(int bound) {
		return random.nextInt(bound);
	}

	/** All units, from the first day on. */
	Consumer<Writing> first() {
		return writing -> UNITS.forEach(unit -> writing.record(LedgerCase.core(unit, "name"), Interval.from(FIRST)));
	}

	/** One to three steps; which ones is drawn while they run, from what is believed then. */
	Consumer<Writing> next() {
		return writing -> {
			for (int steps = 1 + below(3); steps > 0; steps--) {
				step(writing);
			}
		};
	}

	private void step(Writing writing) {
		switch (below(12)) {
			case 0, 1 -> writing.record(core(), whole());
			case 2 -> writing.record(population(), days());
			case 3, 4 -> writing.record(link(partOf), days());
			case 5 -> writing.record(link(adjacentTo), days());
			case 6 -> writing.change(core(), day());
			case 7 -> writing.change(below(2) == 0 ? population() : link(partOf), day());
			case 8 -> writing.end(below(2) == 0 ? Slot.single(partOf, unit(), LedgerCase.TERRITORY) : Slot.state(LedgerCase.STATE, unit(), "population", ""), day());
			case 9 -> writing.endWhole(LedgerCase.unit(unit()), day());
			default -> onOneThatIsBelieved(writing);
		}
	}

	private void onOneThatIsBelieved(Writing writing) {
		List<Fact> facts = writing.believed(LedgerCase.unit(unit()));
		if (facts.isEmpty()) {
			writing.record(core(), whole());
			return;
		}
		Fact fact = facts.get(below(facts.size()));
		switch (below(3)) {
			case 0 -> writing.retract(fact);
			case 1 -> writing.close(fact, day());
			default -> writing.correct(fact, fact.content(), days());
		}
	}

	private Content core() {
		return LedgerCase.core(unit(), "name " + below(3));
	}

	private Content population() {
		return LedgerCase.population(unit(), below(3));
	}

	private Content link(FactType type) {
		return Content.link(type, unit(), unit(), type.equals(partOf) ? Map.of("hierarchy", LedgerCase.TERRITORY) : Map.of());
	}

	private String unit() {
		return UNITS.get(below(UNITS.size()));
	}

	private LocalDate day() {
		return FIRST.plusDays(below(DAYS));
	}

	/** Mostly long enough for others to lie within. */
	private Interval whole() {
		return below(4) == 0 ? days() : Interval.from(FIRST.plusDays(below(4)));
	}

	private Interval days() {
		LocalDate from = day();
		return below(3) == 0 ? Interval.from(from) : new Interval(from, from.plusDays(1 + below(8)));
	}
}

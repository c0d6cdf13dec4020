package io.orgloom.policy;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;


/**
 * Everything that can be true of one case: known values, and for open ones the whole domain. Remembers which open inputs were asked for, so that a
 * finding can name them. Belongs to one review and one thread.
 */
final class Situation {
	/** Ends the name under which a standard that no rule confirms is reported as missing. */
	static final String STANDARD = "_standard";
	private final PolicyPack pack;
	private final LocalDate on;
	private final Range[] values;
	private final int[][] open;
	private final BitSet decided = new BitSet();
	private final Trace trace = new Trace();
	private final Trace whole = new Trace();

	/** What an evaluation asked for and was not told. */
	private static final class Trace {
		private final BitSet asked = new BitSet();
		private final Set<String> unknownStandards = new TreeSet<>();
		private final Set<String> easedBy = new TreeSet<>();
		private int undecided = -1;

		void clear() {
			asked.clear();
			unknownStandards.clear();
			easedBy.clear();
			undecided = -1;
		}

		void add(Trace other) {
			asked.or(other.asked);
			unknownStandards.addAll(other.unknownStandards);
			easedBy.addAll(other.easedBy);
		}
	}

	Situation(PolicyPack pack, LocalDate on, Map<String, Object> attributes) {
		this.pack = pack;
		this.on = on;
		this.values = new Range[pack.inputs().size()];
		this.open = new int[values.length][];
		for (Input input : pack.inputs()) {
			Range known = input.known(attributes);
			values[input.slot()] = known == null ? input.domain() : known;
			open[input.slot()] = known == null ? pack.everyValue(input) : null;
		}
		pack.inputs().forEach(this::narrow);
		forget();
	}

	private boolean isOpen(int slot) {
		return open[slot] != null;
	}

	/** Drops the values that what is known excludes; one value left is as good as known. */
	private void narrow(Input input) {
		Map<Integer, Formula> possible = pack.possible(input);
		if (!isOpen(input.slot()) || possible.isEmpty()) {
			return;
		}
		int[] left = IntStream.of(open[input.slot()]).filter(value -> !possible.getOrDefault(value, Formula.ALWAYS).in(this).isFalse()).toArray();
		if (left.length > 1) {
			open[input.slot()] = left;
			return;
		}
		values[input.slot()] = left.length == 0 ? Input.NONE : Range.of(left[0]);
		open[input.slot()] = null;
	}

	/** Starts a new list of what was asked. */
	void forget() {
		trace.clear();
		whole.clear();
	}

	Range read(int slot) {
		if (isOpen(slot)) {
			trace.asked.set(slot);
			if (trace.undecided < 0 && openValues(slot).length > 0 && !decided.get(slot)) {
				trace.undecided = slot;
			}
		}
		return values[slot];
	}

	/** Whether the value is known; asking counts as asked. */
	boolean isKnown(int slot) {
		read(slot);
		return !isOpen(slot);
	}

	/** Open inputs and unconfirmed standards asked for since `forget`. */
	List<String> missing() {
		return Stream.concat(whole.asked.stream().mapToObj(slot -> pack.inputs().get(slot).name()), whole.unknownStandards.stream()).toList();
	}

	List<String> easedBy() {
		return List.copyOf(whole.easedBy);
	}

	/**
	 * Evaluates, and where a choice is asked for that is open, evaluates again for each of its values: a tree that asks only what matters. Costs one
	 * evaluation per node, at most v^(k+1) for k choices of v values.
	 */
	<T> void explore(Supplier<T> evaluation, Consumer<T> settled) {
		trace.clear();
		T result = evaluation.get();
		int slot = trace.undecided;
		if (slot < 0) {
			whole.add(trace);
			settled.accept(result);
			return;
		}
		Range open = values[slot];
		decided.set(slot);
		for (int value : openValues(slot)) {
			values[slot] = Range.of(value);
			explore(evaluation, settled);
		}
		values[slot] = open;
		decided.clear(slot);
	}

	private int[] openValues(int slot) {
		return Objects.requireNonNull(open[slot], "only open choices are undecided");
	}

	/** The standard of a metric for this case, special factors included; any positive figure if no rule in force states one. */
	Range standard(String metric) {
		Range standard = null;
		for (PolicyPack.Standard stated : pack.standards(metric)) {
			if (stated.norm().rule().isInForce(on) && !stated.norm().condition().in(this).isFalse()) {
				Range value = stated.check().threshold().in(this);
				standard = standard == null ? value : standard.hull(value);
			}
		}
		if (standard == null) {
			trace.unknownStandards.add(metric + STANDARD);
			return Range.POSITIVE;
		}
		return eased(metric, standard);
	}

	/** The threshold after the special factor that eases it most: one factor per standard. */
	Range eased(String metric, Range threshold) {
		Range least = Range.TRUE;
		for (Norm norm : pack.factors(metric)) {
			least = norm.rule().isInForce(on) ? least.min(factor(norm)) : least;
		}
		return threshold.times(least).settled();
	}

	private Range factor(Norm norm) {
		Range applies = norm.condition().in(this);
		if (applies.isFalse()) {
			return Range.TRUE;
		}
		trace.easedBy.add(norm.rule().id());
		Range factor = ((Norm.Factor) norm.body()).factor().in(this);
		return applies.isTrue() ? factor : factor.hull(Range.TRUE);
	}
}

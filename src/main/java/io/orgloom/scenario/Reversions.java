package io.orgloom.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes that were taken back, and restored, and taken back again: the last word on each counts. What takes back a Change in force ends it, what takes
 * back its end restores it.
 */
final class Reversions {

	private final Map<Long, Long> first = new HashMap<>();
	private final Map<Long, Boolean> leavesInForce = new HashMap<>();
	private final Map<Long, LastWord> lastWords = new HashMap<>();

	private Reversions() {
	}

	/** A Change that takes another back. */
	record Reversion(long number, long reverts) {
	}

	/** @param change the Change that said it */
	record LastWord(long change, boolean inForce) {
	}

	static Reversions of(List<Reversion> inOrder) {
		Reversions reversions = new Reversions();
		inOrder.forEach(reversions::add);
		return reversions;
	}

	private void add(Reversion reversion) {
		long origin = first(reversion.reverts());
		boolean inForce = !leavesInForce.getOrDefault(reversion.reverts(), true);
		first.put(reversion.number(), origin);
		leavesInForce.put(reversion.number(), inForce);
		lastWords.put(origin, new LastWord(reversion.number(), inForce));
	}

	/** The Change a reversion is about in the end; itself for a Change that takes none back. */
	long first(long change) {
		return first.getOrDefault(change, change);
	}

	/** Changes somebody took back once. */
	Set<Long> changes() {
		return lastWords.keySet();
	}

	/** What was said last about a Change, null where nobody took it back. */
	@Nullable LastWord on(long change) {
		return lastWords.get(change);
	}

	/** Whether taking back a Change puts back into force what it is about. */
	boolean restores(long change) {
		return !leavesInForce.getOrDefault(change, true);
	}
}

package io.orgloom.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the ledger: what it says, when it holds in the world, and which Changes recorded and retracted it.
 *
 * @param id number of the Change that recorded it and its place in it, "17-4"
 * @param origin id of the fact it restores word for word, its own id if none
 * @param retracted number of the Change that retracted it, null while believed
 */
public record Fact(String id, String origin, Content content, Interval interval, long recorded, @Nullable Long retracted) {

	public FactType type() {
		return content.type();
	}

	public boolean holdsOn(LocalDate day) {
		return interval.contains(day);
	}

	boolean isBelieved() {
		return retracted == null;
	}

	/** The same without its values. */
	Fact masked() {
		return new Fact(id, origin, content.masked(), interval, recorded, retracted);
	}

	@Override
	public String toString() {
		return content.type() + " of " + content.source() + (content.type().isState() ? " " + content.properties().get(FactType.ASPECT)
				: " to " + content.target()) + " " + interval;
	}
}

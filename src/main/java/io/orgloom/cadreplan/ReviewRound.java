package io.orgloom.cadreplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review of a cadre plan, usually yearly: each nomination is kept or taken out, others are added, and all of it is decided at once.
 *
 * @param concludedOn the day from which its answers count; null while it is open
 * @param decision what it was concluded by
 * @param version number of the last Change that said something of it
 */
public record ReviewRound(ReviewRoundCode code, String name, LocalDate openedOn, @Nullable LocalDate concludedOn, @Nullable String decision, long version) {

	/** Whether answers are still taken. */
	public boolean isOpen() {
		return concludedOn == null;
	}
}

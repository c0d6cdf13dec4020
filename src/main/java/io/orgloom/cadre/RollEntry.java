package io.orgloom.cadre;

import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionRole;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cadre as criteria ask of them: all that is recorded on a day but the name, and every post up to that day.
 *
 * @param particulars without a name; nothing where it was erased
 * @param retires the last day of service by the rule or a decision on the person; null where it is not known
 * @param served the first first
 */
public record RollEntry(CadreCode code, boolean synthetic, boolean erased, boolean inService, Particulars particulars, @Nullable LocalDate retires, List<Served> served) {

	public RollEntry {
		served = List.copyOf(served);
	}

	/**
	 * A post somebody holds or held, as it was at the end.
	 *
	 * @param role null where it is not on record what the post was
	 * @param kind of its unit, null likewise
	 */
	public record Served(@Nullable PositionRole role, @Nullable OrgUnitKind kind, @Nullable String title, LocalDate from, @Nullable LocalDate until, boolean acting,
			boolean concurrent) {

		public boolean holdsOn(LocalDate day) {
			return !from.isAfter(day) && (until == null || until.isAfter(day));
		}
	}

	@Override
	public String toString() {
		return "RollEntry[" + code + "]";
	}
}

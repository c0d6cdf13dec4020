package io.orgloom.cadre;

import io.orgloom.cadre.CadreProfile.HeldPosition;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
	 * @param unit it is in, null where that is not on record
	 * @param role null where it is not on record what the post was
	 * @param kind of its unit, null likewise
	 */
	public record Served(PositionCode position, @Nullable OrgUnitCode unit, @Nullable PositionRole role, @Nullable OrgUnitKind kind, @Nullable String title, LocalDate from, @Nullable LocalDate until, boolean acting,
			boolean concurrent) {

		public boolean holdsOn(LocalDate day) {
			return !from.isAfter(day) && (until == null || until.isAfter(day));
		}
	}

	/** What plans ask of them, without names and titles. */
	public CadreProfile profile(LocalDate on) {
		List<HeldPosition> held = served.stream().filter(each -> each.role() != null && each.holdsOn(on))
			.map(each -> new HeldPosition(each.position(), "", Objects.requireNonNull(each.role()), each.unit(), null, each.acting(), each.concurrent())).sorted(HeldPosition.MAIN_FIRST).toList();
		return new CadreProfile(code, synthetic, true, erased, inService ? null : LocalDate.MIN, particulars, retires, held);
	}

	@Override
	public String toString() {
		return "RollEntry[" + code + "]";
	}
}

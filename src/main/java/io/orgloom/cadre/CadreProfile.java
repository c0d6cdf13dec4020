package io.orgloom.cadre;

import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What plans ask of a cadre on a day, as far as who asks may see.
 *
 * @param readable whether the personal data may be shown to who asks
 * @param erased whether what was known of them was erased by law
 * @param retiredSince null where they have not retired by the day asked for
 * @param particulars nothing where it may not be shown
 * @param retires the last day of service, by the rule or a decision on the person; null where it may not be shown, or is not known
 * @param positions the posts they hold or act in, the main one first
 */
public record CadreProfile(CadreCode code, boolean synthetic, boolean readable, boolean erased, @Nullable LocalDate retiredSince, Particulars particulars,
		@Nullable LocalDate retires, List<HeldPosition> positions) {

	/** A post somebody holds. */
	public record HeldPosition(PositionCode code, String title, PositionRole role, @Nullable OrgUnitCode unit, @Nullable String unitName, boolean acting, boolean concurrent) {

		/** As the posts of a cadre are told. */
		static final Comparator<HeldPosition> MAIN_FIRST = Comparator.comparing(HeldPosition::concurrent).thenComparing(HeldPosition::acting).thenComparing(HeldPosition::code);
	}

	/** The post that is what they mainly do. */
	public Optional<HeldPosition> mainPosition() {
		return positions.stream().filter(held -> !held.acting() && !held.concurrent()).findFirst();
	}

	/** The name; null where it may not be shown. */
	public @Nullable String name() {
		return particulars.personal() == null ? null : particulars.personal().name();
	}

	/** Whether they are in service on a day, as far as is known. */
	public boolean inService(LocalDate on) {
		return !erased && (retiredSince == null || retiredSince.isAfter(on)) && (retires == null || !retires.isBefore(on));
	}
}

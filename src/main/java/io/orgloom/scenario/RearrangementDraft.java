package io.orgloom.scenario;

import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.territory.Rearrangement;
import io.orgloom.territory.UnitCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What a projection changes of its base, in the words of territory. */
final class RearrangementDraft {

	/** Shares are compared as parts per million; what differs by less is noise of the arithmetic. */
	private static final double PARTS = 1e6;

	private final Projection plan;
	private final Map<Integer, Map<Integer, Long>> before;
	private final Map<Integer, Map<Integer, Long>> after;

	private RearrangementDraft(Projection plan) {
		this.plan = plan;
		this.before = territories(plan.before(), plan::old);
		this.after = territories(plan.all(), plan::get);
	}

	static Rearrangement of(Projection plan, Scenario scenario) {
		RearrangementDraft draft = new RearrangementDraft(plan);
		List<UnitCode> ended = plan.before().stream().filter(old -> {
			PlannedUnit now = plan.get(old.number());
			return now == null || now.formed();
		}).map(old -> new UnitCode(old.key())).toList();
		return new Rearrangement(scenario.effectiveOn(), scenario.id(), plan.all().stream().filter(draft::isPartOfIt).map(draft::unit).toList(), ended);
	}

	/** What lies in each unit of a higher level, in parts per million of units of the base. */
	private Map<Integer, Map<Integer, Long>> territories(Collection<PlannedUnit> units, IntFunction<@Nullable PlannedUnit> find) {
		Map<Integer, Map<Integer, Long>> territories = new HashMap<>();
		for (PlannedUnit unit : units) {
			PlannedUnit above = unit.level() == plan.lowest() ? find(find, unit.parent()) : null;
			while (above != null) {
				Map<Integer, Long> territory = territories.computeIfAbsent(above.number(), number -> new TreeMap<>());
				unit.from().forEach(piece -> territory.merge(piece.unit(), Math.round(piece.share() * PARTS), Long::sum));
				above = find(find, above.parent());
			}
		}
		return territories;
	}

	private static @Nullable PlannedUnit find(IntFunction<@Nullable PlannedUnit> find, int number) {
		return number < 0 ? null : find.apply(number);
	}

	private boolean isPartOfIt(PlannedUnit unit) {
		boolean nothing = unit.created() && unit.isEmpty() && plan.below(unit.number()).isEmpty();
		PlannedUnit above = plan.get(unit.parent());
		boolean placedAnew = above != null && above.formed();
		return !nothing && (!plan.isUntouched(unit) || placedAnew || isOfOtherUnitsBelow(unit));
	}

	private Rearrangement.Unit unit(PlannedUnit unit) {
		return new Rearrangement.Unit(unit.key(), unit.formed() ? null : new UnitCode(unit.key()), unit.name(), unit.type(), unit.level(),
				unit.created() || unit.formed() ? unit.officialCode() : null, unit.parent() < 0 ? null : plan.key(unit.parent()), seat(unit),
				unit.from().stream().map(this::part).toList(), isOfOtherUnitsBelow(unit));
	}

	/** Whether what lies in it is not what lay in it, or in its sources, before. */
	private boolean isOfOtherUnitsBelow(PlannedUnit unit) {
		if (unit.level() == plan.lowest()) {
			return false;
		}
		Map<Integer, Long> lay = new TreeMap<>();
		unit.from().forEach(piece -> before.getOrDefault(piece.unit(), Map.of())
			.forEach((number, parts) -> lay.merge(number, Math.round(parts * piece.share()), Long::sum)));
		return !lay.equals(after.getOrDefault(unit.number(), Map.of()));
	}

	private @Nullable UnitCode seat(PlannedUnit unit) {
		int number = unit.seat() == null ? -1 : plan.number(unit.seat());
		return number < 0 || number >= plan.base().units().size() ? null : plan.base().unit(number).code();
	}

	private Rearrangement.Part part(Piece piece) {
		return new Rearrangement.Part(plan.base().unit(piece.unit()).code(), piece.share(),
				piece.basis() == null ? null : piece.basis().name().toLowerCase(Locale.ROOT), piece.clause());
	}
}

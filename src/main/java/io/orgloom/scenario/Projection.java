package io.orgloom.scenario;

import io.orgloom.scenario.apparatus.PlannedGround;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The units of a scope, and what steps make of them. A step costs what it touches, and so does taking it back; a copy shares every unit with its
 * original.
 */
final class Projection implements PlannedGround {

	private static final Pattern KEY = Pattern.compile("new:([1-9]\\d{0,6})");

	private final Outset outset;
	private final TreeMap<Integer, PlannedUnit> units;
	private Map<Integer, @Nullable PlannedUnit> before = new HashMap<>();
	private int formed;

	private Projection(Outset outset, SortedMap<Integer, PlannedUnit> units, int formed) {
		this.outset = outset;
		this.units = new TreeMap<>(units);
		this.formed = formed;
	}

	/** The scope as it is, before any step; everything where the scope is below 0. */
	static Projection of(Snapshot base, int scope) {
		Outset outset = Outset.of(base, scope);
		return new Projection(outset, outset.units(), 0);
	}

	Projection copy() {
		return new Projection(outset, units, formed);
	}

	/** Applies a step, or refuses it and leaves everything as it was. */
	Applied apply(Step.OfTerritory step) {
		before = new HashMap<>();
		int formedBefore = formed;
		try {
			List<String> keys = new StepWork(this).perform(step);
			return new Applied(step, keys, before, formedBefore);
		} catch (RuntimeException refused) {
			restore(before, formedBefore);
			throw refused;
		}
	}

	/** Takes back the step applied last. */
	void takeBack(Applied last) {
		restore(last.before(), last.formedBefore());
	}

	private void restore(Map<Integer, @Nullable PlannedUnit> as, int formedBefore) {
		as.forEach((number, unit) -> {
			if (unit == null) {
				units.remove(number);
			} else {
				units.put(number, unit);
			}
		});
		formed = formedBefore;
	}

	// ---- what there is

	Snapshot base() {
		return outset.base();
	}

	OfficialCodes officialCodes() {
		return outset.officialCodes();
	}

	/** The level whose units carry the territory: the lowest there is in the scope. */
	UnitLevel lowest() {
		return outset.lowest();
	}

	/** The best kind of population figure that the whole scope has. */
	@Nullable PopulationKind kind() {
		return outset.kind();
	}

	/** Number of the unit whose territory is planned, below 0 for the whole country. */
	int scope() {
		return outset.scope();
	}

	@Override
	public boolean isPlanned(String code) {
		return units.containsKey(number(code));
	}

	@Override
	public boolean isInScope(String code) {
		int number = number(code);
		return number >= 0 && outset.units().containsKey(number);
	}

	@Override
	public @Nullable Area area(String code) {
		int number = number(code);
		PlannedUnit unit = units.get(number);
		if (unit != null) {
			return new Area(unit.name(), unit.level(), unit.type(), unit.officialCode());
		}
		if (number < 0 || number >= base().units().size()) {
			return null;
		}
		AdministrativeUnit old = base().unit(number);
		return new Area(old.name(), old.level(), old.type(), old.officialCode());
	}

	@Override
	public boolean isWholeCountry() {
		return scope() < 0;
	}

	/** The units of the lowest level: old ones in the order of their codes, then formed ones in the order of their keys. */
	List<PlannedUnit> units() {
		return units.values().stream().filter(unit -> unit.level() == outset.lowest()).toList();
	}

	/** The units of the levels above. */
	List<PlannedUnit> above() {
		return units.values().stream().filter(unit -> unit.level() != outset.lowest()).toList();
	}

	Collection<PlannedUnit> all() {
		return units.values();
	}

	/** The units of the scope before any step. */
	Collection<PlannedUnit> before() {
		return outset.units().values();
	}

	boolean isUntouched(PlannedUnit unit) {
		return outset.units().get(unit.number()) == unit;
	}

	@Nullable PlannedUnit get(int number) {
		return units.get(number);
	}

	/** A unit of the scope as it was before any step. */
	@Nullable PlannedUnit old(int number) {
		return outset.units().get(number);
	}

	/** A unit of the plan; {@link UnitNotInPlan} where none has the code or key. */
	PlannedUnit unit(String code) {
		PlannedUnit unit = units.get(number(code));
		if (unit == null) {
			throw notInPlan(code);
		}
		return unit;
	}

	/** The refusal of a code no unit of the plan has; somebody may have meant an official code. */
	UnitNotInPlan notInPlan(String code) {
		return units.values().stream().filter(unit -> !unit.formed() && code.equals(unit.officialCode())).findFirst()
			.map(holder -> new UnitNotInPlan(code, holder.key())).orElseGet(() -> new UnitNotInPlan(code));
	}

	/** The number of a unit of the base or of the plan, -1 for none. */
	int number(String code) {
		Matcher key = KEY.matcher(code);
		if (key.matches()) {
			return base().units().size() + Integer.parseInt(key.group(1)) - 1;
		}
		return UnitCode.isCode(code) ? base().number(new UnitCode(code)).orElse(-1) : -1;
	}

	/** A unit something can lie in: one of the plan, or one above the scope. */
	int place(String code) {
		int number = number(code);
		boolean above = number >= 0 && number < base().units().size() && scope() >= 0 && number != scope() && base().isWithin(scope(), number);
		if (!above && !units.containsKey(number)) {
			throw notInPlan(code);
		}
		return number;
	}

	/** Where something lies whose place was a unit of the base: there, in what that became part of, or above it. */
	int standing(int place) {
		int number = place;
		while (number >= 0 && outset.units().containsKey(number) && !units.containsKey(number)) {
			List<PlannedUnit> holders = holders(number);
			number = holders.isEmpty() ? base().parent(number) : holders.getFirst().number();
		}
		return number;
	}

	UnitLevel levelOf(int place) {
		PlannedUnit unit = units.get(place);
		return unit == null ? base().unit(place).level() : unit.level();
	}

	List<PlannedUnit> below(int number) {
		PlannedUnit unit = units.get(number);
		if (unit != null && unit.level() == outset.lowest()) {
			return List.of();
		}
		return units.values().stream().filter(each -> each.parent() == number).toList();
	}

	/** The units that hold territory of a unit of the base. */
	List<PlannedUnit> holders(int number) {
		PlannedUnit old = units.get(number);
		if (old != null && !old.formed() && old.shareOf(number) >= 1) {
			return List.of(old);
		}
		return units.values().stream().filter(unit -> unit.shareOf(number) > 0).toList();
	}

	// ---- what steps do to it

	int nextNumber() {
		return base().units().size() + formed++;
	}

	String key(int number) {
		return number < base().units().size() ? base().unit(number).code().value() : "new:" + (number - base().units().size() + 1);
	}

	void put(PlannedUnit unit) {
		note(unit.number());
		units.put(unit.number(), unit);
	}

	void remove(int number) {
		note(number);
		units.remove(number);
	}

	private void note(int number) {
		if (!before.containsKey(number)) {
			before.put(number, units.get(number));
		}
	}

	/** Numbers of the units of the base that the plan changes, ends, takes territory of, places something under, or takes a seat in. */
	List<Integer> touched() {
		TreeMap<Integer, Boolean> touched = new TreeMap<>();
		outset.units().values().stream().filter(unit -> units.get(unit.number()) != unit).forEach(unit -> touched.put(unit.number(), true));
		for (PlannedUnit unit : units.values()) {
			if (!isUntouched(unit)) {
				unit.from().forEach(piece -> touched.put(piece.unit(), true));
				addBase(unit.parent(), touched);
				addBase(unit.seat() == null ? -1 : number(unit.seat()), touched);
			}
		}
		return new ArrayList<>(touched.keySet());
	}

	private void addBase(int number, Map<Integer, Boolean> touched) {
		if (number >= 0 && number < base().units().size()) {
			touched.put(number, true);
		}
	}
}

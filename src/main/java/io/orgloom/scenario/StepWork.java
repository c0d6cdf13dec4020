package io.orgloom.scenario;

import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.scenario.Step.AbolishUnit;
import io.orgloom.scenario.Step.AssignUnits;
import io.orgloom.scenario.Step.ChangeUnitType;
import io.orgloom.scenario.Step.CreateUnit;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.MoveUnit;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.scenario.Step.RenameUnit;
import io.orgloom.scenario.Step.SplitUnit;
import io.orgloom.scenario.Step.TransferPart;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each kind of step does to a projection. A refusal may come at any point: the projection takes back what was done until then. */
final class StepWork {

	private final Projection plan;

	StepWork(Projection plan) {
		this.plan = plan;
	}

	/** Does a step; gives the keys of the units it formed. */
	List<String> perform(Step.OfTerritory step) {
		return switch (step) {
			case MergeUnits merger -> List.of(merge(merger));
			case SplitUnit split -> new Splitting(plan, this).split(split);
			case TransferPart transfer -> none(() -> transfer(transfer));
			case AssignUnits assignment -> none(() -> new Assignment(plan).assign(assignment));
			case RenameUnit rename -> none(() -> plan.put(plan.unit(rename.code()).named(rename.name())));
			case ChangeUnitType change -> none(() -> changeType(change));
			case MoveUnit move -> none(() -> move(move));
			case CreateUnit creation -> List.of(create(creation.unit()));
			case AbolishUnit abolition -> none(() -> abolish(abolition));
		};
	}

	private static List<String> none(Runnable work) {
		work.run();
		return List.of();
	}

	private String merge(MergeUnits step) {
		refuseRepetition(step.from());
		PlannedUnit first = plan.unit(step.from().getFirst().code());
		requireType(step.into().type(), first.level());
		requireSeat(step.into().seat());
		int parent = parentOf(step.into(), first);
		int number = plan.nextNumber();
		List<Piece> pieces = new ArrayList<>();
		for (Part part : step.from()) {
			requireLevel(plan.unit(part.code()), first.level());
			pieces.addAll(give(part, number));
		}
		return form(number, step.into(), first.level(), parent, pieces);
	}

	private static void refuseRepetition(List<Part> parts) {
		if (parts.size() < 2) {
			throw new TooFewUnits(parts.size());
		}
		Set<String> codes = new HashSet<>();
		for (Part part : parts) {
			if (!codes.add(part.code())) {
				throw new UnitMergedWithItself(part.code());
			}
		}
	}

	String form(int number, NewUnit unit, UnitLevel level, int parent, List<Piece> pieces) {
		plan.officialCodes().refuseElsewhere(unit.officialCode(), plan);
		String key = plan.key(number);
		plan.put(new PlannedUnit(number, key, PlannedUnit.composed(unit.name()), unit.type(), level, parent, unit.seat(), unit.officialCode(), List.of(), true, 1)
			.consistingOf(pieces));
		return key;
	}

	/** Takes what a part names out of its unit; units that make up the part, or lie in a unit that gives all of itself, go along to the receiver. */
	List<Piece> give(Part part, int receiver) {
		PlannedUnit unit = plan.unit(part.code());
		if (part.namesUnits()) {
			return giveUnits(part, unit, receiver);
		}
		double share = part.share() == null ? unit.left() : part.share();
		if (!(share > PlannedUnit.NOTHING) || share > unit.left() + PlannedUnit.NOTHING) {
			throw new SharesExceedUnit(part.code(), share, unit.left());
		}
		List<PlannedUnit> below = plan.below(unit.number());
		if (share >= unit.left() - PlannedUnit.NOTHING) {
			below.forEach(each -> plan.put(each.in(receiver)));
			plan.remove(unit.number());
			return unit.from().stream().map(piece -> piece.by(part)).toList();
		}
		if (!below.isEmpty()) {
			throw new UnitsBelow(unit.key(), below.size());
		}
		plan.put(unit.without(share));
		return unit.pieces(share / unit.left()).stream().map(piece -> piece.by(part)).toList();
	}

	private List<Piece> giveUnits(Part part, PlannedUnit unit, int receiver) {
		UnitsOfPart units = UnitsOfPart.of(plan, unit, part);
		units.going().forEach(each -> plan.put(each.in(receiver)));
		if (units.isAll()) {
			plan.remove(unit.number());
			return unit.from().stream().map(piece -> piece.by(part)).toList();
		}
		plan.put(unit.consistingOf(unit.from().stream().map(piece -> piece.times(1 - units.fraction(piece.unit()))).toList()));
		return unit.from().stream().map(piece -> piece.times(units.fraction(piece.unit())).by(units.said())).toList();
	}

	private void transfer(TransferPart step) {
		PlannedUnit receiver = plan.unit(step.into());
		if (plan.unit(step.from().code()).number() == receiver.number()) {
			throw new UnitMergedWithItself(step.into());
		}
		requireLevel(plan.unit(step.from().code()), receiver.level());
		List<Piece> pieces = new ArrayList<>(receiver.from());
		pieces.addAll(give(step.from(), receiver.number()));
		plan.put(receiver.consistingOf(pieces));
	}

	private void changeType(ChangeUnitType step) {
		PlannedUnit unit = plan.unit(step.code());
		requireType(step.unitType(), unit.level());
		plan.put(unit.of(step.unitType()));
	}

	private void move(MoveUnit step) {
		PlannedUnit unit = plan.unit(step.code());
		plan.put(unit.in(placeAbove(step.parent(), unit.level(), step.code())));
	}

	private String create(NewUnit unit) {
		UnitLevel level = unit.type().level(unit.parent() != null || plan.scope() >= 0);
		requireSeat(unit.seat());
		int parent = unit.parent() == null ? placeOf(unit.name(), level) : placeAbove(unit.parent(), level, unit.name());
		return form(plan.nextNumber(), unit, level, parent, List.of());
	}

	/** Where a unit lies that no step has placed: in the scope; one of the lowest level where the first of its territory lies. */
	private int placeOf(String name, UnitLevel level) {
		if (plan.scope() < 0) {
			return -1;
		}
		requireAbove(plan.scope(), level, name);
		return level == plan.lowest() ? -1 : plan.scope();
	}

	private void abolish(AbolishUnit step) {
		PlannedUnit unit = plan.unit(step.code());
		List<PlannedUnit> below = plan.below(unit.number());
		if (below.isEmpty()) {
			abolishLowest(unit, step.into());
			return;
		}
		if (step.into() == null && unit.parent() < 0) {
			throw new UnitsBelow(unit.key(), below.size());
		}
		int heir = step.into() == null ? unit.parent() : plan.place(step.into());
		plan.remove(unit.number());
		for (PlannedUnit each : below) {
			requireAbove(heir, each.level(), each.key());
			plan.put(each.in(heir));
		}
	}

	private void abolishLowest(PlannedUnit unit, @Nullable String into) {
		if (into != null) {
			transfer(new TransferPart(new Part(unit.key(), null), into));
		} else {
			plan.remove(unit.number());
		}
	}

	// ---- what every step asks

	/** Where a formed unit lies: where the step says, or where the first of its sources lies. */
	int parentOf(NewUnit unit, PlannedUnit source) {
		return unit.parent() == null ? source.parent() : placeAbove(unit.parent(), source.level(), unit.name());
	}

	private int placeAbove(String place, UnitLevel level, String what) {
		int number = plan.place(place);
		requireAbove(number, level, what);
		return number;
	}

	private void requireAbove(int place, UnitLevel level, String what) {
		if (plan.levelOf(place).compareTo(level) >= 0) {
			throw new NotAbove(what, level, plan.key(place), plan.levelOf(place));
		}
	}

	/** Offices stand in a unit of the base, whatever earlier steps made of it, or in one of the plan. */
	void requireSeat(@Nullable String seat) {
		if (seat != null && plan.old(plan.number(seat)) == null) {
			plan.unit(seat);
		}
	}

	static void requireType(UnitType type, UnitLevel level) {
		if (!type.standsOn(level)) {
			throw new LevelsDiffer(type.name(), type.level(true), level);
		}
	}

	static void requireLevel(PlannedUnit unit, UnitLevel level) {
		if (unit.level() != level) {
			throw new LevelsDiffer(unit.key(), unit.level(), level);
		}
	}
}

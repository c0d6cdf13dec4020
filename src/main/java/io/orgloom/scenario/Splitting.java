package io.orgloom.scenario;

import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.scenario.Step.Basis;
import io.orgloom.scenario.Step.Part;
import io.orgloom.scenario.Step.SplitPart;
import io.orgloom.scenario.Step.SplitUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Makes units of their own out of parts of one. */
final class Splitting {

	private final Projection plan;
	private final StepWork work;
	private double given;

	Splitting(Projection plan, StepWork work) {
		this.plan = plan;
		this.work = work;
	}

	List<String> split(SplitUnit step) {
		PlannedUnit unit = plan.unit(step.code());
		List<PlannedUnit> below = plan.below(unit.number());
		List<String> keys = new ArrayList<>();
		for (SplitPart part : step.into()) {
			StepWork.requireType(part.type(), unit.level());
			work.requireSeat(part.seat());
			int parent = work.parentOf(part.unit(), unit);
			int number = plan.nextNumber();
			List<Piece> pieces = below.isEmpty() ? territory(step.code(), part) : withUnits(unit, below, part, number);
			keys.add(work.form(number, part.unit(), unit.level(), parent, pieces));
		}
		if (!below.isEmpty() && plan.below(unit.number()).isEmpty()) {
			plan.remove(unit.number());
		} else if (!below.isEmpty()) {
			plan.put(unit.consistingOf(unit.pieces(1 - given)));
		}
		return keys;
	}

	private List<Piece> territory(String code, SplitPart part) {
		if (part.children() != null && !part.children().isEmpty()) {
			throw new UnitNotInPlan(part.children().getFirst());
		}
		PlannedUnit unit = plan.get(plan.number(code));
		double left = unit == null ? 0 : unit.left();
		double share = part.share() == null ? left : part.share();
		if (unit == null || !(share > PlannedUnit.NOTHING) || share > left + PlannedUnit.NOTHING) {
			throw new SharesExceedUnit(code, share, left);
		}
		if (share >= left - PlannedUnit.NOTHING) {
			plan.remove(unit.number());
			return labelled(unit.from(), part);
		}
		plan.put(unit.without(share));
		return labelled(unit.pieces(share / left), part);
	}

	private static List<Piece> labelled(List<Piece> pieces, SplitPart part) {
		return pieces.stream().map(piece -> piece.by(new Part("", null, part.basis(), part.clause()))).toList();
	}

	/** The units named go over; the share they make up is that of their area, or of their number where an area is not known. */
	private List<Piece> withUnits(PlannedUnit unit, List<PlannedUnit> below, SplitPart part, int number) {
		if (part.children() == null || part.children().isEmpty()) {
			throw new UnitsBelow(unit.key(), below.size(), "Say for each part which of them (children) go to it.");
		}
		List<PlannedUnit> going = new ArrayList<>();
		for (String code : part.children()) {
			PlannedUnit child = plan.unit(code);
			if (child.parent() != unit.number()) {
				throw plan.notInPlan(code);
			}
			if (going.contains(child)) {
				throw new UnitMergedWithItself(code);
			}
			going.add(child);
		}
		boolean areas = below.stream().allMatch(each -> area(each) != null);
		ToDoubleFunction<PlannedUnit> size = each -> areas ? amount(area(each)) : 1;
		double share = going.stream().mapToDouble(size).sum() / below.stream().mapToDouble(size).sum();
		going.forEach(each -> plan.put(each.in(number)));
		given += share;
		SplitPart said = areas && part.basis() == null ? part.by(Basis.AREA) : part;
		return labelled(unit.from().stream().map(piece -> piece.times(share)).toList(), said);
	}

	private static double amount(@Nullable Double area) {
		return area == null ? 0 : area;
	}

	private @Nullable Double area(PlannedUnit unit) {
		double sum = 0;
		for (Piece piece : unit.from()) {
			Double area = plan.base().unit(piece.unit()).areaKm2();
			if (area == null) {
				return null;
			}
			sum += area * piece.share();
		}
		return sum;
	}
}

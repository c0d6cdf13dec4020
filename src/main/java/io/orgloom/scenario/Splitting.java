package io.orgloom.scenario;

import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.scenario.Step.SplitPart;
import io.orgloom.scenario.Step.SplitUnit;
import java.util.ArrayList;
import java.util.List;

/** Makes units of their own out of parts of one. */
final class Splitting {

	private final Projection plan;
	private final StepWork work;

	Splitting(Projection plan, StepWork work) {
		this.plan = plan;
		this.work = work;
	}

	List<String> split(SplitUnit step) {
		PlannedUnit unit = plan.unit(step.code());
		int below = plan.below(unit.number()).size();
		List<String> keys = new ArrayList<>();
		for (SplitPart part : step.into()) {
			StepWork.requireType(part.type(), unit.level());
			work.requireSeat(part.seat());
			int parent = work.parentOf(part.unit(), unit);
			if (below > 0 && !part.of(unit.key()).namesUnits()) {
				throw new UnitsBelow(unit.key(), below);
			}
			int number = plan.nextNumber();
			keys.add(work.form(number, part.unit(), unit.level(), parent, given(unit, part, number)));
		}
		return keys;
	}

	private List<Piece> given(PlannedUnit unit, SplitPart part, int number) {
		if (plan.get(unit.number()) == null) {
			// earlier parts took all of it
			throw new SharesExceedUnit(unit.key(), part.share() == null ? 0 : part.share(), 0);
		}
		return work.give(part.of(unit.key()), number);
	}
}

package io.orgloom.restructuring;

import io.orgloom.mergerplan.ContradictoryConstraints;
import io.orgloom.mergerplan.ContradictoryConstraints.Contradiction;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitCode;
import java.util.List;
import java.util.Map;

/** Two units cannot be dealt with as is demanded. */
public final class ConstraintsContradict extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	private ConstraintsContradict(Contradiction contradiction, boolean isWithinDistricts, AdministrativeUnit one, AdministrativeUnit other) {
		super(Kind.RULE_BROKEN, words(contradiction, isWithinDistricts).formatted(named(one), named(other)), Map.of("pair", List.of(one.code().value(), other.code().value()),
				"units", List.of(named(one), named(other)), "contradiction", contradiction + (contradiction == Contradiction.UNREACHABLE && isWithinDistricts ? "_WITHIN_DISTRICTS" : "")));
	}

	private static String named(AdministrativeUnit unit) {
		return unit.name() + " (" + unit.code() + ")";
	}

	/** The planner's refusal in the words of the case. */
	static ConstraintsContradict of(ContradictoryConstraints refused, PlanningCase made) {
		AdministrativeUnit one = unit(made, refused.pair().getFirst());
		AdministrativeUnit other = unit(made, refused.pair().getLast());
		return new ConstraintsContradict(refused.contradiction(), made.request().limits().keepDistricts(), one, other);
	}

	private static String words(Contradiction contradiction, boolean isWithinDistricts) {
		return switch (contradiction) {
			case BOTH -> "%s and %s are to lie in one new unit and in two. Drop one of the two demands.";
			case LOCKED -> "%s is to stay as it is and to be merged with %s. Drop one of the two demands.";
			case UNREACHABLE -> "%s and %s are to lie in one new unit, but no way over shared borders leads from one to the other"
					+ (isWithinDistricts ? " within one district. Drop the demand, or let mergers cross districts." : ". Drop the demand.");
			case TOO_LARGE -> "%s and %s are to lie in one new unit, which would be larger than a new unit may be. Drop the demand, or raise the limit.";
		};
	}

	private static AdministrativeUnit unit(PlanningCase made, String code) {
		return made.unit(made.place(new UnitCode(code)).orElseThrow());
	}
}

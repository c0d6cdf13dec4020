package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.AdministrativeUnit;
import java.util.List;
import java.util.Map;

/** Two units cannot be dealt with as is demanded. */
public final class ConstraintsContradict extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	private ConstraintsContradict(String message, AdministrativeUnit one, AdministrativeUnit other) {
		super(Kind.RULE_BROKEN, message.formatted(named(one), named(other)), Map.of("pair", List.of(one.code().value(), other.code().value())));
	}

	private static String named(AdministrativeUnit unit) {
		return unit.name() + " (" + unit.code() + ")";
	}

	static ConstraintsContradict both(AdministrativeUnit one, AdministrativeUnit other) {
		return new ConstraintsContradict("%s and %s are to lie in one new unit and in two. Drop one of the two demands.", one, other);
	}

	static ConstraintsContradict locked(AdministrativeUnit locked, AdministrativeUnit other) {
		return new ConstraintsContradict("%s is to stay as it is and to be merged with %s. Drop one of the two demands.", locked, other);
	}

	static ConstraintsContradict unreachable(AdministrativeUnit one, AdministrativeUnit other, boolean keepDistricts) {
		return new ConstraintsContradict("%s and %s are to lie in one new unit, but no way over shared borders leads from one to the other"
				+ (keepDistricts ? " within one district" : "") + ". Drop the demand" + (keepDistricts ? ", or let mergers cross districts." : "."), one, other);
	}
}

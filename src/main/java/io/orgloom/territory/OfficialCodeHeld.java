package io.orgloom.territory;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** An official code would be given to a unit while another still holds it. */
public final class OfficialCodeHeld extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	OfficialCodeHeld(String officialCode, UnitCode holder, LocalDate on) {
		this(officialCode, holder.value(), on);
	}

	public OfficialCodeHeld(String officialCode, String holder, LocalDate on) {
		super(Kind.CONFLICT, "The official code %s is held by unit %s on %s. End that unit or give it another code first."
			.formatted(officialCode, holder, on), Map.of("officialCode", officialCode, "holder", holder, "on", on));
	}
}

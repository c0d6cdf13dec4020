package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** A plan cannot take effect before the day whose units it starts from. */
public final class EffectiveBeforeBase extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public EffectiveBeforeBase(LocalDate effectiveOn, LocalDate baseOn) {
		super(Kind.RULE_BROKEN, "The plan would take effect on %s, before its base day %s. Choose an earlier base day or a later effective day.".formatted(effectiveOn,
				baseOn), Map.of("effectiveOn", effectiveOn, "baseOn", baseOn));
	}
}

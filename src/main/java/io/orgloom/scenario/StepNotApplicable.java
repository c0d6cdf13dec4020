package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** One of several steps cannot be done where those before it lead. */
public final class StepNotApplicable extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	private final int position;
	private final String type;
	private final transient OrgloomProblem refusal;

	StepNotApplicable(int position, String type, OrgloomProblem refusal) {
		super(Kind.RULE_BROKEN, "Step %d (%s) cannot be done: %s".formatted(position, type, refusal.getMessage()),
				Map.of("position", position, "type", type, "refusal", refusal));
		initCause(refusal);
		this.position = position;
		this.type = type;
		this.refusal = refusal;
	}

	/** Its place among the steps, from 1. */
	public int position() {
		return position;
	}

	public String type() {
		return type;
	}

	/** Why. */
	public OrgloomProblem refusal() {
		return refusal;
	}
}

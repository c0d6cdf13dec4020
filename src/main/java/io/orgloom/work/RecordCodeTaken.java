package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A code was given to a document, programme or meeting before. */
public final class RecordCodeTaken extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	RecordCodeTaken(String code) {
		super(Kind.CONFLICT, "The code %s was given before; codes are given once. Choose another, or leave it out.".formatted(code), Map.of("code", code));
	}
}

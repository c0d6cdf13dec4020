package io.orgloom.web;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** A request brings more than is taken at its address. */
final class BodyTooLarge extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	BodyTooLarge(DataSize limit) {
		super(Kind.TOO_LARGE, "The body is larger than %d bytes. Send less at once, or use an import.".formatted(limit.toBytes()), Map.of("limit", limit.toBytes()));
	}
}

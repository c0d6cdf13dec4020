package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A deciding document is recorded once. */
public final class DocumentExists extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	DocumentExists(DecidingDocument present) {
		super(Kind.CONFLICT, "The document %s is on record as %s already. Use that one.".formatted(present.number(), present.code()), Map.of("number", present.number(), "document", present.code().value()));
	}
}

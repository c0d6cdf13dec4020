package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Nothing is recorded as a deciding document of that code. */
public final class UnknownDocument extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownDocument(String code) {
		super(Kind.NOT_FOUND, "No deciding document has the code or number %s. Record it first, or look it up in the list of documents.".formatted(code), Map.of("code", code));
	}
}

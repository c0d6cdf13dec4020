package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The reason for an erasure, or its document, holds the very name that is to be erased. */
public final class NameInNote extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NameInNote() {
		super(Kind.RULE_BROKEN, "The reason or the document holds the name that is to be erased. Write the code of the cadre instead.", Map.of());
	}
}

package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** A kind of training the list of kinds does not have. */
public final class UnknownTrainingKind extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownTrainingKind(String kind, List<String> known) {
		super(Kind.MALFORMED, "The kind of training (%s) is not on the list. Write one of: %s.".formatted(kind, String.join(", ", known)),
				Map.of("parameter", "trainingKind", "value", kind, "known", String.join(", ", known)));
	}
}

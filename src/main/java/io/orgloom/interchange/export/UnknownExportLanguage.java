package io.orgloom.interchange.export;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** Documents are not written in that language. */
public final class UnknownExportLanguage extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownExportLanguage(String language, List<String> languages) {
		super(Kind.MALFORMED, "There is no language (%s). Choose one of %s.".formatted(language, String.join(", ", languages)),
				Map.of("lang", language, "languages", languages));
	}
}

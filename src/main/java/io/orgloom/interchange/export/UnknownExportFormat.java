package io.orgloom.interchange.export;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** Scenarios are not written in that format. */
public final class UnknownExportFormat extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownExportFormat(String format, List<String> formats) {
		super(Kind.MALFORMED, "There is no format (%s). Choose one of %s.".formatted(format, String.join(", ", formats)),
				Map.of("format", format, "formats", formats));
	}
}

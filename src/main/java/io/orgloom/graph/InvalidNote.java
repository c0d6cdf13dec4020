package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The reason or the deciding document of a Change cannot be read or is too long. */
public final class InvalidNote extends OrgloomProblem {

	private static final long serialVersionUID = 1;
	private static final int SHOWN = 60;

	InvalidNote(String field, String text) {
		super(Kind.MALFORMED, "The %s (%s) holds characters that cannot be shown, or more than %d of them. Write plain text, a document on one line."
			.formatted(field, start(text), ChangeNote.LONGEST), Map.of("field", field));
	}

	private static String start(String text) {
		return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
	}
}

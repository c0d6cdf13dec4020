package io.orgloom.command;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A file or an option of the command line holds what cannot be read as what it should be. */
public final class InputRefused extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	private InputRefused(String message, Map<String, ?> facts) {
		super(Kind.MALFORMED, message, facts);
	}

	static InputRefused at(String file, long line, String what) {
		return new InputRefused("%s, line %d: %s".formatted(file, line, what), Map.of("file", file, "line", line));
	}

	static InputRefused file(String file, String what) {
		return new InputRefused("%s: %s".formatted(file, what), Map.of("file", file));
	}

	static InputRefused option(String option, String value, String expected) {
		return new InputRefused("%s %s: give %s.".formatted(option, value, expected), Map.of("option", option, "value", value));
	}
}

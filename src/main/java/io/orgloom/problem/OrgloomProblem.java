package io.orgloom.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal: a fact that forbids what was asked. The class name names the problem (`UnknownAdministrativeUnit`), the message names the values and
 * then the way out, the facts repeat the values for programs.
 */
public abstract class OrgloomProblem extends RuntimeException {

	/** What kind of refusal it is; each kind has one meaning everywhere (docs/problems.md). */
	public enum Kind {
		/** A value cannot be read as what it should be. */
		MALFORMED,
		/** Nothing has that code, or not on that day. */
		NOT_FOUND,
		/** A rule of the field or of the ledger forbids it. */
		RULE_BROKEN,
		/** It clashes with facts that are already there. */
		CONFLICT,
		/** The version it rests on is missing. */
		VERSION_MISSING,
		/** The version it rests on is no longer the present one. */
		STALE,
		/** The actor may not do it. */
		FORBIDDEN,
		/** More was sent than is taken. */
		TOO_LARGE,
		/** As much is under way already as may be. */
		TOO_MANY,
		/** A fault of ours. */
		FAULT
	}

	private static final long serialVersionUID = 1;

	private final Kind kind;
	private final transient Map<String, Object> facts;

	protected OrgloomProblem(Kind kind, String message, Map<String, ?> facts) {
		super(message);
		this.kind = kind;
		this.facts = new LinkedHashMap<>(facts);
	}

	public Kind kind() {
		return kind;
	}

	/** The values of the message, by name, for programs that read the answer. */
	public Map<String, Object> facts() {
		return facts;
	}
}

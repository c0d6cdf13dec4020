package io.orgloom.cadreplan;

import io.orgloom.graph.IdentityRef;
import java.util.UUID;
import java.util.regex.Pattern;

/** The code of a cadre plan, given once and never again. */
public record CadrePlanCode(String value) implements Comparable<CadrePlanCode> {

	private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");
	private static final int DRAWN = 8;

	public CadrePlanCode {
		if (!FORM.matcher(value).matches()) {
			throw new UnknownCadrePlan(value);
		}
	}

	/** A new one. */
	static CadrePlanCode drawn() {
		return new CadrePlanCode("cp-" + letters());
	}

	/** Drawn letters, few enough to be read aloud. */
	static String letters() {
		return UUID.randomUUID().toString().substring(0, DRAWN);
	}

	IdentityRef identity() {
		return new IdentityRef(CadrePlanFacts.CADRE_PLAN, value);
	}

	@Override
	public int compareTo(CadrePlanCode other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}

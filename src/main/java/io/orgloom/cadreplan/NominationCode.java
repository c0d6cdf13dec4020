package io.orgloom.cadreplan;

import io.orgloom.graph.IdentityRef;
import java.util.regex.Pattern;

/** The code of a nomination, given once and never again; it says neither who is nominated nor for what. */
public record NominationCode(String value) implements Comparable<NominationCode> {

	private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,80}");

	public NominationCode {
		if (!FORM.matcher(value).matches()) {
			throw new UnknownNomination(value);
		}
	}

	/** A new one in a plan. */
	static NominationCode drawn(CadrePlanCode plan) {
		return new NominationCode(plan + "." + CadrePlanCode.letters());
	}

	IdentityRef identity() {
		return new IdentityRef(CadrePlanFacts.NOMINATION, value);
	}

	@Override
	public int compareTo(NominationCode other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}

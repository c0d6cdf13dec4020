package io.orgloom.cadre;

import io.orgloom.graph.IdentityRef;
import java.util.regex.Pattern;

/** The code of a cadre, given once and never again; it says nothing of the person. */
public record CadreCode(String value) implements Comparable<CadreCode> {

	private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");

	public CadreCode {
		if (!FORM.matcher(value).matches()) {
			throw new UnknownCadre(value);
		}
	}

	/** Whether a text has the form of a code. */
	public static boolean isCode(String text) {
		return FORM.matcher(text).matches();
	}

	public IdentityRef identity() {
		return new IdentityRef(CadreFacts.CADRE, value);
	}

	@Override
	public int compareTo(CadreCode other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}

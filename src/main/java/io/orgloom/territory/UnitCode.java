package io.orgloom.territory;

import com.fasterxml.jackson.annotation.JsonValue;
import io.orgloom.graph.IdentityRef;
import java.util.regex.Pattern;

/** Our code of an administrative unit, given once and never again; the first holder's equals its official code. */
public record UnitCode(@JsonValue String value) implements Comparable<UnitCode> {

	private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,40}");

	public UnitCode {
		if (!FORM.matcher(value).matches()) {
			throw new UnknownAdministrativeUnit(value);
		}
	}

	/** Whether a text has the form of a code. */
	public static boolean isCode(String text) {
		return FORM.matcher(text).matches();
	}

	IdentityRef identity() {
		return new IdentityRef(TerritoryFacts.UNIT, value);
	}

	@Override
	public int compareTo(UnitCode other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}

package io.orgloom.structure;

import io.orgloom.graph.IdentityRef;
import java.util.regex.Pattern;

/** The code of a post, given once and never again. */
public record PositionCode(String value) implements Comparable<PositionCode> {

	private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");

	public PositionCode {
		if (!FORM.matcher(value).matches()) {
			throw new UnknownPosition(value);
		}
	}

	/** Whether a text has the form of a code. */
	public static boolean isCode(String text) {
		return FORM.matcher(text).matches();
	}

	public IdentityRef identity() {
		return new IdentityRef(StructureFacts.POSITION, value);
	}

	@Override
	public int compareTo(PositionCode other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}

package io.orgloom.structure;

import io.orgloom.graph.IdentityRef;
import java.util.regex.Pattern;

/** The code of a committee, agency, division or other org unit, given once and never again. */
public record OrgUnitCode(String value) implements Comparable<OrgUnitCode> {

	private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");

	public OrgUnitCode {
		if (!FORM.matcher(value).matches()) {
			throw new UnknownOrgUnit(value);
		}
	}

	/** Whether a text has the form of a code. */
	public static boolean isCode(String text) {
		return FORM.matcher(text).matches();
	}

	public IdentityRef identity() {
		return new IdentityRef(StructureFacts.ORG_UNIT, value);
	}

	@Override
	public int compareTo(OrgUnitCode other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}

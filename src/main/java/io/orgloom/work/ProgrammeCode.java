package io.orgloom.work;

import io.orgloom.graph.IdentityRef;
import io.orgloom.structure.OrgUnitCode;
import java.util.UUID;
import java.util.regex.Pattern;

/** The code of a work programme, given once and never again. */
public record ProgrammeCode(String value) implements Comparable<ProgrammeCode> {

	private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");
	private static final int DRAWN = 8;

	public ProgrammeCode {
		if (!FORM.matcher(value).matches()) {
			throw new UnknownProgramme(value);
		}
	}

	/** A new one. */
	static ProgrammeCode drawn() {
		return new ProgrammeCode("wp-" + UUID.randomUUID().toString().substring(0, DRAWN));
	}

	/** The usual one of an agency and a quarter. */
	public static ProgrammeCode of(OrgUnitCode owner, Quarter quarter) {
		return new ProgrammeCode("wp-%s-%s".formatted(owner, quarter));
	}

	/** What it is in the ledger. */
	public IdentityRef identity() {
		return new IdentityRef(WorkFacts.PROGRAMME, value);
	}

	@Override
	public int compareTo(ProgrammeCode other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}

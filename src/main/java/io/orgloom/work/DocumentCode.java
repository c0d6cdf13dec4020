package io.orgloom.work;

import io.orgloom.graph.IdentityRef;
import java.util.UUID;
import java.util.regex.Pattern;

/** The code of a deciding document, given once and never again. */
public record DocumentCode(String value) implements Comparable<DocumentCode> {

	private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");
	private static final int DRAWN = 8;
	private static final int LONGEST = 60;

	public DocumentCode {
		if (!FORM.matcher(value).matches()) {
			throw new UnknownDocument(value);
		}
	}

	/** A new one. */
	public static DocumentCode drawn() {
		return new DocumentCode("d-" + UUID.randomUUID().toString().substring(0, DRAWN));
	}

	/** The number of a document without what a code cannot hold. */
	public static DocumentCode ofNumber(String number) {
		String code = number.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
		return new DocumentCode(code.substring(0, Math.min(LONGEST, code.length())));
	}

	/** What it is in the ledger. */
	public IdentityRef identity() {
		return new IdentityRef(WorkFacts.DOCUMENT, value);
	}

	@Override
	public int compareTo(DocumentCode other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}

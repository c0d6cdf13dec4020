package io.orgloom.work;

import io.orgloom.graph.IdentityRef;
import java.util.UUID;
import java.util.regex.Pattern;

/** The code of a review meeting, given once and never again. */
public record MeetingCode(String value) implements Comparable<MeetingCode> {

	private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");
	private static final int DRAWN = 8;

	public MeetingCode {
		if (!FORM.matcher(value).matches()) {
			throw new UnknownMeeting(value);
		}
	}

	/** A new one. */
	public static MeetingCode drawn() {
		return new MeetingCode("rm-" + UUID.randomUUID().toString().substring(0, DRAWN));
	}

	/** What it is in the ledger. */
	public IdentityRef identity() {
		return new IdentityRef(WorkFacts.MEETING, value);
	}

	@Override
	public int compareTo(MeetingCode other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}

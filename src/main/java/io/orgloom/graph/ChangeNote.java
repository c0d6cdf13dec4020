package io.orgloom.graph;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who writes a Change, why, and on which deciding document. */
public record ChangeNote(String actor, String reason, @Nullable String document) {

	static final int LONGEST = 2_000;
	/** Lines of text, without other control characters, halves of characters, or nothing to see at all. */
	private static final Pattern READABLE = Pattern.compile("(?s)(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}])[^\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*");

	/** A document is named on one line. */
	private static final Pattern ONE_LINE = Pattern.compile("[^\\n\\r\\t\\p{Zl}\\p{Zp}]*");

	public ChangeNote {
		if (reason.isBlank()) {
			throw new ReasonMissing();
		}
		refuseUnreadable("reason", reason);
		if (document != null) {
			refuseUnreadable("document", document);
			if (!ONE_LINE.matcher(document).matches()) {
				throw new InvalidNote("document", document);
			}
		}
	}

	private static void refuseUnreadable(String field, String text) {
		if (text.length() > LONGEST || !READABLE.matcher(text).matches()) {
			throw new InvalidNote(field, text);
		}
	}
}

package io.orgloom.access;

import org.jspecify.annotations.Nullable;

/**
 * By which door, and for what, personal data are read.
 *
 * @param door what is read, such as {@code GET /api/cadres/{code}}
 * @param stated what the reader says it is for; null where they say nothing
 */
public record ReadPurpose(String door, @Nullable String stated) {

	private static final int LONGEST = 200;

	public ReadPurpose {
		if (stated != null) {
			String plain = stated.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
			stated = plain.isEmpty() ? null : plain.substring(0, Math.min(LONGEST, plain.length()));
		}
	}
}

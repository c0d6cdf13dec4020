package io.orgloom.access;

import org.jspecify.annotations.Nullable;

/**
 * By which door, and for what, personal data are read.
 *
 * @param door what is read, such as {@code GET /api/cadres/{code}}
 * @param stated what the reader says it is for; null where they say nothing
 * @param again whether it goes on with what was shown a moment ago, so that it is no reading of its own: a search with every letter typed, a page that shows
 *        somebody in two places
 */
public record ReadPurpose(String door, @Nullable String stated, boolean again) {

	private static final int LONGEST = 200;

	public ReadPurpose(String door, @Nullable String stated) {
		this(door, stated, false);
	}

	/** What a search shows while its text is typed, and when it is done. */
	public static ReadPurpose ofSearch() {
		return new ReadPurpose("search", null, true);
	}

	public ReadPurpose {
		if (stated != null) {
			String plain = stated.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
			stated = plain.isEmpty() ? null : plain.substring(0, Math.min(LONGEST, plain.length()));
		}
	}
}

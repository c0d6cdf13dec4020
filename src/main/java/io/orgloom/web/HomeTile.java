package io.orgloom.web;

import org.jspecify.annotations.Nullable;

/** One figure on the home page with the list behind it. Features implement it as beans; Spring's {@code @Order} orders them. */
public interface HomeTile {

	/** What it shows now, or null where it has nothing to say to this user. */
	@Nullable Shown show();

	/**
	 * @param label message key of what is counted
	 * @param figure written in the language of the page
	 * @param note message in the language of the page, or null
	 * @param href the page behind it
	 */
	record Shown(String label, String figure, @Nullable String note, String href) {
	}
}

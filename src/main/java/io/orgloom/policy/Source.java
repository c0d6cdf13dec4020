package io.orgloom.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where a rule is written, and the public pages on which it was read. */
public record Source(String document, @Nullable String article, @Nullable String amendedBy, @Nullable String related, List<String> urls) {

	public Source {
		urls = List.copyOf(urls);
	}

	/** The first page on which the rule can be read, if any. */
	public @Nullable String url() {
		return urls.isEmpty() ? null : urls.getFirst();
	}

	/** One short citation, the same in every language. */
	public String text() {
		StringBuilder text = new StringBuilder(document);
		if (article != null) {
			text.append(", Art. ").append(article);
		}
		if (amendedBy != null) {
			text.append(" (am. ").append(amendedBy).append(')');
		}
		return text.toString();
	}
}

package io.orgloom.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, cut by a key.
 *
 * @param next what the request for the next page sends as {@code after}; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

	/** How many items a page has unless the request says otherwise. */
	public static final int USUAL = 100;
	private static final int MOST = 500;

	/** A page out of a list read one longer than the page, so that it is known whether more follow. */
	public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> key) {
		if (oneMore.size() <= limit) {
			return new Page<>(oneMore, null);
		}
		List<T> items = oneMore.subList(0, limit);
		String last = key.apply(items.getLast());
		return new Page<>(List.copyOf(items), Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8)));
	}

	public <R> Page<R> map(Function<T, R> mapping) {
		return new Page<>(items.stream().map(mapping).toList(), next);
	}

	/** Refuses page sizes other than 1 to 500. */
	public static int limit(int limit) {
		if (limit < 1 || limit > MOST) {
			throw new InvalidPage("limit", String.valueOf(limit));
		}
		return limit;
	}

	/** The key in an {@code after}; "" where none was sent. */
	public static String key(@Nullable String after) {
		if (after == null || after.isEmpty()) {
			return "";
		}
		try {
			return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			throw new InvalidPage("after", after);
		}
	}
}

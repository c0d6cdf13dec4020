package io.orgloom.search;

import io.orgloom.graph.AsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches everything there is, on any day, as known at any time. */
@Service
@Transactional(readOnly = true)
public class Searching {

	/** No name is longer; what is typed beyond that is not looked at. */
	public static final int LONGEST = 300;

	private final List<SearchSource> sources;

	Searching(List<SearchSource> sources) {
		this.sources = sources;
	}

	/** The kinds there are, in their order. */
	public List<String> kinds() {
		return sources.stream().map(SearchSource::kind).toList();
	}

	/**
	 * What fits a text, kind by kind; kinds of which nothing fits are left out.
	 *
	 * @param kind only this one; null for all. {@link UnknownSearchKind} where there is none
	 * @param limit how many of each kind
	 */
	public List<SearchGroup> find(String text, @Nullable String kind, int limit, AsOf asOf) {
		if (kind != null && !kinds().contains(kind)) {
			throw new UnknownSearchKind(kind, kinds());
		}
		String asked = text.strip();
		String words = asked.substring(0, Math.min(LONGEST, asked.length()));
		return words.isEmpty() ? List.of() : sources.stream().filter(source -> kind == null || kind.equals(source.kind()))
			.map(source -> group(source, words, limit, asOf)).filter(group -> !group.items().isEmpty()).toList();
	}

	private static SearchGroup group(SearchSource source, String text, int limit, AsOf asOf) {
		List<Found> found = new ArrayList<>(source.find(text, true, limit + 1, asOf));
		if (found.size() <= limit) {
			source.find(text, false, limit + 1, asOf).stream().filter(former -> found.stream().noneMatch(each -> isSame(each, former))).forEach(found::add);
		}
		return new SearchGroup(source.kind(), List.copyOf(found.subList(0, Math.min(limit, found.size()))), found.size() > limit);
	}

	/** A unit that had the name before and has it again is one result. */
	private static boolean isSame(Found one, Found other) {
		return one.code().equals(other.code()) && Objects.equals(one.name(), other.name());
	}
}

package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands among those who could be planned: the fewest binding rules missed first, then the fewest others missed, then the fewest that cannot be
 * judged; of equals who leads a unit already, then who is planned for least, since they add most to what could be filled at once.
 *
 * @param follows 0 who leads a unit or stands in for its head, 1 others
 */
record SuggestionRank(int forbidding, int missed, int unknown, int follows, int planned, CadreCode code) implements Comparable<SuggestionRank> {

	private static final Comparator<SuggestionRank> ORDER = Comparator.comparingInt(SuggestionRank::forbidding).thenComparingInt(SuggestionRank::missed)
		.thenComparingInt(SuggestionRank::unknown).thenComparingInt(SuggestionRank::follows).thenComparingInt(SuggestionRank::planned).thenComparing(SuggestionRank::code);
	private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})\\.([01])\\.(\\d{1,6})\\.(.+)");

	@Override
	public int compareTo(SuggestionRank other) {
		return ORDER.compare(this, other);
	}

	/** The key of a page; null where it is none of ours, which begins at the beginning. */
	static @Nullable SuggestionRank read(String key) {
		Matcher form = FORM.matcher(key);
		return !form.matches() || !CadreCode.isCode(form.group(6)) ? null
				: new SuggestionRank(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)), Integer.parseInt(form.group(4)),
						Integer.parseInt(form.group(5)), new CadreCode(form.group(6)));
	}

	@Override
	public String toString() {
		return "%d.%d.%d.%d.%d.%s".formatted(forbidding, missed, unknown, follows, planned, code);
	}
}

package io.orgloom.cadre.criteria;

import cz.jirutka.rsql.parser.RSQLParserException;
import io.orgloom.problem.OrgloomProblem;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A filter is not written as filters are. */
public final class UnreadableFilter extends OrgloomProblem {

	private static final long serialVersionUID = 1;
	private static final int SHOWN = 20;
	private static final Pattern COLUMN = Pattern.compile("column (\\d+)");

	private UnreadableFilter(String message, Map<String, Object> facts) {
		super(Kind.MALFORMED, message, facts);
	}

	static UnreadableFilter of(String text, RSQLParserException refused) {
		int at = Math.clamp(place(refused, text), 1, text.length() + 1);
		int from = at > text.length() ? Math.max(0, text.length() - SHOWN) : at - 1;
		String near = text.substring(from, Math.min(from + SHOWN, text.length()));
		return new UnreadableFilter("The filter cannot be read at character %d (%s). Write comparisons such as age<40, joined by ; for and, by , for or.".formatted(at, near),
				Map.of("parameter", "filter", "at", at, "near", near));
	}

	static UnreadableFilter tooLong(int characters, int depth) {
		return new UnreadableFilter("The filter is longer than %d characters, has too many comparisons, or brackets more than %d deep. Ask in parts.".formatted(characters, depth),
				Map.of("parameter", "filter", "characters", characters, "depth", depth));
	}

	/** The parser tells it in its message only. */
	private static int place(RSQLParserException refused, String text) {
		if (String.valueOf(refused.getMessage()).contains("<EOF>\" at")) {
			return text.length() + 1;
		}
		Matcher column = COLUMN.matcher(String.valueOf(refused.getMessage()));
		return column.find() ? Integer.parseInt(column.group(1)) : 1;
	}
}

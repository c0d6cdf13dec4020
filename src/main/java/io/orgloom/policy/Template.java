package io.orgloom.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places `{0}`, `{1}`…, split once: `MessageFormat` would parse its pattern again for each of thousands of findings. */
final class Template {
	private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
	private final List<String> texts = new ArrayList<>();
	private final List<Integer> places = new ArrayList<>();

	Template(String pattern) {
		Matcher place = PLACE.matcher(pattern);
		int start = 0;
		while (place.find()) {
			texts.add(pattern.substring(start, place.start()));
			places.add(Integer.valueOf(place.group(1)));
			start = place.end();
		}
		texts.add(pattern.substring(start));
	}

	String with(String... values) {
		StringBuilder text = new StringBuilder(texts.getFirst());
		for (int i = 0; i < places.size(); i++) {
			text.append(values[places.get(i)]).append(texts.get(i + 1));
		}
		return text.toString();
	}
}

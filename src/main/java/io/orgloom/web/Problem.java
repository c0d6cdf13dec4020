package io.orgloom.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** A refusal as HTTP tells it (RFC 9457): what programs read as JSON and people as a page. */
record Problem(HttpStatusCode status, String name, String detail, Map<String, ?> facts, HttpHeaders headers) {

	private static final String TYPE = "urn:orgloom:problem:";

	static Problem of(HttpStatus status, String name, String detail) {
		return of(status, name, detail, Map.of());
	}

	static Problem of(HttpStatus status, String name, String detail, Map<String, ?> facts) {
		return new Problem(status, name, detail, facts, new HttpHeaders());
	}

	/** A problem that may be over soon. */
	Problem retryAfter(long seconds) {
		return with(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
	}

	Problem with(String header, String value) {
		HttpHeaders more = new HttpHeaders(headers);
		more.set(header, value);
		return new Problem(status, name, detail, facts, more);
	}

	Problem with(HttpHeaders more) {
		HttpHeaders all = new HttpHeaders(headers);
		all.putAll(more);
		return new Problem(status, name, detail, facts, all);
	}

	/** The same problem in other words. */
	Problem saying(String words) {
		return new Problem(status, name, words, facts, headers);
	}

	String type() {
		return TYPE + name;
	}

	/** The name as words: {@code Unknown administrative unit}. */
	String title() {
		String words = name.replace('-', ' ');
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	/** The members of the JSON body; a fact never hides one of the standard's own. */
	Map<String, @Nullable Object> body() {
		Map<String, @Nullable Object> body = new LinkedHashMap<>();
		body.put("type", type());
		body.put("title", title());
		body.put("status", status.value());
		body.put("detail", detail);
		facts.forEach(body::putIfAbsent);
		return body;
	}

	/** {@code UnknownUnit} as {@code unknown-unit}. */
	static String kebab(String className) {
		return className.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}
}

package io.orgloom.web;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The texts that scripts show, handed to them in one JSON block: every message whose key begins with {@code js.}. */
@Component
class PageTexts {

	private static final String PREFIX = "js.";

	private final JsonMapper json;
	private final Map<Locale, String> written = new ConcurrentHashMap<>();

	PageTexts(JsonMapper json) {
		this.json = json;
	}

	/** Written once a language. Safe inside a script element: no tag can be opened or closed by a text. */
	public String json() {
		return written.computeIfAbsent(Languages.offered(LocaleContextHolder.getLocale()), this::written);
	}

	private String written(Locale language) {
		return json.writeValueAsString(texts(language)).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
	}

	private static Map<String, String> texts(Locale language) {
		Map<String, String> texts = new TreeMap<>();
		for (String bundle : Languages.bundles()) {
			ResourceBundle messages = ResourceBundle.getBundle(bundle, language);
			messages.keySet().stream().filter(key -> key.startsWith(PREFIX))
				.forEach(key -> texts.put(key.substring(PREFIX.length()), messages.getString(key)));
		}
		return texts;
	}
}

package io.orgloom.scenario.web;

import io.orgloom.policy.FindingTexts;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.web.EvaluationResource.UnitResource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Evaluations as JSON. Almost all of a page of findings is what the page before said: the text of a unit the evaluation says again is written again
 * as it is. The texts of the scenarios asked for last are kept, at most {@value #KEPT}.
 */
@Component
class EvaluationAnswers {

	private static final int KEPT = 4;

	private final FindingTexts texts;
	private final JsonMapper json;
	private final Map<Place, Map<Evaluation.Unit, byte[]>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Place, Map<Evaluation.Unit, byte[]>> eldest) {
			return size() > KEPT;
		}
	};

	EvaluationAnswers(FindingTexts texts, JsonMapper json) {
		this.texts = texts;
		this.json = json;
	}

	private record Place(String scenario, Locale locale) {
	}

	/** The answer as UTF-8: the figures of the plan, and its units. */
	byte[] answer(ScenarioId id, Evaluation evaluation, Locale locale) {
		Place place = new Place(id.value(), locale);
		Map<Evaluation.Unit, byte[]> before = kept(place);
		Map<Evaluation.Unit, byte[]> now = new IdentityHashMap<>();
		ByteArrayOutputStream answer = new ByteArrayOutputStream(1 << 16);
		answer.writeBytes(utf8("{\"units\":["));
		write(evaluation.units(), before, now, locale, answer);
		answer.writeBytes(utf8("],\"above\":["));
		write(evaluation.above(), before, now, locale, answer);
		answer.writeBytes(utf8("],"));
		byte[] rest = json.writeValueAsBytes(EvaluationResource.of(evaluation, texts, locale));
		answer.write(rest, 1, rest.length - 1);
		keep(place, now);
		return answer.toByteArray();
	}

	private void write(List<Evaluation.Unit> units, Map<Evaluation.Unit, byte[]> before, Map<Evaluation.Unit, byte[]> now, Locale locale,
			ByteArrayOutputStream answer) {
		String separator = "";
		for (Evaluation.Unit unit : units) {
			byte[] said = before.get(unit);
			byte[] text = said == null ? json.writeValueAsBytes(UnitResource.of(unit, texts, locale)) : said;
			now.put(unit, text);
			answer.writeBytes(utf8(separator));
			answer.writeBytes(text);
			separator = ",";
		}
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private Map<Evaluation.Unit, byte[]> kept(Place place) {
		synchronized (kept) {
			return kept.getOrDefault(place, Map.of());
		}
	}

	private void keep(Place place, Map<Evaluation.Unit, byte[]> texts) {
		synchronized (kept) {
			kept.put(place, texts);
		}
	}
}

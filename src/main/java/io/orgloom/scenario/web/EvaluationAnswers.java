package io.orgloom.scenario.web;

import io.orgloom.policy.FindingTexts;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning.Evaluated;
import io.orgloom.scenario.web.EvaluationResource.UnitResource;
import io.orgloom.territory.PopulationKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Evaluations as JSON. Almost all of a page of findings is what the page before said: the text of a unit the evaluation says again is written again
 * as it is. The texts of the scenarios asked for last are kept, at most {@value #KEPT}. Who has the version answered last gets only what differs from it.
 */
@Component
class EvaluationAnswers {

	private static final int KEPT = 4;
	private static final byte[] NOTHING = {};
	private static final byte[] COMMA = {','};

	private final FindingTexts texts;
	private final JsonMapper json;
	private final Map<Place, Answered> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Place, Answered> eldest) {
			return size() > KEPT;
		}
	};

	EvaluationAnswers(FindingTexts texts, JsonMapper json) {
		this.texts = texts;
		this.json = json;
	}

	private record Place(String scenario, @Nullable PopulationKind populationKind, Locale locale) {
	}

	private record Answered(long version, Map<Evaluation.Unit, byte[]> texts) {
	}

	/** Texts one after another, copied once: the answer for a whole country has ten million characters. */
	private static final class Pieces {

		private final List<byte[]> all = new ArrayList<>();
		private int length;

		void add(byte[] text) {
			all.add(text);
			length += text.length;
		}

		void add(String text) {
			add(text.getBytes(StandardCharsets.UTF_8));
		}

		byte[] joined() {
			byte[] joined = new byte[length];
			int end = 0;
			for (byte[] piece : all) {
				System.arraycopy(piece, 0, joined, end, piece.length);
				end += piece.length;
			}
			return joined;
		}
	}

	/**
	 * The answer as UTF-8: the figures of the plan, and its units.
	 *
	 * @param since the version the asker has; if it is the one answered last, only units that differ are written, and the codes of those that are gone
	 */
	byte[] answer(ScenarioId id, Evaluated evaluated, Locale locale, @Nullable Long since) {
		Place place = new Place(id.value(), evaluated.evaluation().populationKind(), locale);
		Answered last = kept(place);
		boolean differences = since != null && since == last.version();
		Evaluation evaluation = evaluated.evaluation();
		Map<Evaluation.Unit, byte[]> now = new IdentityHashMap<>(last.texts().size());
		Pieces answer = new Pieces();
		answer.add("{\"version\":%d,\"since\":%s,\"units\":[".formatted(evaluated.version(), differences ? since : null));
		write(evaluation.units(), last.texts(), now, locale, answer, differences);
		answer.add("],\"above\":[");
		write(evaluation.above(), last.texts(), now, locale, answer, differences);
		answer.add("],\"gone\":");
		answer.add(json.writeValueAsBytes(differences ? gone(last.texts().keySet(), now.keySet()) : List.of()));
		answer.add(",");
		byte[] rest = json.writeValueAsBytes(EvaluationResource.of(evaluation, texts, locale));
		answer.add(Arrays.copyOfRange(rest, 1, rest.length));
		keep(place, new Answered(evaluated.version(), now));
		return answer.joined();
	}

	private static List<String> gone(Set<Evaluation.Unit> before, Set<Evaluation.Unit> now) {
		Set<String> codes = now.stream().map(Evaluation.Unit::code).collect(Collectors.toSet());
		return before.stream().map(Evaluation.Unit::code).filter(code -> !codes.contains(code)).sorted().toList();
	}

	private void write(List<Evaluation.Unit> units, Map<Evaluation.Unit, byte[]> before, Map<Evaluation.Unit, byte[]> now, Locale locale,
			Pieces answer, boolean differences) {
		byte[] separator = NOTHING;
		for (Evaluation.Unit unit : units) {
			byte[] said = before.get(unit);
			byte[] text = said == null ? json.writeValueAsBytes(UnitResource.of(unit, texts, locale)) : said;
			now.put(unit, text);
			if (said == null || !differences) {
				answer.add(separator);
				answer.add(text);
				separator = COMMA;
			}
		}
	}

	private Answered kept(Place place) {
		synchronized (kept) {
			return kept.getOrDefault(place, new Answered(-1, Map.of()));
		}
	}

	private void keep(Place place, Answered answered) {
		synchronized (kept) {
			kept.put(place, answered);
		}
	}
}

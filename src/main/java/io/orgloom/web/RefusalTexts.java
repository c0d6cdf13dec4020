package io.orgloom.web;

import io.orgloom.problem.OrgloomProblem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says refusals in the language of whoever reads them, with their facts as that language writes them: {@code problem.<name>}, or {@code problem.<name>.brief}
 * where a fact of the first is missing. A refusal without a text keeps its own message.
 */
@Component("refusals")
public class RefusalTexts {

	/** A fact by its name: as it is, {@code %} a share, {@code #} a number that is a name, {@code +} how many, {@code :key} a text of its own. */
	static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:([%#+])|:([\\w.]+))?}");

	private final MessageSource texts;
	private final Figures figures;

	RefusalTexts(MessageSource texts, Figures figures) {
		this.texts = texts;
		this.figures = figures;
	}

	/** What happened and the way out. */
	public String of(OrgloomProblem refusal) {
		Map<String, Object> facts = new LinkedHashMap<>(refusal.facts());
		if (refusal.getCause() instanceof OrgloomProblem cause) {
			facts.put("cause", of(cause));
		}
		return text(Problem.kebab(refusal.getClass().getSimpleName()), facts).orElseGet(() -> String.valueOf(refusal.getMessage()));
	}

	/** A problem of the doors in the reader's language; of an exception that is a refusal, what that says. */
	Problem told(Problem problem, @Nullable Exception exception) {
		return problem.saying(Causes.first(exception, OrgloomProblem.class).map(this::of).or(() -> text(problem.name(), problem.facts())).orElse(problem.detail()));
	}

	private Optional<String> text(String name, Map<String, ?> facts) {
		return filled("problem." + name, facts).or(() -> filled("problem." + name + ".brief", facts));
	}

	private Optional<String> filled(String key, Map<String, ?> facts) {
		return message(key).filter(text -> PLACEHOLDER.matcher(text).results().allMatch(found -> facts.get(found.group(1)) != null))
			.map(text -> PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(shown(found, facts))));
	}

	private Optional<String> message(String key) {
		return Optional.ofNullable(texts.getMessage(key, null, null, LocaleContextHolder.getLocale()));
	}

	private String shown(MatchResult found, Map<String, ?> facts) {
		Object fact = facts.get(found.group(1));
		String how = found.group(2);
		if (found.group(3) != null) {
			return message(found.group(3) + "." + fact).orElseGet(() -> String.valueOf(fact));
		}
		if ("+".equals(how)) {
			return figures.whole(fact instanceof Collection<?> several ? several.size() : 1);
		}
		if (fact instanceof Number number && how != null) {
			return how.equals("%") ? figures.percent(number) : figures.plain(number);
		}
		return fact instanceof Collection<?> several ? several.stream().map(figures::any).collect(Collectors.joining(", ")) : figures.any(fact);
	}
}

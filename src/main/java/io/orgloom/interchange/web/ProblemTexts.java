package io.orgloom.interchange.web;

import io.orgloom.territory.RowProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is wrong with a file, in the language of the page. */
@Component
class ProblemTexts {

	private final MessageSource texts;

	ProblemTexts(MessageSource texts) {
		this.texts = texts;
	}

	/** A problem with its words. */
	record Line(RowProblem problem, String text) {
	}

	Line line(RowProblem problem) {
		List<@Nullable Object> arguments = new ArrayList<>();
		arguments.add(problem.value());
		arguments.addAll(problem.arguments());
		return new Line(problem, texts.getMessage("import.problem." + problem.key(), arguments.toArray(),
				problem.key() + ": " + problem.value() + " " + problem.arguments(), LocaleContextHolder.getLocale()));
	}
}

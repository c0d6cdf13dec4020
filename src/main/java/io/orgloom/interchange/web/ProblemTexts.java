package io.orgloom.interchange.web;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.RowProblem;
import io.orgloom.web.RefusalTexts;
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
	private final RefusalTexts refusals;

	ProblemTexts(MessageSource texts, RefusalTexts refusals) {
		this.texts = texts;
		this.refusals = refusals;
	}

	/** A problem with its words. */
	record Line(RowProblem problem, String text) {
	}

	Line line(RowProblem problem) {
		List<@Nullable Object> arguments = new ArrayList<>();
		arguments.add(problem.value());
		problem.arguments().forEach(argument -> arguments.add(argument instanceof OrgloomProblem refusal ? refusals.of(refusal) : argument));
		return new Line(problem, texts.getMessage("import.problem." + problem.key(), arguments.toArray(),
				problem.key() + ": " + problem.value() + " " + problem.arguments(), LocaleContextHolder.getLocale()));
	}
}

package io.orgloom.interchange.export;

import io.orgloom.interchange.export.QuarterlyReport.Figure;
import io.orgloom.interchange.export.WordFile.Section;
import io.orgloom.interchange.export.WordTable.Cell;
import io.orgloom.work.DecidingDocument;
import io.orgloom.work.Quarter;
import io.orgloom.work.StandingTask;
import io.orgloom.work.Task;
import io.orgloom.work.TaskStanding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The quarterly report of an advisory agency, drafted from the tasks: results, what was late and why, the next quarter, proposals; a table of all tasks; and
 * an annex in which each figure, marked [n] in the text, has the tasks it counts.
 */
final class QuarterlyReportDocument {

	private static final List<String> NUMERALS = List.of("I", "II", "III", "IV");

	/** A figure with what it is called and the number that leads to its tasks. */
	private record Marked(String what, Figure figure) {
	}

	private final QuarterlyReport report;
	private final Words words;
	private final WordFile word;
	private final List<Marked> marked = new ArrayList<>();

	private QuarterlyReportDocument(QuarterlyReport report, Words words, WordFile word) {
		this.report = report;
		this.words = words;
		this.word = word;
	}

	static void write(QuarterlyReport report, Words words, OutputStream out) throws IOException {
		String title = words.say("workExport.title", quarter(report.quarter(), words), quarter(report.quarter().next(), words));
		try (WordFile word = new WordFile(title, report.by(), report.at(), words.language())) {
			new QuarterlyReportDocument(report, words, word).write(title, out);
		}
	}

	private static String quarter(Quarter quarter, Words words) {
		return words.say("workExport.quarter", NUMERALS.get(quarter.number() - 1), words.plain(quarter.year()));
	}

	private String say(String key, @Nullable Object... values) {
		return words.say("workExport." + key, values);
	}

	/** The figure as it stands in the text, with its mark. */
	private String figure(String what, Figure figure) {
		marked.add(new Marked(what, figure));
		return "%s [%s]".formatted(words.whole(figure.value()), words.plain(marked.size()));
	}

	private void write(String title, OutputStream out) throws IOException {
		CadrePlanDocument.head(word, words, WordFile.UPRIGHT_WIDTH);
		word.paragraph("Title", say("report"));
		word.paragraph("Subtitle", title);
		word.paragraph("Subtitle", report.unit() == null ? say("allAgencies") : report.name(report.unit()));
		word.paragraph("RuleTitle", "");
		word.paragraph("Note", say("asOf", words.day(report.on()), words.plain(report.known()), words.time(report.at()), report.by()));
		word.paragraph("Note", say("marks"));
		if (report.synthetic()) {
			word.paragraph("Note", say("synthetic"));
		}
		word.paragraph("Note", say("notOfficial"));
		results();
		delays();
		next();
		word.paragraph("Heading1", say("proposals"));
		word.paragraph("Fill", say("fill"));
		CadrePlanDocument.foot(word, words, say("preparedBy"), say("head"), WordFile.UPRIGHT_WIDTH);
		word.endSection(Section.FIRST);
		tasks();
		word.endSection(Section.APPENDIX_LYING);
		figures();
		word.save(Section.APPENDIX, out);
	}

	private void results() {
		word.paragraph("Heading1", say("results"));
		word.paragraph("Normal", say("results.all", figure(say("figure.all"), report.all()), figure(say("figure.finished"), report.finished()),
				figure(say("figure.onTime"), report.standing(TaskStanding.FINISHED_ON_TIME)), figure(say("figure.finishedLate"), report.standing(TaskStanding.FINISHED_LATE)),
				figure(say("figure.finishedWithout"), report.standing(TaskStanding.FINISHED_WITHOUT))));
		word.paragraph("Heading2", say("results.fields"));
		report.finishedByField().forEach((field, figure) -> {
			String named = field.isEmpty() ? say("noField") : field;
			word.paragraph("Normal", "– %s: %s".formatted(named, figure(say("figure.field", named), figure)));
			figure.tasks().forEach(each -> word.paragraph("Normal", "+ " + each.task().subject().title()));
		});
		word.paragraph("Heading2", say("results.followed"));
		word.paragraph("Fill", say("fill"));
	}

	private void delays() {
		word.paragraph("Heading1", say("delays"));
		word.paragraph("Normal", say("delays.all", figure(say("figure.late"), report.standing(TaskStanding.LATE)), figure(say("figure.finishedLate"), report.standing(TaskStanding.FINISHED_LATE)),
				figure(say("figure.noDeadline"), report.withoutDeadline())));
		if (!report.late().isEmpty()) {
			word.paragraph("Heading2", say("delays.causes"));
			report.lateByCause().forEach((cause, figure) -> {
				String named = cause(cause);
				word.paragraph("Normal", "– %s: %s".formatted(named, figure(say("figure.cause", named), figure)));
			});
			word.paragraph("Heading2", say("delays.list"));
			WordTable table = word.table(10, 62, 38, 20, 35);
			table.head(say("no"), say("task"), say("lead"), say("daysLate"), say("remedy"));
			long number = 0;
			for (StandingTask each : report.late()) {
				Task task = each.task();
				table.row(Cell.centred(words.plain(++number)), Cell.text(task.subject().title()), Cell.text(report.name(task.lead())), Cell.number(words.whole(each.daysLate())),
						Cell.text(task.delay() == null || task.delay().remedy() == null ? "" : task.delay().remedy()));
			}
			table.end();
		}
	}

	private String cause(String code) {
		return code.isEmpty() ? say("noCause")
				: report.causes().stream().filter(each -> each.code().equals(code)).findFirst().map(each -> each.name(words.language().getLanguage())).orElse(code);
	}

	private void next() {
		word.paragraph("Heading1", say("next", quarter(report.quarter().next(), words)));
		word.paragraph("Normal", say("next.all", figure(say("figure.next"), report.beginningNext()), figure(say("figure.open"), report.open())));
		report.next().forEach(each -> word.paragraph("Normal", "– %s%s".formatted(each.task().subject().title(),
				each.task().dueOn() == null ? "" : say("next.due", words.day(each.task().dueOn())))));
		if (report.next().isEmpty()) {
			word.paragraph("Fill", say("fill"));
		}
	}

	/** Table T1: every task of the quarter. */
	private void tasks() {
		word.paragraph("Heading1", say("appendix.tasks"));
		WordTable table = word.table(9, 52, 24, 26, 26, 19, 22, 22, 18, 24, 10);
		table.head(say("no"), say("task"), say("document"), say("lead"), say("coordinators"), say("dueOn"), say("product"), say("receives"), say("progress"), say("obstacle"), say("note"));
		long number = 0;
		for (StandingTask each : report.tasks()) {
			Task task = each.task();
			List<String> documents = task.documents().stream().map(code -> report.documents().get(code)).filter(Objects::nonNull).map(this::cited).toList();
			table.row(Cell.centred(words.plain(++number)), Cell.text(task.subject().title()), Cell.text(String.join("; ", documents)), Cell.text(report.name(task.lead())),
					Cell.text(report.names(task.coordinators())), Cell.centred(task.dueOn() == null ? words.say("task.deadline." + task.schedule().deadline()) : words.day(task.dueOn())),
					Cell.text(text(task.subject().product())), Cell.text(text(task.subject().receives())), Cell.text(words.say("task.standing." + each.standing())),
					Cell.text(task.delay() == null ? "" : cause(task.delay().cause())), Cell.text(task.subject().synthetic() ? words.say("work.madeUp") : ""));
		}
		table.end();
	}

	private String cited(DecidingDocument document) {
		return document.issuedOn() == null ? document.number() : say("cited", document.number(), words.day(document.issuedOn()));
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text;
	}

	/** The tasks behind each figure. */
	private void figures() {
		word.paragraph("Heading1", say("appendix.figures"));
		WordTable table = word.table(14, 40, 16, 95);
		table.head(say("mark"), say("figure"), say("value"), say("figure.tasks"));
		for (int i = 0; i < marked.size(); i++) {
			Marked each = marked.get(i);
			List<String> tasks = each.figure().tasks().stream().map(task -> task.task().code() + " · " + task.task().subject().title()).toList();
			table.row(Cell.centred("[%s]".formatted(words.plain(i + 1))), Cell.text(each.what()), Cell.number(words.whole(each.figure().value())),
					tasks.isEmpty() ? Cell.text(Words.MISSING) : new Cell("TableText", tasks, 1, WordTable.Join.ALONE));
		}
		table.end();
	}
}

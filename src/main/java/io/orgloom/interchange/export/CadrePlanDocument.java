package io.orgloom.interchange.export;

import io.orgloom.cadre.Sex;
import io.orgloom.cadreplan.CadrePlan;
import io.orgloom.cadreplan.Coverage;
import io.orgloom.cadreplan.PlanFinding;
import io.orgloom.cadreplan.PlanFinding.About;
import io.orgloom.interchange.export.CadrePlanDossier.Planned;
import io.orgloom.interchange.export.WordFile.Section;
import io.orgloom.interchange.export.WordTable.Cell;
import io.orgloom.interchange.export.WordTable.Join;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of those who are planned in the order personnel offices use: head, title, a row a person; then how good the plan is. */
final class CadrePlanDocument {

	private final CadrePlanDossier dossier;
	private final CadrePlanTexts texts;
	private final Words words;
	private final WordFile word;

	private CadrePlanDocument(CadrePlanDossier dossier, Words words, WordFile word) {
		this.dossier = dossier;
		this.texts = new CadrePlanTexts(dossier, words);
		this.words = words;
		this.word = word;
	}

	static void write(CadrePlanDossier dossier, Words words, OutputStream out) throws IOException {
		try (WordFile word = new WordFile(dossier.plan().plan().name(), dossier.by(), dossier.at(), words.language(), new CadrePlanTexts(dossier, words).confidential())) {
			new CadrePlanDocument(dossier, words, word).write(out);
		}
	}

	private String say(String key, @Nullable Object... values) {
		return words.say("planExport." + key, values);
	}

	private void write(OutputStream out) throws IOException {
		head(word, words, WordFile.LYING_WIDTH);
		CadrePlan plan = dossier.plan().plan();
		word.paragraph("Title", say("list.title"));
		word.paragraph("Subtitle", plan.name());
		word.paragraph("RuleTitle", "");
		word.paragraph("Note", say("term", words.day(plan.termFrom()), words.day(plan.termUntil().minusDays(1)), words.day(dossier.plan().on())));
		if (plan.synthetic()) {
			word.paragraph("Note", say("synthetic"));
		}
		word.paragraph("Note", say("notOfficial"));
		list();
		foot(word, words, say("preparedBy"), say("head"), WordFile.LYING_WIDTH);
		word.endSection(Section.FIRST_LYING);
		strength();
		word.save(Section.APPENDIX_LYING, out);
	}

	/** Head of a document of the Party: the office on the left, the Party on the right, place and day below. */
	static void head(WordFile word, Words words, int width) {
		WordTable head = word.columns(width * 2 / 5, width - width * 2 / 5);
		head.row(Cell.of("HeadPlain", words.say("planExport.above")), Cell.of("HeadCountry", words.say("planExport.party")));
		head.row(Cell.of("HeadBold", words.say("planExport.office"), "*"), Cell.of("RuleMotto", ""));
		head.row(Cell.of("HeadPlain", ""), Cell.of("HeadItalic", words.say("planExport.placeAndDay")));
		head.end();
	}

	/** Who signs, left and right. */
	static void foot(WordFile word, Words words, String left, String right, int width) {
		word.paragraph("Normal", "");
		WordTable foot = word.columns(width / 2, width - width / 2);
		foot.row(Cell.of("HeadBold", left), Cell.of("HeadBold", right));
		foot.row(Cell.of("HeadItalic", words.say("planExport.signed"), "", ""), Cell.of("HeadItalic", words.say("planExport.signed"), "", ""));
		foot.end();
	}

	private void list() {
		WordTable table = word.table(8, 28, 17, 17, 22, 12, 19, 34, 32, 39, 24);
		table.head(List.of(Cell.head(say("no"), 1, Join.BEGINS), Cell.head(say("name"), 1, Join.BEGINS), Cell.head(say("birth"), 2, Join.ALONE),
				Cell.head(say("nativePlace"), 1, Join.BEGINS), Cell.head(say("ethnicity"), 1, Join.BEGINS), Cell.head(say("joined"), 1, Join.BEGINS),
				Cell.head(say("education"), 1, Join.BEGINS), Cell.head(say("post"), 1, Join.BEGINS), Cell.head(say("plannedFor"), 1, Join.BEGINS),
				Cell.head(say("votesAndRatings"), 1, Join.BEGINS)));
		table.head(List.of(Cell.head("", 1, Join.GOES_ON), Cell.head("", 1, Join.GOES_ON), Cell.head(say("men"), 1, Join.ALONE), Cell.head(say("women"), 1, Join.ALONE),
				Cell.head("", 1, Join.GOES_ON), Cell.head("", 1, Join.GOES_ON), Cell.head("", 1, Join.GOES_ON), Cell.head("", 1, Join.GOES_ON), Cell.head("", 1, Join.GOES_ON),
				Cell.head("", 1, Join.GOES_ON), Cell.head("", 1, Join.GOES_ON)));
		long number = 0;
		for (Planned planned : dossier.planned()) {
			List<String> last = new ArrayList<>(texts.votes(planned));
			last.addAll(texts.ratings(planned));
			last.add(texts.newOrKept(planned));
			table.row(Cell.centred(words.plain(++number)), Cell.text(planned.name()), Cell.centred(texts.birth(planned, Sex.MALE)), Cell.centred(texts.birth(planned, Sex.FEMALE)),
					Cell.text(texts.nativePlace(planned)), Cell.text(texts.ethnicity(planned)), lines(texts.party(planned)), lines(texts.education(planned)), lines(texts.posts(planned)),
					lines(texts.plannedFor(planned)), lines(last.stream().filter(line -> !line.isEmpty()).toList()));
		}
		table.end();
	}

	private static Cell lines(List<String> lines) {
		return lines.isEmpty() ? Cell.text("") : new Cell("TableText", lines, 1, Join.ALONE);
	}

	private void strength() {
		word.paragraph("Heading1", say("appendix"));
		Coverage coverage = dossier.plan().coverage(dossier.plan().on());
		word.paragraph("Normal", say("strength", words.whole(coverage.fillableAtOnce()), words.whole(coverage.posts()), words.whole(coverage.nominations()),
				words.decimal(coverage.ratio(), 2)));
		List<PlanFinding> shares = dossier.plan().findings().stream().filter(each -> each.about() == About.LIST && each.rule().threshold() != null).toList();
		if (!shares.isEmpty()) {
			word.paragraph("Heading2", say("structure"));
			WordTable table = word.table(40, 80, 30, 30, 72);
			table.head(say("level"), say("share"), say("is"), say("target"), say("source"));
			shares.forEach(each -> table.row(Cell.text(words.sayOr("plan.level." + each.subject(), each.subject())), Cell.text(words.findings().metric(each.rule(), words.language())),
					Cell.number(words.percent(each.rule().measured())), Cell.number(words.percent(each.rule().threshold())),
					Cell.text(words.findings().citation(each.rule(), words.language()) + " – " + words.findings().confidence(each.rule().confidence(), words.language()))));
			table.end();
		}
		word.paragraph("Heading2", say("shortages"));
		if (coverage.witnesses().isEmpty()) {
			word.paragraph("Normal", say("shortages.none"));
		} else {
			WordTable table = word.table(12, 150, 90);
			table.head(say("no"), say("shortages.posts"), say("shortages.candidates"));
			long number = 0;
			for (var witness : coverage.witnesses()) {
				table.row(Cell.centred(words.plain(++number)), lines(witness.posts().stream().map(code -> dossier.plan().position(code).map(CadrePlanTexts::title).orElse(code.value())).toList()),
						lines(witness.cadres().stream().map(code -> new Planned(code, dossier.plan().profile(code).orElse(null), List.of()).name()).toList()));
			}
			table.end();
		}
	}
}

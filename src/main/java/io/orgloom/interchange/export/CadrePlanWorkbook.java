package io.orgloom.interchange.export;

import io.orgloom.cadre.Sex;
import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.PlanFinding;
import io.orgloom.cadreplan.PlannedPosition;
import io.orgloom.cadreplan.Readiness;
import io.orgloom.interchange.export.CadrePlanDossier.Planned;
import io.orgloom.interchange.export.Sheet.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A cadre plan as a workbook: who is planned, the statistics offices ask for, posts with their candidates, what the rules say. */
final class CadrePlanWorkbook {

	private static final int ROWS_IN_MEMORY = 200;
	private static final int SHORT = 14;
	private static final int NAME = 28;
	private static final int LONG = 44;

	private final CadrePlanDossier dossier;
	private final CadrePlanTexts texts;
	private final Words words;
	private final SXSSFWorkbook workbook;
	private final Sheet.Styles styles;

	private CadrePlanWorkbook(CadrePlanDossier dossier, Words words, SXSSFWorkbook workbook) {
		this.dossier = dossier;
		this.texts = new CadrePlanTexts(dossier, words);
		this.words = words;
		this.workbook = workbook;
		this.styles = new Sheet.Styles(workbook);
	}

	static void write(CadrePlanDossier dossier, Words words, OutputStream out) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
			workbook.setCompressTempFiles(true);
			CadrePlanWorkbook writing = new CadrePlanWorkbook(dossier, words, workbook);
			writing.people();
			writing.statistics();
			writing.posts();
			writing.findings();
			workbook.write(out);
		}
	}

	private String say(String key, @Nullable Object... values) {
		return words.say("planExport." + key, values);
	}

	private Sheet sheet(String name, Column... columns) {
		List<String> title = new ArrayList<>(List.of(dossier.plan().plan().name() + " – " + say("sheet." + name),
				say("term", words.day(dossier.plan().plan().termFrom()), words.day(dossier.plan().plan().termUntil().minusDays(1)), words.day(dossier.plan().on())), texts.confidential()));
		if (dossier.plan().plan().synthetic()) {
			title.add(say("synthetic"));
		}
		return new Sheet(workbook, styles, words, say("sheet." + name), title, List.of(columns));
	}

	private void people() {
		Sheet sheet = sheet("people", new Column(say("no"), 6), new Column(say("name"), NAME), new Column(say("code"), SHORT), new Column(say("birth") + " – " + say("men"), SHORT),
				new Column(say("birth") + " – " + say("women"), SHORT), new Column(say("nativePlace"), NAME), new Column(say("ethnicity"), SHORT), new Column(say("joined"), NAME),
				new Column(say("education"), LONG), new Column(say("post"), LONG), new Column(say("plannedFor"), LONG), new Column(say("votes"), LONG), new Column(say("ratings"), LONG),
				new Column(say("newOrKept"), SHORT), new Column(say("isSynthetic"), SHORT));
		int number = 0;
		for (Planned planned : dossier.planned()) {
			sheet.row(++number, planned.name(), planned.cadre().value(), texts.birth(planned, Sex.MALE), texts.birth(planned, Sex.FEMALE), texts.nativePlace(planned),
					texts.ethnicity(planned), joined(texts.party(planned)), joined(texts.education(planned)), joined(texts.posts(planned)), joined(texts.plannedFor(planned)),
					joined(texts.votes(planned)), joined(texts.ratings(planned)), texts.newOrKept(planned), planned.profile() != null && planned.profile().synthetic());
		}
		sheet.finish();
	}

	private static String joined(List<String> lines) {
		return String.join("; ", lines);
	}

	private void statistics() {
		CadrePlanStatistics statistics = new CadrePlanStatistics(dossier, words);
		List<Column> columns = new ArrayList<>(List.of(new Column(say("criterion"), LONG), new Column(say("people"), SHORT)));
		statistics.columns().forEach(column -> columns.add(new Column(column, SHORT)));
		Sheet sheet = sheet("statistics", columns.toArray(Column[]::new));
		statistics.rows().forEach(row -> {
			List<Object> cells = new ArrayList<>(List.of(row.name(), row.people()));
			cells.addAll(row.nominations());
			sheet.row(cells.toArray());
		});
		sheet.finish();
	}

	private void posts() {
		Sheet sheet = sheet("posts", new Column(say("code"), NAME), new Column(say("postTitle"), NAME), new Column(say("unit"), LONG), new Column(words.say("readiness." + Readiness.NOW), LONG),
				new Column(words.say("readiness." + Readiness.YEARS_1_2), LONG), new Column(words.say("readiness." + Readiness.YEARS_3_5), LONG), new Column(say("ready"), SHORT));
		for (PlannedPosition position : dossier.plan().positions()) {
			List<Nomination> all = dossier.plan().byPosition().getOrDefault(position.code(), List.of());
			sheet.row(position.code().value(), position.title(), position.unitName(), names(all, Readiness.NOW), names(all, Readiness.YEARS_1_2), names(all, Readiness.YEARS_3_5),
					(int) all.stream().filter(dossier.plan()::isReady).count());
		}
		dossier.plan().byCommittee().forEach((code, all) -> sheet.row(code.value(), words.say("planExport.seat"), dossier.plan().committee(code).orElseThrow().name(),
				names(all, Readiness.NOW), names(all, Readiness.YEARS_1_2), names(all, Readiness.YEARS_3_5), (int) all.stream().filter(dossier.plan()::isReady).count()));
		sheet.finish();
	}

	private String names(List<Nomination> nominations, Readiness readiness) {
		return nominations.stream().filter(each -> each.assessment().readiness() == readiness)
			.map(each -> new Planned(each.cadre(), dossier.plan().profile(each.cadre()).orElse(null), List.of()).name()).collect(Collectors.joining("; "));
	}

	private void findings() {
		Sheet sheet = sheet("findings", new Column(say("rule"), SHORT), new Column(say("ruleTitle"), LONG), new Column(say("subject"), NAME), new Column(say("verdict"), SHORT),
				new Column(say("severity"), SHORT), new Column(say("explanation"), LONG * 2), new Column(say("source"), NAME));
		for (PlanFinding finding : dossier.plan().findings()) {
			if (!finding.isMet()) {
				sheet.row(finding.rule().rule(), words.findings().title(finding.rule(), words.language()), finding.subject(), words.findings().verdict(finding.rule().verdict(), words.language()),
						words.findings().severity(finding.rule().severity(), words.language()), words.findings().explain(finding.rule(), words.language()),
						words.findings().citation(finding.rule(), words.language()));
			}
		}
		sheet.finish();
	}
}

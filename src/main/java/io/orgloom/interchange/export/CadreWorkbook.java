package io.orgloom.interchange.export;

import io.orgloom.cadre.Cadre;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.Holding;
import io.orgloom.cadre.Particulars.Personal;
import io.orgloom.interchange.export.Sheet.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cadres of an org unit as a workbook: a row for each post somebody holds, and a sheet for each part of their records of those the writer may read. */
final class CadreWorkbook {

	private static final int ROWS_IN_MEMORY = 200;
	private static final int CODE = 16;
	private static final int NAME = 28;
	private static final int LONG = 40;

	private CadreWorkbook() {
	}

	/** What the list is of, and who wrote it when. */
	record Heading(String unit, LocalDate on, String actor, Instant at) {
	}

	static void write(Heading heading, List<Cadre> cadres, List<CadreProfile> records, Words words, OutputStream out) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
			workbook.setCompressTempFiles(true);
			List<String> title = List.of(words.say("cadreExport.title", heading.unit(), words.day(heading.on())),
					words.say("cadreExport.confidential", heading.actor(), words.time(heading.at())), words.say("cadreExport.masked", words.say("cadreExport.notShown")));
			Sheet.Styles styles = new Sheet.Styles(workbook);
			Sheet sheet = new Sheet(workbook, styles, words, words.say("cadreExport.sheet"), title, columns(words));
			for (Cadre cadre : cadres) {
				if (cadre.posts().isEmpty()) {
					row(sheet, cadre, null, words);
				}
				cadre.posts().forEach(post -> row(sheet, cadre, post, words));
			}
			sheet.finish();
			new CadreRecordSheets(workbook, styles, words, title, records).write();
			workbook.write(out);
		}
	}

	private static List<Column> columns(Words words) {
		return List.of(new Column(words.say("cadreExport.code"), CODE), new Column(words.say("cadreExport.name"), NAME), new Column(words.say("cadreExport.sex"), CODE),
				new Column(words.say("cadreExport.birth"), CODE), new Column(words.say("cadreExport.nativePlace"), NAME), new Column(words.say("cadreExport.post"), NAME),
				new Column(words.say("cadreExport.unit"), LONG), new Column(words.say("cadreExport.how"), CODE), new Column(words.say("cadreExport.since"), CODE),
				new Column(words.say("cadreExport.synthetic"), CODE));
	}

	private static void row(Sheet sheet, Cadre cadre, @Nullable Holding post, Words words) {
		Personal personal = cadre.personal();
		String hidden = words.say(cadre.erased() ? "cadreExport.erased" : "cadreExport.notShown");
		boolean shown = personal != null || cadre.readable() && !cadre.erased();
		sheet.row(cadre.code().value(), shown ? personal == null ? null : personal.name() : hidden,
				shown ? personal == null || personal.sex() == null ? null : words.say("cadreExport.sex." + personal.sex()) : hidden,
				shown ? personal == null || personal.birth() == null ? null : personal.birth().text() : hidden, shown ? personal == null ? null : personal.nativePlace() : hidden,
				post == null ? null : post.title(), post == null ? null : post.unitName(), post == null ? null : words.say(how(post)), post == null ? null : post.from(),
				cadre.synthetic());
	}

	private static String how(Holding post) {
		return "cadreExport." + (post.acting() ? "acting" : post.concurrent() ? "concurrent" : "main");
	}
}

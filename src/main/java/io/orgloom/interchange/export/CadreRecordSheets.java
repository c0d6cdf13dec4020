package io.orgloom.interchange.export;

import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.Particulars;
import io.orgloom.cadre.Particulars.Kept;
import io.orgloom.cadre.Particulars.Rank;
import io.orgloom.cadre.TrainingKinds;
import io.orgloom.interchange.export.Sheet.Column;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Sheets beside the list of cadres, one for each part of their records; family relations are in none, since another may not be read by all who read the one. */
final class CadreRecordSheets {

	private static final int SHORT = 16;
	private static final int LONG = 36;

	private final SXSSFWorkbook workbook;
	private final Sheet.Styles styles;
	private final Words words;
	private final List<String> title;
	private final List<CadreProfile> records;

	CadreRecordSheets(SXSSFWorkbook workbook, Sheet.Styles styles, Words words, List<String> title, List<CadreProfile> records) {
		this.workbook = workbook;
		this.styles = styles;
		this.words = words;
		this.title = title;
		this.records = records;
	}

	void write() {
		sheet("rank", this::rank, "rankCode", "rankName", "step", "coefficient", "since");
		entries("training", Particulars::trainings, each -> new @Nullable Object[] {each.course(),
				TrainingKinds.of(each.kind()).map(kind -> kind.word(words.language())).orElse(each.kind()), each.place(), each.from(), each.until(), each.certificate()},
				"course", "kind", "place", "startedOn", "endedOn", "certificate");
		entries("commendation", Particulars::commendations, each -> new @Nullable Object[] {each.form(), each.level(), each.on(), each.decision()}, "form", "level", "on", "decision");
		entries("discipline", Particulars::disciplines, each -> new @Nullable Object[] {each.form(), each.on(), each.until(), each.decision()}, "form", "on", "effectUntil", "decision");
		entries("language", Particulars::languages, each -> new @Nullable Object[] {each.language(), each.level()}, "languageName", "languageLevel");
		entries("rating", Particulars::ratings, each -> new @Nullable Object[] {String.valueOf(each.year()), each.grade()}, "year", "grade");
	}

	private void rank(CadreProfile profile, Sheet sheet) {
		Rank rank = profile.particulars().rank();
		if (rank != null) {
			sheet.row(profile.code().value(), profile.name(), rank.code(), rank.name(), rank.step(), rank.coefficient(), rank.since());
		}
	}

	private <K extends Kept> void entries(String name, Function<Particulars, List<K>> of, Function<K, @Nullable Object[]> cells, String... columns) {
		sheet(name, (profile, sheet) -> of.apply(profile.particulars()).forEach(each -> row(sheet, profile, cells.apply(each))), columns);
	}

	private static void row(Sheet sheet, CadreProfile profile, @Nullable Object[] cells) {
		@Nullable Object[] row = new @Nullable Object[cells.length + 2];
		row[0] = profile.code().value();
		row[1] = profile.name();
		System.arraycopy(cells, 0, row, 2, cells.length);
		sheet.row(row);
	}

	private void sheet(String name, BiConsumer<CadreProfile, Sheet> rows, String... columns) {
		List<Column> all = IntStream.range(-2, columns.length).mapToObj(i -> i == -2 ? new Column(words.say("cadreExport.code"), SHORT)
				: i == -1 ? new Column(words.say("cadreExport.name"), LONG) : new Column(words.say("cadreExport." + columns[i]), i == 0 ? LONG : SHORT)).toList();
		Sheet sheet = new Sheet(workbook, styles, words, words.say("cadreExport.sheet." + name), title, all);
		records.forEach(profile -> rows.accept(profile, sheet));
		sheet.finish();
	}
}

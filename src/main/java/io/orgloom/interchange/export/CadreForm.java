package io.orgloom.interchange.export;

import io.orgloom.cadre.CadreFile;
import io.orgloom.cadre.CareerItem;
import io.orgloom.cadre.Holding;
import io.orgloom.cadre.Particulars;
import io.orgloom.cadre.Particulars.Rank;
import io.orgloom.cadre.TrainingKinds;
import io.orgloom.interchange.export.WordFile.Section;
import io.orgloom.interchange.export.WordTable.Cell;
import io.orgloom.interchange.export.WordTable.Join;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of one cadre in the order of form 2C/TCTW-98. What is not recorded here is left to be filled in by hand; family, health and religion always are.
 * What the writer may not see says so.
 */
final class CadreForm {

	private final CadreFile file;
	private final LocalDate on;
	private final Words words;
	private final WordFile word;
	private final boolean shown;
	private final Particulars all;

	/** Of which day it is, who wrote it and when. */
	record Heading(LocalDate on, String actor, Instant at) {
	}

	private CadreForm(CadreFile file, LocalDate on, Words words, WordFile word) {
		this.file = file;
		this.on = on;
		this.words = words;
		this.word = word;
		this.shown = file.cadre().readable() && !file.cadre().erased();
		this.all = file.particulars();
	}

	static void write(CadreFile file, Heading heading, Words words, OutputStream out) throws IOException {
		String foot = words.say("cadreExport.confidential", heading.actor(), words.time(heading.at()));
		try (WordFile word = new WordFile(file.cadre().code().value(), heading.actor(), heading.at(), words.language(), foot)) {
			new CadreForm(file, heading.on(), words, word).write(out);
		}
	}

	private String say(String key, @Nullable Object... values) {
		return words.say("cadreForm." + key, values);
	}

	private void write(OutputStream out) throws IOException {
		word.paragraph("Normal", say("above"));
		word.paragraph("Title", say("title"));
		word.paragraph("RuleTitle", "");
		word.paragraph("Note", say("note", words.day(on), file.cadre().code().value()));
		if (file.cadre().synthetic()) {
			word.paragraph("Note", say("synthetic"));
		}
		items();
		trainings();
		career();
		grades();
		word.save(Section.FIRST, out);
	}

	private void items() {
		WordTable table = word.table(10, 62, 93);
		table.head(say("no"), say("item"), say("entry"));
		Particulars.Personal person = all.personal();
		Particulars.PartyLife party = all.party();
		Particulars.Qualification known = all.qualification();
		item(table, 1, "name", person == null ? null : person.name(), person == null || person.sex() == null ? null : words.say("cadreExport.sex." + person.sex()));
		blank(table, 2, "otherNames");
		open(table, 3, "posts", posts());
		item(table, 4, "birth", person == null || person.birth() == null ? null : person.birth().text());
		blank(table, 5, "birthPlace");
		item(table, 6, "nativePlace", person == null ? null : person.nativePlace());
		blank(table, 7, "residence");
		item(table, 8, "ethnicity", person == null ? null : person.ethnicity());
		blank(table, 9, "religion");
		blank(table, 10, "background");
		blank(table, 11, "formerWork");
		blank(table, 12, "recruited");
		blank(table, 13, "entered");
		item(table, 14, "party", party == null || party.joined() == null ? null : say("joined", words.day(party.joined())),
				party == null || party.official() == null ? null : say("official", words.day(party.official())));
		blank(table, 15, "organisations");
		blank(table, 16, "army");
		item(table, 17, "education", Stream.concat(known == null ? Stream.<String>of() : Stream.of(known.education(), known.theory(), known.stateManagement(), known.languages()),
				all.languages().stream().map(skill -> skill.level() == null ? skill.language() : skill.language() + " " + skill.level())).toArray(String[]::new));
		open(table, 18, "mainWork", file.cadre().posts().stream().filter(post -> !post.acting() && !post.concurrent()).map(CadreForm::post).toList());
		item(table, 19, "rank", all.rank() == null ? known == null ? null : known.rank() : rank(all.rank()));
		blank(table, 20, "titles");
		blank(table, 21, "strengths");
		item(table, 22, "commendations", all.commendations().stream().map(each -> line(each.form(), each.level(), each.decision(), day(each.on()))).toArray(String[]::new));
		item(table, 23, "disciplines", all.disciplines().stream().map(each -> line(each.form(), each.decision(), day(each.on()))).toArray(String[]::new));
		blank(table, 24, "health");
		blank(table, 25, "identity");
		open(table, 26, "training", List.of(say("below")));
		open(table, 27, "career", List.of(say("below")));
		blank(table, 28, "ownHistory");
		blank(table, 29, "abroad");
		blank(table, 30, "family");
		blank(table, 31, "property");
		table.end();
	}

	private void item(WordTable table, int number, String key, @Nullable String... lines) {
		open(table, number, key, shown ? Stream.of(lines).filter(Objects::nonNull).toList() : List.of(hidden()));
	}

	private void blank(WordTable table, int number, String key) {
		open(table, number, key, List.of());
	}

	private void open(WordTable table, int number, String key, List<String> lines) {
		table.row(Cell.centred(words.plain(number)), Cell.text(say(key)), lines.isEmpty() ? Cell.text("") : new Cell("TableText", lines, 1, Join.ALONE));
	}

	private String hidden() {
		return words.say(file.cadre().erased() ? "cadreExport.erased" : "cadreExport.notShown");
	}

	private List<String> posts() {
		Stream<String> held = file.cadre().posts().stream().map(post -> line(post(post), post.acting() || post.concurrent() ? words.say("cadreExport." + (post.acting() ? "acting" : "concurrent")) : null));
		return Stream.concat(held, file.cadre().seats().stream().map(seat -> seat.name() == null ? seat.unit().value() : seat.name())).toList();
	}

	private static String post(Holding post) {
		return line(post.title() == null ? post.position().value() : post.title(), post.unitName());
	}

	private String rank(Rank rank) {
		return line(rank.name(), rank.code(), rank.step() == null ? null : say("step", words.whole(rank.step())),
				rank.coefficient() == null ? null : say("coefficient", words.decimal(rank.coefficient(), 2)), rank.since() == null ? null : say("since", words.day(rank.since())));
	}

	private static String line(@Nullable String... parts) {
		return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
	}

	private @Nullable String day(@Nullable LocalDate day) {
		return day == null ? null : words.day(day);
	}

	private String cell(@Nullable String text) {
		return text == null ? "" : text;
	}

	private void trainings() {
		word.paragraph("Heading2", say("table.training"));
		if (!shown) {
			word.paragraph("Normal", hidden());
			return;
		}
		WordTable table = word.table(45, 40, 40, 40);
		table.head(say("place"), say("course"), say("time"), say("certificate"));
		all.trainings().forEach(each -> table.row(Cell.text(cell(each.place())),
				Cell.text(line(each.course(), TrainingKinds.of(each.kind()).map(kind -> kind.word(words.language())).orElse(each.kind()))), Cell.text(time(each.from(), each.until())),
				Cell.text(cell(each.certificate()))));
		table.end();
	}

	private String time(@Nullable LocalDate from, @Nullable LocalDate until) {
		return from == null && until == null ? "" : cell(day(from)) + " – " + cell(day(until));
	}

	private void career() {
		word.paragraph("Heading2", say("table.career"));
		WordTable table = word.table(50, 115);
		table.head(say("time"), say("postAndUnit"));
		file.career().stream().filter(item -> !item.from().isAfter(on)).forEach(item -> table.row(Cell.text(time(item.from(), lastDay(item))), Cell.text(what(item))));
		table.end();
	}

	private @Nullable LocalDate lastDay(CareerItem item) {
		return item.until() == null || item.until().isAfter(on) ? null : item.until().minusDays(1);
	}

	private static String what(CareerItem item) {
		if (item.holding() != null) {
			return post(item.holding());
		}
		var seat = Objects.requireNonNull(item.seat());
		return seat.name() == null ? seat.unit().value() : seat.name();
	}

	private void grades() {
		word.paragraph("Heading2", say("table.salary"));
		if (!shown) {
			word.paragraph("Normal", hidden());
			return;
		}
		WordTable table = word.table(50, 75, 40);
		table.head(say("monthYear"), say("rankAndStep"), say("coefficientHead"));
		if (all.rank() != null) {
			table.row(Cell.text(cell(day(all.rank().since()))), Cell.text(line(all.rank().name(), all.rank().code(), all.rank().step() == null ? null : say("step", words.whole(all.rank().step())))),
					Cell.number(all.rank().coefficient() == null ? "" : words.decimal(all.rank().coefficient(), 2)));
		}
		table.end();
	}
}

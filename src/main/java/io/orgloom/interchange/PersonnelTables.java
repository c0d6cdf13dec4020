package io.orgloom.interchange;

import io.orgloom.cadre.Birth;
import io.orgloom.cadre.CadreBundle;
import io.orgloom.cadre.CadreBundle.HoldingRow;
import io.orgloom.cadre.CadreBundle.PersonRow;
import io.orgloom.cadre.CadreBundle.RecordRow;
import io.orgloom.cadre.CadreBundle.RetirementRow;
import io.orgloom.cadre.CadreBundle.SeatRow;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.Ending;
import io.orgloom.cadre.Entry;
import io.orgloom.cadre.FamilyRelation;
import io.orgloom.cadre.Particulars;
import io.orgloom.cadre.Particulars.Commendation;
import io.orgloom.cadre.Particulars.Discipline;
import io.orgloom.cadre.Particulars.Kept;
import io.orgloom.cadre.Particulars.LanguageSkill;
import io.orgloom.cadre.Particulars.OwnRetirement;
import io.orgloom.cadre.Particulars.PartyLife;
import io.orgloom.cadre.Particulars.Personal;
import io.orgloom.cadre.Particulars.Qualification;
import io.orgloom.cadre.Particulars.Rank;
import io.orgloom.cadre.Particulars.Rating;
import io.orgloom.cadre.Particulars.Relation;
import io.orgloom.cadre.Particulars.Training;
import io.orgloom.cadre.SeatRole;
import io.orgloom.cadre.Sex;
import io.orgloom.cadre.TrainingKinds;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryBundle.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files of cadres and their appointments into a bundle. */
final class PersonnelTables {

	private static final int LONGEST_CODE = 60;
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 9999;
	private static final int MOST_STEPS = 99;
	private static final double LEAST_COEFFICIENT = 0.01;
	private static final double MOST_COEFFICIENT = 99.99;
	private static final String UNREADABLE = "-";

	private final List<RowProblem> problems = new ArrayList<>();
	private final LocalDate today;
	private final CadreBundle bundle;

	PersonnelTables(List<Upload> uploads, LocalDate from, LocalDate today) {
		this.today = today;
		FileSet<PersonnelFile> files = new FileSet<>(PersonnelFile.class, uploads, problems);
		List<PersonRow> people = files.table(PersonnelFile.CADRES, Set.of("code"), this::person);
		List<HoldingRow> holdings = files.table(PersonnelFile.APPOINTMENTS, Set.of("cadre", "position"), PersonnelTables::holding);
		List<SeatRow> seats = files.table(PersonnelFile.COMMITTEE_SEATS, Set.of("cadre", "unit", "role"), PersonnelTables::seat);
		List<RecordRow> records = Stream.of(files.table(PersonnelFile.RATINGS, Set.of("cadre", "year", "grade"), PersonnelTables::rating),
				files.table(PersonnelFile.DISCIPLINES, Set.of("cadre", "decision", "form"), PersonnelTables::discipline),
				files.table(PersonnelFile.RANKS, Set.of("cadre", "name"), PersonnelTables::rank),
				files.table(PersonnelFile.TRAININGS, Set.of("cadre", "course", "kind"), PersonnelTables::training),
				files.table(PersonnelFile.COMMENDATIONS, Set.of("cadre", "form"), PersonnelTables::commendation),
				files.table(PersonnelFile.LANGUAGES, Set.of("cadre", "language"), PersonnelTables::language),
				files.table(PersonnelFile.RELATIONS, Set.of("cadre", "relative", "relation"), PersonnelTables::relation)).flatMap(List::stream).toList();
		this.bundle = new CadreBundle(from, people, holdings, seats, records,
				files.table(PersonnelFile.RETIREMENTS, Set.of("cadre", "on"), PersonnelTables::retirement));
	}

	CadreBundle bundle() {
		return bundle;
	}

	List<RowProblem> problems() {
		return problems;
	}

	private PersonRow person(Cells row, Place place) {
		LocalDate retires = row.day("retiresOn");
		Particulars particulars = new Particulars(personal(row), row.anyOf("joined", "official") ? new PartyLife(row.day("joined"), row.day("official")) : null,
				row.anyOf("education", "theory", "stateManagement", "languages", "rank")
						? new Qualification(row.text("education"), row.text("theory"), row.text("stateManagement"), row.text("languages"), row.text("rank")) : null,
				List.of(), List.of(), retires == null ? null : new OwnRetirement(retires, row.required("retirementDecision")));
		return new PersonRow(place, cadre(row, "code"), Boolean.TRUE.equals(row.flag("synthetic")), row.text("source"), particulars, row.day("from"));
	}

	private @Nullable Personal personal(Cells row) {
		if (!row.anyOf("name", "birth", "sex", "ethnicity", "nativePlace")) {
			return null;
		}
		return new Personal(row.required("name"), row.read("birth", text -> Birth.read(text, today)), row.choice("sex", Sex.class), row.text("ethnicity"),
				row.text("nativePlace"));
	}

	private static HoldingRow holding(Cells row, Place place) {
		LocalDate from = row.day("from");
		Entry entry = row.choice("entry", Entry.class);
		return new HoldingRow(place, row.text("cadre") == null ? null : cadre(row, "cadre"), new PositionCode(code(row, "position")),
				Boolean.TRUE.equals(row.flag("acting")), Boolean.TRUE.equals(row.flag("concurrent")), entry == null ? Entry.APPOINTED : entry, row.text("decision"),
				row.day("termEnds"), from, row.dayAfter("until", from), row.choice("ending", Ending.class), row.text("endingDecision"));
	}

	private static SeatRow seat(Cells row, Place place) {
		LocalDate from = row.day("from");
		return new SeatRow(place, cadre(row, "cadre"), new OrgUnitCode(code(row, "unit")), row.requiredChoice("role", SeatRole.class), row.text("decision"),
				row.day("termEnds"), from, row.dayAfter("until", from), row.choice("ending", Ending.class));
	}

	private static RecordRow rating(Cells row, Place place) {
		return entry(row, place, new Rating(Math.toIntExact(row.requiredWhole("year", FIRST_YEAR, LAST_YEAR)), row.required("grade")));
	}

	private static RecordRow discipline(Cells row, Place place) {
		return entry(row, place, new Discipline(row.required("decision"), row.required("form"), row.day("on"), row.day("effectUntil")));
	}

	private static RecordRow rank(Cells row, Place place) {
		Integer step = row.text("step") == null ? null : Integer.valueOf(Math.toIntExact(row.requiredWhole("step", 1, MOST_STEPS)));
		Rank rank = new Rank(row.text("code"), row.required("name"), step, row.number("coefficient", LEAST_COEFFICIENT, MOST_COEFFICIENT), row.day("since"));
		return new RecordRow(place, cadre(row, "cadre"), Particulars.of(rank), row.day("from"), null);
	}

	private static RecordRow training(Cells row, Place place) {
		LocalDate started = row.day("startedOn");
		String kind = row.required("kind").isEmpty() ? null : row.read("kind", TrainingKinds::code);
		return entry(row, place, Training.of(row.text("key"), row.required("course"), kind == null ? UNREADABLE : kind, row.text("place"), started,
				row.day("endedOn"), row.text("certificate")));
	}

	private static RecordRow commendation(Cells row, Place place) {
		return entry(row, place, Commendation.of(row.text("key"), row.required("form"), row.text("level"), row.day("on"), row.text("decision")));
	}

	private static RecordRow language(Cells row, Place place) {
		return entry(row, place, new LanguageSkill(row.required("language"), row.text("level")));
	}

	private static RecordRow relation(Cells row, Place place) {
		LocalDate from = row.day("from");
		FamilyRelation relation = row.requiredChoice("relation", FamilyRelation.class);
		return new RecordRow(place, cadre(row, "cadre"), Particulars.of(new Relation(cadre(row, "relative"), relation)), from, row.dayAfter("until", from));
	}

	private static RecordRow entry(Cells row, Place place, Kept entry) {
		return new RecordRow(place, cadre(row, "cadre"), Particulars.of(entry), row.day("from"), null);
	}

	private static RetirementRow retirement(Cells row, Place place) {
		row.required("on");
		return new RetirementRow(place, cadre(row, "cadre"), Objects.requireNonNullElse(row.day("on"), LocalDate.EPOCH), row.text("decision"));
	}

	private static CadreCode cadre(Cells row, String column) {
		return new CadreCode(code(row, column));
	}

	private static String code(Cells row, String column) {
		String code = row.code(column, LONGEST_CODE);
		return CadreCode.isCode(code) ? code : UNREADABLE;
	}
}

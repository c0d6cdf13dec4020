package io.orgloom.interchange;

import io.orgloom.graph.Interval;
import io.orgloom.structure.PositionRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * What is recorded, beside the core, of people who do not exist: salary grades, training, commendations, languages and a few marriages of those who lead provincial
 * agencies or head anything. It draws by itself, so that nobody else is drawn otherwise for it.
 */
final class SyntheticRecords {

	private static final long SEED = 20261201;
	private static final String PROVINCE = "40";
	private static final int MONTHS_A_STEP = 36;
	private static final int YEARS_A_STEP = 4;
	private static final int GRADED_AT = 26;
	private static final int COMMENDED_PERCENT = 60;
	private static final int LANGUAGE_PERCENT = 65;
	private static final int DAYS_BACK = 3_000;
	private static final int MONTHS_OF_THEORY = 8;
	private static final int MOST_MARRIAGES = 12;
	private static final int MARRIED_ONE_IN = 25;
	private static final int YEARS_APART = 6;

	private final Random dice = new Random(SEED);
	private final Map<String, CSVRecord> grades = new HashMap<>();
	private final List<CSVRecord> courses = Demonstration.table("cadres/courses.csv");
	private final Map<String, List<CSVRecord>> choices = Demonstration.table("cadres/records.csv").stream().collect(Collectors.groupingBy(row -> row.get("what")));
	private final Map<PersonnelFile, DatedRows> files = new EnumMap<>(PersonnelFile.class);

	private SyntheticRecords() {
		Demonstration.table("cadres/grades.csv").forEach(row -> grades.put(row.get("name"), row));
	}

	/**
	 * The files of it.
	 *
	 * @param apparatus the files of the posts
	 * @param cadres the files of the people on them
	 */
	static List<Upload> files(List<Upload> apparatus, List<Upload> cadres, LocalDate until) {
		SyntheticRecords records = new SyntheticRecords();
		Set<String> leading = SyntheticCadres.rows(apparatus, StructureFile.POSITIONS).stream().map(SyntheticPost::of)
			.filter(post -> post.role() == PositionRole.HEAD || post.isLeading() && post.area().equals(PROVINCE)).map(SyntheticPost::code).collect(Collectors.toSet());
		Set<String> leaders = new TreeSet<>();
		SyntheticCadres.rows(cadres, PersonnelFile.APPOINTMENTS).stream().filter(row -> leading.contains(row.get("position"))).map(row -> row.get("cadre")).forEach(leaders::add);
		List<CSVRecord> people = SyntheticCadres.rows(cadres, PersonnelFile.CADRES).stream().filter(row -> leaders.contains(row.get("code"))).toList();
		people.forEach(records::person);
		records.marriages(people);
		return records.files.values().stream().map(rows -> rows.write(until)).toList();
	}

	private void person(CSVRecord person) {
		LocalDate from = LocalDate.parse(person.get("from"));
		grade(person, from);
		theory(person, from);
		courses.stream().filter(course -> happens(Integer.parseInt(course.get("percent")))).forEach(course -> training(person, course, from));
		if (happens(COMMENDED_PERCENT)) {
			CSVRecord form = one("COMMENDATION");
			add(PersonnelFile.COMMENDATIONS, person, from, "form", form.get("value"), "level", form.get("more"), "on", before(from).toString());
		}
		if (happens(LANGUAGE_PERCENT)) {
			CSVRecord language = one("LANGUAGE");
			add(PersonnelFile.LANGUAGES, person, from, "language", language.get("value"), "level", language.get("more"));
		}
	}

	/** A step every three years; the next falls due while they are on record. */
	private void grade(CSVRecord person, LocalDate from) {
		CSVRecord grade = grades.get(person.get("rank"));
		if (grade == null) {
			return;
		}
		int age = from.getYear() - YearMonth.parse(person.get("birth")).getYear();
		int step = Math.clamp((age - GRADED_AT) / YEARS_A_STEP - dice.nextInt(3), 1, Integer.parseInt(grade.get("steps")));
		LocalDate since = from.withDayOfMonth(1).minusMonths(dice.nextInt(MONTHS_A_STEP));
		grade(person, grade, step, since, from);
		LocalDate raised = since.plusMonths(MONTHS_A_STEP);
		if (step < Integer.parseInt(grade.get("steps")) && raised.isAfter(from)) {
			grade(person, grade, step + 1, raised, raised);
		}
	}

	private void grade(CSVRecord person, CSVRecord grade, int step, LocalDate since, LocalDate from) {
		BigDecimal coefficient = new BigDecimal(grade.get("first")).add(new BigDecimal(grade.get("raise")).multiply(BigDecimal.valueOf(step - 1L)));
		add(PersonnelFile.RANKS, person, from, "code", grade.get("code"), "name", grade.get("name"), "step", String.valueOf(step), "coefficient", coefficient.toPlainString(), "since",
				since.toString());
	}

	private void theory(CSVRecord person, LocalDate from) {
		String level = person.get("theory");
		if (level.isEmpty()) {
			return;
		}
		LocalDate ended = before(from);
		add(PersonnelFile.TRAININGS, person, from, "course", level + " lý luận chính trị", "kind", "POLITICAL_THEORY", "place",
				level.equals("Cao cấp") ? "Học viện Chính trị khu vực I" : "Trường Chính trị tỉnh Nghệ An", "startedOn", ended.minusMonths(MONTHS_OF_THEORY).toString(), "endedOn",
				ended.toString(), "certificate", "Bằng tốt nghiệp");
	}

	private void training(CSVRecord person, CSVRecord course, LocalDate from) {
		LocalDate ended = before(from);
		add(PersonnelFile.TRAININGS, person, from, "course", course.get("course"), "kind", course.get("kind"), "place", course.get("place"), "startedOn",
				ended.minusWeeks(Long.parseLong(course.get("weeks"))).plusDays(1).toString(), "endedOn", ended.toString(), "certificate", course.get("certificate"));
	}

	/** A few of those who are on record from the same day are married to each other. */
	private void marriages(List<CSVRecord> people) {
		List<CSVRecord> free = new ArrayList<>(people);
		for (int married = 0; married < MOST_MARRIAGES && free.size() > 1;) {
			CSVRecord one = free.removeFirst();
			CSVRecord other = dice.nextInt(MARRIED_ONE_IN) > 0 ? null : free.stream().filter(each -> suits(one, each)).findFirst().orElse(null);
			if (other != null) {
				free.remove(other);
				married++;
				add(PersonnelFile.RELATIONS, one, LocalDate.parse(one.get("from")), "relative", other.get("code"), "relation", "SPOUSE");
			}
		}
	}

	private static boolean suits(CSVRecord one, CSVRecord other) {
		return !one.get("sex").equals(other.get("sex")) && one.get("from").equals(other.get("from"))
				&& Math.abs(YearMonth.parse(one.get("birth")).getYear() - YearMonth.parse(other.get("birth")).getYear()) < YEARS_APART;
	}

	private void add(PersonnelFile file, CSVRecord person, LocalDate from, String... cells) {
		Map<String, String> row = new LinkedHashMap<>(Map.of("cadre", person.get("code")));
		for (int i = 0; i < cells.length; i += 2) {
			row.put(cells[i], cells[i + 1]);
		}
		files.computeIfAbsent(file, DatedRows::new).add(row, Interval.from(from));
	}

	private LocalDate before(LocalDate day) {
		return day.minusDays(1L + dice.nextInt(DAYS_BACK));
	}

	private boolean happens(int percent) {
		return dice.nextInt(100) < percent;
	}

	/** One of the values of a kind, each as often as its weight says. */
	private CSVRecord one(String what) {
		List<CSVRecord> values = choices.get(what);
		int at = dice.nextInt(values.stream().mapToInt(row -> Integer.parseInt(row.get("weight"))).sum());
		int i = 0;
		while (at >= Integer.parseInt(values.get(i).get("weight"))) {
			at -= Integer.parseInt(values.get(i++).get("weight"));
		}
		return values.get(i);
	}
}

package io.orgloom.interchange;

import io.orgloom.graph.InvalidTime;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryBundle.Place;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The cells of one row, each read as what its column holds; a cell that is not becomes a problem, and the row is left out. */
final class Cells {

	private static final int LONGEST = 300;
	private static final int LONGEST_CODE = 20;
	private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]+");
	private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");
	private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");

	private final CSVRecord row;
	private final Place place;
	private final List<RowProblem> problems;

	Cells(CSVRecord row, Place place, List<RowProblem> problems) {
		this.row = row;
		this.place = place;
		this.problems = problems;
	}

	/** Text in normal form C, null where blank. */
	@Nullable String text(String column) {
		if (!row.isMapped(column)) {
			return null;
		}
		String value = Normalizer.normalize(row.get(column), Normalizer.Form.NFC).strip();
		if (value.length() > LONGEST) {
			problem(column, value.substring(0, 40) + "…", "too.long", LONGEST);
		} else if (value.chars().anyMatch(Character::isISOControl)) {
			problem(column, value, "control.characters");
		}
		return value.isEmpty() ? null : value;
	}

	String required(String column) {
		String value = text(column);
		if (value == null) {
			problem(column, "", "missing.value");
			return "";
		}
		return value;
	}

	/** Whether any of some columns says something. */
	boolean anyOf(String... columns) {
		return Arrays.stream(columns).anyMatch(column -> text(column) != null);
	}

	/** What a text means, null where blank; a refusal becomes a problem of the cell. */
	<T> @Nullable T read(String column, Function<String, T> reader) {
		String value = text(column);
		try {
			return value == null ? null : reader.apply(value);
		} catch (OrgloomProblem refused) {
			problem(column, value, "rule", refused);
			return null;
		}
	}

	/** The official code of a unit; our own is made of it and the month. */
	String code(String column) {
		return code(column, LONGEST_CODE);
	}

	/** A code of up to some characters. */
	String code(String column, int longest) {
		String value = required(column);
		if (!value.isEmpty() && (value.length() > longest || !CODE.matcher(value).matches())) {
			problem(column, value, "bad.code", longest);
		}
		return value;
	}

	/** Whether each of several codes in a cell can be one. */
	boolean codes(String column, List<String> codes, int longest) {
		List<String> bad = codes.stream().filter(code -> code.length() > longest || !CODE.matcher(code).matches()).toList();
		bad.forEach(code -> problem(column, code, "bad.code", longest));
		return bad.isEmpty();
	}

	/** A day, null where blank. */
	@Nullable LocalDate day(String column) {
		String value = text(column);
		if (value == null) {
			return null;
		}
		try {
			return Times.day(column, value);
		} catch (InvalidTime e) {
			problem(column, value, "no.day");
			return null;
		}
	}

	/** The day on which something ends that begins on a day, null where blank. */
	@Nullable LocalDate dayAfter(String column, @Nullable LocalDate from) {
		LocalDate until = day(column);
		if (until != null && from != null && !until.isAfter(from)) {
			problem(column, until.toString(), "ends.before", from.toString());
		}
		return until;
	}

	@Nullable Double number(String column, double least, double most) {
		String value = text(column);
		if (value == null) {
			return null;
		}
		if (!NUMBER.matcher(value).matches()) {
			problem(column, value, "no.number");
			return null;
		}
		double number = Double.parseDouble(value);
		if (number >= least && number <= most) {
			return number;
		}
		problem(column, value, "out.of.range", least, most);
		return null;
	}

	/** A whole number: 12.345 may be a grouped twelve thousand, and is refused. */
	long requiredWhole(String column, long least, long most) {
		String value = required(column);
		if (value.isEmpty()) {
			return least;
		}
		if (!WHOLE.matcher(value).matches()) {
			problem(column, value, NUMBER.matcher(value).matches() ? "no.whole.number" : "no.number");
			return least;
		}
		BigInteger number = new BigInteger(value);
		if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
			problem(column, value, "out.of.range", least, most);
			return least;
		}
		return number.longValue();
	}

	@Nullable Boolean flag(String column) {
		String value = text(column);
		if (value == null) {
			return null;
		}
		return switch (value.toLowerCase(Locale.ROOT)) {
			case "true", "yes", "1" -> true;
			case "false", "no", "0" -> false;
			default -> {
				problem(column, value, "no.flag");
				yield null;
			}
		};
	}

	<E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
		String value = text(column);
		if (value == null) {
			return null;
		}
		return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(value)).findFirst().orElseGet(() -> {
			problem(column, value, "no.choice", Arrays.toString(type.getEnumConstants()));
			return null;
		});
	}

	<E extends Enum<E>> E requiredChoice(String column, Class<E> type) {
		E choice = required(column).isEmpty() ? null : choice(column, type);
		return choice == null ? type.getEnumConstants()[0] : choice;
	}

	private void problem(String column, String value, String key, Object... arguments) {
		problems.add(RowProblem.at(place, column, value, key, arguments));
	}
}

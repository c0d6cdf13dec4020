package io.orgloom.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with one line of names, read row by row; what is wrong in it is told with file and line. */
final class Rows {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).setIgnoreEmptyLines(true).get();

	/** Does something with a row. */
	interface Reader {
		void read(Row row);
	}

	/** One row of the file. */
	record Row(String file, long line, CSVRecord cells) {

		String text(String column) {
			return cells.isSet(column) ? cells.get(column) : "";
		}

		String required(String column) {
			String text = text(column);
			if (text.isEmpty()) {
				throw refuse("%s is missing. Fill it in.".formatted(column));
			}
			return text;
		}

		/** A number from 0. */
		double figure(String column, String of) {
			double value = number(column, of);
			if (value < 0) {
				throw refuse("%s%s is %s. Give a number from 0.".formatted(column, of, text(column)));
			}
			return value;
		}

		double number(String column, String of) {
			String text = text(column);
			if (text.isEmpty()) {
				throw refuse("%s%s is missing. Give a number.".formatted(column, of));
			}
			try {
				double value = Double.parseDouble(text);
				if (Double.isFinite(value)) {
					return value;
				}
			} catch (NumberFormatException e) {
				throw refuse("%s%s is '%s'. Give a number.".formatted(column, of, text));
			}
			throw refuse("%s%s is '%s'. Give a finite number.".formatted(column, of, text));
		}

		InputRefused refuse(String what) {
			return InputRefused.at(file, line, what);
		}
	}

	private Rows() {
	}

	/** Names of the columns. */
	static List<String> columns(Path file) {
		return open(file, parser -> parser.getHeaderNames());
	}

	static void each(Path file, List<String> required, Reader reader) {
		open(file, parser -> {
			for (String column : required) {
				if (!parser.getHeaderNames().contains(column)) {
					throw InputRefused.at(file.toString(), 1, "there is no column '%s', only %s.".formatted(column, String.join(", ", parser.getHeaderNames())));
				}
			}
			Iterator<CSVRecord> records = parser.iterator();
			while (records.hasNext()) {
				CSVRecord next = records.next();
				reader.read(new Row(file.toString(), parser.getCurrentLineNumber(), next));
			}
			return required;
		});
	}

	private interface Use<T> {
		T with(CSVParser parser);
	}

	private static <T> T open(Path file, Use<T> use) {
		try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8); CSVParser parser = CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
			return use.with(parser);
		} catch (CharacterCodingException e) {
			throw InputRefused.file(file.toString(), "is not UTF-8. Save it as CSV UTF-8.");
		} catch (IllegalArgumentException | UncheckedIOException e) {
			throw InputRefused.file(file.toString(), "cannot be read as CSV with one line of names: " + e.getMessage());
		} catch (IOException e) {
			throw InputRefused.file(file.toString(), "cannot be read: " + e.getMessage());
		}
	}
}

package io.orgloom.interchange;

import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryBundle.Place;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table in UTF-8 with commas (or semicolons) and a header, read row by row; what cannot be read becomes a problem of its row. */
final class Table {

	/** More rows than the units of a whole country with their borders. */
	private static final int MOST_ROWS = 200_000;

	private final String file;
	private final List<String> columns;
	private final List<RowProblem> problems;

	private Table(String file, List<String> columns, List<RowProblem> problems) {
		this.file = file;
		this.columns = columns;
		this.problems = problems;
	}

	/** Reads all rows that can be read; the reader answers null for a row it has reported. */
	static <R> List<R> read(Upload upload, ImportFile kind, Set<String> required, List<RowProblem> problems, BiFunction<Cells, Place, R> reader) {
		return new Table(upload.name(), kind.columns(), problems).rows(upload, required, reader);
	}

	private <R> List<R> rows(Upload upload, Set<String> required, BiFunction<Cells, Place, R> reader) {
		List<R> rows = new ArrayList<>();
		String text = decode(upload.content());
		try (CSVParser parser = format(text).parse(new StringReader(text))) {
			if (!headerFits(parser.getHeaderNames(), required)) {
				return rows;
			}
			for (CSVRecord record : parser) {
				read(record, parser.getHeaderNames().size(), reader, rows);
			}
		} catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
			problem(rows.size() + 2, "", String.valueOf(e.getMessage()), "broken.table");
		}
		return rows;
	}

	private <R> void read(CSVRecord record, int width, BiFunction<Cells, Place, R> reader, List<R> rows) {
		int row = Math.toIntExact(record.getRecordNumber()) + 1;
		if (row > MOST_ROWS) {
			throw new IllegalStateException("more than " + MOST_ROWS + " rows");
		}
		if (record.size() != width) {
			problem(row, "", String.valueOf(record.size()), "wrong.width", width);
			return;
		}
		int before = problems.size();
		R read = reader.apply(new Cells(record, new Place(file, row), problems), new Place(file, row));
		if (problems.size() == before) {
			rows.add(read);
		}
	}

	private String decode(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			problem(0, "", "", "not.utf8");
			return "";
		}
	}

	/** Spreadsheets of many countries write semicolons; the header tells. */
	private static CSVFormat format(String text) {
		String header = text.lines().findFirst().orElse("");
		char delimiter = header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
		return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).get();
	}

	private boolean headerFits(List<String> header, Set<String> required) {
		int before = problems.size();
		if (header.isEmpty()) {
			if (problems.stream().noneMatch(problem -> problem.file().equals(file))) {
				problem(0, "", "", "empty.table");
			}
			return false;
		}
		Set<String> seen = new HashSet<>();
		for (String name : header) {
			if (!columns.contains(name)) {
				problem(1, name, name, "unknown.column", String.join(", ", columns));
			} else if (!seen.add(name)) {
				problem(1, name, name, "duplicate.column");
			}
		}
		required.stream().filter(name -> !header.contains(name)).sorted().forEach(name -> problem(1, name, "", "missing.column"));
		return problems.size() == before;
	}

	private void problem(int row, String column, String value, String key, Object... arguments) {
		problems.add(RowProblem.at(new Place(file, row), column, value, key, arguments));
	}
}

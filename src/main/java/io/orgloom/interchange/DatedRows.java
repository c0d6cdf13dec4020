package io.orgloom.interchange;

import io.orgloom.graph.Interval;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The rows of one file with the days each holds; rows that say the same on days that follow each other are one. */
final class DatedRows {

	private static final String FROM = "from";
	private static final String UNTIL = "until";

	private final ImportFile file;
	private final Map<Map<String, String>, List<Interval>> rows = new LinkedHashMap<>();

	DatedRows(ImportFile file) {
		this.file = file;
	}

	void add(Map<String, String> row, Interval days) {
		List<Interval> all = rows.computeIfAbsent(row, each -> new ArrayList<>());
		Interval last = all.isEmpty() ? null : all.getLast();
		if (last != null && days.from().equals(last.until())) {
			all.set(all.size() - 1, new Interval(last.from(), days.until()));
		} else {
			all.add(days);
		}
	}

	/** The file as it would be sent by somebody who knows nothing of later days. */
	Upload write(LocalDate until) {
		StringWriter text = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
			printer.printRecord(file.columns());
			for (Map.Entry<Map<String, String>, List<Interval>> row : rows.entrySet()) {
				for (Interval days : row.getValue()) {
					if (!begin(row.getKey(), days).isAfter(until)) {
						printer.printRecord(file.columns().stream().map(column -> cell(row.getKey(), column, days, until)));
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Upload(file.fileName(), text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** A row of an event names its day, any other begins to hold. */
	private static LocalDate begin(Map<String, String> row, Interval days) {
		return row.containsKey("on") ? LocalDate.parse(row.get("on")) : days.from();
	}

	private static @Nullable Object cell(Map<String, String> row, String column, Interval days, LocalDate until) {
		return switch (column) {
			case FROM -> days.from();
			case UNTIL -> days.until() == null || days.until().isAfter(until) ? "" : days.until();
			default -> row.get(column);
		};
	}
}

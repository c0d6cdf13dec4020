package io.orgloom.interchange;

import io.orgloom.graph.ChangeNote;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** The real history of Nghệ An's administrative units since February 2024, taken in through the door every user has. */
@Service
public class Demonstration {

	private static final String FOLDER = "demo/nghe-an/";
	static final String ACTOR = "demonstration";

	private final FileImport imports;

	Demonstration(FileImport imports) {
		this.imports = imports;
	}

	/** One recorded event: from when it holds, why, and on whose decision. */
	record Event(LocalDate day, String document, String reason) {
	}

	/** Takes in every event up to a day, one Change each. */
	public void load(LocalDate until, Consumer<String> progress) {
		load(events(until), progress);
	}

	void load(List<Event> events, Consumer<String> progress) {
		for (Event event : events) {
			progress.accept(event.reason());
			load(event);
		}
	}

	static List<Event> events(LocalDate until) {
		return events().stream().filter(event -> !event.day().isAfter(until)).toList();
	}

	/** Takes in one event as one Change. */
	void load(Event event) {
		String document = event.document().isBlank() ? null : event.document();
		imports.takeIn(files(event.day()), event.day(), new ChangeNote(ACTOR, event.reason(), document));
	}

	static List<Event> events() {
		String table = new String(read(FOLDER + "events.csv"), StandardCharsets.UTF_8);
		try (var rows = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(table))) {
			List<Event> events = new ArrayList<>();
			for (CSVRecord row : rows) {
				events.add(new Event(LocalDate.parse(row.get("day")), row.get("document"), row.get("reason")));
			}
			return events;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The files of one event, as somebody would send them. */
	static List<Upload> files(LocalDate day) {
		return ImportFile.all().stream().map(ImportFile::fileName)
			.filter(name -> new ClassPathResource(FOLDER + day + "/" + name).exists())
			.map(name -> new Upload(name, read(FOLDER + day + "/" + name))).toList();
	}

	private static byte[] read(String path) {
		try (InputStream file = new ClassPathResource(path).getInputStream()) {
			return file.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

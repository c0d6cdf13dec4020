package io.orgloom.interchange.export;

import java.util.List;
import java.util.Locale;

/** What scenarios, lists and networks can be written as. */
public enum ExportFormat {
	/** Assignments, units, findings and changes as a workbook. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
	/** The scheme in the order offices use. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", true),
	/** The apparatus of the plan as slides. */
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", true),
	/** The units of the plan with their boundaries. */
	GEOJSON("application/geo+json", false),
	/** Which unit goes where, one row a part. */
	CSV("text/csv;charset=UTF-8", false),
	/** The steps, for another installation. */
	JSON("application/json", false),
	/** A network for tools that analyse graphs. */
	GRAPHML("application/graphml+xml", false),
	/** The same with the days on which each link was at work. */
	GEXF("application/gexf+xml", false),
	/** A drawing that can be made larger. */
	SVG("image/svg+xml", true),
	/** A picture. */
	PNG("image/png", true);

	private static final List<ExportFormat> OF_SCENARIOS = List.of(XLSX, DOCX, PPTX, GEOJSON, CSV, JSON);

	private final String mediaType;
	private final boolean inALanguage;

	ExportFormat(String mediaType, boolean inALanguage) {
		this.mediaType = mediaType;
		this.inALanguage = inALanguage;
	}

	public String mediaType() {
		return mediaType;
	}

	/** Whether people read it, so that it is written in a language. */
	public boolean inALanguage() {
		return inALanguage;
	}

	/** As it stands in an address and behind the dot of a file's name. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format of a scenario meant by a word; {@link UnknownExportFormat} names all there are. */
	public static ExportFormat of(String word) {
		return of(word, OF_SCENARIOS);
	}

	/** The format meant by a word, among some. */
	static ExportFormat of(String word, List<ExportFormat> offered) {
		return offered.stream().filter(format -> format.word().equals(word)).findFirst()
			.orElseThrow(() -> new UnknownExportFormat(word, offered.stream().map(ExportFormat::word).toList()));
	}
}

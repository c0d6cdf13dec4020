package io.orgloom.interchange.export;

import io.orgloom.coordination.CoordinationReview;
import io.orgloom.coordination.NetworkQuestion;
import io.orgloom.coordination.network.Gap;
import io.orgloom.coordination.network.Network;
import io.orgloom.graph.GraphProperties;
import io.orgloom.policy.FindingTexts;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.UnknownOrgUnit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Writes the network of agencies as files: for tools that analyse graphs, as tables, as a picture. */
@Service
public class CoordinationExport {

	private static final List<ExportFormat> FORMATS = List.of(ExportFormat.GRAPHML, ExportFormat.GEXF, ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.SVG, ExportFormat.PNG);

	private final CoordinationReview review;
	private final FindingTexts findings;
	private final MessageSource texts;
	private final GraphProperties properties;

	CoordinationExport(CoordinationReview review, FindingTexts findings, MessageSource texts, GraphProperties properties) {
		this.review = review;
		this.findings = findings;
		this.texts = texts;
		this.properties = properties;
	}

	/** The format meant by a word; {@link UnknownExportFormat} names those a network is written in. */
	public static ExportFormat format(String word) {
		return ExportFormat.of(word, FORMATS);
	}

	/**
	 * Writes a network.
	 *
	 * @param around the agency whose own links are drawn; null for all
	 * @param language of tables and pictures, en, vi or bn; what comes closest to the wish where null
	 */
	public Written write(NetworkQuestion question, ExportFormat format, @Nullable OrgUnitCode around, @Nullable String language, Locale wished) {
		Words words = new Words(texts, findings, language == null || language.isBlank() ? Words.offered(wished) : Words.language(language), properties.zone());
		Network network = review.network(question);
		if (around != null && network.agency(around).isEmpty()) {
			throw new UnknownOrgUnit(around, network.on());
		}
		String name = "%s_%s_%s%s.%s".formatted(network.period().from(), network.period().last(), FileNames.plain(words.say("coordinationExport.name")),
				format.inALanguage() ? "_" + words.language().getLanguage() : "", format.word());
		return Written.of(format, name, out -> write(network, question, format, around, words, out));
	}

	private void write(Network network, NetworkQuestion question, ExportFormat format, @Nullable OrgUnitCode around, Words words, OutputStream out) throws IOException {
		switch (format) {
			case GRAPHML -> NetworkGraphMl.write(network, out);
			case GEXF -> NetworkGexf.write(network, out);
			case CSV -> NetworkTables.csv(network, out);
			case XLSX -> workbook(network, question, words, out);
			case SVG -> NetworkPicture.of(network, around, words).svg(out);
			case PNG -> NetworkPicture.of(network, around, words).png(out);
			case DOCX, PPTX, GEOJSON, JSON -> throw new IllegalArgumentException("A network is not written as " + format);
		}
	}

	private void workbook(Network network, NetworkQuestion question, Words words, OutputStream out) throws IOException {
		List<Gap> gaps = review.gaps(question);
		NetworkTables.workbook(network, gaps, words, out);
	}
}

package io.orgloom.interchange.export;

import io.orgloom.coordination.network.Agency;
import io.orgloom.coordination.network.Gap;
import io.orgloom.coordination.network.Link;
import io.orgloom.coordination.network.Network;
import io.orgloom.interchange.export.Sheet.Column;
import io.orgloom.structure.DeclaredLink;
import io.orgloom.structure.OrgUnitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A network as tables: its links as CSV, and agencies, links and gaps as a workbook. */
final class NetworkTables {

	private static final int ROWS_IN_MEMORY = 200;
	private static final int FIGURE = 12;
	private static final int CODE = 22;
	private static final int NAME = 40;

	private NetworkTables() {
	}

	static void csv(Network network, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write('\uFEFF');
		CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader("source", "sourceName", "target", "targetName", "declared", "observed", "tasks", "coordinated",
				"consulted", "meetings", "judged", "onTime", "basis").get());
		Map<OrgUnitCode, Agency> agencies = network.byCode();
		for (Link link : network.links()) {
			table.printRecord(AssignmentTable.guarded(link.source().value()), AssignmentTable.guarded(name(agencies, link.source())), AssignmentTable.guarded(link.target().value()),
					AssignmentTable.guarded(name(agencies, link.target())), link.declared(), link.observed(), link.tasks(), link.coordinated().size(), link.consulted().size(),
					link.meetings().size(), link.timeliness().judged(), link.timeliness().onTime(), AssignmentTable.guarded(basis(link.declarations())));
		}
		table.flush();
	}

	static void workbook(Network network, List<Gap> gaps, Words words, OutputStream out) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
			workbook.setCompressTempFiles(true);
			Sheet.Styles styles = new Sheet.Styles(workbook);
			List<String> title = List.of(words.say("coordinationExport.title", words.day(network.period().from()), words.day(network.period().last())),
					words.say("coordinationExport.on", words.day(network.on()), words.whole(network.tasks()), words.whole(network.meetings())));
			agencies(new Sheet(workbook, styles, words, words.say("coordinationExport.agencies"), title, columns(words, "code " + CODE, "agency " + NAME, "kind " + CODE, "load " + FIGURE,
					"lead " + FIGURE, "coordinator " + FIGURE, "consulted " + FIGURE, "betweenness " + FIGURE, "singlePoint " + FIGURE, "community " + FIGURE, "answersOnTime " + FIGURE)), network,
					words);
			links(new Sheet(workbook, styles, words, words.say("coordinationExport.links"), title, columns(words, "asks " + NAME, "asked " + NAME, "declared " + FIGURE, "tasks " + FIGURE,
					"coordinator " + FIGURE, "consulted " + FIGURE, "meetings " + FIGURE, "onTimeShare " + FIGURE, "basis " + NAME)), network);
			gaps(new Sheet(workbook, styles, words, words.say("coordinationExport.gaps"), title, columns(words, "gap " + NAME, "agency " + NAME, "other " + NAME, "tasks " + FIGURE,
					"onTimeShare " + FIGURE, "earlier " + FIGURE, "later " + FIGURE, "basis " + NAME, "evidence " + NAME)), network, gaps, words);
			workbook.write(out);
		}
	}

	/** Keys with their widths. */
	private static List<Column> columns(Words words, String... columns) {
		return List.of(columns).stream().map(column -> column.split(" ")).map(column -> new Column(words.say("coordinationExport." + column[0]), Integer.parseInt(column[1]))).toList();
	}

	private static void agencies(Sheet sheet, Network network, Words words) {
		for (Agency agency : network.agencies()) {
			sheet.row(agency.unit().code().value(), agency.unit().name(), words.say("kind." + agency.unit().kind()), agency.load().tasks(), agency.load().lead(), agency.load().coordinator(),
					agency.load().consulted(), agency.betweenness(), agency.singlePoint(), agency.community() + 1, agency.answering().share());
		}
		sheet.finish();
	}

	private static void links(Sheet sheet, Network network) {
		Map<OrgUnitCode, Agency> agencies = network.byCode();
		for (Link link : network.links()) {
			sheet.row(name(agencies, link.source()), name(agencies, link.target()), link.declared(), link.tasks(), link.coordinated().size(), link.consulted().size(), link.meetings().size(),
					link.timeliness().share(), basis(link.declarations()));
		}
		sheet.finish();
	}

	private static void gaps(Sheet sheet, Network network, List<Gap> gaps, Words words) {
		Map<OrgUnitCode, Agency> agencies = network.byCode();
		for (Gap gap : gaps) {
			sheet.row(words.say("gap." + gap.kind()), name(agencies, gap.pair().one()), name(agencies, gap.pair().other()), gap.tasks().size(), gap.timeliness().share(), gap.earlier().share(),
					gap.later().share(), basis(gap.declarations()), gap.tasks().stream().map(task -> task.code().value()).collect(Collectors.joining(", ")));
		}
		sheet.finish();
	}

	private static String name(Map<OrgUnitCode, Agency> agencies, OrgUnitCode code) {
		return agencies.get(code).unit().name();
	}

	private static String basis(List<DeclaredLink> declarations) {
		return declarations.stream().map(DeclaredLink::basis).filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
	}
}

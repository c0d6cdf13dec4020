package io.orgloom.interchange.export;

import io.orgloom.access.Access;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.GraphProperties;
import io.orgloom.graph.Times;
import io.orgloom.policy.FindingTexts;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Structure;
import io.orgloom.work.DecidingDocument;
import io.orgloom.work.Monitoring;
import io.orgloom.work.Quarter;
import io.orgloom.work.StandingTask;
import io.orgloom.work.Tasks;
import io.orgloom.work.WorkRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Drafts quarterly reports from the tasks of a quarter; everybody who is signed in may read these. */
@Service
public class QuarterlyReportExport {

	private final Monitoring monitoring;
	private final Tasks tasks;
	private final WorkRecords records;
	private final Structure structure;
	private final Access access;
	private final FindingTexts findings;
	private final MessageSource texts;
	private final GraphProperties properties;
	private final Times times;
	private final Clock clock;

	QuarterlyReportExport(Monitoring monitoring, Tasks tasks, WorkRecords records, Structure structure, Access access, FindingTexts findings, MessageSource texts,
			GraphProperties properties, Times times, Clock clock) {
		this.monitoring = monitoring;
		this.tasks = tasks;
		this.records = records;
		this.structure = structure;
		this.access = access;
		this.findings = findings;
		this.texts = texts;
		this.properties = properties;
		this.times = times;
		this.clock = clock;
	}

	/**
	 * Writes the report of a quarter as it stood on a day.
	 *
	 * @param unit whose report; null for all agencies together
	 * @param format docx
	 * @param language of the document, en, vi or bn; what comes closest to the wish where null
	 */
	public Written report(Quarter quarter, @Nullable OrgUnitCode unit, String format, AsOf asOf, @Nullable String language, Locale wished) {
		ExportFormat wanted = ExportFormat.of(format, List.of(ExportFormat.DOCX));
		Words words = new Words(texts, findings, language == null || language.isBlank() ? Words.offered(wished) : Words.language(language), properties.zone());
		List<StandingTask> led = ledBy(unit, monitoring.tasks(quarter.period(), asOf));
		// what is to come is told as it was given since: a report is written after its quarter
		LocalDate until = quarter.next().period().last();
		AsOf later = asOf.on(until.isAfter(times.today()) ? times.today() : until);
		List<StandingTask> next = ledBy(unit, monitoring.tasks(quarter.next().period(), later.on().isBefore(asOf.on()) ? asOf : later)).stream()
			.filter(each -> !each.task().startOn().isBefore(quarter.next().first())).toList();
		if (unit != null && led.isEmpty()) {
			structure.requireUnit(unit, asOf);
		}
		QuarterlyReport report = new QuarterlyReport(quarter, unit, asOf.on(), asOf.known(), led, next, tasks.names(units(unit, led), asOf),
				records.documents(asOf).stream().collect(Collectors.toMap(DecidingDocument::code, each -> each)), tasks.delayCauses(), access.actor(), clock.instant());
		String name = "%s_%s_%s.docx".formatted(quarter, unit == null ? "all" : FileNames.plain(unit.value()), words.language().getLanguage());
		return Written.of(wanted, name, out -> QuarterlyReportDocument.write(report, words, out));
	}

	private static List<StandingTask> ledBy(@Nullable OrgUnitCode unit, List<StandingTask> tasks) {
		return unit == null ? tasks : tasks.stream().filter(each -> unit.equals(each.task().lead())).toList();
	}

	private static Set<OrgUnitCode> units(@Nullable OrgUnitCode unit, List<StandingTask> led) {
		Set<OrgUnitCode> units = new LinkedHashSet<>();
		Stream.concat(Stream.ofNullable(unit), led.stream().flatMap(each -> Stream.concat(Stream.ofNullable(each.task().lead()), each.task().coordinators().stream()))).forEach(units::add);
		return units;
	}
}

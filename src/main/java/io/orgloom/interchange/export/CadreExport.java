package io.orgloom.interchange.export;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.cadre.Cadre;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreFile;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.CadreSearch;
import io.orgloom.cadre.Cadres;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.GraphProperties;
import io.orgloom.graph.Page;
import io.orgloom.policy.FindingTexts;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Structure;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Writes who holds which post in an org unit and below it as a workbook; what is personal only of those whose data the actor may read, each reading logged. */
@Service
public class CadreExport {

	private static final int AT_ONCE = 500;

	private final Cadres cadres;
	private final Structure structure;
	private final Access access;
	private final FindingTexts findings;
	private final MessageSource texts;
	private final GraphProperties properties;
	private final Clock clock;

	CadreExport(Cadres cadres, Structure structure, Access access, FindingTexts findings, MessageSource texts, GraphProperties properties, Clock clock) {
		this.cadres = cadres;
		this.structure = structure;
		this.access = access;
		this.findings = findings;
		this.texts = texts;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Writes the cadres of a unit on a day, or those who fulfil criteria, or both.
	 *
	 * @param unit null = of all; then there are criteria
	 * @param filter criteria as text; null where none are asked for
	 * @param language of the document, en, vi or bn; what comes closest to the wish where null
	 */
	public Written write(@Nullable OrgUnitCode unit, @Nullable String filter, AsOf asOf, ReadPurpose purpose, @Nullable String language, Locale wished) {
		Words words = new Words(texts, findings, language == null || language.isBlank() ? Words.offered(wished) : Words.language(language), properties.zone());
		String criteria = unit == null ? Objects.requireNonNullElse(filter, "") : filter == null || filter.isBlank() ? null : filter;
		String name = unit == null ? words.say("cadreExport.found") : structure.unit(unit, asOf).name();
		List<Cadre> all = all(unit, criteria, asOf, purpose);
		List<CadreProfile> records = records(all, asOf, purpose);
		CadreWorkbook.Heading heading = new CadreWorkbook.Heading(name, asOf.on(), access.actor(), clock.instant());
		return Written.of(ExportFormat.XLSX, "%s_%s_%s.xlsx".formatted(asOf.on(), FileNames.plain(name), words.language().getLanguage()),
				out -> CadreWorkbook.write(heading, all, records, words, out));
	}

	/** Writes what is recorded of one cadre in the order of form 2C. */
	public Written form(CadreCode code, AsOf asOf, ReadPurpose purpose, @Nullable String language, Locale wished) {
		Words words = new Words(texts, findings, language == null || language.isBlank() ? Words.offered(wished) : Words.language(language), properties.zone());
		CadreFile file = cadres.file(code, asOf, purpose);
		return Written.of(ExportFormat.DOCX, "%s_%s_2C_%s.docx".formatted(asOf.on(), FileNames.plain(code.value()), words.language().getLanguage()),
				out -> CadreForm.write(file, new CadreForm.Heading(asOf.on(), access.actor(), clock.instant()), words, out));
	}

	/** What is recorded of those whose data the actor may read, relations to others apart, in the order of the list. */
	private List<CadreProfile> records(List<Cadre> all, AsOf asOf, ReadPurpose purpose) {
		List<CadreCode> readable = all.stream().filter(cadre -> cadre.readable() && !cadre.erased()).map(Cadre::code).toList();
		List<CadreProfile> records = new ArrayList<>();
		for (int i = 0; i < readable.size(); i += AT_ONCE) {
			List<CadreCode> some = readable.subList(i, Math.min(readable.size(), i + AT_ONCE));
			Map<CadreCode, CadreProfile> profiles = cadres.profiles(some, asOf, purpose);
			some.stream().map(profiles::get).filter(Objects::nonNull).forEach(records::add);
		}
		return records;
	}

	private List<Cadre> all(@Nullable OrgUnitCode unit, @Nullable String criteria, AsOf asOf, ReadPurpose purpose) {
		List<Cadre> all = new ArrayList<>();
		String after = "";
		while (after != null) {
			CadreSearch search = new CadreSearch(unit, true, null, false, AT_ONCE, after);
			Page<Cadre> page = criteria == null ? cadres.cadres(search, asOf, purpose) : cadres.cadres(search, criteria, asOf, purpose).page();
			all.addAll(page.items());
			after = page.next() == null ? null : page.items().getLast().code().value();
		}
		return all;
	}
}

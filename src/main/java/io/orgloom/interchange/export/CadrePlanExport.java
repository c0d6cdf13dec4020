package io.orgloom.interchange.export;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.CadrePlans;
import io.orgloom.cadreplan.PlanView;
import io.orgloom.cadreplan.ReviewRound;
import io.orgloom.cadreplan.ReviewRoundCode;
import io.orgloom.cadreplan.ReviewRounds;
import io.orgloom.cadreplan.RoundRecord;
import io.orgloom.cadreplan.RoundView;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.GraphProperties;
import io.orgloom.policy.FindingTexts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Writes cadre plans and their review rounds in the forms offices use; only for those who may read them, each reading logged, with a confidential foot. */
@Service
public class CadrePlanExport {

	private final CadrePlans plans;
	private final ReviewRounds rounds;
	private final Access access;
	private final FindingTexts findings;
	private final MessageSource texts;
	private final GraphProperties properties;
	private final Clock clock;

	CadrePlanExport(CadrePlans plans, ReviewRounds rounds, Access access, FindingTexts findings, MessageSource texts, GraphProperties properties, Clock clock) {
		this.plans = plans;
		this.rounds = rounds;
		this.access = access;
		this.findings = findings;
		this.texts = texts;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Writes a plan: the list of those who are planned as a document, or everything as a workbook.
	 *
	 * @param format docx or xlsx
	 * @param language of the document, en, vi or bn; what comes closest to the wish where null
	 */
	public Written plan(CadrePlanCode code, String format, AsOf asOf, ReadPurpose purpose, @Nullable String language, Locale wished) {
		Words words = words(language, wished);
		ExportFormat wanted = ExportFormat.of(format, List.of(ExportFormat.DOCX, ExportFormat.XLSX));
		PlanView view = plans.view(code, asOf, purpose);
		ReviewRound last = rounds.rounds(code, asOf).stream().findFirst().orElse(null);
		RoundRecord round = last == null ? null : rounds.record(code, last.code(), asOf, purpose);
		CadrePlanDossier dossier = new CadrePlanDossier(view, round, rounds.process(), access.actor(), clock.instant());
		String name = "%s_%s_%s.%s".formatted(asOf.on(), FileNames.plain(view.plan().name()), words.language().getLanguage(), wanted.word());
		return Written.of(wanted, name, out -> {
			if (wanted == ExportFormat.DOCX) {
				CadrePlanDocument.write(dossier, words, out);
			} else {
				CadrePlanWorkbook.write(dossier, words, out);
			}
		});
	}

	/** Writes the minutes of a review round with the counts of its votes. */
	public Written minutes(CadrePlanCode code, ReviewRoundCode round, AsOf asOf, ReadPurpose purpose, @Nullable String language, Locale wished) {
		Words words = words(language, wished);
		RoundView view = rounds.view(code, round, asOf, purpose);
		CadrePlanDossier dossier = new CadrePlanDossier(view.plan(), view.record(), rounds.process(), access.actor(), clock.instant());
		return Written.of(ExportFormat.DOCX, "%s_%s_%s.docx".formatted(asOf.on(), FileNames.plain(view.record().round().name()), words.language().getLanguage()),
				out -> ReviewMinutes.write(dossier, words, out));
	}

	private Words words(@Nullable String language, Locale wished) {
		return new Words(texts, findings, language == null || language.isBlank() ? Words.offered(wished) : Words.language(language), properties.zone());
	}
}

package io.orgloom.interchange.export;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.GraphProperties;
import io.orgloom.graph.Ledger;
import io.orgloom.impact.Impact;
import io.orgloom.impact.PlanImpact;
import io.orgloom.impact.apparatus.Bench;
import io.orgloom.impact.apparatus.PlanChart;
import io.orgloom.impact.apparatus.PlanChart.Compared;
import io.orgloom.impact.apparatus.StaffBalance;
import io.orgloom.interchange.export.PlanSubtrees.Found;
import io.orgloom.interchange.patch.PatchFile;
import io.orgloom.policy.FindingTexts;
import io.orgloom.scenario.Deliberation;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioTransfer;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.snapshot.Snapshots;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Outlines;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Writes scenarios as files, for whoever may read them. */
@Service
public class ScenarioExport {

	private static final ReadPurpose DOOR = new ReadPurpose("GET /api/scenarios/{id}/export", null);

	private final ScenarioPlanning planning;
	private final ScenarioTransfer transfer;
	private final Deliberation deliberation;
	private final PlanImpact impact;
	private final PlanChart chart;
	private final Bench bench;
	private final StaffBalance staff;
	private final Snapshots snapshots;
	private final Territory territory;
	private final Outlines outlines;
	private final Ledger ledger;
	private final Access access;
	private final FindingTexts findings;
	private final MessageSource texts;
	private final JsonMapper json;
	private final GraphProperties properties;
	private final Clock clock;

	ScenarioExport(ScenarioPlanning planning, ScenarioTransfer transfer, Deliberation deliberation, PlanImpact impact, PlanChart chart, Bench bench, StaffBalance staff, Snapshots snapshots, Territory territory, Outlines outlines,
			Ledger ledger, Access access, FindingTexts findings, MessageSource texts, JsonMapper json, GraphProperties properties, Clock clock) {
		this.planning = planning;
		this.transfer = transfer;
		this.deliberation = deliberation;
		this.impact = impact;
		this.chart = chart;
		this.bench = bench;
		this.staff = staff;
		this.snapshots = snapshots;
		this.territory = territory;
		this.outlines = outlines;
		this.ledger = ledger;
		this.access = access;
		this.findings = findings;
		this.texts = texts;
		this.json = json;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Writes a scenario.
	 *
	 * @param language of the document, en, vi or bn; what comes closest to the wish where null
	 */
	public Written write(ScenarioId id, ExportFormat format, @Nullable String language, Locale wished) {
		Words words = new Words(texts, findings, language == null || language.isBlank() ? Words.offered(wished) : Words.language(language), properties.zone());
		if (format == ExportFormat.PPTX) {
			return slides(id, words);
		}
		PlanDossier plan = dossier(id, words.language());
		return Written.of(format, FileNames.of(plan, format, words), out -> write(plan, format, words, out));
	}

	private void write(PlanDossier plan, ExportFormat format, Words words, OutputStream out) throws IOException {
		switch (format) {
			case XLSX -> PlanWorkbook.write(plan, words, out);
			case DOCX -> SchemeDocument.write(plan, shapes(plan), words, out);
			case GEOJSON -> PlanMapFile.write(plan, shapes(plan), out);
			case CSV -> AssignmentTable.write(plan, out);
			case JSON -> PatchFile.write(plan.scenario(), plan.steps(), plan.base(), plan.before(), plan.after(), plan.at(), json, out);
			case PPTX, GRAPHML, GEXF, SVG, PNG -> throw new IllegalArgumentException("A dossier is not written as " + format);
		}
	}

	/** Slides are of the apparatus alone and name nobody. */
	private Written slides(ScenarioId id, Words words) {
		Scenario scenario = planning.scenario(id);
		Found found = PlanSubtrees.of(chart, id, StructureSlides.MOST);
		Compared figures = chart.compare(id);
		return Written.of(ExportFormat.PPTX, FileNames.of(scenario, clock.instant(), ExportFormat.PPTX, words), out -> StructureSlides.write(scenario, figures, found, words, out));
	}

	private Map<UnitCode, Geometry> shapes(PlanDossier plan) {
		return outlines.of(plan.before().units().stream().map(unit -> new UnitCode(unit.code())).toList(), plan.day());
	}

	/** All of one version: where somebody adds a step meanwhile, it is read anew. */
	private PlanDossier dossier(ScenarioId id, Locale language) {
		Scenario scenario;
		PlanDossier plan;
		do {
			scenario = planning.scenario(id);
			plan = read(id, scenario, language);
		} while (planning.scenario(id).revision() != scenario.revision());
		return plan;
	}

	private PlanDossier read(ScenarioId id, Scenario scenario, Locale language) {
		AsOf day = new AsOf(scenario.baseOn(), scenario.baseKnown());
		Snapshot base = snapshots.of(day);
		Evaluation after = planning.evaluate(id, null);
		Evaluation before = transfer.before(id, after.populationKind());
		AdministrativeUnit scope = scenario.within() == null ? null : territory.unit(new UnitCode(scenario.within()), day);
		List<UnitCode> codes = before.units().stream().map(unit -> new UnitCode(unit.code())).toList();
		return new PlanDossier(scenario, scope, before, after, base, planning.steps(id), deliberation.consultations(id), territory.figureSources(codes, day),
				ledger.changes(List.of(scenario.baseKnown())).get(scenario.baseKnown()), effects(id, language), access.actor(), clock.instant());
	}

	/** Names of people are for those who may read them; that they were read for a file is logged. */
	private PlanEffects effects(ScenarioId id, Locale language) {
		Impact all = impact.of(id, null, "", Integer.MAX_VALUE - 1, language, DOOR);
		return new PlanEffects(planning.staffed(id).names(), all.page().items(), all.orphans(), bench.all(id, DOOR), staff.of(id));
	}
}

package io.orgloom.interchange.export;

import io.orgloom.impact.ImpactItem;
import io.orgloom.impact.Orphan;
import io.orgloom.impact.apparatus.Benched;
import io.orgloom.interchange.export.Sheet.Column;
import io.orgloom.policy.Finding;
import io.orgloom.policy.FindingTexts;
import io.orgloom.scenario.Evaluation.Unassigned;
import io.orgloom.scenario.Evaluation.Unit;
import io.orgloom.scenario.ScenarioPlanning.StepEntry;
import io.orgloom.scenario.StepTypes;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.FigureSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A scenario as a workbook: who goes where, what comes of it, what the rules say, how it came about, where the figures come from. */
final class PlanWorkbook {

	private static final int ROWS_IN_MEMORY = 200;
	private static final int CODE = 16;
	private static final int NAME = 30;
	private static final int NUMBER = 14;
	private static final int SHORT = 18;
	private static final int LONG = 60;

	private final PlanDossier plan;
	private final Words words;
	private final Map<String, Unit> units;
	private final SXSSFWorkbook workbook;
	private final Sheet.Styles styles;

	private PlanWorkbook(PlanDossier plan, Words words, SXSSFWorkbook workbook) {
		this.plan = plan;
		this.words = words;
		this.units = plan.byCode();
		this.workbook = workbook;
		this.styles = new Sheet.Styles(workbook);
	}

	static void write(PlanDossier plan, Words words, OutputStream out) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
			workbook.setCompressTempFiles(true);
			PlanWorkbook work = new PlanWorkbook(plan, words, workbook);
			work.assignments();
			work.units();
			work.findings();
			work.changes();
			work.impact();
			work.bench();
			work.sources();
			workbook.write(out);
		}
	}

	private Sheet sheet(String key, Column... columns) {
		return new Sheet(workbook, styles, words, words.say("export.sheet." + key), PlanTitle.lines(plan, words), List.of(columns));
	}

	private Column column(String key, int width) {
		return new Column(words.say("export.column." + key), width);
	}

	private void assignments() {
		Sheet sheet = sheet("assignments", column("oldCode", CODE), column("oldName", NAME), column("newCode", CODE), column("newName", NAME),
				column("newType", SHORT), column("share", NUMBER), column("basis", SHORT), column("clause", NAME), column("extent", SHORT));
		for (PlanDossier.Part part : plan.parts()) {
			sheet.row(AssignmentTable.official(part.old()), part.old().name(), code(part.unit()), part.unit().name(), words.say("type." + part.unit().type()),
					part.source().share(), part.source().basis() == null ? null : words.say("export.basis." + part.source().basis()), part.source().clause(),
					words.say(part.isWhole() ? "export.whole" : "export.part"));
		}
		for (Unassigned left : plan.after().unassigned()) {
			AdministrativeUnit old = Objects.requireNonNull(plan.old(left.code()));
			sheet.row(AssignmentTable.official(old), old.name(), null, words.say("export.unassigned"), null, left.share(), null, null,
					words.say(left.share() >= 1 ? "export.whole" : "export.part"));
		}
		for (AdministrativeUnit ended : plan.ended()) {
			sheet.row(AssignmentTable.official(ended), ended.name(), null, words.say("export.ended"), null, 1.0, null, null, words.say("export.whole"));
		}
		sheet.finish();
	}

	private String code(Unit unit) {
		return Objects.requireNonNullElse(plan.officialCode(unit), unit.code());
	}

	private void units() {
		Sheet sheet = sheet("units", column("code", CODE), column("name", NAME), column("type", SHORT), column("parent", NAME), column("change", SHORT),
				column("area", NUMBER), column("areaPct", NUMBER), column("population", NUMBER), column("populationPct", NUMBER), column("seat", NAME),
				column("contiguous", SHORT), column("verdict", SHORT), column("meets", SHORT), column("sources", NUMBER));
		Stream.concat(plan.units().stream(), plan.after().above().stream().filter(unit -> !unit.empty())).forEach(unit -> sheet.row(code(unit), unit.name(),
				words.say("type." + unit.type()), unit.parentName(), words.say(unit.formed() ? "export.formed" : plan.isArranged(unit) ? "export.changed" : "export.kept"),
				unit.areaKm2(), PlanDossier.percentOfStandard(PlanDossier.areaStandard(unit)), unit.population(),
				PlanDossier.percentOfStandard(PlanDossier.populationStandard(unit)), plan.name(unit.seat(), units), unit.contiguous(),
				unit.empty() ? null : unit.verdict().map(verdict -> words.findings().verdict(verdict, words.language())).orElseGet(() -> words.say("export.noRule")),
				words.say("export.meets." + PlanDossier.meets(unit)), unit.from().size()));
		sheet.finish();
	}

	private void findings() {
		Sheet sheet = sheet("findings", column("code", CODE), column("subject", NAME), column("rule", SHORT), column("ruleTitle", LONG), column("metric", NAME),
				column("measured", NUMBER), column("threshold", NUMBER), column("strictest", NUMBER), column("unit", NUMBER), column("verdict", SHORT),
				column("severity", SHORT), column("explanation", LONG), column("source", NAME), column("confidence", SHORT), column("address", LONG));
		plan.after().findings().forEach(finding -> finding(sheet, null, words.say("export.wholePlan"), finding));
		Stream.concat(plan.units().stream(), plan.after().above().stream())
			.forEach(unit -> unit.findings().forEach(finding -> finding(sheet, code(unit), unit.name(), finding)));
		sheet.finish();
	}

	private void finding(Sheet sheet, @Nullable String code, String name, Finding finding) {
		FindingTexts texts = words.findings();
		Locale language = words.language();
		sheet.row(code, name, finding.rule(), texts.title(finding, language), texts.metric(finding, language), finding.measured(), finding.threshold(),
				finding.strictest(), finding.unit().isEmpty() ? null : unit(finding.unit()), texts.verdict(finding.verdict(), language),
				texts.severity(finding.severity(), language), texts.explain(finding, language), texts.citation(finding, language),
				texts.confidence(finding.confidence(), language), finding.source().url());
	}

	/** A unit of measurement without a figure. */
	private String unit(String unit) {
		return words.sayOr("policy.unit." + unit, unit).replace("{0}", "").strip();
	}

	private void changes() {
		Sheet sheet = sheet("changes", column("position", NUMBER), column("step", SHORT), column("what", LONG * 2), column("author", SHORT), column("time", SHORT));
		StepTexts texts = new StepTexts(plan, words);
		for (StepEntry entry : plan.steps()) {
			String type = StepTypes.of(entry.step());
			sheet.row(entry.position(), words.sayOr("decision.step." + type, type), texts.tell(entry.step()), entry.author(), entry.at());
		}
		sheet.finish();
	}

	/** What the plan touches, what would have nothing to hang on told beside it. */
	private void impact() {
		Map<String, Orphan> orphans = new HashMap<>();
		plan.effects().orphans().forEach(orphan -> orphans.put(orphan.kind() + " " + orphan.code(), orphan));
		Sheet sheet = sheet("impact", column("kind", SHORT), column("code", NAME), column("name", NAME), column("effect", NAME), column("orphan", NAME), column("way", LONG * 2));
		for (ImpactItem item : plan.effects().impact()) {
			Orphan orphan = orphans.get(item.kind() + " " + item.code());
			sheet.row(words.say("js.impact.kind." + item.kind()), item.code(), item.name(), words.say("js.impact.effect." + item.effect()),
					orphan == null ? null : words.say("js.impact.reason." + orphan.reason()), way(item));
		}
		sheet.finish();
	}

	private String way(ImpactItem item) {
		StringBuilder way = new StringBuilder();
		item.path().forEach(hop -> way.append(way.isEmpty() ? "" : " " + words.say("js.impact.relation." + hop.relation()) + " ").append(hop.name() == null ? hop.code() : hop.name()));
		return way.toString();
	}

	/** The people whose posts end, and what becomes of each. */
	private void bench() {
		Sheet sheet = sheet("bench", column("code", CODE), column("name", NAME), column("lostPosts", LONG), column("answer", SHORT), column("newPost", LONG), column("answerReason", LONG));
		for (Benched person : plan.effects().bench()) {
			Benched.Answer answer = person.answer();
			sheet.row(person.cadre(), person.name(), person.from().stream().map(lost -> lost.title() + (lost.unitName() == null ? "" : ", " + lost.unitName())).collect(Collectors.joining("; ")),
					words.say("export.answer." + (answer == null ? "NONE" : answer.kind())), answer == null || answer.title() == null ? null : answer.title() + ", " + answer.unit(),
					answer == null ? null : answer.reason());
		}
		sheet.finish();
	}

	private void sources() {
		Sheet sheet = sheet("sources", column("about", NAME), column("kind", SHORT), column("source", LONG), column("licence", SHORT), column("unitCount", NUMBER),
				column("firstChange", NUMBER), column("lastChange", NUMBER));
		for (FigureSource source : plan.sources()) {
			sheet.row(words.sayOr("aspect." + source.aspect(), source.aspect()), source.kind() == null ? null : words.say("export.population." + source.kind()),
					PlanTitle.source(source, words), null, source.units(), source.firstChange(), source.lastChange());
		}
		for (Finding rule : rules().values()) {
			sheet.row(words.say("export.rule", rule.rule()), null, words.findings().citation(rule, words.language()) + Optional.ofNullable(rule.source().url())
				.map(" – "::concat).orElse(""), null, null, null, null);
		}
		DataLicences.ALL.forEach(licence -> sheet.row(words.say("about.data." + licence.what()), words.say("export.demonstration"), licence.source(),
				licence.licence() == null ? words.say("about.noneStated") : licence.licence(), null, null, null));
		sheet.finish();
	}

	/** One finding of each rule that said something. */
	private Map<String, Finding> rules() {
		Map<String, Finding> rules = new LinkedHashMap<>();
		List<Finding> all = new ArrayList<>(plan.after().findings());
		Stream.concat(plan.after().units().stream(), plan.after().above().stream()).forEach(unit -> all.addAll(unit.findings()));
		all.forEach(finding -> rules.putIfAbsent(finding.rule(), finding));
		return rules;
	}
}

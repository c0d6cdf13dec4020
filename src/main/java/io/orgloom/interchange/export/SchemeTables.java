package io.orgloom.interchange.export;

import io.orgloom.impact.Effect;
import io.orgloom.impact.ImpactItem;
import io.orgloom.impact.apparatus.Benched;
import io.orgloom.impact.apparatus.StaffBalance;
import io.orgloom.interchange.export.PlanDossier.Meets;
import io.orgloom.interchange.export.WordTable.Cell;
import io.orgloom.interchange.export.WordTable.Join;
import io.orgloom.policy.Finding;
import io.orgloom.policy.FindingTexts;
import io.orgloom.scenario.Consultation;
import io.orgloom.scenario.Evaluation.Source;
import io.orgloom.scenario.Evaluation.Unit;
import io.orgloom.scenario.ScenarioPlanning.StepEntry;
import io.orgloom.scenario.StepTypes;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.FigureSource;
import io.orgloom.territory.Population;
import io.orgloom.territory.SpecialFactors;
import io.orgloom.territory.Terrain;
import io.orgloom.territory.UnitCode;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a scheme, filled from the plan; what the system does not hold is a dash or a line that says so, never a figure. */
final class SchemeTables {

	private final PlanDossier plan;
	private final Words words;
	private final WordFile word;
	private final Map<String, Unit> byCode;

	SchemeTables(PlanDossier plan, Words words, WordFile word) {
		this.plan = plan;
		this.words = words;
		this.word = word;
		this.byCode = plan.byCode();
	}

	private String say(String key) {
		return words.say("export.m." + key);
	}

	private void caption(String table, boolean template) {
		word.paragraph("Caption", words.say("export.table." + table));
		word.paragraph("Template", words.say(template ? "export.template" : "export.published"));
	}

	/** Where the figures of a table come from. */
	private void source() {
		word.paragraph("Source", words.say("export.figures", words.day(plan.scenario().baseOn()), words.plain(plan.scenario().baseKnown()),
				PlanTitle.kind(plan, words), words.day(plan.scenario().effectiveOn())));
	}

	private Cell head(String key) {
		return Cell.head(say(key), 1, Join.ALONE);
	}

	private Cell tall(String key) {
		return Cell.head(say(key), 1, Join.BEGINS);
	}

	private Cell wide(String key, int columns) {
		return Cell.head(say(key), columns, Join.ALONE);
	}

	private static Cell below() {
		return Cell.head("", 1, Join.GOES_ON);
	}

	/** M1: what there is. */
	void present() {
		caption("M1", true);
		WordTable table = word.table(10, 40, 18, 14, 14, 14, 19, 16, 21, 16, 26, 14, 30);
		table.head(List.of(tall("no"), tall("unit"), tall("terrain"), wide("minority", 2), tall("border"), wide("area", 2), wide("population", 2), tall("special"),
				tall("hamlets"), tall("note")));
		table.head(List.of(below(), below(), below(), head("persons"), head("percent"), below(), head("km2"), head("pctOfStandard"), head("persons"),
				head("pctOfStandard"), below(), below(), below()));
		long number = 0;
		for (Unit unit : plan.before().units()) {
			AdministrativeUnit old = Objects.requireNonNull(plan.old(unit.code()));
			SpecialFactors factors = old.factors();
			table.row(Cell.centred(words.plain(++number)), Cell.text(old.name()), Cell.text(terrain(old.terrain())), Cell.number(Words.MISSING),
					Cell.number(words.decimal(factors.minorityPct(), 1)), Cell.centred(flag(factors.landBorder())), Cell.number(words.decimal(old.areaKm2(), 2)),
					Cell.number(percent(PlanDossier.percentOfStandard(PlanDossier.areaStandard(unit)))), Cell.number(words.whole(unit.population())),
					Cell.number(percent(PlanDossier.percentOfStandard(PlanDossier.populationStandard(unit)))), Cell.text(special(factors)),
					Cell.centred(Words.MISSING), Cell.text(words.say("export.meets." + PlanDossier.meets(unit))));
		}
		table.end();
		source();
		word.paragraph("Source", words.say("export.m1.missing"));
	}

	private String percent(@Nullable Double value) {
		return words.decimal(value, 1);
	}

	private String terrain(@Nullable Terrain terrain) {
		return terrain == null ? Words.MISSING : words.say("export.terrain." + terrain);
	}

	private String flag(@Nullable Boolean flag) {
		return flag == null ? Words.MISSING : words.say(flag ? "export.yes" : "export.no");
	}

	private String special(SpecialFactors factors) {
		return Boolean.TRUE.equals(factors.island()) ? words.say("export.terrain.ISLAND") : Words.MISSING;
	}

	/** M2: what the plan arranges. */
	void options() {
		caption("M2", true);
		WordTable table = word.table(9, 33, 17, 15, 17, 31, 17, 16, 13, 17, 13, 22, 19, 13);
		table.head(List.of(tall("no"), tall("before"), tall("extent"), tall("area"), tall("population"), wide("after", 6), tall("seat"), tall("meets"), tall("reason")));
		table.head(List.of(below(), below(), below(), below(), below(), head("name"), head("type"), head("km2"), head("percent"), head("persons"), head("percent"),
				below(), below(), below()));
		long number = 0;
		for (Unit unit : plan.arranged()) {
			number++;
			for (int i = 0; i < unit.from().size(); i++) {
				table.row(option(number, unit, unit.from().get(i), unit.from().size() == 1 ? Join.ALONE : i == 0 ? Join.BEGINS : Join.GOES_ON));
			}
		}
		table.end();
		source();
	}

	private List<Cell> option(long number, Unit unit, Source source, Join join) {
		AdministrativeUnit old = Objects.requireNonNull(plan.old(source.code()));
		boolean whole = source.share() >= 1;
		Double area = old.areaKm2() == null ? null : Double.valueOf(old.areaKm2() * source.share());
		Long people = plan.after().populationKind() == null ? null : old.population(plan.after().populationKind()).map(Population::people).orElse(null);
		String persons = people == null ? Words.MISSING : whole ? words.whole(people) : words.say("export.about", words.whole(people * source.share()));
		List<Cell> cells = new ArrayList<>(List.of(Cell.centred(words.plain(number)).joined(join), Cell.text(old.name()),
				Cell.text(whole ? words.say("export.whole") : words.say("export.partOf", words.percent(source.share() * 100))),
				Cell.number(words.decimal(area, 2)), Cell.number(persons)));
		Stream.of(Cell.text(unit.name()), Cell.text(words.say("type." + unit.type())), Cell.number(words.decimal(unit.areaKm2(), 2)),
				Cell.number(percent(PlanDossier.percentOfStandard(PlanDossier.areaStandard(unit)))), Cell.number(words.whole(unit.population())),
				Cell.number(percent(PlanDossier.percentOfStandard(PlanDossier.populationStandard(unit)))),
				Cell.text(Objects.requireNonNullElse(plan.name(unit.seat(), byCode), Words.MISSING)),
				Cell.text(words.say("export.meets." + PlanDossier.meets(unit)))).map(cell -> cell.joined(join)).forEach(cells::add);
		cells.add(Cell.text(source.clause() == null ? Words.MISSING : source.clause()));
		return cells;
	}

	/** The units the plan leaves alone. */
	void leftAlone(List<Unit> kept) {
		word.paragraph("Caption", words.say("export.table.kept"));
		WordTable table = word.table(12, 70, 30, 30, 30, 30, 50);
		table.head(say("no"), say("unit"), say("areaKm2"), say("pctOfStandard"), say("population"), say("pctOfStandard"), say("meets"));
		long number = 0;
		for (Unit unit : kept) {
			table.row(Cell.centred(words.plain(++number)), Cell.text(unit.name()), Cell.number(words.decimal(unit.areaKm2(), 2)),
					Cell.number(percent(PlanDossier.percentOfStandard(PlanDossier.areaStandard(unit)))), Cell.number(words.whole(unit.population())),
					Cell.number(percent(PlanDossier.percentOfStandard(PlanDossier.populationStandard(unit)))),
					Cell.text(words.say("export.meets." + PlanDossier.meets(unit))));
		}
		table.end();
		source();
	}

	/** M3: the figures of each province. */
	void summary() {
		caption("M3", false);
		WordTable table = word.table(9, 34, 18, 20, 18, 19, 22, 15, 15, 20, 23, 18, 21);
		table.head(List.of(tall("no"), tall("province"), tall("unitsPresent"), tall("unitsArranged"), tall("optionCount"), tall("formed"), tall("kept"),
				wide("reduction", 2), tall("meetBoth"), tall("notAssessed"), tall("notYet"), tall("otherwise")));
		table.head(List.of(below(), below(), below(), below(), below(), below(), below(), head("count"), head("percent"), below(), below(), below(), below()));
		Map<String, ProvinceFigures> provinces = provinces();
		long number = 0;
		for (Map.Entry<String, ProvinceFigures> province : provinces.entrySet()) {
			table.row(row(words.plain(++number), province.getKey(), province.getValue(), "TableNumber"));
		}
		if (provinces.size() > 1) {
			table.row(row("", words.say("export.total"), ProvinceFigures.sum(provinces.values()), "TableHead"));
		}
		table.end();
		source();
	}

	private List<Cell> row(String number, String name, ProvinceFigures figures, String style) {
		double reduction = figures.present == 0 ? 0 : 100.0 * (figures.present - figures.after) / figures.present;
		List<Cell> cells = new ArrayList<>(List.of(Cell.centred(number), Cell.text(name)));
		Stream.of(figures.present, figures.arranged, figures.options, figures.formed, figures.kept, figures.present - figures.after)
			.forEach(figure -> cells.add(Cell.of(style, words.whole(figure))));
		cells.add(Cell.of(style, words.decimal(reduction, 2)));
		Stream.of(figures.both, figures.notAssessed, figures.below, figures.otherwise).forEach(figure -> cells.add(Cell.of(style, words.whole(figure))));
		return cells;
	}

	private Map<String, ProvinceFigures> provinces() {
		Map<String, ProvinceFigures> provinces = new TreeMap<>(Collator.getInstance(Locale.of("vi")));
		plan.before().units().forEach(unit -> provinces.computeIfAbsent(province(unit), name -> new ProvinceFigures()).present++);
		plan.arranged().stream().flatMap(unit -> unit.from().stream()).map(Source::code).distinct()
			.forEach(code -> provinces.computeIfAbsent(province(code), name -> new ProvinceFigures()).arranged++);
		for (Unit unit : plan.units()) {
			provinces.computeIfAbsent(province(unit), name -> new ProvinceFigures()).add(unit, plan.isArranged(unit));
		}
		return provinces;
	}

	/** The province a unit lies in: of a unit of the plan the one it was put under. */
	private String province(Unit unit) {
		Unit above = unit;
		while (above.parent() != null && byCode.get(above.parent()) != null) {
			above = byCode.get(above.parent());
		}
		return above != unit && above.parent() == null ? above.name() : unit.from().isEmpty() ? unit.name() : province(unit.from().getFirst().code());
	}

	private String province(String code) {
		int number = plan.base().number(new UnitCode(code)).orElseThrow();
		return plan.base().topOf(number).map(AdministrativeUnit::name).orElse(words.say("export.everywhere"));
	}

	private static final class ProvinceFigures {

		private int present;
		private int after;
		private int arranged;
		private int options;
		private int formed;
		private int kept;
		private int both;
		private int notAssessed;
		private int below;
		private int otherwise;

		void add(Unit unit, boolean isArranged) {
			after++;
			options += isArranged ? 1 : 0;
			formed += unit.formed() ? 1 : 0;
			kept += isArranged ? 0 : 1;
			if (isArranged) {
				Meets meets = PlanDossier.meets(unit);
				both += meets == Meets.BOTH ? 1 : 0;
				notAssessed += meets == Meets.NOT_ASSESSED ? 1 : 0;
				below += meets == Meets.ONE || meets == Meets.NONE ? 1 : 0;
				otherwise += meets == Meets.UNKNOWN || meets == Meets.THE_ONE_SET ? 1 : 0;
			}
		}

		static ProvinceFigures sum(Collection<ProvinceFigures> all) {
			ProvinceFigures sum = new ProvinceFigures();
			for (ProvinceFigures each : all) {
				sum.present += each.present;
				sum.after += each.after;
				sum.arranged += each.arranged;
				sum.options += each.options;
				sum.formed += each.formed;
				sum.kept += each.kept;
				sum.both += each.both;
				sum.notAssessed += each.notAssessed;
				sum.below += each.below;
				sum.otherwise += each.otherwise;
			}
			return sum;
		}
	}

	/** What the rules say of each unit the plan arranges, with where each is written. */
	void checks() {
		word.paragraph("Caption", words.say("export.table.checks"));
		WordTable table = word.table(10, 42, 55, 75, 24, 46);
		table.head(say("no"), say("unit"), say("rule"), say("finding"), say("verdict"), say("source"));
		FindingTexts texts = words.findings();
		Locale language = words.language();
		long number = 0;
		for (Unit unit : plan.arranged()) {
			number++;
			for (int i = 0; i < unit.findings().size(); i++) {
				Finding finding = unit.findings().get(i);
				Join join = unit.findings().size() == 1 ? Join.ALONE : i == 0 ? Join.BEGINS : Join.GOES_ON;
				table.row(Cell.centred(words.plain(number)).joined(join), Cell.text(unit.name()).joined(join), Cell.text(texts.title(finding, language)),
						Cell.text(texts.explain(finding, language)), Cell.text(texts.verdict(finding.verdict(), language)), Cell.text(texts.citation(finding, language)));
			}
		}
		table.end();
		source();
	}

	/** How many units meet what, before and after. */
	void impact() {
		word.paragraph("Caption", words.say("export.table.impact"));
		WordTable table = word.table(85, 40, 40);
		table.head(say("meets"), say("countBefore"), say("countAfter"));
		Map<Meets, Long> before = count(plan.before().units());
		Map<Meets, Long> after = count(plan.units());
		for (Meets meets : Meets.values()) {
			table.row(Cell.text(words.say("export.meets." + meets)), Cell.number(words.whole(before.getOrDefault(meets, 0L))),
					Cell.number(words.whole(after.getOrDefault(meets, 0L))));
		}
		table.row(Cell.text(words.say("export.total")), Cell.number(words.whole(plan.before().units().size())), Cell.number(words.whole(plan.units().size())));
		table.end();
		source();
	}

	Map<Meets, Long> count(List<Unit> units) {
		return units.stream().collect(Collectors.groupingBy(PlanDossier::meets, () -> new EnumMap<>(Meets.class), Collectors.counting()));
	}

	/** M4 to M6: people by unit where steps say what becomes of them; of the others their heads, and which data the system does not hold. */
	void staffAndAssets() {
		if (plan.effects().staff().isEmpty()) {
			empty("M4", true, List.of("no", "unit", "presentStaff", "keptStaff", "surplus", "solution"), 12, 40, 36, 28, 22, 27);
		} else {
			staff();
		}
		empty("M5", false, List.of("no", "unit", "surplusAll", "year1", "year2", "year3", "year4", "year5", "left"), 10, 35, 20, 16, 16, 16, 16, 16, 20);
		empty("M6", true, List.of("no", "building", "user", "landAndFloor", "use", "by", "lead"), 10, 38, 27, 26, 26, 18, 20);
	}

	/** M4: surplus are those for whom there is no post, and those of whom nobody has said what becomes of them. */
	private void staff() {
		caption("M4", true);
		WordTable table = word.table(12, 40, 30, 26, 20, 37);
		table.head(List.of("no", "unit", "presentStaff", "keptStaff", "surplus", "solution").stream().map(this::head).toList());
		long number = 0;
		for (StaffBalance.Row row : plan.effects().staff()) {
			table.row(Cell.centred(words.plain(++number)), Cell.text(row.name()), Cell.number(words.whole(row.present())), Cell.number(words.whole(row.kept())),
					Cell.number(words.whole(row.surplus() + row.unanswered())), Cell.text(solution(row.retired(), row.surplus(), row.unanswered())));
		}
		List<StaffBalance.Row> all = plan.effects().staff();
		int surplus = all.stream().mapToInt(StaffBalance.Row::surplus).sum();
		int unanswered = all.stream().mapToInt(StaffBalance.Row::unanswered).sum();
		table.row(Cell.text(""), Cell.text(words.say("export.total")), Cell.number(words.whole(all.stream().mapToInt(StaffBalance.Row::present).sum())),
				Cell.number(words.whole(all.stream().mapToInt(StaffBalance.Row::kept).sum())), Cell.number(words.whole(surplus + unanswered)),
				Cell.text(solution(all.stream().mapToInt(StaffBalance.Row::retired).sum(), surplus, unanswered)));
		table.end();
		word.paragraph("Source", words.say("export.m4.source", words.day(plan.scenario().baseOn()), words.plain(plan.scenario().baseKnown())));
	}

	private String solution(int retired, int surplus, int unanswered) {
		List<String> said = new ArrayList<>();
		addCount(said, "export.answer.RETIRED", retired);
		addCount(said, "export.answer.SURPLUS", surplus);
		addCount(said, "export.answer.NONE", unanswered);
		return String.join("; ", said);
	}

	private void addCount(List<String> said, String key, int count) {
		if (count > 0) {
			said.add(words.say(key) + ": " + words.whole(count));
		}
	}

	private void empty(String name, boolean template, List<String> heads, int... widths) {
		caption(name, template);
		WordTable table = word.table(widths);
		table.head(heads.stream().map(this::head).toList());
		table.row(Cell.text(words.say("export.nodata." + name)).over(widths.length));
		table.end();
		word.paragraph("Source", words.say("export.nodata"));
	}

	/** M7: who was asked, and what they said. */
	void opinions() {
		caption("M7", true);
		WordTable table = word.table(9, 38, 20, 22, 18, 14, 18, 26);
		table.head(List.of(tall("no"), tall("asked"), tall("invited"), tall("tookPart"), wide("agree", 2), tall("disagree"), tall("minutes")));
		table.head(List.of(below(), below(), below(), below(), head("count"), head("percent"), below(), below()));
		long number = 0;
		for (Consultation each : plan.consultations()) {
			Double share = each.agree() == null || each.tookPart() == null || each.tookPart() == 0 ? null : Double.valueOf(100.0 * each.agree() / each.tookPart());
			String who = words.say("decision.consultation." + each.kind());
			String where = each.unit() == null ? words.say("export.wholePlan") : Objects.requireNonNullElse(plan.name(each.unit(), byCode), each.unit());
			String minutes = each.document() == null ? words.day(each.heldOn()) : each.document() + ", " + words.day(each.heldOn());
			table.row(Cell.centred(words.plain(++number)), Cell.of("TableText", who, where), Cell.number(words.whole(each.invited())),
					Cell.number(words.whole(each.tookPart())), Cell.number(words.whole(each.agree())), Cell.number(percent(share)),
					Cell.number(words.whole(each.disagree())), Cell.text(minutes));
		}
		if (plan.consultations().isEmpty()) {
			table.row(Cell.text(words.say("export.nodata.M7")).over(8));
		}
		table.end();
		word.paragraph("Source", words.say("export.m7.source", words.plain(plan.scenario().revision()), words.time(plan.at())));
	}

	/** Where the figures of the base come from, as recorded. */
	void sources() {
		WordTable table = word.table(48, 40, 100, 22, 42);
		table.head(words.say("export.column.about"), words.say("export.column.kind"), words.say("export.column.source"), words.say("export.column.unitCount"),
				words.say("export.changes"));
		for (FigureSource source : plan.sources()) {
			table.row(Cell.text(words.sayOr("aspect." + source.aspect(), source.aspect())),
					Cell.text(source.kind() == null ? "" : words.say("export.population." + source.kind())), Cell.text(PlanTitle.source(source, words)),
					Cell.number(words.whole(source.units())), Cell.text(source.firstChange() == source.lastChange() ? words.plain(source.firstChange())
							: words.plain(source.firstChange()) + "–" + words.plain(source.lastChange())));
		}
		table.end();
		word.paragraph("Source", words.say("export.demonstration.note"));
		WordTable licences = word.table(100, 110, 42);
		licences.head(words.say("export.column.about"), words.say("export.column.source"), words.say("export.column.licence"));
		DataLicences.ALL.forEach(each -> licences.row(Cell.text(words.say("about.data." + each.what())), Cell.text(each.source()),
				Cell.text(each.licence() == null ? words.say("about.noneStated") : each.licence())));
		licences.end();
	}

	/** How the plan came about. */
	void steps() {
		WordTable table = word.table(12, 38, 132, 30, 40);
		table.head(say("no"), words.say("export.column.step"), words.say("export.column.what"), words.say("export.column.author"), words.say("export.column.time"));
		StepTexts texts = new StepTexts(plan, words);
		for (StepEntry entry : plan.steps()) {
			String type = StepTypes.of(entry.step());
			table.row(Cell.centred(words.plain(entry.position())), Cell.text(words.sayOr("decision.step." + type, type)), Cell.text(texts.tell(entry.step())),
					Cell.text(entry.author() == null ? Words.MISSING : entry.author()), Cell.text(entry.at() == null ? Words.MISSING : words.time(entry.at())));
		}
		table.end();
		word.paragraph("Source", "");
	}

	/** How much of which kind the plan touches, and what happens to it. */
	void touched() {
		WordTable table = word.table(80, 80, 40);
		table.head(words.say("export.column.kind"), words.say("export.column.effect"), say("count"));
		Map<String, Map<Effect, Long>> counts = plan.effects().impact().stream().collect(Collectors.groupingBy(ImpactItem::kind, LinkedHashMap::new,
				Collectors.groupingBy(ImpactItem::effect, () -> new EnumMap<>(Effect.class), Collectors.counting())));
		counts.forEach((kind, effects) -> effects.forEach((effect, count) -> table.row(Cell.text(words.say("js.impact.kind." + kind)), Cell.text(words.say("js.impact.effect." + effect)),
				Cell.number(words.whole(count)))));
		table.end();
		word.paragraph("Source", words.say("export.m4.source", words.day(plan.scenario().baseOn()), words.plain(plan.scenario().baseKnown())));
		if (!plan.effects().orphans().isEmpty()) {
			word.paragraph("Caption", words.say("export.table.orphans"));
			WordTable left = word.table(50, 110, 60);
			left.head(words.say("export.column.kind"), words.say("export.column.name"), words.say("export.column.orphan"));
			plan.effects().orphans().forEach(orphan -> left.row(Cell.text(words.say("js.impact.kind." + orphan.kind())), Cell.text(orphan.name() == null ? orphan.code() : orphan.name()),
					Cell.text(words.say("js.impact.reason." + orphan.reason()))));
			left.end();
		}
	}

	/** The people whose posts end, and what becomes of each. */
	void bench() {
		WordTable table = word.table(12, 50, 90, 30, 70);
		table.head(say("no"), words.say("export.column.name"), words.say("export.column.lostPosts"), words.say("export.column.answer"), words.say("export.column.newPost"));
		long number = 0;
		for (Benched person : plan.effects().bench()) {
			Benched.Answer answer = person.answer();
			String lost = person.from().stream().map(post -> post.title() + (post.unitName() == null ? "" : ", " + post.unitName())).collect(Collectors.joining("; "));
			String said = answer == null ? "" : answer.title() != null ? answer.title() + ", " + answer.unit() : Objects.requireNonNullElse(answer.reason(), "");
			table.row(Cell.centred(words.plain(++number)), Cell.text(person.name() == null ? person.cadre() : person.name() + " (" + person.cadre() + ")"), Cell.text(lost),
					Cell.text(words.say("export.answer." + (answer == null ? "NONE" : answer.kind()))), Cell.text(said));
		}
		table.end();
		word.paragraph("Source", "");
	}
}

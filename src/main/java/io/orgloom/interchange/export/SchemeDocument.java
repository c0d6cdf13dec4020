package io.orgloom.interchange.export;

import io.orgloom.interchange.export.PlanDossier.Meets;
import io.orgloom.interchange.export.PlanPicture.Drawn;
import io.orgloom.interchange.export.WordFile.Section;
import io.orgloom.interchange.export.WordTable.Cell;
import io.orgloom.policy.Finding;
import io.orgloom.scenario.Evaluation.Unit;
import io.orgloom.scenario.Scenario;
import io.orgloom.territory.UnitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A scheme of arrangement in the order offices use: head, title, five parts, appendices. What the system knows is filled in with its source; what only the
 * office can say is marked as such.
 */
final class SchemeDocument {

	private final PlanDossier plan;
	private final Map<UnitCode, Geometry> outlines;
	private final Words words;
	private final WordFile word;
	private final SchemeTables tables;
	private final String level;
	private final String place;

	private SchemeDocument(PlanDossier plan, Map<UnitCode, Geometry> outlines, Words words, WordFile word) {
		this.plan = plan;
		this.outlines = outlines;
		this.words = words;
		this.word = word;
		this.tables = new SchemeTables(plan, words, word);
		this.level = plan.after().levels().getLast().level().name();
		this.place = plan.scope() == null ? words.say("export.everywhere") : plan.scope().name();
	}

	static void write(PlanDossier plan, Map<UnitCode, Geometry> outlines, Words words, OutputStream out) throws IOException {
		try (WordFile word = new WordFile(plan.scenario().name(), plan.by(), plan.at(), words.language())) {
			new SchemeDocument(plan, outlines, words, word).write(out);
		}
	}

	private void write(OutputStream out) throws IOException {
		head();
		title();
		bases();
		partOne();
		partTwo();
		word.endSection(Section.FIRST);
		tables.present();
		partThree();
		word.endSection(Section.LYING);
		partFour();
		partFive();
		signing();
		word.endSection(Section.UPRIGHT);
		maps();
		sources();
		word.save(Section.APPENDIX_LYING, out);
	}

	private String say(String key, @Nullable Object... values) {
		return words.say("export.scheme." + key, values);
	}

	private void head() {
		WordTable head = word.columns(63, 102);
		head.row(Cell.of("HeadBold", say("issuer"), plan.scope() == null ? "…………" : words.capitals(place)), Cell.of("HeadCountry", say("country"), say("motto")));
		head.row(Cell.of("RuleShort", ""), Cell.of("RuleMotto", ""));
		head.row(Cell.of("HeadPlain", say("number")), Cell.of("HeadItalic", say("placeAndDay", words.plain(plan.at().atZone(words.zone()).getYear()))));
		head.end();
	}

	private void title() {
		Scenario scenario = plan.scenario();
		word.paragraph("Title", say("title"));
		word.paragraph("Subtitle", words.capitals(say("subject", words.say("export.level." + level))));
		word.paragraph("Subtitle", words.capitals(say("ofPlace", place, words.plain(scenario.effectiveOn().getYear()))));
		word.paragraph("RuleTitle", "");
		PlanTitle.lines(plan, words).forEach(line -> word.paragraph("Note", line));
		word.paragraph("Note", say("notOfficial"));
	}

	/** The acts whose rules were applied, one line each; a line ends with a semicolon, the last with what ends a sentence. */
	private void bases() {
		List<Finding> acts = List.copyOf(acts().values());
		for (int i = 0; i < acts.size(); i++) {
			word.paragraph("Legal", say("basis", acts.get(i).source().document()) + (i < acts.size() - 1 ? ";" : words.fullStop()));
		}
		word.paragraph("Fill", say("fill.bases"));
	}

	/** One finding of each act; what Orgloom itself asks is no act. */
	private Map<String, Finding> acts() {
		Map<String, Finding> acts = new TreeMap<>();
		findings().filter(finding -> !finding.source().document().equals("Orgloom")).forEach(finding -> acts.putIfAbsent(finding.source().document(), finding));
		return acts;
	}

	private Stream<Finding> findings() {
		return Stream.concat(plan.after().findings().stream(),
				Stream.of(plan.before().units(), plan.after().units(), plan.after().above()).flatMap(List::stream).flatMap(unit -> unit.findings().stream()));
	}

	private void part(String number, String key) {
		word.paragraph("Heading1", say("part", number, say(key)));
	}

	private void partOne() {
		part("I", "part1");
		word.paragraph("Heading2", say("part1.bases"));
		Map<String, Finding> rules = new TreeMap<>();
		findings().forEach(finding -> rules.putIfAbsent(words.findings().citation(finding, words.language()), finding));
		long number = 0;
		for (Map.Entry<String, Finding> rule : rules.entrySet()) {
			String url = rule.getValue().source().url();
			word.paragraph("Listed", say(url == null ? "part1.ruleBare" : "part1.rule", words.plain(++number),
					words.findings().title(rule.getValue(), words.language()), rule.getKey(), url));
		}
		word.paragraph("Heading2", say("part1.need"));
		Map<Meets, Long> meets = tables.count(plan.before().units());
		word.paragraph("Normal", say("part1.figures", words.day(plan.scenario().effectiveOn()), words.whole(plan.before().units().size()),
				count(meets, Meets.BOTH), count(meets, Meets.ONE), count(meets, Meets.NONE), count(meets, Meets.NOT_ASSESSED), count(meets, Meets.UNKNOWN),
				count(meets, Meets.THE_ONE_SET)));
		word.paragraph("Fill", say("fill.need"));
	}

	private String count(Map<Meets, Long> meets, Meets which) {
		return words.whole(meets.getOrDefault(which, 0L));
	}

	private void partTwo() {
		part("II", "part2");
		word.paragraph("Heading2", say("part2.history"));
		word.paragraph("Fill", say("fill.history"));
		word.paragraph("Heading2", say("part2.present"));
		Long people = sum(plan.before().units());
		Double area = plan.before().units().stream().map(Unit::areaKm2).reduce(0.0, (sum, each) -> sum == null || each == null ? null : Double.valueOf(sum + each));
		word.paragraph("Normal", say("part2.figures", words.day(plan.scenario().baseOn()), place, words.whole(plan.before().units().size()), words.decimal(area, 2),
				words.whole(people), PlanTitle.kind(plan, words)));
		if (people == null || area == null) {
			word.paragraph("Normal", say("part2.unknown"));
		}
		word.paragraph("Heading2", say("part2.apparatus"));
		word.paragraph("Fill", words.say("export.nodata"));
	}

	private static @Nullable Long sum(List<Unit> units) {
		long sum = 0;
		for (Unit unit : units) {
			if (unit.population() == null) {
				return null;
			}
			sum += unit.population();
		}
		return sum;
	}

	private void partThree() {
		part("III", "part3");
		List<Unit> arranged = plan.arranged();
		word.paragraph("Normal", say("part3.figures", words.whole(plan.after().unitsBefore()), words.whole(plan.after().unitsAfter()),
				words.decimal(plan.after().reductionPct(), 2), words.whole(arranged.size())));
		word.paragraph("Heading2", say("part3.options"));
		tables.options();
		plan.after().unassigned().forEach(left -> word.paragraph("Normal", say("part3.unassigned", left.name(), words.percent(left.share() * 100))));
		word.paragraph("Heading2", say("part3.checks"));
		tables.checks();
		word.paragraph("Heading2", say("part3.kept"));
		List<Unit> kept = plan.units().stream().filter(unit -> !plan.isArranged(unit)).toList();
		if (kept.isEmpty()) {
			word.paragraph("Normal", say("part3.noneKept"));
		} else {
			tables.leftAlone(kept);
			word.paragraph("Fill", say("fill.kept"));
		}
		word.paragraph("Heading2", say("part3.summary"));
		tables.summary();
	}

	private void partFour() {
		part("IV", "part4");
		word.paragraph("Heading2", say("part4.impact"));
		tables.impact();
		word.paragraph("Fill", say("fill.impact"));
		word.paragraph("Heading2", say("part4.apparatus"));
		tables.staffAndAssets();
		word.paragraph("Heading2", say("part4.roadmap"));
		word.paragraph("Fill", say("fill.roadmap"));
	}

	private void partFive() {
		part("V", "part5");
		word.paragraph("Heading2", say("part5.opinions"));
		tables.opinions();
		word.paragraph("Heading2", say("part5.carryingOut"));
		word.paragraph("Fill", say("fill.carryingOut"));
		word.paragraph("Heading2", say("part5.conclusion"));
		word.paragraph("Normal", say("part5.figures", place, words.whole(plan.after().unitsBefore()), words.whole(plan.after().unitsAfter()),
				words.day(plan.scenario().effectiveOn())));
		word.paragraph("Fill", say("fill.conclusion"));
	}

	private void signing() {
		WordTable foot = word.columns(80, 85);
		foot.row(new Cell("RecipientsHead", List.of(say("recipients")), 1, WordTable.Join.ALONE), Cell.of("HeadBold", say("onBehalf"), say("chair")));
		foot.row(Cell.of("Recipients", say("recipients.list"), say("recipients.file")), Cell.of("HeadPlain", "", "", ""));
		foot.end();
	}

	private void appendix(int number, String key) {
		word.paragraph("Heading1", say("appendix", words.plain(number), say(key)));
		word.paragraph("HeadItalic", say("attached"));
	}

	private void maps() {
		appendix(1, "appendix.maps");
		Optional<List<Drawn>> drawn = PlanPicture.draw(plan, outlines, words);
		if (drawn.isEmpty()) {
			word.paragraph("Normal", say("maps.none"));
			word.endSection(Section.APPENDIX);
			return;
		}
		map(drawn.get().getFirst(), say("maps.before", words.day(plan.scenario().baseOn())));
		map(drawn.get().getLast(), say("maps.after", words.day(plan.scenario().effectiveOn())));
		long unknown = plan.before().units().stream().filter(unit -> !outlines.containsKey(new UnitCode(unit.code()))).count();
		long divided = plan.units().stream().filter(unit -> PlanOutline.state(unit, outlines) == PlanOutline.State.DIVIDED).count();
		word.paragraph("Source", say("maps.key", words.whole(unknown), words.whole(divided)));
		word.endSection(drawn.get().getFirst().upright() ? Section.APPENDIX : Section.APPENDIX_LYING);
	}

	private void map(Drawn map, String caption) {
		word.picture(map.png(), map.heightByWidth(), map.widthMm(), caption);
		word.paragraph("HeadBold", caption);
	}

	private void sources() {
		appendix(2, "appendix.sources");
		PlanTitle.lines(plan, words).forEach(line -> word.paragraph("Normal", line));
		if (plan.change() != null) {
			word.paragraph("Normal", say("change", words.plain(plan.change().number()), words.time(plan.change().recordedAt()), plan.change().reason()));
		}
		tables.sources();
		word.endSection(Section.APPENDIX_LYING);
		appendix(3, "appendix.steps");
		tables.steps();
		if (!plan.effects().impact().isEmpty()) {
			word.endSection(Section.APPENDIX_LYING);
			appendix(4, "appendix.impact");
			tables.touched();
		}
		if (!plan.effects().bench().isEmpty()) {
			word.endSection(Section.APPENDIX_LYING);
			appendix(5, "appendix.bench");
			tables.bench();
		}
	}
}

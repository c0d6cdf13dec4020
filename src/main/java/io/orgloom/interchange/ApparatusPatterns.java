package io.orgloom.interchange;

import io.orgloom.graph.Interval;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of the demonstration's apparatus: each row of a pattern once for every administrative unit of its level, on the days on which both last.
 * In a row {@code {area}} is the unit's code, {@code {parent}} the code of the unit above it, {@code {name}} its name in a sentence and {@code {bare}} its
 * name without what it is.
 */
final class ApparatusPatterns {

	private static final String FOLDER = "apparatus/";
	private static final String FROM = "from";
	private static final String UNTIL = "until";
	private static final String ONLY = "only";

	/** What the territory is between two of its events. */
	record Era(Interval days, List<AdministrativeUnit> units) {

		private Stream<AdministrativeUnit> units(UnitLevel level) {
			return units.stream().filter(unit -> unit.level() == level);
		}

		private Map<String, UnitCode> byOfficialCode(UnitLevel level) {
			Map<String, UnitCode> codes = new HashMap<>();
			units(level).forEach(unit -> codes.put(String.valueOf(unit.officialCode()), unit.code()));
			return codes;
		}
	}

	/** @param bodies the org units that follow the lineage of the administrative units they work for */
	private record Pattern(String folder, UnitLevel level, Interval days, List<String> bodies) {

		static Pattern of(CSVRecord row) {
			return new Pattern(row.get("folder"), UnitLevel.valueOf(row.get("level")), new Interval(LocalDate.parse(row.get(FROM)), day(row, UNTIL)),
					Stream.of(row.get("lineage").split(" ")).filter(body -> !body.isEmpty()).toList());
		}
	}

	private final List<Pattern> patterns = Demonstration.table(FOLDER + "patterns.csv").stream().map(Pattern::of).toList();
	private final List<Era> eras;
	private final Map<StructureFile, DatedRows> files = new EnumMap<>(StructureFile.class);

	private ApparatusPatterns(List<Era> eras) {
		this.eras = eras;
	}

	/**
	 * The files for eras that follow each other.
	 *
	 * @param until what would begin later is left out, and what would end later is open
	 */
	static List<Upload> files(List<Era> eras, LocalDate until) {
		ApparatusPatterns apparatus = new ApparatusPatterns(eras);
		for (Pattern pattern : apparatus.patterns) {
			for (StructureFile file : StructureFile.values()) {
				apparatus.apply(pattern, file);
			}
			apparatus.lineage(pattern);
		}
		return apparatus.files.values().stream().map(rows -> rows.write(until)).toList();
	}

	private void apply(Pattern pattern, StructureFile file) {
		List<CSVRecord> templates = Demonstration.table(FOLDER + pattern.folder() + "/" + file.fileName());
		for (Era era : eras) {
			era.days().intersection(pattern.days()).ifPresent(days -> era.units(pattern.level()).forEach(unit -> templates.stream()
				.filter(template -> isFor(template, unit))
				.forEach(template -> both(template, days).ifPresent(own -> rows(file).add(fill(template, file, unit), own)))));
		}
	}

	private DatedRows rows(StructureFile file) {
		return files.computeIfAbsent(file, DatedRows::new);
	}

	private static boolean isFor(CSVRecord template, AdministrativeUnit unit) {
		return !template.isMapped(ONLY) || template.get(ONLY).isEmpty() || List.of(template.get(ONLY).split(" ")).contains(unit.type().name());
	}

	/** The days of a template's own row, as far as they lie in others. */
	private static Optional<Interval> both(CSVRecord template, Interval days) {
		LocalDate from = day(template, FROM);
		LocalDate until = day(template, UNTIL);
		LocalDate start = from == null || from.isBefore(days.from()) ? days.from() : from;
		return until != null && !until.isAfter(start) ? Optional.empty() : new Interval(start, until).intersection(days);
	}

	private static Map<String, String> fill(CSVRecord template, StructureFile file, AdministrativeUnit unit) {
		Map<String, String> row = new LinkedHashMap<>();
		for (String column : file.columns()) {
			if (!column.equals(FROM) && !column.equals(UNTIL)) {
				row.put(column, template.isMapped(column) ? fill(template.get(column), unit) : "");
			}
		}
		return row;
	}

	private static String fill(String text, AdministrativeUnit unit) {
		return text.indexOf('{') < 0 ? text : text.replace("{area}", unit.code().value()).replace("{parent}", String.valueOf(unit.parent()))
			.replace("{name}", unit.name().substring(0, 1).toLowerCase(Locale.ROOT) + unit.name().substring(1)).replace("{bare}", bare(unit));
	}

	private static String bare(AdministrativeUnit unit) {
		int words = switch (unit.type()) {
			case CITY, TOWN, TOWNSHIP, SPECIAL_ZONE -> 2;
			case PROVINCE, DISTRICT, COMMUNE, WARD -> 1;
		};
		return String.join(" ", Stream.of(unit.name().split(" ")).skip(words).toList());
	}

	/** Where administrative units were formed of others, so were the bodies that work for them. */
	private void lineage(Pattern pattern) {
		for (int i = 1; i < eras.size(); i++) {
			LocalDate day = eras.get(i).days().from();
			if (pattern.days().contains(day)) {
				lineage(pattern, eras.get(i - 1).byOfficialCode(pattern.level()), eras.get(i).byOfficialCode(pattern.level()), day);
			}
		}
	}

	private void lineage(Pattern pattern, Map<String, UnitCode> before, Map<String, UnitCode> after, LocalDate day) {
		List<String> bodies = pattern.bodies().stream().filter(body -> patterns.stream().anyMatch(earlier -> earlier.level() == pattern.level()
				&& earlier.bodies().contains(body) && earlier.days().contains(day.minusDays(1)))).toList();
		for (CSVRecord share : Demonstration.table(day + "/" + TerritoryFile.LINEAGE.fileName())) {
			UnitCode old = before.get(share.get("old"));
			UnitCode result = after.get(share.get("new"));
			if (old != null && result != null && !old.equals(result)) {
				bodies.forEach(body -> rows(StructureFile.LINEAGE).add(Map.of("what", "UNIT", "old", old + "." + body, "new", result + "." + body,
						"share", share.get("share"), "on", day.toString()), Interval.from(day)));
			}
		}
	}

	private static @Nullable LocalDate day(CSVRecord row, String column) {
		return !row.isMapped(column) || row.get(column).isEmpty() ? null : LocalDate.parse(row.get(column));
	}
}

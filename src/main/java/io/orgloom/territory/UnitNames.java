package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Writing;
import io.orgloom.territory.TerritoryBundle.AdjacencyRow;
import io.orgloom.territory.TerritoryBundle.LineageRow;
import io.orgloom.territory.TerritoryBundle.Place;
import io.orgloom.territory.TerritoryBundle.UnitRow;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which unit an official code of a bundle means. A unit formed from two or more sources, or from a part, is a new identity even with an old name and
 * code; a whole unit left alone stays itself. The first holder's identity equals its official code, later ones are {@code <code>-<yyyymm>}.
 */
final class UnitNames {

	/** Parts are measured on maps; what is left over below this is noise of the measure, not a unit that goes on. */
	private static final double WHOLE = 0.95;
	private static final double ROUNDING = 1.000_5;
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

	private final TerritoryBundle bundle;
	private final List<RowProblem> problems = new ArrayList<>();
	private final Map<String, UnitRow> rows = new LinkedHashMap<>();
	private final Map<String, List<LineageRow>> bySource = new LinkedHashMap<>();
	private final Map<String, List<LineageRow>> byResult = new LinkedHashMap<>();
	private final Set<String> formed = new LinkedHashSet<>();
	private final Map<String, UnitCode> on = new HashMap<>();
	private final Set<UnitCode> fresh = new HashSet<>();
	private final Set<UnitCode> ended = new LinkedHashSet<>();
	private Map<String, UnitCode> dayBefore = Map.of();
	private Map<String, UnitCode> onDay = Map.of();

	private UnitNames(TerritoryBundle bundle) {
		this.bundle = bundle;
	}

	static UnitNames resolve(TerritoryBundle bundle, Writing writing, TerritoryQueries queries) {
		UnitNames names = new UnitNames(bundle);
		names.indexRows();
		Set<String> codes = names.officialCodes();
		AsOf day = new AsOf(bundle.from(), writing.number());
		names.dayBefore = queries.holders(codes, day.on(bundle.from().minusDays(1)));
		names.onDay = queries.holders(codes, day);
		names.sources();
		names.give(writing);
		names.references();
		return names;
	}

	List<RowProblem> problems() {
		return problems;
	}

	/** The unit that holds an official code from the day on. */
	UnitCode on(String officialCode) {
		UnitCode code = on.get(officialCode);
		return code != null ? code : known(onDay, officialCode);
	}

	UnitCode dayBefore(String officialCode) {
		return known(dayBefore, officialCode);
	}

	private static UnitCode known(Map<String, UnitCode> units, String officialCode) {
		UnitCode code = units.get(officialCode);
		if (code == null) {
			throw new UnknownAdministrativeUnit(officialCode);
		}
		return code;
	}

	boolean isFormed(String officialCode) {
		return formed.contains(officialCode);
	}

	boolean isNew(UnitCode code) {
		return fresh.contains(code);
	}

	Set<UnitCode> ended() {
		return ended;
	}

	Collection<UnitCode> all() {
		Set<UnitCode> all = new TreeSet<>(on.values());
		all.addAll(ended);
		all.addAll(dayBefore.values());
		all.addAll(onDay.values());
		return all;
	}

	private void indexRows() {
		for (UnitRow row : bundle.units()) {
			UnitRow first = rows.putIfAbsent(row.officialCode(), row);
			if (first != null) {
				problem(row.place(), "officialCode", row.officialCode(), "duplicate", first.place().row());
			}
		}
		Set<String> pairs = new HashSet<>();
		for (LineageRow row : bundle.lineage()) {
			if (!pairs.add(row.source() + " " + row.result())) {
				problem(row.place(), "old", row.source(), "duplicate.pair", String.valueOf(row.result()));
			}
			bySource.computeIfAbsent(row.source(), source -> new ArrayList<>()).add(row);
			if (row.result() != null) {
				byResult.computeIfAbsent(row.result(), result -> new ArrayList<>()).add(row);
			}
		}
		byResult.forEach((result, sources) -> {
			if (sources.size() > 1 || !sources.getFirst().isWhole()) {
				formed.add(result);
			}
		});
	}

	private Set<String> officialCodes() {
		Set<String> codes = new TreeSet<>(rows.keySet());
		bundle.units().forEach(row -> {
			if (row.parent() != null) {
				codes.add(row.parent());
			}
		});
		codes.addAll(bySource.keySet());
		codes.addAll(byResult.keySet());
		bundle.adjacency().forEach(row -> codes.addAll(List.of(row.one(), row.other())));
		bundle.populations().forEach(row -> codes.add(row.officialCode()));
		bundle.boundaries().forEach(row -> codes.add(row.officialCode()));
		return codes;
	}

	private void sources() {
		bySource.forEach((source, parts) -> {
			LineageRow first = parts.getFirst();
			if (!dayBefore.containsKey(source)) {
				unknown(first.place(), "old", source, dayBefore.keySet());
				return;
			}
			double share = parts.stream().mapToDouble(LineageRow::share).sum();
			if (share > ROUNDING) {
				problem(parts.getLast().place(), "share", String.valueOf(parts.getLast().share()), "shares.above.one", source, share);
			}
			boolean changesHands = parts.stream().anyMatch(part -> part.result() == null || formed.contains(part.result()));
			if (changesHands && !goesOn(source)) {
				if (share < WHOLE) {
					problem(first.place(), "share", String.valueOf(first.share()), "rest.unaccounted", source, share);
				}
				ended.add(known(dayBefore, source));
			}
		});
		byResult.forEach((result, sources) -> {
			if (!rows.containsKey(result)) {
				problem(sources.getFirst().place(), "new", result, "result.without.unit");
			}
		});
	}

	/** A source of which a part went elsewhere goes on when the units list it and its code was not given to a unit formed. */
	private boolean goesOn(String source) {
		return rows.containsKey(source) && !formed.contains(source)
				&& bySource.getOrDefault(source, List.of()).stream().noneMatch(part -> part.result() == null || part.isWhole());
	}

	private void give(Writing writing) {
		Set<String> candidates = new TreeSet<>();
		rows.keySet().forEach(code -> candidates.addAll(List.of(code, later(code))));
		Set<String> used = new HashSet<>(writing.everUsed(TerritoryFacts.UNIT_STATE, candidates));
		rows.keySet().forEach(officialCode -> on.put(officialCode, identityOf(officialCode, used)));
		heldCodes();
	}

	private UnitCode identityOf(String officialCode, Set<String> used) {
		if (!formed.contains(officialCode)) {
			UnitCode present = continued(officialCode);
			if (present != null) {
				return present;
			}
		}
		UnitCode code = new UnitCode(used.contains(officialCode) ? later(officialCode) : officialCode);
		if (used.contains(code.value())) {
			problem(rows.get(officialCode).place(), "officialCode", officialCode, "already.formed", code.value());
		}
		used.add(code.value());
		fresh.add(code);
		return code;
	}

	/** The one whole unit that went into it, or the unit that holds the code already. */
	private @Nullable UnitCode continued(String officialCode) {
		List<LineageRow> sources = byResult.getOrDefault(officialCode, List.of());
		if (sources.size() == 1 && dayBefore.containsKey(sources.getFirst().source())) {
			return dayBefore.get(sources.getFirst().source());
		}
		UnitCode holder = onDay.get(officialCode);
		return holder == null || ended.contains(holder) ? null : holder;
	}

	/** A code given to a unit while another, which neither ends nor gets another code, still holds it. */
	private void heldCodes() {
		Set<UnitCode> recoded = new HashSet<>(on.values());
		on.forEach((officialCode, unit) -> {
			UnitCode holder = onDay.get(officialCode);
			if (holder != null && !holder.equals(unit) && !ended.contains(holder) && !recoded.contains(holder)) {
				problem(rows.get(officialCode).place(), "officialCode", officialCode, "code.held", holder.value());
			}
		});
	}

	private String later(String officialCode) {
		return officialCode + "-" + MONTH.format(bundle.from());
	}

	private void references() {
		Set<String> holders = new TreeSet<>(rows.keySet());
		onDay.forEach((officialCode, code) -> {
			if (!ended.contains(code)) {
				holders.add(officialCode);
			}
		});
		for (UnitRow row : bundle.units()) {
			if (row.parent() != null && !holders.contains(row.parent())) {
				unknown(row.place(), "parent", row.parent(), holders);
			}
			if (row.officialCode().equals(row.parent())) {
				problem(row.place(), "parent", row.parent(), "own.parent");
			}
		}
		lostZeros();
		bundle.populations().forEach(row -> known(row.place(), "officialCode", row.officialCode(), holders));
		bundle.boundaries().forEach(row -> known(row.place(), "officialCode", row.officialCode(), holders));
		duplicates(bundle.populations(), row -> row.officialCode() + " " + row.population().kind(), row -> row.place(), row -> row.officialCode());
		duplicates(bundle.boundaries(), row -> row.officialCode(), row -> row.place(), row -> row.officialCode());
		borders(holders);
	}

	private void borders(Set<String> holders) {
		for (AdjacencyRow row : bundle.adjacency()) {
			known(row.place(), "a", row.one(), holders);
			known(row.place(), "b", row.other(), holders);
			if (row.one().equals(row.other())) {
				problem(row.place(), "b", row.other(), "own.neighbour");
			}
		}
		duplicates(bundle.adjacency(), row -> row.one().compareTo(row.other()) < 0 ? row.one() + " " + row.other() : row.other() + " " + row.one(),
				row -> row.place(), row -> row.one() + ", " + row.other());
	}

	private <R> void duplicates(List<R> all, Function<R, String> key, Function<R, Place> place, Function<R, String> value) {
		Map<String, Integer> seen = new HashMap<>();
		for (R row : all) {
			Integer first = seen.putIfAbsent(key.apply(row), place.apply(row).row());
			if (first != null) {
				problem(place.apply(row), "", value.apply(row), "duplicate", first);
			}
		}
	}

	/** Spreadsheets turn 00123 into 123: a code of digits shorter than its level's others has probably lost its zeros. */
	private void lostZeros() {
		Map<UnitLevel, Map<Integer, Long>> lengths = bundle.units().stream().filter(row -> isNumber(row.officialCode()))
			.collect(Collectors.groupingBy(UnitRow::standsOn, Collectors.groupingBy(row -> row.officialCode().length(), Collectors.counting())));
		for (UnitRow row : bundle.units()) {
			int usual = lengths.getOrDefault(row.standsOn(), Map.of()).entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
				.orElse(0);
			if (isNumber(row.officialCode()) && row.officialCode().length() < usual) {
				problem(row.place(), "officialCode", row.officialCode(), "lost.zeros", "0".repeat(usual - row.officialCode().length()) + row.officialCode());
			}
		}
	}

	private static boolean isNumber(String code) {
		return !code.isEmpty() && code.chars().allMatch(digit -> digit >= '0' && digit <= '9');
	}

	private void known(Place place, String column, String officialCode, Set<String> holders) {
		if (!holders.contains(officialCode)) {
			unknown(place, column, officialCode, holders);
		}
	}

	private void unknown(Place place, String column, String officialCode, Set<String> holders) {
		for (String padded = "0" + officialCode; isNumber(officialCode) && padded.length() <= 8; padded = "0" + padded) {
			if (holders.contains(padded)) {
				problem(place, column, officialCode, "lost.zeros", padded);
				return;
			}
		}
		problem(place, column, officialCode, "unknown.unit");
	}

	private void problem(Place place, String column, String value, String key, Object... arguments) {
		problems.add(RowProblem.at(place, column, value, key, arguments));
	}
}

package io.orgloom.scenario;

import io.orgloom.scenario.Step.AbolishUnit;
import io.orgloom.scenario.Step.Basis;
import io.orgloom.scenario.Step.ChangeUnitType;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.scenario.Step.RenameUnit;
import io.orgloom.scenario.Step.SplitPart;
import io.orgloom.scenario.Step.SplitUnit;
import io.orgloom.territory.UnitType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reorganisations that were really made, as their tables have them and as steps. */
final class Mergers {

	private static final JsonMapper JSON = JsonMapper.builder().build();
	private static final List<String> FILES = List.of("units.csv", "populations.csv", "adjacency.csv");

	private Mergers() {
	}

	/** A row of such a table: what of an old unit lies in a new one; units are named by their official codes. */
	record Row(String old, String formed, double share, String name, UnitType type) {
	}

	/** Nghệ An on 1 July 2025: 412 units became 130, none was split. */
	static List<Row> ngheAn() {
		String folder = "/demo/nghe-an/2025-07-01/";
		Map<String, String[]> units = cells(folder + "units.csv").collect(Collectors.toMap(cells -> cells[0], cells -> cells));
		return cells(folder + "lineage.csv").filter(cells -> !cells[1].isEmpty())
			.map(cells -> new Row(cells[0], cells[1], 1, units.get(cells[1])[1], UnitType.valueOf(units.get(cells[1])[2]))).toList();
	}

	/** Quảng Ninh on 1 July 2025: 171 units became 54, eleven lie in two each. Shares measured on maps do not quite sum to one: each is its part of the sum. */
	static List<Row> quangNinh() {
		Map<String, Double> sums = cells("/quang-ninh/mergers.csv").collect(Collectors.groupingBy(cells -> cells[0],
				Collectors.summingDouble(cells -> Double.parseDouble(cells[3]))));
		return cells("/quang-ninh/mergers.csv").map(cells -> new Row(cells[0], cells[1], Double.parseDouble(cells[3]) / sums.get(cells[0]), cells[4],
				UnitType.valueOf(cells[5]))).toList();
	}

	/** Quảng Ninh before, as files for the import. */
	static Map<String, String> quangNinhBefore() {
		return FILES.stream().collect(Collectors.toMap(file -> file, file -> text("/quang-ninh/" + file)));
	}

	/** The steps that make the new units, and then end the districts. */
	static List<Step> steps(List<Row> rows, UnaryOperator<String> identity, UnaryOperator<String> nameBefore, List<String> districts) {
		Map<String, List<Row>> groups = new LinkedHashMap<>();
		rows.forEach(row -> groups.computeIfAbsent(row.formed(), formed -> new ArrayList<>()).add(row));
		List<Step> steps = new ArrayList<>();
		groups.values().stream().filter(group -> group.size() > 1).forEach(group -> steps.add(new MergeUnits(unit(group.getFirst()), group.stream()
			.map(row -> new Part(identity.apply(row.old()), row.share() < 1 ? row.share() : null, row.share() < 1 ? Basis.AREA : null, null, null)).toList())));
		groups.values().stream().filter(group -> group.size() == 1).map(List::getFirst).forEach(row -> {
			String code = identity.apply(row.old());
			if (row.share() < 1) {
				steps.add(new SplitUnit(code, List.of(new SplitPart(row.name(), row.type(), null, row.formed(), null, row.share(), Basis.AREA, null, null))));
			} else if (!nameBefore.apply(code).equals(row.name())) {
				steps.add(new RenameUnit(code, row.name()));
				steps.add(new ChangeUnitType(code, row.type()));
			}
		});
		districts.forEach(district -> steps.add(new AbolishUnit(district, null)));
		return steps;
	}

	private static NewUnit unit(Row row) {
		return new NewUnit(row.name(), row.type(), null, row.formed(), null);
	}

	/** Steps as a program sends them. */
	static String json(List<Step> steps) {
		return JSON.writerFor(new TypeReference<List<Step>>() { }).writeValueAsString(steps);
	}

	/** For each old unit, what share of it went where. */
	static Map<String, Map<String, Double>> byOldUnit(List<Row> rows) {
		Map<String, Map<String, Double>> byOldUnit = new TreeMap<>();
		rows.forEach(row -> byOldUnit.computeIfAbsent(row.old(), old -> new TreeMap<>()).put(row.formed(), row.share()));
		return byOldUnit;
	}

	static Stream<String[]> cells(String resource) {
		return text(resource).lines().skip(1).map(row -> row.split(",", -1));
	}

	private static String text(String resource) {
		try (var file = Mergers.class.getResourceAsStream(resource)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

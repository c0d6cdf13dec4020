package io.orgloom.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The 412 communes of Nghệ An before July 2025 as files for the planner, the plan that came into force as a draft, and what any plan of them comes to, worked out from the figures alone. The
 * standards are those of 2026: mountainous ones need 5,000 people and 100 km², others 16,000 and 30 km².
 */
public final class NgheAn {

	private static final String FOLDER = "/demo/nghe-an/";
	private static final double KM_EAST = 111.32 * Math.cos(Math.toRadians(19));
	private static final double KM_NORTH = 110.57;

	/**
	 * What a plan comes to.
	 *
	 * @param inertia moment of inertia of the old units about the middle of their new one, weighted with area, km⁴
	 * @param variation coefficient of variation of population
	 * @param borders kilometres of border left, those of districts included
	 * @param met new units that meet the standards
	 * @param crossed new units with members in several districts
	 */
	public record Figures(int units, double inertia, double variation, double borders, int met, int crossed) {

		/** Whether each figure is better than another plan's. */
		public boolean isBetter(Figures than) {
			return inertia < than.inertia && variation < than.variation && borders < than.borders && met > than.met && crossed <= than.crossed;
		}
	}

	private record Commune(String district, boolean isMountainous, double people, double area, double x, double y) {
	}

	private final Map<String, Commune> communes = new LinkedHashMap<>();

	public NgheAn() {
		Map<String, String> people = new HashMap<>();
		rows("2024-12-01/populations.csv").stream().filter(row -> row.get("kind").equals("MODEL")).forEach(row -> people.put(row.get("officialCode"), row.get("people")));
		rows("2024-12-01/units.csv").stream().filter(row -> Set.of("COMMUNE", "WARD", "TOWNSHIP").contains(row.get("type")))
			.forEach(row -> communes.put(row.get("officialCode"), new Commune(row.get("parent"), row.get("terrain").equals("MOUNTAIN"),
					Double.parseDouble(people.get(row.get("officialCode"))), Double.parseDouble(row.get("areaKm2")), Double.parseDouble(row.get("lon")) * KM_EAST,
					Double.parseDouble(row.get("lat")) * KM_NORTH)));
	}

	private static List<CSVRecord> rows(String file) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(NgheAn.class.getResourceAsStream(FOLDER + file), StandardCharsets.UTF_8))) {
			return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes units.csv, adjacency.csv, standards.csv and draft.csv. */
	public void write(Path folder) throws IOException {
		List<String> units = new ArrayList<>(List.of("id,district,terrain,population,area,x,y"));
		communes.forEach((code, commune) -> units.add(String.join(",", code, commune.district, commune.isMountainous ? "MOUNTAIN" : "OTHER", "" + commune.people, "" + commune.area,
				"" + commune.x, "" + commune.y)));
		Files.write(folder.resolve("units.csv"), units);
		List<String> borders = new ArrayList<>(List.of("a,b,km"));
		rows("2024-12-01/adjacency.csv").forEach(row -> borders.add(String.join(",", row.get("a"), row.get("b"), row.get("sharedBorderKm"))));
		Files.write(folder.resolve("adjacency.csv"), borders);
		Files.write(folder.resolve("standards.csv"), List.of("column,value,quantity,min", "terrain,MOUNTAIN,population,5000", "terrain,MOUNTAIN,area,100", "terrain,OTHER,population,16000",
				"terrain,OTHER,area,30"));
		List<String> draft = new ArrayList<>(List.of("id,region"));
		inForce().forEach((code, region) -> draft.add(code + "," + region));
		Files.write(folder.resolve("draft.csv"), draft);
	}

	/** What the planner is told of those files: 130 new units within districts, no worse than the draft in what is compared. */
	public static List<String> arguments(Path folder) {
		return List.of("--standards", folder.resolve("standards.csv").toString(), "--within-column", "district", "--no-worse-than", folder.resolve("draft.csv").toString(), "--objective",
				"compactness:area=1", "--objective", "balance:population=1", "--objective", "border=1");
	}

	/** Districts went without a successor of their level; the plan is about communes. */
	private Map<String, String> inForce() {
		Map<String, String> plan = new HashMap<>();
		rows("2025-07-01/lineage.csv").stream().filter(row -> communes.containsKey(row.get("old"))).forEach(row -> plan.putIfAbsent(row.get("old"), row.get("new")));
		return plan;
	}

	/** What came into force on 1 July 2025. */
	public Figures decided() {
		return figures(inForce());
	}

	/** What a plan the planner wrote comes to. */
	public Figures figures(Path plan) throws IOException {
		Map<String, String> regionOf = new HashMap<>();
		Files.readAllLines(plan).stream().skip(1).map(line -> line.split(",")).forEach(cells -> regionOf.put(cells[0], cells[1]));
		return figures(regionOf);
	}

	private Figures figures(Map<String, String> regionOf) {
		Map<String, List<Commune>> members = new HashMap<>();
		communes.forEach((code, commune) -> members.computeIfAbsent(regionOf.get(code), _ -> new ArrayList<>()).add(commune));
		double[] people = members.values().stream().mapToDouble(each -> each.stream().mapToDouble(Commune::people).sum()).toArray();
		double mean = Arrays.stream(people).average().orElse(0);
		double variance = Arrays.stream(people).map(each -> (each - mean) * (each - mean)).average().orElse(0);
		double borders = rows("2024-12-01/adjacency.csv").stream().filter(row -> !regionOf.get(row.get("a")).equals(regionOf.get(row.get("b"))))
			.mapToDouble(row -> Double.parseDouble(row.get("sharedBorderKm"))).sum();
		return new Figures(members.size(), members.values().stream().mapToDouble(NgheAn::inertia).sum(), Math.sqrt(variance) / mean, borders,
				(int) members.values().stream().filter(NgheAn::meets).count(),
				(int) members.values().stream().filter(each -> new HashSet<>(each.stream().map(Commune::district).toList()).size() > 1).count());
	}

	private static double inertia(List<Commune> members) {
		double area = members.stream().mapToDouble(Commune::area).sum();
		double x = members.stream().mapToDouble(each -> each.area * each.x).sum() / area;
		double y = members.stream().mapToDouble(each -> each.area * each.y).sum() / area;
		return members.stream().mapToDouble(each -> each.area * ((each.x - x) * (each.x - x) + (each.y - y) * (each.y - y))).sum();
	}

	private static boolean meets(List<Commune> members) {
		double people = members.stream().mapToDouble(Commune::people).sum();
		double area = members.stream().mapToDouble(Commune::area).sum();
		boolean isMountainous = members.stream().allMatch(Commune::isMountainous);
		return people >= (isMountainous ? 5_000 : 16_000) && area >= (members.stream().anyMatch(Commune::isMountainous) ? 100 : 30);
	}
}

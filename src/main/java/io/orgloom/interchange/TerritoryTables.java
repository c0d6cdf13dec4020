package io.orgloom.interchange;

import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.SpecialFactors;
import io.orgloom.territory.Terrain;
import io.orgloom.territory.TerritoryBundle;
import io.orgloom.territory.TerritoryBundle.AdjacencyRow;
import io.orgloom.territory.TerritoryBundle.LineageRow;
import io.orgloom.territory.TerritoryBundle.Place;
import io.orgloom.territory.TerritoryBundle.PopulationRow;
import io.orgloom.territory.TerritoryBundle.UnitRow;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files of a territory into a bundle. */
final class TerritoryTables {

	private static final long MOST_PEOPLE = 10_000_000_000L;
	private static final double MOST_KM2 = 20_000_000;

	private final List<RowProblem> problems = new ArrayList<>();
	private final TerritoryBundle bundle;

	TerritoryTables(List<Upload> uploads, LocalDate from) {
		FileSet<TerritoryFile> files = new FileSet<>(TerritoryFile.class, uploads, problems);
		this.bundle = new TerritoryBundle(from,
				files.table(TerritoryFile.UNITS, Set.of("officialCode", "name", "type"), TerritoryTables::unit),
				files.table(TerritoryFile.POPULATIONS, Set.of("officialCode", "people", "kind", "year"), TerritoryTables::population),
				files.table(TerritoryFile.ADJACENCY, Set.of("a", "b"), TerritoryTables::adjacency),
				files.table(TerritoryFile.LINEAGE, Set.of("old", "new"), TerritoryTables::lineage),
				files.upload(TerritoryFile.BOUNDARIES).map(upload -> BoundaryFile.read(upload, problems)).orElse(List.of()));
	}

	TerritoryBundle bundle() {
		return bundle;
	}

	List<RowProblem> problems() {
		return problems;
	}

	private static UnitRow unit(Cells row, Place place) {
		UnitType type = row.requiredChoice("type", UnitType.class);
		return new UnitRow(place, row.code("officialCode"), row.required("name"), type, row.choice("level", UnitLevel.class), row.text("parent"),
				row.choice("terrain", Terrain.class), row.number("areaKm2", 0, MOST_KM2), row.number("lon", -180, 180), row.number("lat", -90, 90),
				new SpecialFactors(row.number("minorityPct", 0, 100), row.flag("landBorder"), row.flag("island")), row.text("source"));
	}

	private static PopulationRow population(Cells row, Place place) {
		Population population = new Population(row.requiredWhole("people", 0, MOST_PEOPLE),
				row.requiredChoice("kind", PopulationKind.class), (int) row.requiredWhole("year", 1, 9999));
		return new PopulationRow(place, row.required("officialCode"), population, row.text("source"));
	}

	private static AdjacencyRow adjacency(Cells row, Place place) {
		return new AdjacencyRow(place, row.required("a"), row.required("b"), row.number("sharedBorderKm", 0, 100_000));
	}

	private static LineageRow lineage(Cells row, Place place) {
		@Nullable Double share = row.number("share", 0.000_001, 1);
		return new LineageRow(place, row.required("old"), row.text("new"), share == null ? 1 : share, row.text("basis"), row.text("clause"));
	}
}

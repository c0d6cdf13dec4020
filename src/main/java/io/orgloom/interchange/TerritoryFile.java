package io.orgloom.interchange;

import java.util.List;

/** The files a territory comes in by, recognised by their names. */
public enum TerritoryFile implements ImportFile {

	UNITS("units.csv", "officialCode", "name", "type", "level", "parent", "terrain", "areaKm2", "lon", "lat", "minorityPct", "landBorder", "island",
			"source"),
	POPULATIONS("populations.csv", "officialCode", "people", "kind", "year", "source"),
	ADJACENCY("adjacency.csv", "a", "b", "sharedBorderKm"),
	LINEAGE("lineage.csv", "old", "new", "share", "basis", "scope", "clause", "oldName", "newName", "newType"),
	BOUNDARIES("boundaries.geojson");

	private final String fileName;
	private final List<String> columns;

	TerritoryFile(String fileName, String... columns) {
		this.fileName = fileName;
		this.columns = List.of(columns);
	}

	@Override
	public String fileName() {
		return fileName;
	}

	@Override
	public List<String> columns() {
		return columns;
	}
}

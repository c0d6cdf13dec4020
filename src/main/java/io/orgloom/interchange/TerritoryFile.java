package io.orgloom.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files a territory comes in by, recognised by their names. */
public enum TerritoryFile {

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

	public String fileName() {
		return fileName;
	}

	/** The columns it may have, in their usual order; a map has none. */
	public List<String> columns() {
		return columns;
	}

	/** The file meant by a name such as {@code units-2025-03.csv}. */
	static Optional<TerritoryFile> named(String name) {
		String plain = name.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(file -> {
			int dot = file.fileName.lastIndexOf('.');
			return plain.startsWith(file.fileName.substring(0, dot)) && plain.endsWith(file.fileName.substring(dot));
		}).findFirst();
	}
}

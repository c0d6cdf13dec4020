package io.orgloom.interchange;

import java.util.List;

/** The files committees, agencies and posts come in by, recognised by their names. */
public enum StructureFile implements ImportFile {

	UNITS("org-units.csv", "code", "name", "kind", "hierarchy", "field", "parent", "governs", "advises", "source", "from", "until"),
	POSITIONS("positions.csv", "code", "title", "unit", "role", "rank", "group", "requirements", "source", "occupancy", "occupancySource", "from", "until"),
	LINES("lines.csv", "position", "reportsTo", "line", "from", "until"),
	SEATS("seats.csv", "position", "committee", "from", "until"),
	LINKS("links.csv", "unit", "other", "role", "basis", "from", "until"),
	FUNCTIONS("functions.csv", "unit", "key", "title", "lead", "regulation", "from", "until"),
	ENDS("ends.csv", "what", "code", "on"),
	LINEAGE("org-lineage.csv", "what", "old", "new", "share", "on");

	private final String fileName;
	private final List<String> columns;

	StructureFile(String fileName, String... columns) {
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

package io.orgloom.interchange;

import java.util.List;

/** The files cadres and their appointments come in by, recognised by their names. */
public enum PersonnelFile implements ImportFile {

	CADRES("cadres.csv", "code", "name", "birth", "sex", "ethnicity", "nativePlace", "joined", "official", "education", "theory", "stateManagement", "languages",
			"rank", "retiresOn", "retirementDecision", "synthetic", "source", "from"),
	APPOINTMENTS("appointments.csv", "cadre", "position", "acting", "concurrent", "entry", "decision", "termEnds", "ending", "endingDecision", "from", "until"),
	COMMITTEE_SEATS("committee-seats.csv", "cadre", "unit", "role", "decision", "termEnds", "ending", "from", "until"),
	RATINGS("ratings.csv", "cadre", "year", "grade", "from"),
	DISCIPLINES("disciplines.csv", "cadre", "decision", "form", "on", "effectUntil", "from"),
	RANKS("ranks.csv", "cadre", "code", "name", "step", "coefficient", "since", "from"),
	TRAININGS("trainings.csv", "cadre", "key", "course", "kind", "place", "startedOn", "endedOn", "certificate", "from"),
	COMMENDATIONS("commendations.csv", "cadre", "key", "form", "level", "on", "decision", "from"),
	LANGUAGES("languages.csv", "cadre", "language", "level", "from"),
	RELATIONS("relations.csv", "cadre", "relative", "relation", "from", "until"),
	RETIREMENTS("retirements.csv", "cadre", "on", "decision");

	private final String fileName;
	private final List<String> columns;

	PersonnelFile(String fileName, String... columns) {
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

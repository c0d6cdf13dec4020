package io.orgloom.interchange;

import java.util.List;

/** The files work comes in by that was kept elsewhere, recognised by their names. */
public enum WorkFile implements ImportFile {

	DOCUMENTS("documents.csv", "code", "number", "title", "issuedOn", "issuer"),
	PROGRAMMES("programmes.csv", "code", "owner", "quarter", "title", "synthetic"),
	MEETINGS("meetings.csv", "code", "title", "heldOn", "convener", "attending", "conclusion", "synthetic"),
	TASKS("tasks.csv", "code", "title", "lead", "coordinators", "consulted", "givenOn", "startOn", "dueOn", "deadline", "event", "derivesFrom", "product", "receives",
			"field", "programmes", "needs", "meeting", "everyMonths", "startedOn", "finishedOn", "evidence", "resultDocument", "cancelledOn", "why", "delayCause", "remedy",
			"synthetic"),
	PROGRESS("task-progress.csv", "task", "on", "text", "percent", "by"),
	URGINGS("task-urgings.csv", "task", "on", "text", "by", "answer", "answeredOn", "answeredBy");

	private final String fileName;
	private final List<String> columns;

	WorkFile(String fileName, String... columns) {
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

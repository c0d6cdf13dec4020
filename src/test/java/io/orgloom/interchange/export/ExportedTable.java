package io.orgloom.interchange.export;

import io.orgloom.scenario.EvaluatedPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The table of assignments of the small plan, for those who read it. */
public final class ExportedTable {

	private ExportedTable() {
	}

	public static byte[] content() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		AssignmentTable.write(PlanFilesTests.dossier(EvaluatedPlan.small()), out);
		return out.toByteArray();
	}
}

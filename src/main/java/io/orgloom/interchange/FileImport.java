package io.orgloom.interchange;

import io.orgloom.graph.ChangeNote;
import io.orgloom.structure.StructureRegister;
import io.orgloom.territory.BundleRefused;
import io.orgloom.territory.IntakeReport;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryRegister;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The door by which a territory (units, hierarchy, adjacency, boundaries, populations, lineage) or an apparatus (committees, agencies, posts, lines, seats,
 * links, functions, lineage) comes in as files: tried first, then one Change.
 */
@Service
public class FileImport {

	private final TerritoryRegister territory;
	private final StructureRegister structure;

	FileImport(TerritoryRegister territory, StructureRegister structure) {
		this.territory = territory;
		this.structure = structure;
	}

	/** Does everything short of writing, and says what would come of it. */
	public IntakeReport rehearse(List<Upload> files, LocalDate from, ChangeNote note) {
		if (isApparatus(files)) {
			StructureTables tables = new StructureTables(files, from);
			return tables.problems().isEmpty() ? structure.rehearse(tables.bundle(), note) : IntakeReport.refused(tables.problems());
		}
		TerritoryTables tables = new TerritoryTables(files, from);
		return tables.problems().isEmpty() ? territory.rehearse(tables.bundle(), note) : IntakeReport.refused(tables.problems());
	}

	/** Writes the files as one Change that holds from a day on; {@link BundleRefused} with every problem, and nothing written. */
	public IntakeReport takeIn(List<Upload> files, LocalDate from, ChangeNote note) {
		if (isApparatus(files)) {
			StructureTables tables = new StructureTables(files, from);
			refuse(tables.problems());
			return structure.takeIn(tables.bundle(), note);
		}
		TerritoryTables tables = new TerritoryTables(files, from);
		refuse(tables.problems());
		return territory.takeIn(tables.bundle(), note);
	}

	private static boolean isApparatus(List<Upload> files) {
		return files.stream().anyMatch(upload -> Arrays.stream(StructureFile.values()).anyMatch(file -> file.isNamed(upload.name())));
	}

	private static void refuse(List<RowProblem> problems) {
		if (!problems.isEmpty()) {
			throw new BundleRefused(problems);
		}
	}
}

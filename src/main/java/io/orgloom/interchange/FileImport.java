package io.orgloom.interchange;

import io.orgloom.access.Role;
import io.orgloom.cadre.CadreRegister;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.structure.StructureRegister;
import io.orgloom.territory.BundleRefused;
import io.orgloom.territory.IntakeReport;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.work.WorkIntake;
import io.orgloom.work.WorkRecords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * The door by which a territory (units, hierarchy, adjacency, boundaries, populations, lineage), an apparatus (committees, agencies, posts, lines, seats,
 * links, functions, lineage), cadres (people, appointments, seats, ratings, discipline, retirements) or work (documents, programmes, meetings, tasks with their past)
 * come in as files: tried first, then one Change.
 */
@Service
public class FileImport {

	private final TerritoryRegister territory;
	private final StructureRegister structure;
	private final CadreRegister cadres;
	private final WorkIntake work;
	private final WorkRecords records;
	private final Times times;

	FileImport(TerritoryRegister territory, StructureRegister structure, CadreRegister cadres, WorkIntake work,
			WorkRecords records, Times times) {
		this.territory = territory;
		this.structure = structure;
		this.cadres = cadres;
		this.work = work;
		this.records = records;
		this.times = times;
	}

	/** What came in, read as one of the four kinds. */
	private record Tables(List<RowProblem> problems, Function<ChangeNote, IntakeReport> rehearsal, Function<ChangeNote, IntakeReport> intake) {
	}

	/** Who may bring files of that kind in: they concern everything, and people besides. */
	public static Role role(List<Upload> files) {
		return has(files, PersonnelFile.values()) ? Role.PERSONNEL_OFFICER : Role.ADMINISTRATOR;
	}

	/** Does everything short of writing, and says what would come of it. */
	public IntakeReport rehearse(List<Upload> files, LocalDate from, ChangeNote note) {
		Tables tables = read(files, from, note);
		return tables.problems().isEmpty() ? tables.rehearsal().apply(note) : IntakeReport.refused(tables.problems());
	}

	/** Writes the files as one Change that holds from a day on; {@link BundleRefused} with every problem, and nothing written. */
	public IntakeReport takeIn(List<Upload> files, LocalDate from, ChangeNote note) {
		Tables tables = read(files, from, note);
		if (!tables.problems().isEmpty()) {
			throw new BundleRefused(tables.problems());
		}
		return tables.intake().apply(note);
	}

	private Tables read(List<Upload> files, LocalDate from, ChangeNote who) {
		if (has(files, PersonnelFile.values())) {
			PersonnelTables tables = new PersonnelTables(files, from, times.today());
			return new Tables(tables.problems(), note -> cadres.rehearse(tables.bundle(), note), note -> cadres.takeIn(tables.bundle(), note));
		}
		if (has(files, StructureFile.values())) {
			StructureTables tables = new StructureTables(files, from);
			return new Tables(tables.problems(), note -> structure.rehearse(tables.bundle(), note), note -> structure.takeIn(tables.bundle(), note));
		}
		if (has(files, WorkFile.values())) {
			AsOf now = times.now();
			WorkTables tables = new WorkTables(files, from, now.on(), who.actor(), name -> records.document(name, now));
			return new Tables(tables.problems(), note -> work.rehearse(tables.bundle(), note), note -> work.report(tables.bundle(), note));
		}
		TerritoryTables tables = new TerritoryTables(files, from);
		return new Tables(tables.problems(), note -> territory.rehearse(tables.bundle(), note), note -> territory.takeIn(tables.bundle(), note));
	}

	private static boolean has(List<Upload> files, ImportFile[] kind) {
		return files.stream().anyMatch(upload -> Arrays.stream(kind).anyMatch(file -> file.isNamed(upload.name())));
	}
}

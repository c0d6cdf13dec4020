package io.orgloom.interchange;

import io.orgloom.graph.ChangeNote;
import io.orgloom.territory.BundleRefused;
import io.orgloom.territory.IntakeReport;
import io.orgloom.territory.TerritoryRegister;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** The door by which units, hierarchy, adjacency, boundaries, populations and lineage come in as files: tried first, then one Change. */
@Service
public class TerritoryImport {

	private final TerritoryRegister register;

	TerritoryImport(TerritoryRegister register) {
		this.register = register;
	}

	/** Does everything short of writing, and says what would come of it. */
	public IntakeReport rehearse(List<Upload> files, LocalDate from, ChangeNote note) {
		TerritoryTables tables = new TerritoryTables(files, from);
		return tables.problems().isEmpty() ? register.rehearse(tables.bundle(), note)
				: new IntakeReport(List.copyOf(tables.problems()), null, 0, 0, 0);
	}

	/** Writes the files as one Change that holds from a day on; {@link BundleRefused} with every problem, and nothing written. */
	public IntakeReport takeIn(List<Upload> files, LocalDate from, ChangeNote note) {
		TerritoryTables tables = new TerritoryTables(files, from);
		if (!tables.problems().isEmpty()) {
			throw new BundleRefused(tables.problems());
		}
		return register.takeIn(tables.bundle(), note);
	}
}

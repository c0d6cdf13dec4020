package io.orgloom.interchange;

import io.orgloom.structure.AgencyField;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.Line;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import io.orgloom.structure.StructureBundle;
import io.orgloom.structure.StructureBundle.Days;
import io.orgloom.structure.StructureBundle.EndRow;
import io.orgloom.structure.StructureBundle.FunctionRow;
import io.orgloom.structure.StructureBundle.LineRow;
import io.orgloom.structure.StructureBundle.LineageRow;
import io.orgloom.structure.StructureBundle.LinkRow;
import io.orgloom.structure.StructureBundle.PositionRow;
import io.orgloom.structure.StructureBundle.SeatRow;
import io.orgloom.structure.StructureBundle.UnitRow;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryBundle.Place;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files of committees, agencies and posts into a bundle. */
final class StructureTables {

	private static final int LONGEST_CODE = 60;
	/** Stands for a code that cannot be read; its row is left out. */
	private static final String UNREADABLE = "-";

	/** What a row of ends or lineage is about. */
	private enum What { UNIT, POSITION }

	private final List<RowProblem> problems = new ArrayList<>();
	private final StructureBundle bundle;

	StructureTables(List<Upload> uploads, LocalDate from) {
		FileSet<StructureFile> files = new FileSet<>(StructureFile.class, uploads, problems);
		this.bundle = new StructureBundle(from, files.table(StructureFile.UNITS, Set.of("code", "name", "kind", "hierarchy"), StructureTables::unit),
				files.table(StructureFile.POSITIONS, Set.of("code", "title", "unit", "role"), StructureTables::position),
				files.table(StructureFile.LINES, Set.of("position", "reportsTo"), StructureTables::line),
				files.table(StructureFile.SEATS, Set.of("position", "committee"), StructureTables::seat),
				files.table(StructureFile.LINKS, Set.of("unit", "other", "role"), StructureTables::link),
				files.table(StructureFile.FUNCTIONS, Set.of("unit", "key", "title"), StructureTables::function),
				files.table(StructureFile.ENDS, Set.of("what", "code"), StructureTables::end),
				files.table(StructureFile.LINEAGE, Set.of("what", "old", "new"), StructureTables::lineage));
	}

	StructureBundle bundle() {
		return bundle;
	}

	List<RowProblem> problems() {
		return problems;
	}

	private static UnitRow unit(Cells row, Place place) {
		String governs = row.text("governs");
		return new UnitRow(place, unit(row, "code"), row.required("name"), row.requiredChoice("kind", OrgUnitKind.class),
				row.requiredChoice("hierarchy", Hierarchy.class), row.choice("field", AgencyField.class), unitIfThere(row, "parent"),
				governs == null ? null : new UnitCode(code(row, "governs")), unitIfThere(row, "advises"), row.text("source"), days(row));
	}

	private static PositionRow position(Cells row, Place place) {
		return new PositionRow(place, post(row, "code"), row.required("title"), unit(row, "unit"), row.requiredChoice("role", PositionRole.class),
				row.text("rank"), row.text("group"), row.text("requirements"), row.text("source"), row.choice("occupancy", Occupancy.class),
				row.text("occupancySource"), days(row));
	}

	private static LineRow line(Cells row, Place place) {
		Line line = row.choice("line", Line.class);
		return new LineRow(place, post(row, "position"), post(row, "reportsTo"), line == null ? Line.SOLID : line, days(row));
	}

	private static SeatRow seat(Cells row, Place place) {
		return new SeatRow(place, post(row, "position"), unit(row, "committee"), days(row));
	}

	private static LinkRow link(Cells row, Place place) {
		return new LinkRow(place, unit(row, "unit"), unit(row, "other"), row.required("role"), row.text("basis"), days(row));
	}

	private static FunctionRow function(Cells row, Place place) {
		Boolean lead = row.flag("lead");
		return new FunctionRow(place, unit(row, "unit"), code(row, "key"), row.required("title"), lead == null || lead, row.text("regulation"), days(row));
	}

	private static EndRow end(Cells row, Place place) {
		return new EndRow(place, row.requiredChoice("what", What.class) == What.POSITION, code(row, "code"), row.day("on"));
	}

	private static LineageRow lineage(Cells row, Place place) {
		Double share = row.number("share", 0.000_001, 1);
		return new LineageRow(place, row.requiredChoice("what", What.class) == What.POSITION, code(row, "old"), code(row, "new"), share == null ? 1 : share,
				row.day("on"));
	}

	private static Days days(Cells row) {
		LocalDate from = row.day("from");
		return new Days(from, row.dayAfter("until", from));
	}

	private static OrgUnitCode unit(Cells row, String column) {
		return new OrgUnitCode(code(row, column));
	}

	private static @Nullable OrgUnitCode unitIfThere(Cells row, String column) {
		return row.text(column) == null ? null : unit(row, column);
	}

	private static PositionCode post(Cells row, String column) {
		return new PositionCode(code(row, column));
	}

	private static String code(Cells row, String column) {
		String code = row.code(column, LONGEST_CODE);
		return OrgUnitCode.isCode(code) ? code : UNREADABLE;
	}
}

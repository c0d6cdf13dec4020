package io.orgloom.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.structure.Descent;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitSearch;
import io.orgloom.structure.Position;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.Structure;
import io.orgloom.support.GraphTest;
import io.orgloom.territory.BundleRefused;
import io.orgloom.territory.IntakeReport;
import io.orgloom.territory.RowProblem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An apparatus comes in through the door of files: with the days of its rows, as one Change or not at all. */
@GraphTest
class StructureImportIT {

	private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
	private static final LocalDate MERGED = LocalDate.of(2025, 6, 13);
	private static final ChangeNote NOTE = new ChangeNote("tester", "As it was", null);
	private static final Upload UNITS = file("org-units.csv", """
			code,name,kind,hierarchy,parent,from,until
			P,Tỉnh ủy,COMMITTEE,PARTY,,,
			A,Ban Tuyên giáo,ADVISORY_AGENCY,PARTY,P,,2025-06-13
			B,Ban Dân vận,ADVISORY_AGENCY,PARTY,P,,2025-06-13
			AB,Ban Tuyên giáo và Dân vận,ADVISORY_AGENCY,PARTY,P,2025-06-13,
			""");
	private static final Upload POSITIONS = file("positions.csv", """
			code,title,unit,role,occupancy,from,until
			A-1,Trưởng ban,A,HEAD,,,2025-06-13
			AB-1,Trưởng ban,AB,HEAD,ACTING,2025-06-13,
			""");
	private static final Upload LINEAGE = file("org-lineage.csv", """
			what,old,new,on
			UNIT,A,AB,2025-06-13
			UNIT,B,AB,2025-06-13
			POSITION,A-1,AB-1,2025-06-13
			""");

	@Autowired
	FileImport imports;
	@Autowired
	Structure structure;
	@Autowired
	Ledger ledger;

	@Test
	void takesInAHistoryAsOneChange() {
		IntakeReport tried = imports.rehearse(List.of(UNITS, POSITIONS, LINEAGE), DAY, NOTE);
		assertThat(tried.problems()).isEmpty();
		assertThat(tried.formed()).isEqualTo(6);
		assertThat(ledger.last()).isZero();

		imports.takeIn(List.of(UNITS, POSITIONS, LINEAGE), DAY, NOTE);

		assertThat(ledger.last()).isEqualTo(1);
		assertThat(units(MERGED.minusDays(1))).containsExactly("A", "B", "P");
		assertThat(units(MERGED)).containsExactly("AB", "P");
		assertThat(units(DAY.minusDays(1))).isEmpty();
		assertThat(structure.lineage(new OrgUnitCode("AB"), asOf(MERGED))).filteredOn(Descent::source).extracting(Descent::code).containsExactly("A", "B");
		assertThat(structure.lineage(new PositionCode("A-1"), asOf(MERGED))).filteredOn(each -> !each.source()).extracting(Descent::code).containsExactly("AB-1");
		Position head = structure.position(new PositionCode("AB-1"), asOf(MERGED));
		assertThat(head.vacant()).contains(true);
		assertThat(structure.position(new PositionCode("A-1"), asOf(DAY)).vacant()).isEmpty();
	}

	@Test
	void refusesTheWholeWithEveryRowThatDoesNotFit() {
		Upload broken = file("positions.csv", "code,title,unit,role\nX-1,Trưởng ban,X,HEAD\nX-1,Trưởng ban,P,HEAD\n");
		assertThatThrownBy(() -> imports.takeIn(List.of(UNITS, broken), DAY, NOTE)).isInstanceOfSatisfying(BundleRefused.class, refused -> {
			assertThat(refused.problems()).extracting(RowProblem::key).containsExactlyInAnyOrder("duplicate", "not.there");
			assertThat(refused.problems()).extracting(RowProblem::file).containsOnly("positions.csv");
		});
		assertThat(ledger.last()).isZero();
		assertThat(imports.rehearse(List.of(UNITS, broken), DAY, NOTE).problems()).hasSize(2);
	}

	@Test
	void endsWhatIsListedAndRefusesToLeaveSomethingInIt() {
		imports.takeIn(List.of(UNITS, POSITIONS), DAY, NOTE);
		Upload end = file("ends.csv", "what,code\nUNIT,AB\n");
		LocalDate later = LocalDate.of(2026, 1, 1);

		assertThat(imports.rehearse(List.of(end), later, NOTE).problems()).extracting(RowProblem::key).containsExactly("rule");
		imports.takeIn(List.of(file("ends.csv", "what,code\nUNIT,AB\nPOSITION,AB-1\n")), later, NOTE);

		assertThat(units(later)).containsExactly("P");
		assertThat(units(later.minusDays(1))).containsExactly("AB", "P");
	}

	private List<String> units(LocalDate on) {
		return structure.units(new OrgUnitSearch(null, null, null, null, 100, ""), asOf(on)).stream().map(OrgUnit::code).map(OrgUnitCode::value).toList();
	}

	private AsOf asOf(LocalDate on) {
		return new AsOf(on, ledger.last());
	}

	private static Upload file(String name, String text) {
		return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
	}
}

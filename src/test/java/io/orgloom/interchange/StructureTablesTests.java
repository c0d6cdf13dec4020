package io.orgloom.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.structure.Line;
import io.orgloom.structure.StructureBundle;
import io.orgloom.territory.RowProblem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of committees, agencies and posts: what can be read is read, what cannot becomes a problem of its row. */
class StructureTablesTests {

	private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
	private static final String UNITS = "code,name,kind,hierarchy,field,parent,governs,until\n";

	@Test
	void readsEveryKindOfRowWithItsDays() {
		StructureTables tables = new StructureTables(List.of(file("org-units-2025.csv", UNITS + "A,Ban Tuyên giáo,advisory_agency,PARTY,PROPAGANDA,P,40,2025-06-13\n"),
				file("positions.csv", "code,title,unit,role,occupancy,from\nA-1,Trưởng ban,A,HEAD,VACANT,2024-02-01\n"),
				file("lines.csv", "position;reportsTo\nA-2;A-1\n"), file("seats.csv", "position,committee\nA-1,P\n"),
				file("links.csv", "unit,other,role\nA,B,dư luận\n"), file("functions.csv", "unit,key,title,lead\nA,press,Báo chí,false\n"),
				file("ends.csv", "what,code,on\nPOSITION,A-9,2025-01-01\n"), file("org-lineage.csv", "what,old,new\nUNIT,A,AB\n")), DAY);

		assertThat(tables.problems()).isEmpty();
		StructureBundle bundle = tables.bundle();
		assertThat(bundle.units()).singleElement().satisfies(row -> {
			assertThat(row.code().value()).isEqualTo("A");
			assertThat(row.days()).isEqualTo(new StructureBundle.Days(null, LocalDate.of(2025, 6, 13)));
		});
		assertThat(bundle.positions()).singleElement().satisfies(row -> assertThat(row.days().from()).isEqualTo(LocalDate.of(2024, 2, 1)));
		assertThat(bundle.lines()).singleElement().satisfies(row -> assertThat(row.line()).isEqualTo(Line.SOLID));
		assertThat(bundle.functions()).singleElement().satisfies(row -> assertThat(row.lead()).isFalse());
		assertThat(bundle.ends()).singleElement().satisfies(row -> assertThat(row.post()).isTrue());
		assertThat(bundle.lineage()).singleElement().satisfies(row -> assertThat(row.share()).isEqualTo(1));
		assertThat(bundle.seats()).hasSize(1);
		assertThat(bundle.links()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			,A,DIVISION,PARTY,,,,|missing.value
			A B,A,DIVISION,PARTY,,,,|bad.code
			A,,DIVISION,PARTY,,,,|missing.value
			A,A,BUREAU,PARTY,,,,|no.choice
			A,A,DIVISION,CHURCH,,,,|no.choice
			A,A,DIVISION,PARTY,MAGIC,,,|no.choice
			A,A,DIVISION,PARTY,,P P,,|bad.code
			A,A,DIVISION,PARTY,,,4 0,|bad.code
			A,A,DIVISION,PARTY,,,,1/7/2025|no.day
			A,A,DIVISION,PARTY,,,,2025-02-30|no.day
			A,A,DIVISION,PARTY,,,|wrong.width
			""")
	void namesTheFaultOfARow(String row, String key) {
		StructureTables tables = new StructureTables(List.of(file("org-units.csv", UNITS + row + "\n")), DAY);
		assertThat(tables.problems()).extracting(RowProblem::key).containsExactly(key);
		assertThat(tables.problems()).extracting(RowProblem::row).containsExactly(2);
		assertThat(tables.bundle().units()).isEmpty();
	}

	@Test
	void refusesAnEndThatIsNotAfterTheBeginning() {
		assertThat(new StructureTables(List.of(file("seats.csv", "position,committee,from,until\nA,P,2025-07-01,2025-07-01\n")), DAY).problems())
			.extracting(RowProblem::key).containsExactly("ends.before");
	}

	@Test
	void takesTheApparatusByItself() {
		assertThat(new StructureTables(List.of(file("org-units.csv", UNITS), file("units.csv", "officialCode\n"), file("org-units-2.csv", UNITS),
				file("letter.csv", "")), DAY).problems()).extracting(RowProblem::key).containsExactly("other.kind", "file.twice", "unknown.file");
		assertThat(new TerritoryTables(List.of(file("positions.csv", "")), DAY).problems()).extracting(RowProblem::key).containsExactly("other.kind");
	}

	private static Upload file(String name, String text) {
		return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
	}
}

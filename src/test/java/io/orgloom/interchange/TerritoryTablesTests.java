package io.orgloom.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.interchange.export.ExportedTable;
import io.orgloom.territory.RowProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken files of every kind become problems of their rows, and what can be read is read. */
class TerritoryTablesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
	private static final String HEADER = "officialCode,name,type,areaKm2,landBorder\n";

	@Test
	void theTableThatScenariosAreWrittenAsComesIn() throws IOException {
		TerritoryTables tables = new TerritoryTables(List.of(new Upload("lineage_2026-11_x_v7.csv", ExportedTable.content())), DAY);
		assertThat(tables.problems()).isEmpty();
		assertThat(tables.bundle().lineage()).hasSize(7).anySatisfy(row -> {
			assertThat(row.source()).isEqualTo("00003");
			assertThat(row.share()).isEqualTo(0.25);
			assertThat(row.clause()).isEqualTo("Điều 1");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			officialCode,name|missing.column
			officialCode,name,type,name|duplicate.column
			officialCode,name,type,colour|unknown.column
			officialCode,name,type,|broken.table
			""")
	void refusesHeadersThatDoNotFit(String header, String key) {
		assertThat(units(header + "\n00001,A,COMMUNE,x\n")).extracting(RowProblem::key).containsOnly(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			00001,A,COMMUNE,1|wrong.width
			00001,A,COMMUNE,1,true,6|wrong.width
			,A,COMMUNE,1,true|missing.value
			00001,,COMMUNE,1,true|missing.value
			00001,A,,1,true|missing.value
			00001,A,VILLAGE,1,true|no.choice
			00001,A,COMMUNE,many,true|no.number
			00001,A,COMMUNE,"1.234,5",true|no.number
			00001,A,COMMUNE,1d,true|no.number
			00001,A,COMMUNE,0x10,true|no.number
			00001,A,COMMUNE,NaN,true|no.number
			00001,A,COMMUNE,1e400,true|out.of.range
			00001,A,COMMUNE,1e300,true|out.of.range
			00001,A,COMMUNE,-1,true|out.of.range
			00001,A,COMMUNE,1,maybe|no.flag
			00 001,A,COMMUNE,1,true|bad.code
			<b>,A,COMMUNE,1,true|bad.code
			00001') DETACH DELETE n //,A,COMMUNE,1,true|bad.code
			999999999999999999999,A,COMMUNE,1,true|bad.code
			00001,"A,COMMUNE,1,true|broken.table
			""", quoteCharacter = '`')
	void refusesACellAndNamesItsRow(String row, String key) {
		assertThat(units(HEADER + row + "\n")).singleElement().satisfies(problem -> {
			assertThat(problem.key()).isEqualTo(key);
			assertThat(problem.row()).isEqualTo(2);
			assertThat(problem.file()).isEqualTo("units.csv");
		});
	}

	@Test
	void refusesTextThatIsTooLongOrHoldsControlCharacters() {
		assertThat(units(HEADER + "00001," + "x".repeat(301) + ",COMMUNE,1,true\n")).extracting(RowProblem::key).containsOnly("too.long");
		assertThat(units(HEADER + "00001,A\u0000B,COMMUNE,1,true\n")).extracting(RowProblem::key).containsOnly("control.characters");
		assertThat(units(HEADER + "00001,\"A\nB\",COMMUNE,1,true\n")).extracting(RowProblem::key).containsOnly("control.characters");
	}

	@ParameterizedTest
	@ValueSource(strings = {"12.7", "1.234", "1e3"})
	void neverCutsPeopleToAWholeNumber(String people) {
		assertThat(problems("populations.csv", "officialCode,people,kind,year\n00001," + people + ",CENSUS,2024\n"))
			.singleElement().satisfies(problem -> assertThat(problem.key()).isEqualTo("no.whole.number"));
	}

	@Test
	void refusesFilesNobodyKnowsTwoOfAKindAndNone() {
		assertThat(new TerritoryTables(List.of(), DAY).problems()).extracting(RowProblem::key).containsExactly("no.files");
		assertThat(problems("secrets.csv", "a\n")).extracting(RowProblem::key).containsExactly("unknown.file");
		assertThat(problems("../../etc/units.csv", HEADER)).extracting(RowProblem::key).containsExactly("unknown.file");
		assertThat(new TerritoryTables(List.of(file("units.csv", HEADER), file("units-2.csv", HEADER)), DAY).problems())
			.extracting(RowProblem::key).containsExactly("file.twice");
	}

	@Test
	void refusesWhatIsNotUtf8AndWhatIsEmpty() {
		byte[] latin = (HEADER + "00001,Xã,COMMUNE,1,true\n").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(new TerritoryTables(List.of(new Upload("units.csv", latin)), DAY).problems()).extracting(RowProblem::key).containsExactly("not.utf8");
		assertThat(units("")).extracting(RowProblem::key).containsExactly("empty.table");
	}

	@Test
	void tellsOfAnEmptyTableAlsoBesideAnotherBrokenFile() {
		TerritoryTables tables = new TerritoryTables(List.of(file("secrets.csv", "a"), file("units.csv", "")), DAY);

		assertThat(tables.problems()).extracting(RowProblem::key).containsExactly("unknown.file", "empty.table");
	}

	@Test
	void readsSemicolonsAByteOrderMarkLineEndsOfAnySystemAndAnyScript() {
		for (String text : List.of("\uFEFFofficialCode,name,type\n00001,Xã Đông,COMMUNE\n", "officialCode;name;type\r\n00001;Xã Đông;COMMUNE\r\n",
				"officialCode,name,type\n\n00001,  Xa\u0303 Đông ,commune")) {
			TerritoryTables tables = new TerritoryTables(List.of(file("units.csv", text)), DAY);
			assertThat(tables.problems()).isEmpty();
			assertThat(tables.bundle().units()).singleElement().satisfies(unit -> {
				assertThat(unit.officialCode()).isEqualTo("00001");
				assertThat(unit.name()).isEqualTo("Xã Đông");
			});
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"type|broken.map
			[]|no.features
			{"type":"FeatureCollection"}|no.features
			{"type":"FeatureCollection","features":[null]}|missing.value
			{"type":"FeatureCollection","features":[{"id":"1","geometry":null}]}|broken.geometry
			{"type":"FeatureCollection","features":[{"id":"1","geometry":{"type":"Point","coordinates":[1,2]}}]}|broken.geometry
			{"type":"FeatureCollection","features":[{"id":"1","geometry":{"type":"Polygon","coordinates":[[[1,1],[2,2],[3,1]]]}}]}|broken.geometry
			{"type":"FeatureCollection","features":[{"id":"1","geometry":{"type":"Polygon","coordinates":[[[999,1],[2,2],[3,1],[999,1]]]}}]}|broken.geometry
			{"type":"FeatureCollection","features":[{"id":"1","geometry":{"type":"Polygon","coordinates":[[[1,1],[1,1],[1,1],[1,1]]]}}]}|empty.geometry
			""", quoteCharacter = '`')
	void refusesBrokenMaps(String map, String key) {
		assertThat(problems("boundaries.geojson", map)).extracting(RowProblem::key).containsExactly(key);
	}

	private static List<RowProblem> units(String text) {
		return problems("units.csv", text);
	}

	private static List<RowProblem> problems(String name, String text) {
		return new TerritoryTables(List.of(file(name, text)), DAY).problems();
	}

	private static Upload file(String name, String text) {
		return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
	}
}

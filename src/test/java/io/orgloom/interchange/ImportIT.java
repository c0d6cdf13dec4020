package io.orgloom.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.NothingChanged;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.territory.BundleRefused;
import io.orgloom.territory.IntakeReport;
import io.orgloom.territory.Lineage;
import io.orgloom.territory.RowProblem;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What an import makes of rows, on two provinces and three communes in a row: 00001, 00002 and 00003 in province 40. On 1 July 2025 the commune 00001 and
 * six tenths of 00002 become one new 00001; 00003 gets another name, another code and another province.
 */
@GraphTest
class ImportIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final LocalDate BEGINNING = LocalDate.of(2024, 1, 1);
	private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
	private static final ChangeNote NOTE = new ChangeNote("tester", "As the tables say", "NQ-1");
	private static final String UNITS = "officialCode,name,type,parent\n";
	private static final Upload START = file("units.csv", UNITS + "40,Nghệ An,PROVINCE,\n41,Hà Tĩnh,PROVINCE,\n00001,Một,COMMUNE,40\n00002,Hai,COMMUNE,40\n00003,Ba,COMMUNE,40\n");
	private static final Upload BORDERS = file("adjacency.csv", "a,b,sharedBorderKm\n00001,00002,2.5\n00002,00003,\n");
	private static final Upload AFTER = file("units.csv", UNITS + "00001,Một Mới,WARD,40\n00002,Hai,COMMUNE,40\n00005,Ba Mới,COMMUNE,41\n");
	private static final Upload LINEAGE = file("lineage.csv", "old,new,share\n00001,00001,1\n00002,00001,0.6\n00003,00005,1\n");

	@Autowired
	private FileImport imports;
	@Autowired
	private Territory territory;
	@Autowired
	private Ledger ledger;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;

	@BeforeEach
	void begin() {
		imports.takeIn(List.of(START, BORDERS), BEGINNING, NOTE);
	}

	@Test
	void aUnitFormedIsANewIdentityAndAWholeUnitLeftAloneStaysItself() {
		IntakeReport report = imports.takeIn(List.of(AFTER, LINEAGE), JULY, NOTE);

		assertThat(report.formed()).isEqualTo(1);
		assertThat(report.ended()).isEqualTo(1);
		assertThat(communes(JULY.minusDays(1))).containsExactly("00001 Một 40", "00002 Hai 40", "00003 Ba 40");
		assertThat(communes(JULY)).containsExactly("00001-202507 Một Mới 40", "00002 Hai 40", "00003 Ba Mới 41");
		assertThat(territory.units(UnitSearch.officialCode("00005"), at(JULY))).extracting(unit -> unit.code().value()).containsExactly("00003");
		assertThat(territory.lineage(new UnitCode("00001-202507"), 1, at(JULY)).sources()).extracting(source -> source.code().value(), Lineage.Relative::share)
			.containsExactly(tuple("00001", 1.0), tuple("00002", 0.6));
	}

	@Test
	void aFileOfBordersIsCompleteForTheUnitsItNames() {
		imports.takeIn(List.of(file("adjacency.csv", "a,b\n00001,00003\n")), JULY, NOTE);

		assertThat(neighbours("00001", JULY)).containsExactly("00003");
		assertThat(neighbours("00002", JULY)).isEmpty();
		assertThat(neighbours("00002", JULY.minusDays(1))).containsExactlyInAnyOrder("00001", "00003");
	}

	@Test
	void anAbolishedUnitEnds() {
		imports.takeIn(List.of(file("lineage.csv", "old,new\n00003,\n")), JULY, NOTE);

		assertThat(communes(JULY)).containsExactly("00001 Một 40", "00002 Hai 40");
	}

	@Test
	void theSameFilesAgainChangeNothing() {
		assertThatThrownBy(() -> imports.takeIn(List.of(START, BORDERS), BEGINNING, NOTE)).isInstanceOf(NothingChanged.class);
		imports.takeIn(List.of(AFTER, LINEAGE), JULY, NOTE);
		assertThat(keys(AFTER, LINEAGE)).contains("already.formed");
		assertThat(ledger.last()).isEqualTo(2);
	}

	@Test
	void aTrialRunWritesNothingAndSaysWhatWouldCome() {
		IntakeReport report = imports.rehearse(List.of(AFTER, LINEAGE), JULY, NOTE);

		assertThat(report.problems()).isEmpty();
		assertThat(report.formed()).isEqualTo(1);
		assertThat(ledger.last()).isEqualTo(1);
		assertThat(communes(JULY)).containsExactly("00001 Một 40", "00002 Hai 40", "00003 Ba 40");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			00009,X,COMMUNE,99|unknown.unit
			00009,X,COMMUNE,00009|own.parent
			9,X,COMMUNE,40;00008,Y,COMMUNE,40;00007,Z,COMMUNE,40|lost.zeros
			00009,X,COMMUNE,40;00009,Y,COMMUNE,40|duplicate
			00008,X,COMMUNE,00009;00009,Y,COMMUNE,00008|rule
			""")
	void refusesUnitsThatDoNotFit(String rows, String key) {
		assertRefused(key, file("units.csv", UNITS + rows.replace(';', '\n') + "\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			00009,00001,1|unknown.unit
			1,00001,1|lost.zeros
			00002,00001,0.5|rest.unaccounted
			00002,00001,0.7;00002,00009,0.7|shares.above.one
			00002,00001,0.5;00002,00001,0.5|duplicate.pair
			00002,00008,1|result.without.unit
			00001,00003,1|code.held
			""")
	void refusesLineageThatDoesNotFit(String rows, String key) {
		Upload units = file("units.csv", UNITS + "00001,A,COMMUNE,40\n00003,C,COMMUNE,40\n00009,X,COMMUNE,40\n");
		Upload held = file("units.csv", UNITS + "00003,C,COMMUNE,40\n");
		assertRefused(key, "code.held".equals(key) ? held : units, file("lineage.csv", "old,new,share\n" + rows.replace(';', '\n') + "\n"));
	}

	@Test
	void aUnitDoesNotEndWhileOthersStillLieInIt() {
		Upload end = file("lineage.csv", "old,new\n40,\n");
		assertRefused("left.below", end);
		imports.takeIn(List.of(end, file("units.csv", UNITS + "00001,Một,COMMUNE,41\n00002,Hai,COMMUNE,41\n00003,Ba,COMMUNE,41\n")), JULY, NOTE);
		assertThat(communes(JULY)).containsExactly("00001 Một 41", "00002 Hai 41", "00003 Ba 41");
	}

	@Test
	void refusesBordersPopulationsAndMapsOfUnitsThatAreNotThere() {
		assertRefused("unknown.unit", file("adjacency.csv", "a,b\n00001,00009\n"));
		assertRefused("own.neighbour", file("adjacency.csv", "a,b\n00001,00001\n"));
		assertRefused("duplicate", file("adjacency.csv", "a,b\n00001,00003\n00003,00001\n"));
		assertRefused("unknown.unit", file("populations.csv", "officialCode,people,kind,year\n00009,1,CENSUS,2024\n"));
		assertRefused("unknown.unit", file("boundaries.geojson", """
				{"type":"FeatureCollection","features":[{"id":"00009","geometry":{"type":"Polygon","coordinates":[[[1,1],[2,2],[3,1],[1,1]]]}}]}"""));
	}

	/** A circle is found by the ledger's rules, not by a look at the rows. */
	@Test
	void whatARuleForbidsIsToldToProgramsInTheirLanguage() {
		access.asSystem(() -> users.create("importer", PASSWORD, List.of(Grant.everywhere(Role.ADMINISTRATOR))));
		assertThat(rehearsed("en")).startsWith("00008, 00009, 00008: this leads in a circle.");
		assertThat(rehearsed("vi")).isNotBlank().doesNotContain("unit");
	}

	private String rehearsed(String language) {
		return Program.on(port).as("importer", PASSWORD).upload("/api/imports?lang=" + language, Map.of("from", JULY.toString(), "reason", "test", "dryRun", "true"),
				Map.of("units.csv", UNITS + "00008,X,COMMUNE,00009\n00009,Y,COMMUNE,00008\n")).hasStatus(200).json().path("problems").get(0).path("arguments").get(0).asString();
	}

	private void assertRefused(String key, Upload... files) {
		assertThat(keys(files)).contains(key);
		assertThatThrownBy(() -> imports.takeIn(List.of(files), JULY, NOTE)).satisfies(refusal -> {
			if (!"rule".equals(key)) {
				assertThat(refusal).isInstanceOf(BundleRefused.class);
			}
		});
		assertThat(ledger.last()).isEqualTo(1);
		assertThat(communes(JULY)).containsExactly("00001 Một 40", "00002 Hai 40", "00003 Ba 40");
	}

	private List<String> keys(Upload... files) {
		return imports.rehearse(List.of(files), JULY, NOTE).problems().stream().map(RowProblem::key).toList();
	}

	private List<String> communes(LocalDate day) {
		List<String> told = new ArrayList<>();
		territory.units(UnitSearch.all(null, UnitLevel.COMMUNE), at(day)).forEach(unit -> told.add(unit.code() + " " + unit.name() + " " + unit.parent()));
		return told;
	}

	private List<String> neighbours(String code, LocalDate day) {
		return territory.neighbours(new UnitCode(code), at(day)).stream().map(neighbour -> neighbour.code().value()).toList();
	}

	private AsOf at(LocalDate day) {
		return new AsOf(day, ledger.last());
	}

	private static Upload file(String name, String text) {
		return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
	}
}

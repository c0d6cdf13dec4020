package io.orgloom.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.benchmark.NgheAn;
import io.orgloom.benchmark.NgheAn.Figures;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line: what it answers, how it ends, and what it says of bad input. */
class MergerPlanCommandTests {

	private static final String UNITS = "id,population,kind\\n1,6,m\\n2,6,m\\n3,6,o\\n4,6,o\\n";
	private static final String BORDERS = "a,b\\n1,2\\n2,3\\n3,4\\n";

	@TempDir
	Path folder;
	private final StringWriter said = new StringWriter();
	private final StringWriter complained = new StringWriter();

	private int run(String units, String borders, String... more) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("--units", file("units.csv", units), "--adjacency", file("borders.csv", borders), "--iterations", "2000", "--out",
				folder.resolve("plan.csv").toString()));
		arguments.addAll(List.of(more));
		return MergerPlanCommand.run(arguments.toArray(String[]::new), new PrintWriter(said), new PrintWriter(complained));
	}

	private String file(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content.replace("\\n", "\n")).toString();
	}

	@Test
	void writesThePlanAndOneLineOfJson() throws IOException {
		assertThat(run(UNITS, BORDERS, "--min", "population=12")).isZero();
		assertThat(Files.readString(folder.resolve("plan.csv"))).isEqualTo("id,region\n1,0\n2,0\n3,1\n4,1\n");
		assertThat(said.toString()).startsWith("{\"units\":4,\"regions\":2,\"feasible\":true,\"exceptions\":[],\"bound\":2,\"withinPercent\":0,").endsWith("\"seed\":1}" + System.lineSeparator());
	}

	@Test
	void asksOfAMixedUnitWhatItsStrictestMemberNeeds() throws IOException {
		String standards = file("standards.csv", "column,value,quantity,min\\nkind,m,population,6\\nkind,o,population,12\\n");
		assertThat(run(UNITS, BORDERS, "--standards", standards)).isZero();
		assertThat(said.toString()).contains("\"regions\":3,");
	}

	/** The 412 communes of Nghệ An, and the plan that came into force in July 2025. */
	@Test
	void isBetterThanADraftInEverything() throws IOException {
		NgheAn province = new NgheAn();
		province.write(folder);
		List<String> arguments = new ArrayList<>(List.of("--units", folder.resolve("units.csv").toString(), "--adjacency", folder.resolve("adjacency.csv").toString(), "--out",
				folder.resolve("plan.csv").toString(), "--iterations", "400000"));
		arguments.addAll(NgheAn.arguments(folder));

		int exit = MergerPlanCommand.run(arguments.toArray(String[]::new), new PrintWriter(said), new PrintWriter(complained));
		assertThat(exit).as("some miss the standards, as in the draft: %s", complained).isEqualTo(3);

		Figures found = province.figures(folder.resolve("plan.csv"));
		Figures draft = province.decided();
		assertThat(draft.met()).isEqualTo(93);
		assertThat(found.units()).isEqualTo(draft.units()).isEqualTo(130);
		assertThat(found.isBetter(draft)).as("%s, not %s", found, draft).isTrue();
	}

	@Test
	void keepsToADraftThatCannotBeBettered() throws IOException {
		String draft = file("draft.csv", "id,region\n1,a\n2,a\n3,b\n4,b\n");
		assertThat(run(UNITS, BORDERS, "--min", "population=12", "--no-worse-than", draft, "--objective", "balance=1", "--objective", "border=1")).isZero();
		assertThat(Files.readString(folder.resolve("plan.csv"))).isEqualTo("id,region\n1,0\n2,0\n3,1\n4,1\n".replace("\\n", "\n"));
		assertThat(run(UNITS, BORDERS, "--min", "population=12", "--no-worse-than", file("draft.csv", "id,region\n1,a\n"))).isEqualTo(2);
		assertThat(complained.toString()).contains("draft.csv: unit 2 of").contains("is missing");
	}

	@Test
	void saysThatNoPlanMeetsTheStandards() throws IOException {
		assertThat(run(UNITS, BORDERS, "--min", "population=100")).isEqualTo(3);
		assertThat(said.toString()).contains("\"regions\":1,\"feasible\":false,\"exceptions\":[{\"region\":0,\"reason\":\"NOT_ENOUGH_AROUND\"}]");
		assertThat(folder.resolve("plan.csv")).exists();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"id,population\\n1,5\\n1,6\\n | a,b\\n | units.csv, line 3: unit 1 is named twice",
			"id,population\\n1,5\\n2,\\n | a,b\\n | units.csv, line 3: population of unit 2 is missing",
			"id,population\\n1,-5\\n | a,b\\n | units.csv, line 2: population of unit 1 is -5",
			"id,population\\n1,many\\n | a,b\\n | units.csv, line 2: population of unit 1 is 'many'",
			"id,population\\n1,5\\n2,5\\n | a,b\\n1,9\\n | borders.csv, line 2: unit 9 is not in",
			"id,population\\n1,5\\n2,5\\n | a,b\\n2,2\\n | borders.csv, line 2: unit 2 is a neighbour of itself",
			"id,population\\n | a,b\\n | units.csv: holds no units",
			"id,people\\n1,5\\n | a,b\\n | units.csv, line 1: there is no column 'population'",
	})
	void namesFileLineAndValueOfBadInput(String units, String borders, String message) throws IOException {
		assertThat(run(units, borders, "--min", "population=5")).isEqualTo(2);
		assertThat(complained.toString()).contains(message);
		assertThat(folder.resolve("plan.csv")).doesNotExist();
	}

	@Test
	void namesTheRowOfAContradiction() throws IOException {
		String pair = file("pair.csv", "a,b\\n1,2\\n");
		assertThat(run(UNITS, BORDERS, "--min", "population=5", "--must-merge", pair, "--must-not-merge", pair)).isEqualTo(2);
		assertThat(complained.toString()).contains("pair.csv, line 2: 1 and 2");
	}

	@Test
	void refusesOptionsThatCannotBe() throws IOException {
		assertThat(run(UNITS, BORDERS, "--min", "population")).isEqualTo(2);
		assertThat(run(UNITS, BORDERS, "--min", "population=5", "--count", "9")).isEqualTo(2);
		assertThat(run(UNITS, BORDERS, "--min", "population=5", "--objective", "beauty=1")).isEqualTo(2);
		assertThat(run(UNITS, BORDERS, "--min", "population=5", "--threads", "0")).isEqualTo(2);
		assertThat(complained.toString()).contains("--min population", "There cannot be 9 new units", "--objective beauty=1", "--threads 0");
	}

	@Test
	void plansOneUnitAlone() throws IOException {
		assertThat(run("id,population\\n1,5\\n", "a,b\\n", "--min", "population=5")).isZero();
		assertThat(said.toString()).contains("\"units\":1,\"regions\":1,");
	}
}

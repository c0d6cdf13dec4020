package io.orgloom.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergerPlanCommandTests {

	private static final String UNITS = "id,population,x,y\na,5,0,0\nb,6,1,0\nc,7,2,0\nd,4,3,0\n";
	private static final String ADJACENCY = "a,b\na,b\nb,c\nc,d\n";

	@TempDir
	private Path folder;

	private record Ended(int exit, String out, String err) {
	}

	private Ended run(String units, String adjacency, String... more) throws IOException {
		Files.writeString(folder.resolve("u.csv"), units);
		Files.writeString(folder.resolve("a.csv"), adjacency);
		List<String> arguments = new ArrayList<>(List.of("--units", folder.resolve("u.csv").toString(), "--adjacency", folder.resolve("a.csv").toString(), "--id-column", "id",
				"--seconds", "0.2", "--seed", "1", "--out", folder.resolve("plan.csv").toString()));
		arguments.addAll(List.of(more));
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int exit = MergerPlanCommand.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
		return new Ended(exit, out.toString(), err.toString());
	}

	@Test
	void writesAPlanAndItsFigures() throws IOException {
		Ended ended = run(UNITS, ADJACENCY, "--min", "population=10");
		assertThat(ended.exit()).as(ended.err()).isZero();
		assertThat(ended.out().lines().reduce((first, last) -> last).orElseThrow()).startsWith("{").contains("\"units\":4", "\"regions\":2", "\"feasible\":true", "\"bound\":2", "\"seed\":1");
		assertThat(Files.readAllLines(folder.resolve("plan.csv"))).hasSize(5).startsWith("id,region");
	}

	@Test
	void endsWithThreeWhereNoPlanMeetsTheStandards() throws IOException {
		Ended ended = run(UNITS, ADJACENCY, "--min", "population=100");
		assertThat(ended.exit()).isEqualTo(3);
		assertThat(ended.out()).contains("\"feasible\":false");
		assertThat(Files.readAllLines(folder.resolve("plan.csv"))).as("the best effort is written").hasSize(5);
	}

	@Test
	void namesFileLineAndValueOfBadInput() throws IOException {
		assertRefused(run(UNITS.replace("b,6", "b,six"), ADJACENCY, "--min", "population=10"), "u.csv", "3", "six");
		assertRefused(run(UNITS.replace("b,6", "b,-6"), ADJACENCY, "--min", "population=10"), "u.csv", "-6");
		assertRefused(run(UNITS.replace("b,6", "a,6"), ADJACENCY, "--min", "population=10"), "a");
		assertRefused(run(UNITS, ADJACENCY + "d,z\n", "--min", "population=10"), "a.csv", "5", "z");
		assertRefused(run(UNITS, ADJACENCY + "d,d\n", "--min", "population=10"), "d");
		assertRefused(run("id,population\n", "a,b\n", "--min", "population=10"), "u.csv");
		assertRefused(run(UNITS, ADJACENCY, "--min", "people=10"), "people");
		assertRefused(run(UNITS, ADJACENCY, "--min", "population=10", "--count", "9"), "9");
	}

	private static void assertRefused(Ended ended, String... named) {
		assertThat(ended.exit()).as(ended.err()).isEqualTo(2);
		assertThat(ended.err()).contains(named);
	}
}

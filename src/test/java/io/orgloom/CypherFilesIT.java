package io.orgloom;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.graph.FactType;
import io.orgloom.graph.FactTypes;
import io.orgloom.support.GraphTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;

/** Every file of the folder {@code cypher} says what it is and does what it says. */
@GraphTest
class CypherFilesIT {

	private static final Pattern SCAN = Pattern.compile("AllNodesScan|NodeByLabelScan|RelationshipTypeScan|RelationshipsScan|CartesianProduct|IndexScan");

	@Autowired
	private Driver driver;
	@Autowired
	private List<FactTypes> declared;

	@Test
	void everyFileBeginsWithItsName() {
		assertEach((file, softly) -> softly.assertThat(file.firstLine()).as(file.name()).startsWith("// " + file.name() + ": "));
	}

	@Test
	void everyFileDeclaresTheParametersItUses() {
		assertEach((file, softly) -> {
			softly.assertThat(file.header("params")).as(file.name()).isPresent();
			softly.assertThat(file.declared()).as(file.name()).isEqualTo(file.used());
		});
	}

	@Test
	void everyFileSaysWhatItReturns() {
		assertEach((file, softly) -> softly.assertThat(file.header("returns")).as(file.name()).isPresent());
	}

	@Test
	void everyStatementParsesWithoutDeprecationAndScansNothingUnlessItsHeaderSaysWhy() {
		assertEach((file, softly) -> {
			for (String statement : file.statements(types())) {
				ResultSummary summary = explain(statement);
				softly.assertThat(summary.gqlStatusObjects()).as("%s: %s", file.name(), statement)
					.noneMatch(status -> status instanceof org.neo4j.driver.summary.GqlNotification notification
							&& notification.classification().filter(NotificationClassification.DEPRECATION::equals).isPresent());
				if (file.header("scan").isEmpty()) {
					softly.assertThat(operators(summary.plan())).as("%s: %s", file.name(), statement).noneMatch(operator -> SCAN.matcher(operator).find());
				}
			}
		});
	}

	@Test
	void everyHopOverAFactIsBoundedInBothTimesUnlessTheHeaderSaysWhyNot() {
		Set<String> facts = types().stream().map(FactType::relationship).collect(Collectors.toSet());
		facts.add("FACT");
		assertEach((file, softly) -> {
			if (file.header("unbounded").isEmpty()) {
				softly.assertThat(file.unbounded(facts)).as(file.name()).isEmpty();
			}
		});
	}

	@Test
	void everyFileIsUsed() throws IOException {
		String sources = sources();
		assertEach((file, softly) -> softly.assertThat(sources.contains("\"" + file.name() + "\"")).as(file.name()).isTrue());
	}

	@Test
	void everyFactTypeHasItsConstraintsAndIndexes() {
		Set<String> wanted = new TreeSet<>();
		for (FactType type : types()) {
			for (String property : List.of("id", "origin", "recorded", "retracted")) {
				wanted.add(type.relationship() + "." + property);
			}
			if (type.isState()) {
				wanted.addAll(List.of(type.sourceLabel() + ".code", type.sourceLabel() + ".created", type.targetLabel() + ".id"));
			}
		}
		assertThat(indexed()).containsAll(wanted);
	}

	private Set<String> indexed() {
		try (Session session = driver.session()) {
			return session.run("""
					SHOW INDEXES YIELD type, labelsOrTypes, properties
					WHERE type = 'RANGE'
					RETURN labelsOrTypes[0] + '.' + properties[0] AS name
					""").list(row -> row.get("name").asString()).stream().collect(Collectors.toSet());
		}
	}

	private ResultSummary explain(String statement) {
		try (Session session = driver.session()) {
			return session.run("EXPLAIN " + statement).consume();
		}
	}

	private static List<String> operators(Plan plan) {
		List<String> all = new ArrayList<>(List.of(plan.operatorType()));
		plan.children().forEach(child -> all.addAll(operators(child)));
		return all;
	}

	private List<FactType> types() {
		return declared.stream().flatMap(module -> module.types().stream()).toList();
	}

	private static String sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			StringBuilder all = new StringBuilder();
			for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
				all.append(Files.readString(file));
			}
			return all.toString();
		}
	}

	private interface Check {

		void on(StatementFile file, SoftAssertions softly);
	}

	private static void assertEach(Check check) {
		List<StatementFile> files = StatementFile.all();
		assertThat(files).isNotEmpty();
		SoftAssertions.assertSoftly(softly -> files.forEach(file -> check.on(file, softly)));
	}
}

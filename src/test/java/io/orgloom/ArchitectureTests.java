package io.orgloom;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.modulith.core.ApplicationModules;

/** How the code hangs together. */
class ArchitectureTests {

	private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.orgloom");

	@Test
	void modulesUseEachOtherOnlyAlongTheirArrows() {
		ApplicationModules.of(OrgloomApplication.class).verify();
	}

	@Test
	void nobodyUsesAFeaturesPages() {
		for (JavaClass web : CODE.that(resideInAPackage("..web.."))) {
			String feature = web.getPackageName();
			noClasses().that(not(resideInAnyPackage(feature + ".."))).and(not(mayUse(feature))).should()
				.dependOnClassesThat(describe("are " + web.getName(), target -> target.equals(web))).allowEmptyShould(true).check(CODE);
		}
	}

	/** The module {@code web} offers its public types to every feature's pages. */
	private static DescribedPredicate<JavaClass> mayUse(String feature) {
		return feature.equals("io.orgloom.web") ? resideInAPackage("..web..") : DescribedPredicate.alwaysFalse();
	}

	@Test
	void onlyQueriesChangesAndRepositoriesTouchTheDatabase() {
		noClasses()
			.that(describe("are neither queries, changes nor the server", type -> !touchesTheDatabase(outermost(type))))
			.should().dependOnClassesThat(resideInAnyPackage("org.neo4j.driver..", "org.neo4j.graphdb..", "org.springframework.data.neo4j.core"))
			.because("statements live in cypher/ and are run by *Queries and *Changes only").check(CODE);
	}

	private static boolean touchesTheDatabase(JavaClass type) {
		return type.getSimpleName().endsWith("Queries") || type.getSimpleName().endsWith("Changes")
				|| List.of("io.orgloom.graph.EmbeddedNeo4j", "io.orgloom.graph.GraphConfiguration", "io.orgloom.web.DatabaseProblems")
					.contains(type.getName());
	}

	private static JavaClass outermost(JavaClass type) {
		return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
	}

	@Test
	void nodesHoldNoOtherNodes() {
		noFields().that().areDeclaredInClassesThat().areAnnotatedWith(Node.class)
			.should().haveRawType(describe("are nodes", type -> type.isAnnotatedWith(Node.class))).allowEmptyShould(true).check(CODE);
	}

	@Test
	void algorithmsAndRulesKnowNoSpring() {
		noClasses().that().haveSimpleNameEndingWith("Evaluator").or().haveSimpleNameEndingWith("Projection").or().haveSimpleName("Snapshot")
			.or().haveSimpleName("Invariants").or().haveSimpleName("Formula").or().haveSimpleName("FormulaReader").or().haveSimpleName("Conservation")
			.should().dependOnClassesThat(resideInAPackage("org.springframework.."))
			.because("what computes is plain Java, tried without a context").allowEmptyShould(true).check(CODE);
	}

	@Test
	void theMergerPlannerKnowsNothingButItsInstance() {
		noClasses().that().resideInAPackage("io.orgloom.mergerplan..")
			.should().dependOnClassesThat(resideInAnyPackage("org.springframework..", "org.neo4j..", "io.orgloom.graph..", "io.orgloom.access.."))
			.because("it runs from the command line without a context or a database").check(CODE);
	}

	/** MapStruct's generated mappers apart. */
	@Test
	void noTypeHidesBehindAnEmptyName() {
		noClasses().that().haveNameNotMatching(".*MapperImpl").should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Entity)$").check(CODE);
	}

	@Test
	void lettersChangeCaseInANamedLanguage() {
		noClasses().should().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
			.because("the machine's language must not change a text: name the locale").check(CODE);
	}

	@Test
	void refusalsAreFinalAndSayWhatIsTheCase() {
		classes().that().areAssignableTo(io.orgloom.problem.OrgloomProblem.class).and().doNotHaveSimpleName("OrgloomProblem")
			.should().haveNameNotMatching(".*(Exception|Error)$").check(CODE);
	}

	@Test
	void nothingIsInjectedIntoFields() {
		noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
			.orShould().beAnnotatedWith("org.springframework.beans.factory.annotation.Value").check(CODE);
	}
}

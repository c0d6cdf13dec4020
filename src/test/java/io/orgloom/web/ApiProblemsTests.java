package io.orgloom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class ApiProblemsTests {

	private final MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new ThrowingApi()).setControllerAdvice(new ApiProblems(RefusalTextsTests.texts()))
		.setMessageConverters(new JacksonJsonHttpMessageConverter(JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()))
		.build());

	@ParameterizedTest
	@CsvSource({"MALFORMED, 400", "NOT_FOUND, 404", "RULE_BROKEN, 422", "CONFLICT, 409", "VERSION_MISSING, 428", "STALE, 412", "FORBIDDEN, 403",
			"TOO_LARGE, 413"})
	void eachKindOfRefusalHasItsStatus(String kind, int status) {
		assertThat(mvc.get().uri("/api/refuse/" + kind)).hasStatus(status);
		assertThat(mvc.get().uri("/refuse/" + kind)).hasStatus(status);
	}

	@Test
	void aRefusalIsAProblemWithItsFacts() {
		assertThat(mvc.get().uri("/api/refuse/RULE_BROKEN")).hasContentType(MediaType.APPLICATION_PROBLEM_JSON).bodyJson().isStrictlyEqualTo("""
				{"type": "urn:orgloom:problem:cupboard-locked", "title": "Cupboard locked", "status": 422,
				 "detail": "The cupboard 7 is locked. Ask for the key.", "cupboard": 7}
				""");
	}

	@ParameterizedTest
	@CsvSource({"transient", "away", "driver", "timeout"})
	void aDatabaseThatIsBusyOrAwayIsAskedAgainLater(String how, CapturedOutput output) {
		MvcTestResult result = mvc.get().uri("/api/fail/" + how).exchange();

		assertThat(result).hasStatus(503).hasHeader("Retry-After", "5");
		assertProblem(result, "database-unavailable");
		assertThat(output.getAll().split("could not answer", -1)).as("logged once, without a stack trace").hasSize(2);
		assertThat(output.getAll()).doesNotContain("\tat ");
	}

	@Test
	void aChangeOfSomebodyElseMakesTheVersionStale() {
		MvcTestResult result = mvc.get().uri("/api/fail/stale").exchange();

		assertThat(result).hasStatus(412);
		assertProblem(result, "stale-version");
	}

	@Test
	void theLastResortTellsANumberAndNothingElse(CapturedOutput output) {
		MvcTestResult result = mvc.get().uri("/api/fail/badly").exchange();

		assertThat(result).hasStatus(500);
		assertThat(result).bodyText().doesNotContain("secret", "IllegalState");
		assertThat(result).bodyJson().extractingPath("$.id").asString().matches("[0-9a-f]{8}").satisfies(id -> assertThat(output.getAll()).contains(id, "secret"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{\"name\":             | malformed-json   | $.line       | 1",
			"{\"name\":\"a\",\"nme\":1} | unknown-property | $.field      | nme",
			"{\"count\":\"many\"}   | invalid-value    | $.field      | count",
			"{\"day\":\"2025-02-30\"} | invalid-value  | $.field      | day",
			"{\"inners\":[{\"colour\":\"BLUE\"}]} | invalid-value | $.field | inners[0].colour",
			"[]                     | invalid-value    | $.status     | 400",
			"'null'                 | body-missing     | $.status     | 400"})
	void badBodiesSayWhatIsWrongWhere(String body, String problem, String path, String value) {
		MvcTestResult result = mvc.post().uri("/api/bodies").contentType(MediaType.APPLICATION_JSON).content(body).exchange();

		assertThat(result).hasStatus(400);
		assertProblem(result, problem);
		assertThat(result).bodyJson().extractingPath(path).satisfies(found -> assertThat(String.valueOf(found)).isEqualTo(value));
	}

	/** In words that say how to do it, not in names of our types. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{\"count\":\"many\"} | The value (many) of count cannot be read; wanted is a whole number.",
			"{\"count\":{}} | The value of count has not the form it should have; wanted is a whole number.",
			"{\"inners\":{}} | The value of inners has not the form it should have; wanted is a list.",
			"{\"name\":{}} | The value of name has not the form it should have; wanted is a text.",
			"{\"inners\":[{\"colour\":\"BLUE\"}]} | The value (BLUE) of inners[0].colour cannot be read; it is one of [RED, GREEN].",
			"[] | The value of the body has not the form it should have; wanted is an object.",
			"{\"figure\":{\"type\":\"CUBE\"}} | The type (CUBE) of figure is not known. It is one of [CIRCLE, SQUARE].",
			"{\"figure\":{}} | The type () of figure is not known. It is one of [CIRCLE, SQUARE]."})
	void badBodiesSayWhatIsWanted(String body, String detail) {
		assertThat(mvc.post().uri("/api/bodies").contentType(MediaType.APPLICATION_JSON).content(body)).hasStatus(400).bodyJson().extractingPath("$.detail")
			.isEqualTo(detail);
	}

	@Test
	void theAnswerListsEveryWrongField() {
		MvcTestResult result = mvc.post().uri("/api/bodies").contentType(MediaType.APPLICATION_JSON).content("""
				{"name": "too long", "count": 1, "day": null, "inners": [{"name": "", "colour": "RED"}]}
				""").exchange();

		assertThat(result).hasStatus(400);
		assertThat(result).bodyJson().extractingPath("$.errors[*].field").asArray().containsExactlyInAnyOrder("name", "inners[0].name");
	}

	@Test
	void parametersThatCannotBeReadAreNamed() {
		assertNames("/api/parameters", "parameter-missing", "limit");
		assertNames("/api/parameters?limit=many", "parameter-invalid", "limit");
		assertNames("/api/parameters?limit=1&on=yesterday", "parameter-invalid", "on");
		assertNames("/api/parameters?limit=1&colour=BLUE", "parameter-invalid", "colour");
		assertThat(mvc.get().uri("/api/parameters?limit=1&colours=RED,BLUE")).hasStatus(400).bodyJson().extractingPath("$.detail").asString()
			.endsWith("Give one of [RED, GREEN].");
	}

	@Test
	void methodsAndTypesThatAreNotTakenAreProblemsToo() {
		assertThat(mvc.delete().uri("/api/bodies")).hasStatus(405).hasHeader("Allow", "POST").hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(mvc.post().uri("/api/bodies").contentType(MediaType.TEXT_PLAIN).content("x")).hasStatus(415)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void pagesAreSentToTheErrorPageWithTheSameProblem() {
		MvcTestResult result = mvc.get().uri("/refuse/CONFLICT").exchange();

		assertThat(result.getRequest().getAttribute(ErrorPages.PROBLEM)).isInstanceOf(Problem.class)
			.extracting(problem -> ((Problem) problem).name()).isEqualTo("cupboard-locked");
		assertThat(result).body().isEmpty();
	}

	private void assertNames(String uri, String problem, String parameter) {
		MvcTestResult result = mvc.get().uri(uri).exchange();
		assertThat(result).hasStatus(400);
		assertProblem(result, problem);
		assertThat(result).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
	}

	private static void assertProblem(MvcTestResult result, String name) {
		assertThat(result).hasContentType(MediaType.APPLICATION_PROBLEM_JSON).bodyJson().extractingPath("$.type").isEqualTo("urn:orgloom:problem:" + name);
	}
}

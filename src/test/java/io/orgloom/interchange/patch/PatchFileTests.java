package io.orgloom.interchange.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.scenario.EvaluatedPlan;
import io.orgloom.scenario.StepUnits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a scenario for another installation says of itself and of its units. */
public class PatchFileTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The same file with the checksum that belongs to it. */
	public static String sealed(String patch) {
		ObjectNode tree = (ObjectNode) JSON.readTree(patch);
		return tree.put(PatchFile.CHECKSUM, PatchFile.checksum(tree)).toString();
	}

	private static String written() {
		EvaluatedPlan plan = EvaluatedPlan.small();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PatchFile.write(plan.scenario(), plan.steps(), plan.base(), plan.before(), plan.after(), EvaluatedPlan.AT, JSON, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void namesTheUnitsOfItsStepsAsTheStateKnowsThem() {
		JsonNode patch = JSON.readTree(written());
		assertThat(patch.path("format").asString()).isEqualTo("orgloom-scenario");
		assertThat(patch.path("version").asInt()).isEqualTo(1);
		assertThat(patch.path("units").propertyNames()).containsExactly("00001", "00002", "00003", "00004", "00005", "40");
		JsonNode unit = patch.path("units").path("00003");
		assertThat(unit.path("officialCode").asString()).isEqualTo("00003");
		assertThat(unit.path("name").asString()).isEqualTo("Xã Ba");
		assertThat(unit.path("areaKm2").asDouble()).isEqualTo(31);
		assertThat(unit.path("populations").path("CENSUS").asLong()).isEqualTo(9_001);
		// 00001, 00002 and a part of 00003 become one, 00004 and 00005 another: of six communes four are left
		assertThat(patch.path("check").path("before").path("COMMUNE").asInt()).isEqualTo(6);
		assertThat(patch.path("check").path("after").path("COMMUNE").asInt()).isEqualTo(4);
		assertThat(patch.path("steps").get(0).path("from").get(2).path("share").asDouble()).isEqualTo(0.25);
	}

	@Test
	void itsChecksumDoesNotDependOnOrderAndSpacing() {
		JsonNode patch = JSON.readTree(written());
		ObjectNode turned = JSON.createObjectNode();
		List.copyOf(patch.propertyNames()).reversed().forEach(name -> turned.set(name, patch.path(name)));
		assertThat(PatchFile.checksum(turned)).isEqualTo(patch.path("checksum").asString()).startsWith("sha256:");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			9001|9002
			"share" : 0.25|"share" : 0.26
			Xã Ba|Xã Bà
			2025-07-01|2025-07-02
			""")
	void itsChecksumDependsOnEveryValue(String old, String now) {
		String altered = written().replace(old, now);
		assertThat(altered).isNotEqualTo(written());
		assertThat(PatchFile.checksum(JSON.readTree(altered))).isNotEqualTo(JSON.readTree(altered).path("checksum").asString());
	}

	@Test
	void stepsCanCallTheirUnitsOtherwise() {
		var steps = EvaluatedPlan.small().steps().stream().map(entry -> entry.step()).toList();
		assertThat(StepUnits.of(steps)).containsExactly("00001", "00002", "00003", "00004", "00005");
		var renamed = steps.stream().map(step -> StepUnits.renamed(step, code -> "x" + code)).toList();
		assertThat(StepUnits.of(renamed)).containsExactlyElementsOf(Stream.of("00001", "00002", "00003", "00004", "00005").map(code -> "x" + code).toList());
	}
}

package io.orgloom.interchange.patch;

import io.orgloom.interchange.patch.ScenarioPatch.Check;
import io.orgloom.interchange.patch.ScenarioPatch.NamedUnit;
import io.orgloom.interchange.patch.ScenarioPatch.Origin;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.Evaluation.LevelCount;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioPlanning.StepEntry;
import io.orgloom.scenario.Step;
import io.orgloom.scenario.StepUnits;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a scenario for another installation, and tells whether a file still is what was written. */
public final class PatchFile {

	static final String CHECKSUM = "checksum";
	private static final String METHOD = "sha256:";

	private PatchFile() {
	}

	/** Writes a scenario with the units its steps name. */
	public static void write(Scenario scenario, List<StepEntry> entries, Snapshot base, Evaluation before, Evaluation after, Instant at, JsonMapper json,
			OutputStream out) {
		List<Step> steps = entries.stream().map(StepEntry::step).toList();
		TreeSet<String> named = new TreeSet<>(StepUnits.of(steps));
		if (scenario.within() != null) {
			named.add(scenario.within());
		}
		Map<String, NamedUnit> units = new TreeMap<>();
		named.stream().filter(UnitCode::isCode).forEach(code -> base.number(new UnitCode(code)).ifPresent(number -> units.put(code, named(base.unit(number)))));
		ScenarioPatch patch = new ScenarioPatch(ScenarioPatch.FORMAT, ScenarioPatch.VERSION, scenario.name(), scenario.within(), scenario.baseOn(),
				scenario.effectiveOn(), units, steps, List.copyOf(scenario.authors()), new Check(counts(before), counts(after)), new Origin(scenario.id(), scenario.revision(), at), null);
		ObjectNode tree = json.valueToTree(patch);
		tree.put(CHECKSUM, checksum(tree));
		json.writerWithDefaultPrettyPrinter().writeValue(out, tree);
	}

	private static NamedUnit named(AdministrativeUnit unit) {
		return new NamedUnit(unit.officialCode(), unit.name(), unit.type(), unit.level(), unit.areaKm2(), populations(unit));
	}

	static Map<PopulationKind, Long> populations(AdministrativeUnit unit) {
		Map<PopulationKind, Long> populations = new EnumMap<>(PopulationKind.class);
		for (Population population : unit.populations()) {
			populations.put(population.kind(), population.people());
		}
		return populations;
	}

	static Map<UnitLevel, Integer> counts(Evaluation evaluation) {
		Map<UnitLevel, Integer> counts = new EnumMap<>(UnitLevel.class);
		for (LevelCount level : evaluation.levels()) {
			counts.put(level.level(), level.after());
		}
		return counts;
	}

	/** Of everything but the checksum itself: members in the order of their names, numbers without needless zeros. */
	static String checksum(JsonNode patch) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest(patch, true, digest);
			return METHOD + HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void digest(@Nullable JsonNode node, boolean top, MessageDigest digest) {
		if (node == null || node.isNull()) {
			say("null", digest);
		} else if (node.isObject()) {
			say("{", digest);
			for (String name : new TreeSet<>(node.propertyNames())) {
				// a member that is null says the same as none
				if (!(top && name.equals(CHECKSUM)) && !node.path(name).isNull()) {
					say(name + ":", digest);
					digest(node.path(name), false, digest);
				}
			}
			say("}", digest);
		} else if (node.isArray()) {
			say("[", digest);
			node.forEach(each -> digest(each, false, digest));
			say("]", digest);
		} else if (node.isNumber()) {
			say(node.decimalValue().stripTrailingZeros().toPlainString() + ",", digest);
		} else {
			say("\"" + Normalizer.normalize(node.asString(), Normalizer.Form.NFC) + "\",", digest);
		}
	}

	private static void say(String text, MessageDigest digest) {
		digest.update(text.getBytes(StandardCharsets.UTF_8));
	}
}

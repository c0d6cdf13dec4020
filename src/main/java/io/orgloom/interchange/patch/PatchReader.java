package io.orgloom.interchange.patch;

import io.orgloom.interchange.Upload;
import io.orgloom.interchange.patch.ScenarioPatch.Check;
import io.orgloom.interchange.patch.ScenarioPatch.NamedUnit;
import io.orgloom.interchange.patch.ScenarioPatch.Origin;
import io.orgloom.scenario.Step;
import io.orgloom.territory.RowProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a scenario that another installation wrote, and collects whatever is wrong with the file. */
final class PatchReader {

	private static final int LONGEST_NAME = 200;

	private final String file;
	private final JsonMapper json;
	private final Validator validator;
	private final List<RowProblem> problems;

	private PatchReader(String file, JsonMapper json, Validator validator, List<RowProblem> problems) {
		this.file = file;
		this.json = json;
		this.validator = validator;
		this.problems = problems;
	}

	/** What of the file could be read; null where too little could. */
	static @Nullable ScenarioPatch read(Upload upload, JsonMapper json, Validator validator, List<RowProblem> problems) {
		return new PatchReader(upload.name(), json, validator, problems).read(upload.content());
	}

	private @Nullable ScenarioPatch read(byte[] content) {
		JsonNode root = parse(content);
		if (root == null || !isOurs(root)) {
			return null;
		}
		String name = text(root, "name");
		if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
			problem(0, "name", name, "too.long", LONGEST_NAME);
		} else if (!name.isEmpty() && !name.matches(Step.NAME)) {
			problem(0, "name", name, "control.characters");
		}
		LocalDate baseOn = day(root, "baseOn");
		LocalDate effectiveOn = day(root, "effectiveOn");
		Map<String, NamedUnit> units = units(root);
		List<Step> steps = steps(root);
		List<String> authors = authors(root);
		Check check = value(root.path("check"), "check", Check.class);
		if (!PatchFile.checksum(root).equals(root.path(PatchFile.CHECKSUM).asString(""))) {
			problem(0, PatchFile.CHECKSUM, root.path(PatchFile.CHECKSUM).asString(""), "checksum.differs");
		}
		if (baseOn == null || effectiveOn == null || check == null || check.before() == null || check.after() == null) {
			return null;
		}
		return new ScenarioPatch(ScenarioPatch.FORMAT, ScenarioPatch.VERSION, name, root.path("scope").asString(null), baseOn, effectiveOn, units, steps, authors, check,
				root.path("from").isObject() ? value(root.path("from"), "from", Origin.class) : null, root.path(PatchFile.CHECKSUM).asString(null));
	}

	private @Nullable JsonNode parse(byte[] content) {
		try {
			return json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(content);
		} catch (JacksonException e) {
			int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
			problem(0, line == 0 ? "" : "line " + line, String.valueOf(e.getOriginalMessage()), "broken.json");
			return null;
		}
	}

	private boolean isOurs(JsonNode root) {
		if (!root.isObject() || !ScenarioPatch.FORMAT.equals(root.path("format").asString(""))) {
			problem(0, "format", root.path("format").asString(""), "no.patch", ScenarioPatch.FORMAT);
			return false;
		}
		if (!root.path("version").isInt() || root.path("version").intValue() != ScenarioPatch.VERSION) {
			problem(0, "version", root.path("version").asString(""), "patch.version", ScenarioPatch.VERSION);
			return false;
		}
		return true;
	}

	private String text(JsonNode node, String name) {
		String text = node.path(name).asString("");
		if (text.isBlank()) {
			problem(0, name, "", "missing.value");
		}
		return text.strip();
	}

	private @Nullable LocalDate day(JsonNode node, String name) {
		String text = text(node, name);
		try {
			return text.isEmpty() ? null : LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			problem(0, name, text, "no.day");
			return null;
		}
	}

	private Map<String, NamedUnit> units(JsonNode root) {
		Map<String, NamedUnit> units = new LinkedHashMap<>();
		for (String code : root.path("units").propertyNames()) {
			NamedUnit unit = value(root.path("units").path(code), "units." + code, NamedUnit.class);
			if (unit != null) {
				if (unit.officialCode() == null || unit.officialCode().isBlank()) {
					problem(0, "units." + code + ".officialCode", code, "no.official.code");
				} else if (unit.name() == null || unit.type() == null || unit.level() == null) {
					problem(0, "units." + code, code, "missing.value");
				}
				units.put(code, unit);
			}
		}
		return units;
	}

	private List<Step> steps(JsonNode root) {
		List<Step> steps = new ArrayList<>();
		if (!root.path("steps").isArray()) {
			problem(0, "steps", "", "missing.value");
		}
		int position = 0;
		for (JsonNode each : root.path("steps")) {
			position++;
			try {
				Step step = json.treeToValue(each, Step.class);
				for (ConstraintViolation<Step> violation : validator.validate(step)) {
					problem(position, String.valueOf(violation.getPropertyPath()), String.valueOf(violation.getInvalidValue()), "broken.step", violation.getMessage());
				}
				steps.add(step);
			} catch (JacksonException e) {
				problem(position, "", each.path("type").asString(""), "broken.step", String.valueOf(e.getOriginalMessage()));
			}
		}
		return steps;
	}

	/** Those who made it; files from before authors were carried have none. */
	private List<String> authors(JsonNode root) {
		List<String> authors = new ArrayList<>();
		JsonNode all = root.path("authors");
		if (!all.isMissingNode() && !all.isNull() && !all.isArray()) {
			problem(0, "authors", "", "missing.value");
		}
		for (JsonNode each : all.isArray() ? all : List.<JsonNode>of()) {
			if (!each.isString() || each.asString().isBlank()) {
				problem(0, "authors", each.asString(""), "missing.value");
			} else if (each.asString().length() > LONGEST_NAME) {
				problem(0, "authors", each.asString(), "too.long", LONGEST_NAME);
			} else {
				authors.add(each.asString());
			}
		}
		return authors;
	}

	private <T> @Nullable T value(JsonNode node, String path, Class<T> type) {
		if (!node.isObject()) {
			problem(0, path, "", "missing.value");
			return null;
		}
		try {
			return json.treeToValue(node, type);
		} catch (JacksonException e) {
			problem(0, path, "", "broken.json", String.valueOf(e.getOriginalMessage()));
			return null;
		}
	}

	private void problem(int step, String path, String value, String key, Object... arguments) {
		problems.add(new RowProblem(file, step, path, value, key, List.of(arguments)));
	}
}

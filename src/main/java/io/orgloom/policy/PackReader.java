package io.orgloom.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a pack file and checks all of it; used once per pack. The schema is docs/rules.md. */
final class PackReader {

	/** Keeps days as written: YAML itself would turn 2025-02-30 into 2 March. */
	private static final class DaysStayText extends Resolver {
		@Override
		public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
			if (tag != Tag.TIMESTAMP) {
				super.addImplicitResolver(tag, pattern, first, limit);
			}
		}
	}

	private final Map<String, Input> inputs = new LinkedHashMap<>();
	private final Map<String, String> measures = new HashMap<>();
	private final Map<String, Map<String, String>> labels = new HashMap<>();
	private final Set<String> outcomes = new HashSet<>();

	PolicyPack read(String yaml) {
		PackNode file = new PackNode("Pack", "", parse(yaml));
		String id = file.text("pack");
		PackNode pack = file.at("Pack " + id);
		pack.text("pack");
		Map<String, String> title = pack.languages("title");
		String language = pack.textOrNull("language");
		double nearFrom = nearFrom(pack.node("display"));
		readInputs(pack.node("inputs"));
		Map<Integer, Map<Integer, Formula>> possible = possible(pack.node("inputs"));
		readMeasures(pack.nodeOrNull("measures"));
		readOutcomes(pack.nodeOrNull("outcomes"));
		List<Norm> norms = rules(id, pack.nodes("rules"));
		PlanningProcess planning = PlanningReader.read(pack.nodeOrNull("planning"));
		pack.allRead();
		refuseTwo(RuleKind.STANDARD, id, norms);
		refuseTwo(RuleKind.RETIREMENT, id, norms);
		refuseLooseExceptions(id, norms);
		return new PolicyPack(id, title, Locale.of(language == null ? "en" : language), nearFrom, List.copyOf(inputs.values()), possible, norms, measures, labels, planning);
	}

	private static Object parse(String yaml) {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		DumperOptions unused = new DumperOptions();
		try {
			return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new DaysStayText()).load(yaml);
		} catch (YAMLException broken) {
			throw new PolicyPackBroken("Pack", "-", "the file is not readable YAML: " + broken.getMessage());
		}
	}

	private static double nearFrom(PackNode display) {
		double nearFrom = display.number("near_from");
		display.text("note");
		display.allRead();
		if (nearFrom <= 0 || nearFrom > 1) {
			throw display.broken("near_from", "must lie above 0 and not above 1.");
		}
		return nearFrom;
	}

	private void readInputs(PackNode node) {
		for (String name : node.names()) {
			inputs.put(name, input(name, node.node(name)));
		}
	}

	private Input input(String name, PackNode node) {
		Input.Type type = node.oneOf("type", Input.Type.values());
		List<String> values = switch (type) {
			case NUMBER -> List.of();
			case TRUTH -> List.of("false", "true");
			case CHOICE -> node.texts("values");
		};
		Range domain = type == Input.Type.NUMBER
				? new Range(node.numberOr("min", Double.NEGATIVE_INFINITY), node.numberOr("max", Double.POSITIVE_INFINITY)) : new Range(0, values.size() - 1.0);
		if (domain.low() > domain.high()) {
			throw node.broken("max", "is below min.");
		}
		if (node.has("possible")) {
			node.node("possible");
		}
		Input input = new Input(inputs.size(), name, type, values, domain, absentMeansNone(node, type), unit(node), node.languages("label"), codes(node, values));
		labels.put(name, input.label());
		node.allRead();
		return input;
	}

	/** Which value stands for which administrative unit, for choices that name some. */
	private static Input.Codes codes(PackNode node, List<String> values) {
		Map<String, String> byCode = new HashMap<>();
		PackNode listed = node.nodeOrNull("official_codes");
		if (listed != null) {
			for (String value : listed.names()) {
				requireValue(listed, value, value, values);
				listed.texts(value).forEach(code -> byCode.put(code, value));
			}
		}
		String otherwise = node.textOrNull("other_codes");
		if (otherwise != null) {
			requireValue(node, "other_codes", otherwise, values);
		}
		return new Input.Codes(Map.copyOf(byCode), otherwise);
	}

	private static void requireValue(PackNode node, String field, String value, List<String> values) {
		if (!values.contains(value)) {
			throw node.broken(field, "'%s' must be among %s.".formatted(value, values));
		}
	}

	private static boolean absentMeansNone(PackNode node, Input.Type type) {
		String absent = node.textOrNull("absent");
		if (absent == null || absent.equals("unknown")) {
			return false;
		}
		if (!absent.equals("none") || type == Input.Type.NUMBER) {
			throw node.broken("absent", "must be unknown or, for choices and truths, none.");
		}
		return true;
	}

	private static String unit(PackNode node) {
		String unit = node.textOrNull("unit");
		return unit == null ? "" : unit;
	}

	private Map<Integer, Map<Integer, Formula>> possible(PackNode node) {
		Map<Integer, Map<Integer, Formula>> possible = new HashMap<>();
		for (Input input : inputs.values()) {
			PackNode conditions = node.node(input.name()).nodeOrNull("possible");
			if (conditions != null) {
				possible.put(input.slot(), possible(input, conditions));
			}
		}
		return possible;
	}

	private Map<Integer, Formula> possible(Input input, PackNode conditions) {
		Map<Integer, Formula> possible = new HashMap<>();
		for (String value : conditions.names()) {
			int index = input.values().indexOf(value);
			if (index < 0) {
				throw conditions.broken(value, "is not a value of " + input.name() + ".");
			}
			possible.put(index, condition(conditions, value));
		}
		return Map.copyOf(possible);
	}

	private void readMeasures(@Nullable PackNode node) {
		if (node == null) {
			return;
		}
		for (String name : node.names()) {
			PackNode measure = node.node(name);
			if (inputs.containsKey(name)) {
				throw node.broken(name, "is already the name of an input.");
			}
			measures.put(name, number(measure, "percent_of_standard").name());
			labels.put(name, measure.languages("label"));
			measure.allRead();
		}
	}

	private void readOutcomes(@Nullable PackNode node) {
		if (node == null) {
			return;
		}
		for (String name : node.names()) {
			labels.put(name, node.languages(name));
			outcomes.add(name);
		}
	}

	private List<Norm> rules(String pack, List<PackNode> nodes) {
		List<Norm> norms = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (PackNode unnamed : nodes) {
			String id = unnamed.text("id");
			PackNode node = unnamed.at("Pack %s, rule %s".formatted(pack, id));
			if (!ids.add(node.text("id"))) {
				throw node.broken("id", "is used by two rules. Maybe add the year to one of them.");
			}
			norms.add(norm(node));
		}
		return norms;
	}

	private Norm norm(PackNode node) {
		RuleKind kind = node.oneOf("kind", RuleKind.values());
		Map<String, List<String>> appliesTo = appliesTo(node.node("applies_to"));
		Formula condition = appliesTo(node, appliesTo);
		if (node.has("when")) {
			condition = condition.and(condition(node, "when"));
		}
		if ((kind == RuleKind.RETIREMENT || kind == RuleKind.EXCEPTION) && condition != Formula.ALWAYS) {
			throw node.broken("applies_to", "must be empty and without when: such a rule is about everybody.");
		}
		Norm.Body body = switch (kind) {
			case STANDARD, REQUIREMENT -> checks(node, kind);
			case FACTOR -> factor(node);
			case OBLIGATION -> decision(node);
			case CLASSIFICATION -> bands(node);
			case POINTS -> points(node);
			case RETIREMENT -> new Norm.Retirement(node.text("metric"), RetirementReader.terms(node, inputs));
			case EXCEPTION -> RetirementReader.exemption(node);
		};
		if ((kind == RuleKind.STANDARD || kind == RuleKind.FACTOR) && !condition.standards().isEmpty()) {
			throw node.broken("when", "a standard cannot depend on a percentage of a standard.");
		}
		Rule rule = card(node, kind, appliesTo, body);
		node.allRead();
		return new Norm(rule, condition, body);
	}

	private static Rule card(PackNode node, RuleKind kind, Map<String, List<String>> appliesTo, Norm.Body body) {
		LocalDate from = node.date("effective_from");
		LocalDate to = node.dateOrNull("effective_to");
		if (to != null && to.isBefore(from)) {
			throw node.broken("effective_to", "%s is before effective_from %s.".formatted(to, from));
		}
		return new Rule(node.text("id"), kind, node.languages("title"), appliesTo, metrics(body), node.oneOf("severity", Severity.values()), from, to,
				source(node.node("source")), node.oneOf("confidence", Confidence.values()), node.oneOf("status", RuleStatus.values()), node.textOrNull("note"));
	}

	static Source source(PackNode node) {
		List<String> urls = node.has("urls") ? node.texts("urls") : List.of();
		Source source = new Source(node.text("document"), node.textOrNull("article"), node.textOrNull("amended_by"), node.textOrNull("related"), urls);
		if (!urls.stream().allMatch(url -> url.startsWith("https://") || url.startsWith("http://"))) {
			throw node.broken("urls", "must be web addresses.");
		}
		node.allRead();
		return source;
	}

	private static List<String> metrics(Norm.Body body) {
		return switch (body) {
			case Norm.Checks checks -> checks.checks().stream().map(Norm.Check::metric).toList();
			case Norm.Factor factor -> List.of(factor.metric());
			case Norm.Decision decision -> List.of(decision.metric());
			case Norm.Bands bands -> List.of(bands.metric().name());
			case Norm.Points points -> points.points().stream().map(Norm.Point::metric).toList();
			case Norm.Retirement retirement -> List.of(retirement.metric());
			case Norm.Exemption _ -> List.of();
		};
	}

	private Map<String, List<String>> appliesTo(PackNode node) {
		Map<String, List<String>> appliesTo = new LinkedHashMap<>();
		for (String name : node.names()) {
			Input input = inputs.get(name);
			if (input == null || input.type() != Input.Type.CHOICE) {
				throw node.broken(name, "is not an input with a list of values.");
			}
			List<String> values = node.texts(name);
			if (!input.values().containsAll(values)) {
				throw node.broken(name, "%s must be among %s.".formatted(values, input.values()));
			}
			appliesTo.put(name, values);
		}
		return appliesTo;
	}

	private Formula appliesTo(PackNode node, Map<String, List<String>> appliesTo) {
		Formula condition = Formula.ALWAYS;
		for (Map.Entry<String, List<String>> entry : appliesTo.entrySet()) {
			String any = String.join(" || ", entry.getValue().stream().map(value -> "%s == \"%s\"".formatted(entry.getKey(), value)).toList());
			condition = condition.and(formula(node, "applies_to", any));
		}
		return condition;
	}

	private Norm.Checks checks(PackNode node, RuleKind kind) {
		List<Norm.Check> checks = new ArrayList<>();
		Set<String> metrics = new HashSet<>();
		for (PackNode item : node.nodes("checks")) {
			Norm.Check check = check(item, kind);
			if (!metrics.add(check.metric())) {
				throw item.broken("metric", "'%s' is checked twice in this rule.".formatted(check.metric()));
			}
			checks.add(check);
		}
		return new Norm.Checks(List.copyOf(checks));
	}

	private Norm.Check check(PackNode node, RuleKind kind) {
		String metric = node.text("metric");
		String standardOf = measures.get(metric);
		Input measured = standardOf == null ? number(node, "metric") : inputs.get(standardOf);
		String sign = node.text("operator");
		Operator operator = Operator.of(sign).orElseThrow(() -> node.broken("operator", "'" + sign + "' is not an operator."));
		Formula threshold = threshold(node, "threshold", node.raw("threshold"));
		Double upper = operator == Operator.BETWEEN ? (Double) node.number("upper") : null;
		if (kind == RuleKind.STANDARD && (standardOf != null || !threshold.standards().isEmpty())) {
			throw node.broken("metric", "a standard cannot be a percentage of a standard.");
		}
		boolean near = node.truthOr("near", true);
		node.allRead();
		return new Norm.Check(metric, measured, operator, threshold, upper, standardOf, near);
	}

	/** A number, a formula, or a list of cases of which the first that holds counts; the last case has no condition. */
	private Formula threshold(PackNode node, String field, Object value) {
		if (value instanceof List<?>) {
			return cases(node, field, node.nodes(field));
		}
		return value instanceof Number ? Formula.number(node.number(field, value)) : numberFormula(node, field, value.toString());
	}

	private Formula cases(PackNode node, String field, List<PackNode> cases) {
		if (cases.getLast().has("when")) {
			throw node.broken(field, "the last case must be without when, for everything else.");
		}
		Formula threshold = threshold(cases.getLast(), "value", cases.getLast().raw("value"));
		cases.getLast().allRead();
		for (PackNode item : cases.subList(0, cases.size() - 1).reversed()) {
			threshold = condition(item, "when").choose(threshold(item, "value", item.raw("value")), threshold);
			item.allRead();
		}
		return threshold;
	}

	private Norm.Factor factor(PackNode node) {
		Formula factor = numberFormula(node, "factor", node.text("factor"));
		if (!factor.standards().isEmpty()) {
			throw node.broken("factor", "a special factor cannot depend on a percentage of a standard.");
		}
		return new Norm.Factor(number(node, "of").name(), factor);
	}

	private Norm.Decision decision(PackNode node) {
		Formula decide = condition(node, "decide");
		List<Norm.Figure> figures = measures.entrySet().stream().filter(measure -> decide.standards().contains(measure.getValue())).sorted(Map.Entry.comparingByKey())
				.map(measure -> new Norm.Figure(measure.getKey(), new Term.PercentOfStandard(measure.getValue(), inputs.get(measure.getValue()).slot()))).toList();
		String otherwise = node.has("otherwise") ? outcome(node, "otherwise") : null;
		return new Norm.Decision(node.text("metric"), decide, outcome(node, "outcome"), otherwise, figures);
	}

	private String outcome(PackNode node, String field) {
		String outcome = node.text(field);
		if (!outcomes.contains(outcome)) {
			throw node.broken(field, "'" + outcome + "' is not declared under outcomes.");
		}
		return outcome;
	}

	private Norm.Bands bands(PackNode node) {
		List<Norm.Band> bands = new ArrayList<>();
		for (PackNode item : node.nodes("bands")) {
			Norm.Band band = new Norm.Band(item.number("from"), outcome(item, "outcome"));
			if (!bands.isEmpty() && band.from() >= bands.getLast().from()) {
				throw item.broken("from", "bands are listed from the highest down.");
			}
			bands.add(band);
			item.allRead();
		}
		return new Norm.Bands(number(node, "metric"), List.copyOf(bands));
	}

	private Norm.Points points(PackNode node) {
		List<Norm.Point> points = new ArrayList<>();
		for (PackNode item : node.nodes("points")) {
			String metric = item.text("metric");
			labels.put(metric, item.languages("label"));
			points.add(new Norm.Point(metric, numberFormula(item, "formula", item.text("formula")), item.number("at_most")));
			item.allRead();
		}
		return new Norm.Points(List.copyOf(points));
	}

	private Input number(PackNode node, String field) {
		Input input = inputs.get(node.text(field));
		if (input == null || input.type() != Input.Type.NUMBER) {
			throw node.broken(field, "'%s' is not declared as a number under inputs.".formatted(node.text(field)));
		}
		return input;
	}

	private Formula condition(PackNode node, String field) {
		Formula formula = formula(node, field, node.text(field));
		if (!formula.isTruth()) {
			throw node.broken(field, "must be a condition.");
		}
		return formula;
	}

	private Formula numberFormula(PackNode node, String field, String text) {
		Formula formula = formula(node, field, text);
		if (formula.isTruth()) {
			throw node.broken(field, "must be a number.");
		}
		return formula;
	}

	private Formula formula(PackNode node, String field, String text) {
		try {
			return FormulaReader.read(text, inputs, measures);
		} catch (FormulaReader.Unreadable broken) {
			throw node.broken(field, broken.getMessage());
		}
	}

	/** Two standards for the same figure of the same case on the same day would leave open which one a percentage refers to; two retirement ages likewise. */
	private static void refuseTwo(RuleKind kind, String pack, List<Norm> norms) {
		List<Rule> alike = norms.stream().map(Norm::rule).filter(rule -> rule.kind() == kind).toList();
		for (int i = 0; i < alike.size(); i++) {
			for (Rule later : alike.subList(i + 1, alike.size())) {
				if (clash(alike.get(i), later)) {
					throw new PolicyPackBroken("Pack %s, rule %s".formatted(pack, later.id()), "effective_from",
							"overlaps with the %s %s. Maybe end that one first.".formatted(kind.name().toLowerCase(Locale.ROOT), alike.get(i).id()));
				}
			}
		}
	}

	private static void refuseLooseExceptions(String pack, List<Norm> norms) {
		Set<String> rules = norms.stream().filter(norm -> norm.body() instanceof Norm.Retirement).map(norm -> norm.rule().id()).collect(Collectors.toSet());
		for (Norm norm : norms) {
			if (norm.body() instanceof Norm.Exemption exemption && !rules.contains(exemption.to())) {
				throw new PolicyPackBroken("Pack %s, rule %s".formatted(pack, norm.rule().id()), "to", "'%s' is not a rule on retirement.".formatted(exemption.to()));
			}
		}
	}

	private static boolean clash(Rule a, Rule b) {
		boolean sameDays = (a.effectiveTo() == null || !a.effectiveTo().isBefore(b.effectiveFrom()))
				&& (b.effectiveTo() == null || !b.effectiveTo().isBefore(a.effectiveFrom()));
		boolean sameSubjects = a.appliesTo().entrySet().stream()
				.allMatch(entry -> b.appliesTo().getOrDefault(entry.getKey(), entry.getValue()).stream().anyMatch(entry.getValue()::contains));
		return sameDays && sameSubjects && a.metrics().stream().anyMatch(b.metrics()::contains);
	}
}

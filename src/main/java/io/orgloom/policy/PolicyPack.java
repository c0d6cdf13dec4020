package io.orgloom.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A set of dated rules with their sources, read from one file and never changed; safe to share between threads. */
public final class PolicyPack {

	/** A check that states the standard of a metric. */
	record Standard(Norm norm, Norm.Check check) {
	}

	/** The input that tells the kinds of subjects apart. */
	private static final String SUBJECT = "subject";

	private final String id;
	private final Map<String, String> title;
	private final Locale language;
	private final double nearFrom;
	private final List<Input> inputs;
	private final int[][] everyValue;
	private final Map<Integer, Map<Integer, Formula>> possible;
	private final List<Norm> norms;
	private final Map<String, String> measures;
	private final Map<String, Map<String, String>> labels;
	private final PlanningProcess planning;
	private final Map<String, List<Norm>> bySubject = new HashMap<>();
	private final Map<String, List<Standard>> standards = new HashMap<>();
	private final Map<String, List<Norm>> factors = new HashMap<>();

	PolicyPack(String id, Map<String, String> title, Locale language, double nearFrom, List<Input> inputs, Map<Integer, Map<Integer, Formula>> possible, List<Norm> norms,
			Map<String, String> measures, Map<String, Map<String, String>> labels, PlanningProcess planning) {
		this.id = id;
		this.planning = planning;
		this.title = title;
		this.language = language;
		this.nearFrom = nearFrom;
		this.inputs = List.copyOf(inputs);
		this.everyValue = inputs.stream().map(input -> IntStream.range(0, input.values().size()).toArray()).toArray(int[][]::new);
		this.possible = Map.copyOf(possible);
		this.measures = Map.copyOf(measures);
		this.norms = List.copyOf(norms);
		this.labels = Map.copyOf(labels);
		this.norms.forEach(this::index);
		inputs.stream().filter(input -> input.name().equals(SUBJECT)).flatMap(input -> input.values().stream())
			.forEach(kind -> bySubject.put(kind, this.norms.stream().filter(norm -> isAbout(norm, kind)).toList()));
	}

	/** Reads a pack from the class path, such as `policy/vietnam-2025.yaml`; a pack with any fault is refused as a whole. */
	public static PolicyPack fromClasspath(String path) {
		try (InputStream file = PolicyPack.class.getClassLoader().getResourceAsStream(path)) {
			if (file == null) {
				throw new PolicyPackBroken("Pack " + path, "-", "the file is not on the class path.");
			}
			return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Reads a pack from its text. */
	public static PolicyPack read(String yaml) {
		return new PackReader().read(yaml);
	}

	/** The language in which what its norms ask for is named, whoever reads it. */
	public Locale language() {
		return language;
	}

	/** Whether a rule may say something of a kind of subject, which a rule that names none does of every kind. */
	private static boolean isAbout(Norm norm, String kind) {
		List<String> kinds = norm.rule().appliesTo().get(SUBJECT);
		return kinds == null || kinds.contains(kind);
	}

	private void index(Norm norm) {
		switch (norm.body()) {
			case Norm.Checks checks when norm.rule().kind() == RuleKind.STANDARD -> checks.checks().forEach(
					check -> standards.computeIfAbsent(check.metric(), metric -> new ArrayList<>()).add(new Standard(norm, check)));
			case Norm.Factor factor -> factors.computeIfAbsent(factor.metric(), metric -> new ArrayList<>()).add(norm);
			case Norm.Checks _, Norm.Decision _, Norm.Bands _, Norm.Points _, Norm.Retirement _, Norm.Exemption _ -> {
			}
		}
	}

	/** The pack's own name. */
	public String id() {
		return id;
	}

	/** What it is about, by language. */
	public Map<String, String> title() {
		return title;
	}

	/** Every rule, in the order of the file. */
	public List<Rule> rules() {
		return norms.stream().map(Norm::rule).toList();
	}

	/** The rule of that name. */
	public Optional<Rule> rule(String ruleId) {
		return norms.stream().map(Norm::rule).filter(rule -> rule.id().equals(ruleId)).findFirst();
	}

	/** The rule on retirement that is in force on that day, with the exceptions of that day. */
	public Optional<RetirementNorm> retirement(LocalDate on) {
		return inForce(on, Norm.Retirement.class).findFirst()
				.map(norm -> new RetirementNorm(norm.rule(), ((Norm.Retirement) norm.body()).terms(), exceptions(norm.rule(), on)));
	}

	private List<RetirementException> exceptions(Rule rule, LocalDate on) {
		return inForce(on, Norm.Exemption.class).filter(norm -> ((Norm.Exemption) norm.body()).to().equals(rule.id())).map(norm -> {
			Norm.Exemption body = (Norm.Exemption) norm.body();
			return new RetirementException(norm.rule(), body.direction(), body.who(), body.atMostMonths());
		}).toList();
	}

	/** How cadre plans are reviewed; without steps and grounds where the pack does not say. */
	public PlanningProcess planning() {
		return planning;
	}

	private Stream<Norm> inForce(LocalDate on, Class<? extends Norm.Body> kind) {
		return norms.stream().filter(norm -> kind.isInstance(norm.body()) && norm.rule().isInForce(on));
	}

	/** The attributes a case may have. */
	public List<String> attributes() {
		return inputs.stream().map(Input::name).toList();
	}

	/** The value by which an attribute calls an administrative unit, such as a province with a norm of its own; empty where it does not say. */
	public Optional<String> valueOf(String attribute, String officialCode) {
		return inputs.stream().filter(input -> input.name().equals(attribute)).findFirst()
				.map(input -> input.codes().byCode().getOrDefault(officialCode, input.codes().otherwise()));
	}

	/** What an attribute, a metric or an outcome is called, by language; empty if the pack does not know it. */
	public Map<String, String> label(String name) {
		return labels.getOrDefault(name, Map.of());
	}

	/** The input that a metric measures: its own, or the one it is a percentage of. */
	public String measuredInput(String metric) {
		return measures.getOrDefault(metric, metric);
	}

	/** The share of what is required from which a missed figure is shown as near: a display setting of the pack, no legal figure. */
	public double nearFrom() {
		return nearFrom;
	}

	List<Input> inputs() {
		return inputs;
	}

	List<Norm> norms() {
		return norms;
	}

	/** The rules that may say something of a case, in the order of the file: most are about other kinds of subjects. */
	List<Norm> norms(PolicyCase subject) {
		return bySubject.getOrDefault(String.valueOf(subject.attributes().get(SUBJECT)), norms);
	}

	/** The indexes of all values of an input; shared, never written. */
	int[] everyValue(Input input) {
		return everyValue[input.slot()];
	}

	Map<Integer, Formula> possible(Input input) {
		return possible.getOrDefault(input.slot(), Map.of());
	}

	List<Standard> standards(String metric) {
		return standards.getOrDefault(metric, List.of());
	}

	List<Norm> factors(String metric) {
		return factors.getOrDefault(metric, List.of());
	}
}
